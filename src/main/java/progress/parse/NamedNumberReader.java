package progress.parse;

import org.jspecify.annotations.Nullable;

/** Reads the number of a unit that has a word before it: {@code 第03章}, {@code Chapter 3}, {@code 阶段1}. */
final class NamedNumberReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final Numerals numerals;
    /** What such a number begins with. */
    private final Words firstWords;

    private final Words ordinalStart;
    private final Words ordinalChapter;
    private final Words ordinalSection;
    private final Words kindChapter;
    private final Words kindSection;

    NamedNumberReader(Folded text, Vocabulary vocabulary, Numerals numerals) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.numerals = numerals;
        this.firstWords = vocabulary.numbers().firstWords();
        this.ordinalStart = vocabulary.words("ordinal.start");
        this.ordinalChapter = vocabulary.words("ordinal.chapter");
        this.ordinalSection = vocabulary.words("ordinal.section");
        this.kindChapter = vocabulary.words("kind.chapter");
        this.kindSection = vocabulary.words("kind.section");
    }

    /** The number at an offset that is no space; null where there is none. */
    @Nullable
    UnitNumber read(int at, int end) {
        if (firstWords.matchAhead(text, at, end) == 0) {
            return null;
        }
        UnitNumber ordinal = readOrdinal(at, end);
        return ordinal == null ? readKind(at, end) : ordinal;
    }

    /** {@code 第03章}, {@code 第3-8章}, {@code 第三章}, {@code 第1阶段}. */
    @Nullable
    UnitNumber readOrdinal(int at, int end) {
        int from = at + ordinalStart.matchAhead(text, at, end);
        if (from == at) {
            return null;
        }
        int i = text.skipSpace(from, end);
        int stop = numerals.digitsEnd(i, end);
        if (stop > i) {
            int value = numerals.value(i, stop);
            int second = numerals.rangeSecond(stop, end);
            int secondEnd = second < 0 ? stop : numerals.digitsEnd(second, end);
            int last = second < 0 ? value : numerals.value(second, secondEnd);
            return ordinal(text.clean(i, stop), value == 0 ? 0 : Math.max(value, last), secondEnd, end);
        }
        int hanEnd = numerals.hanEnd(i, end);
        int value = hanEnd > i ? numerals.hanValue(i, hanEnd) : 0;
        // `第 章` leaves the number open.
        return value == 0 && i == from ? null : ordinal(Integer.toString(value), value, hanEnd, end);
    }

    /** An ordinal by the word that follows it, which a range may follow: {@code 第3章-第8章}. */
    private @Nullable UnitNumber ordinal(String shown, int last, int at, int end) {
        int i = text.skipSpace(at, end);
        int chapter = ordinalChapter.matchAhead(text, i, end);
        int section = ordinalSection.matchAhead(text, i, end);
        if (chapter == 0 && section == 0) {
            return null;
        }
        int stop = i + Math.max(chapter, section);
        if (chapter < section) {
            return new UnitNumber(UnitText.Kind.SECTION, shown, last, stop);
        }
        int second = numerals.rangeSecond(stop, end);
        int secondEnd = second < 0 ? stop : numerals.digitsEnd(second, end);
        if (second > 0 && secondEnd - second < 4 && numerals.value(second, secondEnd) > last) {
            int more = ordinalChapter.matchAhead(text, secondEnd, end);
            return new UnitNumber(UnitText.Kind.CHAPTER, shown, numerals.value(second, secondEnd), secondEnd + more);
        }
        return new UnitNumber(UnitText.Kind.CHAPTER, shown, last, stop);
    }

    /** {@code Chapter 3}, {@code Phase 2}, {@code 阶段1}, {@code Part IV}, {@code Step A}. */
    @Nullable
    UnitNumber readKind(int at, int end) {
        int chapter = kindChapter.matchAhead(text, at, end);
        int section = kindSection.matchAhead(text, at, end);
        int length = Math.max(chapter, section);
        if (length == 0) {
            return null;
        }
        UnitText.Kind kind = chapter >= section ? UnitText.Kind.CHAPTER : UnitText.Kind.SECTION;
        int i = text.skipSpace(at + length, end);
        if (i < end && (text.at(i) == '#' || text.at(i) == '-')) {
            i++;
        }
        int stop = numerals.digitsEnd(i, end);
        if (stop > i && stop - i <= 3 && !isPercentOrUnit(stop, end)) {
            return digits(kind, i, stop, end);
        }
        return i > at + length ? letters(kind, i, end) : null;
    }

    /** {@code 3}, {@code 3.1}, {@code 3-5}, {@code 3a}. */
    private UnitNumber digits(UnitText.Kind kind, int at, int stop, int end) {
        if (stop + 1 < end && text.at(stop) == '.' && LineReader.isDigit(text.at(stop + 1))) {
            int dotted = numerals.digitsEnd(stop + 1, end);
            return new UnitNumber(kind, text.clean(at, dotted), 0, dotted);
        }
        int value = numerals.value(at, stop);
        int second = numerals.rangeSecond(stop, end);
        int secondEnd = second < 0 ? stop : numerals.digitsEnd(second, end);
        if (second > 0 && secondEnd - second <= 3 && numerals.value(second, secondEnd) > value) {
            return new UnitNumber(kind, text.clean(at, stop), numerals.value(second, secondEnd), secondEnd);
        }
        if (stop < end && FigureReader.isLatin(text.at(stop)) && endsWord(stop + 1, end)) {
            return new UnitNumber(kind, text.clean(at, stop + 1), 0, stop + 1);
        }
        return new UnitNumber(kind, text.clean(at, stop), value, stop);
    }

    /** {@code IV}, {@code A}. */
    private @Nullable UnitNumber letters(UnitText.Kind kind, int at, int end) {
        int romanEnd = numerals.romanEnd(at, end);
        if (romanEnd > at && endsWord(romanEnd, end)) {
            int value = numerals.romanValue(at, romanEnd);
            return new UnitNumber(kind, Integer.toString(value), value, romanEnd);
        }
        boolean letter = at < end && text.at(at) >= 'A' && text.at(at) <= 'Z' && endsWord(at + 1, end);
        return letter && (at + 1 >= end || text.at(at + 1) != ' ')
                ? new UnitNumber(kind, text.clean(at, at + 1), 0, at + 1)
                : null;
    }

    private boolean endsWord(int at, int end) {
        return at >= end || !Character.isLetterOrDigit(text.at(at));
    }

    /** {@code 章节100%}, {@code 阶段3天}: the number belongs to what follows, not to the word before it. */
    private boolean isPercentOrUnit(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i < end
                && (text.at(i) == '%'
                        || (text.at(i) == '.'
                                && i + 1 < end
                                && isPercentOrUnit(numerals.digitsEnd(i + 1, end), end)))) {
            return true;
        }
        return i == at && i < end && text.at(i) >= 0x2e80 && vocabulary.units().match(text, i, end) != null;
    }
}
