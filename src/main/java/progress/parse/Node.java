package progress.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/**
 * A line of an outline with everything below it. {@code - ✅ 1. 概述: 100%} has a bullet, the marker ✅, the ordinal 1
 * and the key 概述 with the value 100%.
 */
final class Node {
    private final Span span;
    private final int indent;
    private final boolean bullet;
    private final @Nullable Span marker;
    private final @Nullable Span ordinal;
    private final Span text;
    private final @Nullable Span key;
    private final Span value;
    private final List<Node> children;

    /** What the line says, as far as {@link NodeReader} has been asked for it. */
    @Nullable
    UnitText unit;

    @Nullable
    String name;

    @Nullable
    String plain;

    @Nullable
    String nameKey;

    @Nullable
    String titleKey;

    @Nullable
    KeyMeaning meaning;

    Node(
            Span span,
            int indent,
            boolean bullet,
            @Nullable Span marker,
            @Nullable Span ordinal,
            Span text,
            @Nullable Span key,
            Span value,
            List<Node> children) {
        this.span = span;
        this.indent = indent;
        this.bullet = bullet;
        this.marker = marker;
        this.ordinal = ordinal;
        this.text = text;
        this.key = key;
        this.value = value;
        this.children = List.copyOf(children);
    }

    /** The line without its indentation. */
    Span span() {
        return span;
    }

    /** Columns before it. */
    int indent() {
        return indent;
    }

    /** Whether it is an item of a list ({@code - }, {@code * }). */
    boolean bullet() {
        return bullet;
    }

    /** The signs before the text ({@code ✅}, {@code [x]}), null where there are none. */
    @Nullable
    Span marker() {
        return marker;
    }

    /** The number before the text ({@code 1.} or {@code 01.}), without its dot; null where there is none. */
    @Nullable
    Span ordinal() {
        return ordinal;
    }

    /** What follows bullet, marker and ordinal. */
    Span text() {
        return text;
    }

    /** The text before the colon, null where there is none. */
    @Nullable
    Span key() {
        return key;
    }

    /** The text behind the colon, or the whole text where there is no key; may be empty. */
    Span value() {
        return value;
    }

    /** In their order; duplicate keys are kept. */
    List<Node> children() {
        return children;
    }
}
