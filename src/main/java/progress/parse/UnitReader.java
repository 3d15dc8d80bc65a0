package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.source.SourceFile;
import progress.source.Span;

/** Reads a list item, a heading or a table cell as the name of a unit with its number, title, state and figures. */
final class UnitReader {
    /** What is longer is no title: the search for its end stops. */
    private static final int LONGEST_TITLE = 160;

    private static final int LONGEST_REMARK = 64;
    private static final int LONGEST_TAIL = 400;

    /** A longer text between a title and a number is more than a word such as 目标. */
    private static final int LONGEST_LEAD = 12;

    private final Folded text;
    private final SourceFile source;
    private final Vocabulary vocabulary;
    private final LineReader lines;
    private final FigureReader figures;
    private final ValueReader values;
    private final Words parts;
    /** What a number begins with that has a word before it. */
    private final Words numberWords;

    private final Words ordinalStart;
    private final Words ordinalChapter;
    private final Words ordinalSection;
    private final Words kindChapter;
    private final Words kindSection;
    private final Words magnitudes;
    private final Words targetWords;
    private final Words remainingWords;
    private final Words stateNone;
    private final Words particles;
    private final Words stateWords;

    UnitReader(Folded text, Vocabulary vocabulary, ValueReader values) {
        this.text = text;
        this.source = text.source();
        this.vocabulary = vocabulary;
        this.lines = new LineReader(text);
        this.figures = new FigureReader(text, vocabulary);
        this.values = values;
        this.parts = vocabulary.words("kind.part");
        this.numberWords = vocabulary.numberWords();
        this.ordinalStart = vocabulary.words("ordinal.start");
        this.ordinalChapter = vocabulary.words("ordinal.chapter");
        this.ordinalSection = vocabulary.words("ordinal.section");
        this.kindChapter = vocabulary.words("kind.chapter");
        this.kindSection = vocabulary.words("kind.section");
        this.magnitudes = vocabulary.words("magnitude");
        this.targetWords = vocabulary.words("target.word");
        this.remainingWords = vocabulary.words("remaining.word");
        this.stateNone = vocabulary.words("state.none");
        this.particles = vocabulary.words("particle");
        this.stateWords = vocabulary.stateWords();
    }

    /** A line of an outline as a unit. */
    UnitText read(Node node) {
        return read(node.span(), node.marker(), node.ordinal(), node.text());
    }

    /** A heading or a cell as a unit; null where it is empty. */
    @Nullable
    UnitText read(Span span) {
        LineReader.Draft draft = lines.read(span);
        return draft == null ? null : read(draft.span, draft.marker, draft.ordinal, draft.text);
    }

    private UnitText read(Span span, @Nullable Span marker, @Nullable Span ordinal, Span body) {
        Number number = number(ordinal, body);
        if (spansChapters(number, body.end())) {
            number = new Number(UnitText.Kind.NONE, null, 0, body.start());
        }
        Number own = number;
        UnitText unit = new UnitText(number.kind, number.text, number.last, () -> details(own, marker, body), span);
        if (text.has('%', body)) {
            // A percentage beside its own fraction is noted wherever it stands.
            unit.title();
        }
        return unit;
    }

    private UnitText.Details details(Number number, @Nullable Span marker, Span body) {
        int start = skipSeparators(number.end, body.end());
        Division division = divide(start, body.end(), number.kind != UnitText.Kind.NONE);
        String title = title(division.titleStart, division.titleEnd);
        Span tail = text.trim(division.tailStart, body.end());
        Tail read = tail(tail);
        if (title == null && number.kind != UnitText.Kind.NONE && read.remaining == null) {
            title = titleInBrackets(tail);
        }
        Stated<Status> mark = mark(marker, tail);
        return new UnitText.Details(title, mark, read.state, read.percent, read.remaining, read.figures, isPart(body));
    }

