package progress.parse;

import org.jspecify.annotations.Nullable;

/**
 * The number of a unit, as it stands in a text.
 *
 * @param kind what it numbers
 * @param text as written; null where there is none
 * @param last the last number of a range; equal to the first one otherwise, 0 where it is none that can be counted on
 * @param end behind it
 */
record UnitNumber(UnitText.Kind kind, @Nullable String text, int last, int end) {
    /** No number: the title begins at an offset. */
    static UnitNumber none(int at) {
        return new UnitNumber(UnitText.Kind.NONE, null, 0, at);
    }

    boolean isChapter() {
        return kind == UnitText.Kind.CHAPTER;
    }

    /** {@code 05-07}. */
    boolean isRange() {
        return text != null && text.length() < 4 && LineReader.areDigits(text) && last > Integer.parseInt(text);
    }
}
