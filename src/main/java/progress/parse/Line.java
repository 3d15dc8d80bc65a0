package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.source.Span;

/**
 * A line of an outline by its parts: {@code - ✅ 1. 概述: 100%} has a bullet, the marker ✅, the ordinal 1 and the key
 * 概述 with the value 100%.
 *
 * @param span the line without its indentation
 * @param indent columns before it
 * @param bullet whether it is an item of a list ({@code - }, {@code * })
 * @param marker the signs before the text ({@code ✅}, {@code [x]}), null where there are none
 * @param ordinal the number before the text ({@code 1.} or {@code 01.}), without its dot; null where there is none
 * @param text what follows bullet, marker and ordinal
 * @param key the text before the colon, null where there is none
 * @param value the text behind the colon, or the whole text where there is no key; may be empty
 */
record Line(
        Span span,
        int indent,
        boolean bullet,
        @Nullable Span marker,
        @Nullable Span ordinal,
        Span text,
        @Nullable Span key,
        Span value) {
    /** A text without any of the parts. */
    static Line plain(Span text) {
        return new Line(text, 0, false, null, null, text, null, text);
    }

    /** The same line as one that is an item of a list, or is none. */
    Line withBullet(boolean item) {
        return new Line(span, indent, item, marker, ordinal, text, key, value);
    }

    /** The same line as if it were all of a stretch. */
    Line withSpan(Span all) {
        return new Line(all, indent, bullet, marker, ordinal, text, key, value);
    }

    /** Whether it opens a list or mapping: a key with nothing behind it. */
    boolean opens() {
        return key != null && value.start() == value.end();
    }

    boolean isItem() {
        return bullet || marker != null || ordinal != null;
    }
}