    /** A chapter number that begins at an offset within a title: 第03章, Chapter 3; null where there is none. */
    @Nullable
    UnitText readChapterAt(int at, int end) {
        Number number = ordinalNumber(at, end);
        if (number == null && at > 0 && !FigureReader.isLatin(text.at(at - 1))) {
            boolean digits = LineReader.isDigit(text.at(at)) && !LineReader.isDigit(text.at(at - 1));
            number = digits ? chapterNumber(at, digitsEnd(at, end), digitsEnd(at, end) - at, end) : kindNumber(at, end);
        }
        if (number == null || number.kind != UnitText.Kind.CHAPTER) {
            return null;
        }
        Span span = source.span(at, number.end);
        return new UnitText(number.kind, number.text, number.last, UnitText.Details.NONE, span);
    }

    /** {@code 第2阶段 (第05-07章)}: a group of chapters is none itself. */
    private boolean spansChapters(Number number, int end) {
        if (number.kind != UnitText.Kind.CHAPTER) {
            return false;
        }
        int at = skipSeparators(number.end, end);
        while (at < end && text.at(at) == '(') {
            at = text.skipSpace(at + 1, end);
        }
        Number inner = at < end ? ownNumber(at, end) : null;
        return inner != null && inner.kind == UnitText.Kind.CHAPTER && inner.last > 0 && isRange(inner);
    }

    private static boolean isRange(Number number) {
        return number.text != null
                && number.text.chars().allMatch(c -> c >= '0' && c <= '9')
                && number.text.length() < 4
                && number.last > Integer.parseInt(number.text);
    }

    private boolean isPart(Span body) {
        return parts.matchAhead(text, body.start(), body.end()) > 0;
    }

    // --- number ---------------------------------------------------------------------------------------------------

    private record Number(UnitText.Kind kind, @Nullable String text, int last, int end) {}

    private Number number(@Nullable Span ordinal, Span body) {
        Number own = ownNumber(body.start(), body.end());
        if (own != null) {
            return own;
        }
        if (ordinal != null) {
            String digits = text.clean(ordinal);
            boolean padded = digits.length() == 2 && digits.charAt(0) == '0';
            UnitText.Kind kind = padded ? UnitText.Kind.CHAPTER : UnitText.Kind.NUMBERED;
            return new Number(kind, digits, Integer.parseInt(digits), body.start());
        }
        return new Number(UnitText.Kind.NONE, null, 0, body.start());
    }

    private @Nullable Number ownNumber(int start, int end) {
        int at = text.skipSpace(start, end);
        if (at >= end) {
            return null;
        }
        if (numberWords.matchAhead(text, at, end) > 0) {
            Number ordinal = ordinalNumber(at, end);
            Number named = ordinal == null ? kindNumber(at, end) : ordinal;
            if (named != null) {
                return named;
            }
        }
        if (LineReader.isDigit(text.at(at))) {
            return digitNumber(at, end);
        }
        return letterNumber(at, end);
    }

    /** {@code 第03章}, {@code 第3-8章}, {@code 第三章}, {@code 第1阶段}. */
    private @Nullable Number ordinalNumber(int at, int end) {
        int from = at + ordinalStart.matchAhead(text, at, end);
        if (from == at) {
            return null;
        }
        int i = text.skipSpace(from, end);
        int first = digitsEnd(i, end);
        int value;
        int last;
        String shown;
        if (first > i) {
            value = parse(i, first);
            last = value;
            shown = text.clean(i, first);
            i = first;
            int dash = rangeDash(i, end);
            int second = dash < 0 ? -1 : digitsEnd(dash, end);
            if (dash > 0 && second > dash) {
                last = parse(dash, second);
                i = second;
            }
        } else {
            int hanEnd = hanEnd(i, end);
            value = hanEnd > i ? han(text.clean(i, hanEnd)) : 0;
            last = value;
            shown = Integer.toString(value);
            i = hanEnd;
        }
        if (value <= 0) {
            return value == 0 && first > from ? suffix(shown, 0, i, end) : null;
        }
        return suffix(shown, Math.max(value, last), i, end);
    }

