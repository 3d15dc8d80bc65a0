package progress.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Reads the numbers of a text: counts with their units, fractions, percentages, ranges and changes. Dates, times,
 * versions, comparisons ({@code <1%}), deltas ({@code +5%}) and numbers glued to a foreign word ({@code 10x}, {@code 5G})
 * are no figures.
 *
 * <p>Scanning is by hand and linear: no input makes it slow.
 */
final class FigureReader {
    private final Folded text;
    private final SourceFile source;
    private final Vocabulary vocabulary;
    private final NumberWords words;
    private final NumberScanner numbers;
    private final TokenJoiner joiner;

    FigureReader(Folded text, Vocabulary vocabulary) {
        this.text = text;
        this.source = text.source();
        this.vocabulary = vocabulary;
        this.words = vocabulary.numbers();
        this.numbers = new NumberScanner(text, words);
        this.joiner = new TokenJoiner(text, words);
    }

    List<Token> read(Span span) {
        return read(span.start(), span.end());
    }

    /** The figures of a stretch, in their order. */
    List<Token> read(int start, int end) {
        int at = nextDigit(start, end);
        if (at == end) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        while (at < end) {
            int run = numbers.end(at, end);
            Token token = token(start, at, run, end);
            if (token == null) {
                at = numbers.skipRun(at, end);
            } else {
                tokens.add(token);
                at = Math.max(token.span().end(), at + 1);
            }
            at = nextDigit(at, end);
        }
        return joiner.join(tokens);
    }

    private int nextDigit(int from, int end) {
        int at = from;
        while (at < end && !LineReader.isDigit(text.at(at))) {
            at++;
        }
        return at;
    }

    private @Nullable Token token(int start, int at, int run, int end) {
        if (!startsFigure(start, at) || run < 0) {
            return null;
        }
        if (isIdentifier(at, run, end)) {
            return null;
        }
        Prefix prefix = prefix(start, at);
        Decimal number = numbers.number(at, run);
        int i = run;
        boolean plus = false;
        int scaled = text.skipSpace(i, end);
        if (scaled < end && text.at(scaled) == '%') {
            return share(prefix, number, scaled + 1, end);
        }
        int range = rangeEnd(i, end);
        Decimal high = number;
        if (range > 0) {
            int highStart = text.skipSpace(text.skipSpace(i, end) + rangeSign(i, end), end);
            high = numbers.number(highStart, range);
            i = range;
            int percent = text.skipSpace(i, end);
            if (percent < end && text.at(percent) == '%') {
                return null;
            }
        }
        int factorEnd = factor(i, end);
        if (factorEnd > i) {
            Decimal factor = words.factor(text.clean(i, factorEnd));
            number = number.times(factor).stripped();
            high = high.times(factor).stripped();
            i = factorEnd;
        }
        int sign = text.skipSpace(i, end);
        if (sign < end && text.at(sign) == '+' && sign - i <= 2) {
            plus = true;
            i = sign + 1;
        }
        UnitWords.Match unit = vocabulary.units().match(text, i, end);
        if (unit == null) {
            if (isGlued(i, end) && !vocabulary.isRoleWord(text, i, end)) {
                return null;
            }
            unit = new UnitWords.Match(Unit.NONE, i);
        }
        i = unit.end();
        if (unit.unit() != Unit.NONE && i < end && text.at(i) == '+') {
            plus = true;
            i++;
        }
        if (number.compareTo(high) > 0) {
            return null;
        }
        Qualifier qualifier = plus ? Qualifier.AT_LEAST : prefix.about ? Qualifier.ABOUT : Qualifier.EXACT;
        if (range > 0) {
            qualifier = Qualifier.RANGE;
        }
        return new Token.Count(new Quantity(number, high, qualifier), unit.unit(), source.span(prefix.start, i));
    }

    private @Nullable Token share(Prefix prefix, Decimal number, int afterSign, int end) {
        int i = afterSign;
        boolean plus = i < end && text.at(i) == '+';
        if (plus) {
            i++;
        }
        if (number.compareTo(Percent.HUNDRED) > 0 || isRangeTo(i, end) || isRangeEnd(prefix)) {
            return null;
        }
        Qualifier qualifier = plus ? Qualifier.AT_LEAST : prefix.about ? Qualifier.ABOUT : Qualifier.EXACT;
        return new Token.Share(new Percent(number, qualifier), source.span(prefix.start, i));
    }

