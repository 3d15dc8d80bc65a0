package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.source.Span;

/** Reads the number that a unit begins with: {@code 第03章}, {@code 03_Title}, {@code 2.3 Title}, {@code M4: Title}. */
final class NumberReader {
    /** Letters that count milestones, stages, tasks and the like, so that a title may follow them at once. */
    private static final String COUNTING = "MSTEFWLUR";

    /** Letters that count priorities, versions and quarters. */
    private static final String NOT_COUNTING = "PVQ";

    private final Folded text;
    private final Numerals numerals;
    private final NamedNumberReader named;
    private final Words ordinalChapter;
    private final Words magnitudes;

    NumberReader(Folded text, Vocabulary vocabulary) {
        this.text = text;
        this.numerals = new Numerals(text, vocabulary);
        this.named = new NamedNumberReader(text, vocabulary, numerals);
        this.ordinalChapter = vocabulary.words("ordinal.chapter");
        this.magnitudes = vocabulary.words("magnitude");
    }

    /**
     * The number of a unit; {@link UnitNumber#none} where it has none.
     *
     * @param ordinal the number of the line, as an item of a list
     * @param body what follows it
     * @param expected the number of the chapter that comes next in a list whose numbers have two digits; 0 elsewhere
     */
    UnitNumber read(@Nullable Span ordinal, Span body, int expected) {
        UnitNumber own = read(body.start(), body.end());
        if (own != null) {
            return own;
        }
        UnitNumber next = expected == 0 ? null : next(ordinal, body, expected);
        if (next != null) {
            return next;
        }
        if (ordinal == null) {
            return UnitNumber.none(body.start());
        }
        String digits = text.clean(ordinal);
        boolean padded = digits.length() == 2 && digits.charAt(0) == '0';
        UnitText.Kind kind = padded ? UnitText.Kind.CHAPTER : UnitText.Kind.NUMBERED;
        return new UnitNumber(kind, digits, Integer.parseInt(digits), body.start());
    }

    /** {@code 10 Title}, {@code 10. Title}: the expected number; null where the line begins otherwise. */
    private @Nullable UnitNumber next(@Nullable Span ordinal, Span body, int expected) {
        int stop = numerals.digitsEnd(body.start(), body.end());
        int title = text.skipSpace(stop, body.end());
        boolean apart = title > stop && title < body.end() && Character.isLetter(text.at(title));
        Span number = ordinal == null && apart ? text.trim(body.start(), stop) : ordinal;
        if (number == null || !text.clean(number).equals(Integer.toString(expected))) {
            return null;
        }
        int end = ordinal == null ? stop : body.start();
        return new UnitNumber(UnitText.Kind.CHAPTER, Integer.toString(expected), expected, end);
    }

    /** The number that a stretch begins with; null where it begins with none. */
    @Nullable
    UnitNumber read(int start, int end) {
        int at = text.skipSpace(start, end);
        if (at >= end) {
            return null;
        }
        UnitNumber number = named.read(at, end);
        if (number != null) {
            return number;
        }
        return LineReader.isDigit(text.at(at)) ? digits(at, end) : letter(at, end);
    }

    /** The number at an offset within a sentence, where only a chapter's is surely one; null where there is none. */
    @Nullable
    UnitNumber readWithin(int at, int end) {
        UnitNumber ordinal = named.readOrdinal(at, end);
        if (ordinal != null || at == 0 || FigureReader.isLatin(text.at(at - 1))) {
            return ordinal;
        }
        boolean digits = LineReader.isDigit(text.at(at)) && !LineReader.isDigit(text.at(at - 1));
        return digits ? chapter(at, numerals.digitsEnd(at, end), end) : named.readKind(at, end);
    }

    /** {@code 03_Title}, {@code 03 - Title}, {@code 03章}, {@code 04-09章}, {@code 2.3 Title}, {@code 0-A}. */
    private @Nullable UnitNumber digits(int at, int end) {
        int stop = numerals.digitsEnd(at, end);
        if (stop - at > 3 || stop >= end) {
            return null;
        }
        char c = text.at(stop);
        boolean digitFollows = stop + 1 < end && LineReader.isDigit(text.at(stop + 1));
        if (c == '-' && stop + 1 < end && isCapital(stop + 1)) {
            UnitNumber part = partOf(at, stop + 2, end);
            return part != null || !endsWord(stop + 2, end) ? part : lettered(at, stop + 2);
        }
        if (c == '.' && digitFollows) {
            return dotted(at, end);
        }
        UnitNumber chapter = chapter(at, stop, end);
        if (chapter != null) {
            return chapter;
        }
        if (stop - at == 2 && c == '_' && stop + 1 < end && text.at(stop + 1) != ' ') {
            return new UnitNumber(UnitText.Kind.CHAPTER, text.clean(at, stop), numerals.value(at, stop), stop + 1);
        }
        if (stop - at == 2 && isApart(at, stop, end)) {
            return new UnitNumber(UnitText.Kind.CHAPTER, text.clean(at, stop), numerals.value(at, stop), stop);
        }
        // `1️⃣ 第01章` and `3 第三章`: the inner number is the chapter's.
        int next = text.skipSpace(stop, end);
        return next > stop && next < end ? named.readOrdinal(next, end) : null;
    }

