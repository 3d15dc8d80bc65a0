package progress.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/**
 * A line of an outline with everything below it. {@code - ✅ 1. 概述: 100%} has a bullet, the marker ✅, the ordinal 1
 * and the key 概述 with the value 100%.
 *
 * @param span the line without its indentation
 * @param indent columns before it
 * @param bullet whether it is an item of a list ({@code - }, {@code * })
 * @param marker the signs before the text ({@code ✅}, {@code [x]}), null where there are none
 * @param ordinal the number before the text ({@code 1.} or {@code 01.}), without its dot; null where there is none
 * @param text what follows bullet, marker and ordinal
 * @param key the text before the colon, null where there is none
 * @param value the text behind the colon, or the whole text where there is no key; may be empty
 * @param children in their order; duplicate keys are kept
 */
record Node(
        Span span,
        int indent,
        boolean bullet,
        @Nullable Span marker,
        @Nullable Span ordinal,
        Span text,
        @Nullable Span key,
        Span value,
        List<Node> children) {
    Node {
        children = List.copyOf(children);
    }
}