    /** {@code 50%-90%}: a range of percentages is an effect, not a state. */
    private boolean isRangeTo(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i >= end || (text.at(i) != '-' && text.at(i) != '~')) {
            return false;
        }
        int next = text.skipSpace(i + 1, end);
        int run = next < end && LineReader.isDigit(text.at(next)) ? numbers.end(next, end) : -1;
        int percent = run < 0 ? end : text.skipSpace(run, end);
        return percent < end && text.at(percent) == '%';
    }

    /** {@code 50~90%}, where the sign is no "about". */
    private boolean isRangeEnd(Prefix prefix) {
        return prefix.about
                && text.at(prefix.start) == '~'
                && prefix.start > 0
                && LineReader.isDigit(text.at(prefix.start - 1));
    }

    /** Whether a number may begin here, by what stands before it. */
    private boolean startsFigure(int start, int at) {
        int i = before(start, at);
        if (i < start) {
            return true;
        }
        char c = text.at(i);
        if (isLatin(c) || LineReader.isDigit(c) || c == '_' || c == '#' || c == '$' || c == '¥' || c == '€') {
            return false;
        }
        if (isComparison(start, i) || c == '×') {
            return false;
        }
        if (c == '+') {
            return false;
        }
        if (words.isOrdinalSign(c) || (c == ' ' && words.isKindWord(text, start, i))) {
            return false;
        }
        if (c == ' ' || c == '-' || c == '~') {
            int sign = lastVisible(start, i);
            char s = sign < start ? ' ' : text.at(sign);
            if (c == ' ' && sign >= start && (words.isOrdinalSign(s) || isComparison(start, sign))) {
                return false;
            }
            boolean dash = s == '-' || s == '~' || s == '–';
            int left = dash ? lastVisible(start, sign - 1) : -1;
            if (left >= start && (text.at(left) == '%' || (c == '~' && LineReader.isDigit(text.at(left))))) {
                return false;
            }
        }
        if (c == '.' || c == '-' || c == '/') {
            int j = before(start, i);
            boolean digit = j >= start && LineReader.isDigit(text.at(j)) && c != '/';
            boolean word = j >= start && isLatin(text.at(j)) && !isFactor(start, j);
            boolean joined = j == i - 1 && (word || digit);
            boolean negative = c == '-' && (j < start || j < i - 1 || Folded.isSpace(text.at(j)) || text.at(j) == ':');
            return !joined && !negative;
        }
        return true;
    }

    /** {@code 31K}: a letter that multiplies the number before it. */
    private boolean isFactor(int start, int at) {
        return at > start && LineReader.isDigit(text.at(at - 1)) && words.factorEnd(text, at, at + 1) > at;
    }

    /** {@code <1%}; the end of an arrow compares nothing. */
    private boolean isComparison(int start, int at) {
        char c = text.at(at);
        boolean arrow = at > start && (text.at(at - 1) == '-' || text.at(at - 1) == '=');
        return c == '<' || c == '≤' || c == '≥' || (c == '>' && !arrow);
    }

    /** {@code 04章}, {@code 03_Title}: a number with a leading zero names, it does not count. */
    private boolean isIdentifier(int at, int run, int end) {
        boolean padded = run - at == 2 && text.at(at) == '0';
        return padded || (run < end && text.at(run) == '_');
    }

    /** The last offset up to {@code at} that is neither space nor blank; before {@code start} where there is none. */
    private int lastVisible(int start, int at) {
        int i = at;
        while (i >= start && Folded.isSpace(text.at(i))) {
            i--;
        }
        return i;
    }

    /** The last offset before {@code at} that is not blank; a space counts. */
    private int before(int start, int at) {
        int i = at - 1;
        while (i >= start && text.at(i) == Folded.BLANK) {
            i--;
        }
        return i;
    }

    private int rangeSign(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i >= end) {
            return 0;
        }
        char c = text.at(i);
        return c == '-' || c == '~' || c == '–' || c == '—' || c == '至' || c == '到' ? 1 : 0;
    }

    private int rangeEnd(int at, int end) {
        if (rangeSign(at, end) == 0) {
            return -1;
        }
        int sign = text.skipSpace(at, end);
        int next = text.skipSpace(sign + 1, end);
        if (next >= end || !LineReader.isDigit(text.at(next)) || (sign > at) != (next > sign + 1)) {
            return -1;
        }
        return numbers.end(next, end);
    }

    private int factor(int at, int end) {
        int i = at;
        while (i < end && text.at(i) == Folded.BLANK) {
            i++;
        }
        int sign = text.skipSpace(i, end);
        // `7.2 万字`, but not `2 k`.
        boolean apart = sign > i && sign < end && text.at(sign) >= 0x2e80;
        int factorEnd = words.factorEnd(text, apart ? sign : i, end);
        return apart && factorEnd == sign ? i : factorEnd;
    }

    /** Whether the number runs into a word that is no unit: {@code 10x}, {@code 5G}, {@code 5大}. */
    private boolean isGlued(int at, int end) {
        int i = at;
        while (i < end && text.at(i) == Folded.BLANK) {
            i++;
        }
        return i < end && Character.isLetter(text.at(i)) && i == at;
    }

    private record Prefix(int start, boolean about) {}

    private Prefix prefix(int start, int at) {
        int i = at - 1;
        while (i >= start && Folded.isSpace(text.at(i))) {
            i--;
        }
        if (i >= start && text.at(i) == '~') {
            return new Prefix(i, true);
        }
        int word = words.aboutStart(text, start, i + 1);
        return word >= 0 ? new Prefix(word, true) : new Prefix(at, false);
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