    private @Nullable Number suffix(String shown, int last, int at, int end) {
        int i = text.skipSpace(at, end);
        int chapter = ordinalChapter.matchAhead(text, i, end);
        int section = ordinalSection.matchAhead(text, i, end);
        if (chapter == 0 && section == 0) {
            return null;
        }
        UnitText.Kind kind = chapter >= section ? UnitText.Kind.CHAPTER : UnitText.Kind.SECTION;
        int stop = i + Math.max(chapter, section);
        int dash = kind == UnitText.Kind.CHAPTER ? rangeDash(stop, end) : -1;
        int second = dash < 0 ? -1 : digitsEnd(dash, end);
        if (dash > 0 && second > dash && second - dash < 4 && parse(dash, second) > last) {
            int more = ordinalChapter.matchAhead(text, second, end);
            return new Number(kind, shown, parse(dash, second), second + more);
        }
        return new Number(kind, shown, last, stop);
    }

    /** {@code Chapter 3}, {@code Phase 2}, {@code 阶段1}. */
    private @Nullable Number kindNumber(int at, int end) {
        int chapter = kindChapter.matchAhead(text, at, end);
        int section = kindSection.matchAhead(text, at, end);
        int length = Math.max(chapter, section);
        if (length == 0) {
            return null;
        }
        int i = text.skipSpace(at + length, end);
        if (i < end && (text.at(i) == '#' || text.at(i) == '-')) {
            i++;
        }
        int stop = digitsEnd(i, end);
        UnitText.Kind kind = chapter >= section ? UnitText.Kind.CHAPTER : UnitText.Kind.SECTION;
        if (stop > i && stop - i <= 3 && !isPercentOrUnit(stop, end)) {
            if (stop + 1 < end && text.at(stop) == '.' && LineReader.isDigit(text.at(stop + 1))) {
                int dotted = digitsEnd(stop + 1, end);
                return new Number(kind, text.clean(i, dotted), 0, dotted);
            }
            int last = parse(i, stop);
            int dash = rangeDash(stop, end);
            int second = dash < 0 ? -1 : digitsEnd(dash, end);
            if (second > dash && dash > 0 && second - dash <= 3 && parse(dash, second) > last) {
                return new Number(kind, text.clean(i, stop), parse(dash, second), second);
            }
            if (stop < end && FigureReader.isLatin(text.at(stop)) && (stop + 1 >= end || !isWord(stop + 1))) {
                return new Number(kind, text.clean(i, stop + 1), 0, stop + 1);
            }
            return new Number(kind, text.clean(i, stop), last, stop);
        }
        int romanEnd = i;
        while (romanEnd < end && "IVX".indexOf(text.at(romanEnd)) >= 0) {
            romanEnd++;
        }
        if (romanEnd > i && i > at + length && (romanEnd >= end || !isWord(romanEnd))) {
            int value = roman(text.clean(i, romanEnd));
            return new Number(kind, Integer.toString(value), value, romanEnd);
        }
        boolean letter = i > at + length && i < end && text.at(i) >= 'A' && text.at(i) <= 'Z';
        if (letter && (i + 1 >= end || (!isWord(i + 1) && text.at(i + 1) != ' '))) {
            return new Number(kind, text.clean(i, i + 1), 0, i + 1);
        }
        return null;
    }

