package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words behind numbers that say what they count: 章, words, {@code core chapters}. */
final class UnitWords {
    /** How far behind a number its noun may end. */
    private static final int REACH = 48;

    /** Of a word that counts several, the first one holds. */
    private static final Unit[] UNITS = {
        Unit.CHAPTERS, Unit.CODE, Unit.LINES, Unit.OTHER, Unit.PARTS, Unit.PIECES, Unit.SECTIONS, Unit.TIME, Unit.WORDS
    };

    /** Each with the bit of what it counts. */
    private final Words words;

    UnitWords(Categories categories) {
        words = categories.union(
                "unit", "unit.", unit -> 1 << List.of(UNITS).indexOf(Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
    }

    private static @Nullable Unit unit(WordIndex.@Nullable Word word) {
        return word == null ? null : UNITS[Integer.numberOfTrailingZeros(word.tag())];
    }

    /**
     * The word that follows a number.
     *
     * @param end behind the word
     */
    record Match(Unit unit, int end) {}

    /** The unit at an offset, a space allowed before it; null where there is none. */
    @Nullable
    Match match(Folded text, int at, int end) {
        char[] lower = text.lower();
        int start = text.visible(at);
        int to = Math.min(text.visible(end), start + REACH);
        int from = start;
        while (from < to && lower[from] == ' ') {
            from++;
        }
        // More than two spaces part the number from the word.
        if (from == to || from - start > 2) {
            return null;
        }
        WordIndex.Word word = words.wordAt(lower, start, from, to);
        int length = word == null ? 0 : word.letters().length;
        Unit unit = unit(word);
        if (unit == null || unit == Unit.PIECES) {
            Match noun = noun(text, start, from + length, to);
            if (noun != null) {
                return noun;
            }
        }
        return unit == null ? null : new Match(unit, text.offset(from + length - 1) + 1);
    }

    /** The noun behind a measure word or adjectives: 个核心章节, {@code core chapters}. */
    private @Nullable Match noun(Folded text, int start, int from, int to) {
        char[] lower = text.lower();
        boolean han = from > start && lower[from - 1] >= 0x2e80;
        int adjectives = 0;
        for (int i = from; i < to; i++) {
            char c = lower[i];
            if (han || adjectives > 0) {
                WordIndex.Word word = words.wordAt(lower, start, i, to);
                int length = word == null ? 0 : word.letters().length;
                Unit unit = unit(word);
                if (unit != null && length > (han ? 0 : 3) && unit != Unit.PIECES && unit != Unit.TIME) {
                    return new Match(unit, text.offset(i + length - 1) + 1);
                }
            }
            if (han ? c < 0x2e80 || i - from >= 5 : !FigureReader.isLatin(c) && c != ' ') {
                return null;
            }
            if (!han && c == ' ' && i > from && ++adjectives > 2) {
                return null;
            }
        }
        return null;
    }
}