    /** Whether what follows two digits makes them a chapter's number: {@code 03 - Title}, {@code 03: Title}, {@code 03 Title}. */
    private boolean isApart(int at, int stop, int end) {
        int next = text.skipSpace(stop, end);
        if (next >= end) {
            return false;
        }
        char separator = text.at(next);
        char after = next + 1 < end ? text.at(next + 1) : 0;
        boolean dash = (separator == '-' || separator == '–' || separator == '—')
                && next + 1 < end
                && (Folded.isSpace(after) || Character.isLetter(after));
        boolean colon = (separator == ':' && !LineReader.isDigit(after)) || separator == '、' || separator == '|';
        boolean word = next > stop && text.at(at) == '0' && Character.isLetter(separator);
        return dash || colon || word;
    }

    /** {@code 2.3 Title}; a number such as 2.3 million is none. */
    private @Nullable UnitNumber dotted(int at, int end) {
        int i = numerals.digitsEnd(at, end);
        while (i + 1 < end && text.at(i) == '.' && LineReader.isDigit(text.at(i + 1))) {
            i = numerals.digitsEnd(i + 1, end);
        }
        int next = text.skipSpace(i < end && text.at(i) == '.' ? i + 1 : i, end);
        if (next >= end || next == i || !(Character.isLetter(text.at(next)) || text.at(next) == '(')) {
            return null;
        }
        if (magnitudes.matchAhead(text, next, end) > 0) {
            return null;
        }
        UnitNumber inner = named.readOrdinal(next, end);
        return inner != null ? inner : new UnitNumber(UnitText.Kind.DOTTED, text.clean(at, i), 0, next);
    }

    /** {@code 03章}, {@code 4-9章}: digits before a word for a chapter, one that is no Latin word. */
    private @Nullable UnitNumber chapter(int at, int stop, int end) {
        int second = numerals.rangeSecond(stop, end);
        int secondEnd = second < 0 ? stop : numerals.digitsEnd(second, end);
        boolean range = second > 0 && secondEnd - second <= 2;
        if (stop - at < 2 && !range) {
            return null;
        }
        int last = range ? numerals.value(second, secondEnd) : numerals.value(at, stop);
        int i = text.skipSpace(range ? secondEnd : stop, end);
        int word = ordinalChapter.matchAhead(text, i, end);
        boolean total = !range && text.at(at) != '0' && isTotal(i + word, end);
        return word == 0 || total || text.lower()[text.wordStart(i, end)] < 0x2e80
                ? null
                : new UnitNumber(UnitText.Kind.CHAPTER, text.clean(at, stop), last, i + word);
    }

    /** {@code 12章 · 271示例}: by what follows them, so many chapters, and not the twelfth. */
    private boolean isTotal(int at, int end) {
        int sign = text.skipSpace(at, end);
        int next = sign < end && "·,、".indexOf(text.at(sign)) >= 0 ? text.skipSpace(sign + 1, end) : end;
        return next < end && LineReader.isDigit(text.at(next));
    }

    /** {@code M4: Title}, {@code M4 Title}, {@code M4.1 Part}: one to three capitals and a number. */
    private @Nullable UnitNumber letter(int at, int end) {
        if (!isCapital(at)) {
            return null;
        }
        char c = text.at(at);
        int i = at + 1;
        while (i < end && i < at + 3 && isCapital(i)) {
            i++;
        }
        boolean single = i == at + 1;
        i = i < end && text.at(i) == '-' ? i + 1 : i;
        int stop = numerals.digitsEnd(i, end);
        if (stop == i || stop - i > 2) {
            return null;
        }
        boolean suffix = stop + 1 < end && text.at(stop) >= 'a' && text.at(stop) <= 'f' && endsWord(stop + 1, end);
        stop += suffix ? 1 : 0;
        UnitNumber part = partOf(at, stop, end);
        if (part != null) {
            return part;
        }
        boolean counting = single && COUNTING.indexOf(c) >= 0;
        int next = text.skipSpace(stop, end);
        if (next >= end) {
            return counting ? lettered(at, stop) : null;
        }
        boolean apart = (single ? ":.-–—|" : ":–—").indexOf(text.at(next)) >= 0;
        boolean titled = counting && next > stop && Character.isLetter(text.at(next));
        return apart && NOT_COUNTING.indexOf(c) < 0 || titled ? lettered(at, stop) : null;
    }

    private UnitNumber lettered(int at, int stop) {
        return new UnitNumber(UnitText.Kind.CHAPTER, text.clean(at, stop), 0, stop);
    }

    /** {@code M3.1}, {@code 0-C.1}: a part of a unit with such an id. */
    private @Nullable UnitNumber partOf(int at, int stop, int end) {
        if (stop + 1 >= end || text.at(stop) != '.' || !LineReader.isDigit(text.at(stop + 1))) {
            return null;
        }
        int dotted = numerals.digitsEnd(stop + 1, end);
        boolean apart = dotted < end && Folded.isSpace(text.at(dotted));
        return apart ? new UnitNumber(UnitText.Kind.DOTTED, text.clean(at, dotted), 0, dotted) : null;
    }

    private boolean isCapital(int at) {
        return text.at(at) >= 'A' && text.at(at) <= 'Z';
    }

    private boolean endsWord(int at, int end) {
        return at >= end || !Character.isLetterOrDigit(text.at(at));
    }
}