    /** {@code 03_Title}, {@code 03 - Title}, {@code 03章}, {@code 04-09章}, {@code 2.3 Title}, {@code 0-A}. */
    private @Nullable Number digitNumber(int at, int end) {
        int stop = digitsEnd(at, end);
        int digits = stop - at;
        if (digits > 3 || stop >= end) {
            return null;
        }
        char c = text.at(stop);
        if (c == '-' && stop + 1 < end && text.at(stop + 1) >= 'A' && text.at(stop + 1) <= 'Z') {
            boolean alone = stop + 2 >= end || !isWord(stop + 2);
            Number part = partOf(at, stop + 2, end);
            if (part != null) {
                return part;
            }
            return alone ? new Number(UnitText.Kind.CHAPTER, text.clean(at, stop + 2), 0, stop + 2) : null;
        }
        if (c == '.' && stop + 1 < end && LineReader.isDigit(text.at(stop + 1))) {
            return dotted(at, end);
        }
        Number chapter = chapterNumber(at, stop, digits, end);
        if (chapter != null) {
            return chapter;
        }
        if (digits == 2 && c == '_' && stop + 1 < end && text.at(stop + 1) != ' ') {
            return new Number(UnitText.Kind.CHAPTER, text.clean(at, stop), parse(at, stop), stop + 1);
        }
        int next = text.skipSpace(stop, end);
        if (digits == 2 && next < end) {
            char separator = text.at(next);
            boolean dash = (separator == '-' || separator == '–' || separator == '—')
                    && next + 1 < end
                    && (Folded.isSpace(text.at(next + 1)) || Character.isLetter(text.at(next + 1)));
            boolean time = next + 1 < end && LineReader.isDigit(text.at(next + 1));
            boolean colon = (separator == ':' && !time) || separator == '、' || separator == '|';
            boolean word = next > stop && text.at(at) == '0' && Character.isLetter(separator);
            if (dash || colon || word) {
                return new Number(UnitText.Kind.CHAPTER, text.clean(at, stop), parse(at, stop), stop);
            }
        }
        // `1️⃣ 第01章` and `3 第三章`: the inner number is the chapter's.
        if (next > stop && next < end) {
            return ordinalNumber(next, end);
        }
        return null;
    }

    private @Nullable Number dotted(int at, int end) {
        int i = digitsEnd(at, end);
        while (i + 1 < end && text.at(i) == '.' && LineReader.isDigit(text.at(i + 1))) {
            i = digitsEnd(i + 1, end);
        }
        int next = text.skipSpace(i < end && text.at(i) == '.' ? i + 1 : i, end);
        if (next >= end || next == i || !(Character.isLetter(text.at(next)) || text.at(next) == '(')) {
            return null;
        }
        if (magnitudes.matchAhead(text, next, end) > 0) {
            return null;
        }
        Number inner = ordinalNumber(next, end);
        return inner != null ? inner : new Number(UnitText.Kind.DOTTED, text.clean(at, i), 0, next);
    }

    private @Nullable Number chapterNumber(int at, int stop, int digits, int end) {
        int i = stop;
        int last = parse(at, stop);
        int dash = rangeDash(i, end);
        int second = dash < 0 ? -1 : digitsEnd(dash, end);
        boolean range = dash > 0 && second > dash && second - dash <= 2;
        if (range) {
            last = parse(dash, second);
            i = second;
        }
        if (digits < 2 && !range) {
            return null;
        }
        int word = ordinalChapter.matchAhead(text, i, end);
        return word == 0 || text.lower()[text.wordStart(i, end)] < 0x2e80
                ? null
                : new Number(UnitText.Kind.CHAPTER, text.clean(at, stop), last, i + word);
    }

    /** {@code M4: Title}, {@code M4 Title}, {@code M4.1 Part}: one capital and a number. */
    private @Nullable Number letterNumber(int at, int end) {
        char c = text.at(at);
        if (c < 'A' || c > 'Z') {
            return null;
        }
        int i = at + 1;
        while (i < end && i < at + 3 && text.at(i) >= 'A' && text.at(i) <= 'Z') {
            i++;
        }
        boolean single = i == at + 1;
        i = i < end && text.at(i) == '-' ? i + 1 : i;
        int stop = digitsEnd(i, end);
        if (stop == i || stop - i > 2) {
            return null;
        }
        boolean suffix = stop + 1 < end && text.at(stop) >= 'a' && text.at(stop) <= 'f' && !isWord(stop + 1);
        stop += suffix ? 1 : 0;
        Number part = partOf(at, stop, end);
        if (part != null) {
            return part;
        }
        int next = text.skipSpace(stop, end);
        if (next >= end) {
            return single && "MSTEFWLUR".indexOf(c) >= 0
                    ? new Number(UnitText.Kind.CHAPTER, text.clean(at, stop), 0, stop)
                    : null;
        }
        boolean apart = (single ? ":.-–—|" : ":–—").indexOf(text.at(next)) >= 0;
        boolean named = single && next > stop && "MSTEFWLUR".indexOf(c) >= 0 && Character.isLetter(text.at(next));
        return apart && "PVQ".indexOf(c) < 0 || named
                ? new Number(UnitText.Kind.CHAPTER, text.clean(at, stop), 0, stop)
                : null;
    }

