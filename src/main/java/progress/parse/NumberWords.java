package progress.parse;

import java.util.List;
import java.util.Locale;
import progress.model.Decimal;

/** The words and signs around numbers: 约 and 第 before them, K and 万 behind them, of and 中 between them. */
final class NumberWords {
    /** How far before a number a word such as 约 may begin. */
    private static final int LONGEST_ABOUT = 16;

    /** How far before a number a word such as Phase may begin. */
    private static final int LONGEST_KIND = 12;

    /** Each with what it multiplies by. */
    private final Words factors;

    private final Words firstWords;
    private final Words ordinalStart;
    private final Words kindChapter;
    private final Words kindSection;
    private final Words dateUnits;
    private final Words about;
    private final Words of;
    private final Words outOf;
    private final Words doneOf;
    private final Words arrows;
    private final String hanDigits;

    NumberWords(Categories categories) {
        factors = categories.union("factor", "factor.", Integer::parseInt);
        ordinalStart = categories.words("ordinal.start");
        kindChapter = categories.words("kind.chapter");
        kindSection = categories.words("kind.section");
        firstWords = categories.union("first", List.of("ordinal.start", "kind.chapter", "kind.section"));
        dateUnits = categories.words("date.unit");
        about = categories.words("about");
        of = categories.words("of");
        outOf = categories.words("out.of");
        doneOf = categories.words("done.of");
        arrows = categories.words("arrow");
        hanDigits = categories.list("digits.han").get(0);
    }

    /** Words such as 第, Chapter and Section. */
    Words firstWords() {
        return firstWords;
    }

    /** The end of a factor such as K or 万 at an offset, or the offset itself. */
    int factorEnd(Folded text, int at, int end) {
        if (at >= end) {
            return at;
        }
        boolean latin = FigureReader.isLatin(text.at(at));
        if (latin && at + 1 < end && FigureReader.isLatin(text.at(at + 1))) {
            return at;
        }
        return factors.contains(Character.toLowerCase(text.at(at))) ? at + 1 : at;
    }

    /** The number that a factor stands for. */
    Decimal factor(String sign) {
        WordIndex.Word factor = factors.word(sign.toLowerCase(Locale.ROOT));
        return factor == null ? Decimal.ONE : Decimal.of(factor.tag());
    }

    /** Whether a character makes the number behind it a name, not a count: 第. */
    boolean isOrdinalSign(char c) {
        return ordinalStart.contains(c);
    }

    /** Whether a word such as Phase or Chapter ends at an offset: the number behind it is a name. */
    boolean isKindWord(Folded text, int start, int at) {
        char[] lower = text.lower();
        int first = text.wordStart(Math.max(start, at - LONGEST_KIND), at);
        int last = text.wordEnd(first, at);
        int from = last;
        while (from > first && FigureReader.isLatin(lower[from - 1])) {
            from--;
        }
        if (from == last) {
            return false;
        }
        String word = new String(lower, from, last - from);
        return kindChapter.contains(word) || kindSection.contains(word);
    }

    /** Whether a character makes the number before it part of a date: 年. */
    boolean isDateUnit(char c) {
        return dateUnits.contains(c);
    }

    /** Where a word such as 约 begins that ends, but for a space, at {@code at}; -1 where there is none. */
    int aboutStart(Folded text, int start, int at) {
        int from = Math.max(start, at - LONGEST_ABOUT);
        char[] lower = text.lower();
        int first = text.wordStart(from, at);
        int last = text.wordEnd(first, at);
        for (int i = first; i < last; i++) {
            if (i + about.matchAt(lower, first, i, last) == last) {
                return text.offset(i);
            }
        }
        return -1;
    }

    /** Whether the text between two numbers makes the first one a part of the second: {@code 3 of 8}. */
    boolean isOf(String gap) {
        return of.contains(gap.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the text between two numbers makes the second one a part of the first: {@code 8章中3章}, and {@code 8章写完3章}
     * where the clause ends there.
     */
    boolean isOutOf(String gap, boolean endsClause) {
        return outOf.contains(gap) || (endsClause && doneOf.contains(gap));
    }

    /** Whether the text between two numbers makes a change of them: →. */
    boolean isArrow(String gap) {
        return arrows.contains(gap.toLowerCase(Locale.ROOT));
    }

    /** Whether such a word or sign begins at an offset, or behind the blanks there. */
    boolean isArrowAt(Folded text, int at, int end) {
        return arrows.matchAhead(text, text.skipSpace(at, end), end) > 0;
    }

    /** The value of a Chinese numeral from 0 to 10; -1 for any other character. */
    int hanDigit(char c) {
        int at = hanDigits.indexOf(c);
        return at < 1 ? at : at - 1;
    }
}