    /** {@code M3.1}, {@code 0-C.1}: a part of a unit with such an id. */
    private @Nullable Number partOf(int at, int stop, int end) {
        if (stop + 1 >= end || text.at(stop) != '.' || !LineReader.isDigit(text.at(stop + 1))) {
            return null;
        }
        int dotted = digitsEnd(stop + 1, end);
        boolean apart = dotted < end && Folded.isSpace(text.at(dotted));
        return apart ? new Number(UnitText.Kind.DOTTED, text.clean(at, dotted), 0, dotted) : null;
    }

    /** {@code 章节100%}, {@code 阶段3天}: the number belongs to what follows, not to the word before it. */
    private boolean isPercentOrUnit(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i < end
                && (text.at(i) == '%'
                        || (text.at(i) == '.' && i + 1 < end && isPercentOrUnit(digitsEnd(i + 1, end), end)))) {
            return true;
        }
        return i == at && i < end && text.at(i) >= 0x2e80 && vocabulary.unit(text, i, end) != null;
    }

    private int rangeDash(int at, int end) {
        int i = text.skipSpace(at, end);
        boolean dash = i < end
                && (text.at(i) == '-'
                        || text.at(i) == '~'
                        || text.at(i) == '–'
                        || text.at(i) == '至'
                        || text.at(i) == '到');
        if (!dash) {
            return -1;
        }
        int next = text.skipSpace(i + 1, end);
        next += ordinalStart.matchAhead(text, next, end);
        return next < end && LineReader.isDigit(text.at(next)) ? next : -1;
    }

    private int digitsEnd(int at, int end) {
        int i = at;
        while (i < end && LineReader.isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    private int parse(int at, int end) {
        String digits = text.clean(at, Math.min(end, at + 6));
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private int hanEnd(int at, int end) {
        int i = at;
        while (i < end && i < at + 3 && isHan(text.at(i))) {
            i++;
        }
        return i;
    }

    private boolean isHan(char c) {
        return vocabulary.hanDigit(c) >= 0;
    }

    /** The value of a number from 1 to 99 in Chinese numerals. */
    private int han(String numerals) {
        int tens = 0;
        int value = 0;
        for (char c : numerals.toCharArray()) {
            int digit = vocabulary.hanDigit(c);
            if (digit == 10) {
                tens = 10 * Math.max(1, value);
                value = 0;
            } else {
                value = digit;
            }
        }
        return tens + value;
    }

    private static int roman(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            value += i + 1 < numeral.length() && digit < digit(numeral.charAt(i + 1)) ? -digit : digit;
        }
        return value;
    }

    private static int digit(char roman) {
        return roman == 'I' ? 1 : roman == 'V' ? 5 : 10;
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.at(at));
    }

    // --- title and tail -------------------------------------------------------------------------------------------

    private record Division(int titleStart, int titleEnd, int tailStart) {}

    private int skipSeparators(int at, int end) {
        int i = at;
        while (i < end && (Folded.isSpace(text.at(i)) || "_-–—:.、·|)".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private Division divide(int start, int end, boolean numbered) {
        return divide(start, end, Math.min(end, start + LONGEST_TITLE), numbered);
    }

    private Division divide(int start, int end, int limit, boolean numbered) {
        if (numbered && isTail(start, end)) {
            int after = stateWord(start, end);
            int next = after < 0 ? -1 : skipSeparators(after, end);
            boolean titled = next > after
                    && next < end
                    && !isTail(next, end)
                    && text.clean(after, next).endsWith("-");
            return titled ? divide(next, end, limit, false) : new Division(start, start, start);
        }
        int i = start;
        while (i < limit) {
            char c = text.at(i);
            if (i > start) {
                int tail = tailAt(i, end);
                if (tail >= 0) {
                    return new Division(start, i, tail);
                }
            }
            if (c == '(' || c == '[') {
                i = Math.max(i + 1, close(i, end));
            } else {
                i++;
            }
        }
        return new Division(start, end, end);
    }

    /** Where the tail begins if the title ends at an offset; -1 if the title goes on. */
    private int tailAt(int i, int end) {
        char c = text.at(i);
        if (c == '(' || c == '[') {
            int after = close(i, end);
            return isTail(after, end) || isTail(skipSeparators(after, end), end) ? i : -1;
        }
        boolean afterSpace = Folded.isSpace(text.at(i - 1));
        int sign = text.signAt(i);
        if (sign != 0) {
            return afterSpace || vocabulary.mark(sign) != null ? i : -1;
        }
        if (c == ':' && (source.text().charAt(i) != ':' || i + 1 >= end || Folded.isSpace(text.at(i + 1)))) {
            return isTail(i + 1, end) ? i + 1 : -1;
        }
        if (c == '—' && i + 1 < end && text.at(i + 1) == '—') {
            return isTail(skipSeparators(i, end), end) ? skipSeparators(i, end) : -1;
        }
        boolean dash = c == '-' || c == '–' || c == '—' || c == '=' || c == '>';
        if (dash && afterSpace && i + 1 < end) {
            int next = skipSeparators(i, end);
            return isTail(next, end) ? next : -1;
        }
        if (c == ',' && isTail(i + 1, end)) {
            return i + 1;
        }
        if (c == '.' && i + 2 < end && text.at(i + 1) == '.' && text.at(i + 2) == '.') {
            return i;
        }
        if (c == '…') {
            return i;
        }
        if (c == '|') {
            return i + 1;
        }
        if (afterSpace && (LineReader.isDigit(c) || c == '~')) {
            return isTrailingFigure(i, end) ? i : -1;
        }
        return -1;
    }

    /** Whether a number with nothing but figures and state behind it begins here. */
    private boolean isTrailingFigure(int at, int end) {
        String before = text.lower(Math.max(0, at - 8), at);
        int space = before.lastIndexOf(' ');
        if (vocabulary.words("preposition").contains(before.substring(space + 1))) {
            return false;
        }
        List<Token> tokens = figures.read(at, Math.min(end, at + LONGEST_REMARK));
        if (tokens.isEmpty() || tokens.get(0).span().start() > at) {
            return false;
        }
        Token first = tokens.get(0);
        boolean figure = first instanceof Token.Share
                || first instanceof Token.Fraction
                || (first instanceof Token.Count count && Unit.isMeasure(count.unit()));
        return figure
                && (isTail(first.span().end(), end)
                        || text.skipSpace(first.span().end(), end) >= end);
    }

    /** Whether what follows is figures, state or remarks rather than more of a title. */
    private boolean isTail(int at, int end) {
        int i = at;
        int stop = Math.min(end, at + LONGEST_REMARK);
        while (i < stop && (Folded.isSpace(text.at(i)) || ",-–—:;!~".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        if (i >= end) {
            return true;
        }
        char c = text.at(i);
        if (c == '(' || c == '[' || c == '|' || c == '<') {
            return true;
        }
        if (text.signAt(i) != 0) {
            return true;
        }
        int state = stateWord(i, end);
        if (state > 0 && endsRemark(state, end)) {
            return true;
        }
        List<Token> tokens = figures.read(i, Math.min(end, i + 40));
        return !tokens.isEmpty() && isLeading(i, tokens.get(0)) && isFigure(tokens.get(0), i);
    }

    private boolean isLeading(int at, Token token) {
        int gap = token.span().start() - at;
        if (gap <= 0) {
            return true;
        }
        if (gap > LONGEST_LEAD) {
            return false;
        }
        int start = token.span().start();
        return targetWords.matchAhead(text, at, start) > 0 || remainingWords.matchAhead(text, at, start) > 0;
    }

    private static boolean isFigure(Token token, int at) {
        return !(token instanceof Token.Count count) || (count.unit() != Unit.NONE && count.unit() != Unit.OTHER);
    }

    /** Whether a remark ends at an offset: a title such as «部分应用函数» or «Open Source Tools» goes on. */
    private boolean endsRemark(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i >= end || LineReader.isDigit(text.at(i))) {
            return true;
        }
        return !Character.isLetter(text.at(i));
    }

    /** The end of the state word at an offset; -1 where there is none. */
    private int stateWord(int at, int end) {
        int length = stateWords.matchAhead(text, at, end);
        return length == 0 || stateNone.matchAhead(text, at, end) > 0 ? -1 : at + length;
    }

    private int close(int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.at(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return end;
    }

    private @Nullable String title(int start, int stop) {
        int from = text.skipSpace(start, stop);
        String title = text.plain(from, text.trimEnd(from, stop));
        int end = title.length();
        while (end > 0 && (":-–—,、：， ".indexOf(title.charAt(end - 1)) >= 0)) {
            end--;
        }
        title = title.substring(0, end);
        if (!title.isEmpty() && particles.beginsAnyCase(title)) {
            return null;
        }
        title = linkText(title);
        if (title.regionMatches(true, title.length() - 3, ".md", 0, 3)) {
            title = title.substring(0, title.length() - 3);
        }
        return title.isEmpty() ? null : title;
    }

    /** {@code [Title](file.md)} is Title. */
    private static String linkText(String title) {
        int close = title.indexOf("](");
        return title.startsWith("[") && close > 1 ? title.substring(1, close) : title;
    }

    /** {@code 第04章 (备份)}: brackets that follow the number at once; behind figures they hold a remark. */
    private @Nullable String titleInBrackets(Span tail) {
        if (tail.start() == tail.end() || text.at(tail.start()) != '(') {
            return null;
        }
        int end = close(tail.start(), tail.end());
        int inner = Math.max(tail.start() + 1, end - 1);
        String content = text.plain(tail.start() + 1, inner);
        boolean title = !content.isEmpty()
                && figures.read(tail.start() + 1, inner).isEmpty()
                && vocabulary.state(content) == null;
        return title ? content : null;
    }

    private @Nullable Stated<Status> mark(@Nullable Span marker, Span tail) {
        Status status = marker == null ? null : vocabulary.mark(text, marker);
        if (marker == null || status == null) {
            return tailMark(tail);
        }
        // `- [ ] Save 🔄`: an open box says only that it is not done.
        Stated<Status> more = status == Status.PLANNED && text.at(marker.start()) == '[' ? tailMark(tail) : null;
        return more != null && more.value() == Status.PARTIAL ? more : new Stated<>(status, marker);
    }

    private @Nullable Stated<Status> tailMark(Span tail) {
        for (int i = tail.start(); i < tail.end(); i++) {
            if (i + 2 < tail.end() && source.text().charAt(i) == '[' && text.at(i + 2) == ']') {
                Status status = vocabulary.mark(text.clean(i, i + 3));
                if (status != null) {
                    return new Stated<>(status, source.span(i, i + 3));
                }
            }
            int sign = text.signAt(i);
            if (sign != 0) {
                int length = Character.charCount(sign);
                Status status = vocabulary.mark(sign);
                if (status != null) {
                    return new Stated<>(status, source.span(i, i + length));
                }
                i += length - 1;
            }
        }
        return null;
    }

    // --- tail -----------------------------------------------------------------------------------------------------

    private record Tail(
            @Nullable Status state,
            @Nullable Stated<Percent> percent,
            @Nullable Stated<Percent> remaining,
            List<Meant> figures) {}

    private Tail tail(Span tail) {
        if (tail.start() >= tail.end() || tail.end() - tail.start() > LONGEST_TAIL) {
            return new Tail(null, null, null, List.of());
        }
        List<Meant> meant = values.read(tail, new ValueReader.Context(null, null));
        Stated<Percent> percent = null;
        Stated<Percent> remaining = null;
        List<Meant> rest = new ArrayList<>();
        for (Meant figure : meant) {
            Stated<Percent> share = new Stated<>(
                    new Percent(figure.value().value(), figure.value().qualifier()), figure.span());
            boolean own = figure.unit() == Unit.NONE
                    || figure.unit() == Unit.PARTS
                    || figure.unit() == Unit.SECTIONS
                    || figure.unit() == Unit.PIECES;
            if (own && figure.role() == Role.PERCENT) {
                percent = percent == null ? share : percent;
            } else if (own && figure.role() == Role.REMAINING_PERCENT) {
                remaining = remaining == null ? share : remaining;
            } else {
                rest.add(figure);
            }
        }
        Status state = state(tail);
        return new Tail(state == null ? stateOf(rest) : state, percent, remaining, rest);
    }

    /**
     * What a text says about the state of something named elsewhere.
     *
     * @param mark the state its marker speaks of
     * @param state the state its words speak of
     * @param percent its completion
     */
    record StateText(
            @Nullable Stated<Status> mark,
            @Nullable Status state,
            @Nullable Stated<Percent> percent) {}

    /** Reads a status cell or the value of a status key: {@code 🟡 进行中 (75%完成)}. */
    StateText stateOf(Span span) {
        Tail read = tail(span);
        return new StateText(mark(null, span), read.state, read.percent);
    }

    /** {@code (4/6)}: the state that a fraction of parts speaks of. */
    private static @Nullable Status stateOf(List<Meant> figures) {
        Meant done = null;
        Meant whole = null;
        for (Meant figure : figures) {
            boolean parts = figure.unit() == Unit.NONE || figure.unit() == Unit.PARTS || figure.unit() == Unit.SECTIONS;
            done = parts && figure.role() == Role.DONE && done == null ? figure : done;
            whole = parts && figure.role() == Role.TARGET && whole == null ? figure : whole;
        }
        if (done == null || whole == null) {
            return null;
        }
        int compared = done.value().low().compareTo(whole.value().low());
        return compared >= 0 ? Status.DONE : done.value().low().signum() == 0 ? Status.PLANNED : Status.PARTIAL;
    }

    /** The state that the remarks of a tail speak of: short ones, between brackets, commas and dashes. */
    @Nullable
    Status state(Span tail) {
        Status found = null;
        int from = tail.start();
        for (int i = tail.start(); i <= tail.end(); i++) {
            if (i == tail.end() || isBreak(i)) {
                Status status = remark(from, i);
                if (status != null && (found == null || status.compareTo(found) > 0)) {
                    found = status;
                }
                from = i + 1;
            }
        }
        return found;
    }

    private boolean isBreak(int i) {
        char c = text.at(i);
        return switch (c) {
            case '(', ')', '[', ']', ',', ';', '|', '!', '。', '！', '、', '←', '→', ':', '–', '—' -> true;
            // A hyphen parts remarks, but not the halves of "in-progress".
            case '-' -> !FigureReader.isLatin(text.at(Math.max(0, i - 1)));
            default -> false;
        };
    }

    private @Nullable Status remark(int start, int end) {
        String remark = text.clean(start, end);
        if (remark.isEmpty() || remark.length() > 32) {
            return null;
        }
        Status status = vocabulary.speaksOfState(text, start, end) ? vocabulary.state(remark) : null;
        if (status == null) {
            return null;
        }
        String lower = remark.toLowerCase(Locale.ROOT);
        String rest = vocabulary.state(status).removeFrom(lower);
        int letters = 0;
        int words = 0;
        boolean inWord = false;
        for (char c : rest.toCharArray()) {
            boolean latin = FigureReader.isLatin(c);
            if (latin && !inWord) {
                words++;
            }
            inWord = latin;
            if (Character.isLetter(c) && !latin) {
                letters++;
            }
        }
        return letters <= 6 && words <= 2 ? status : null;
    }
}
