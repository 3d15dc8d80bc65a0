package progress.parse;

import java.util.Arrays;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * A text with its typographic variants folded, so that reading needs to know one spelling of each sign: full-width
 * digits and punctuation become ASCII, exotic spaces become a space, and signs without meaning for reading (bold marks,
 * backticks, variation selectors, zero-width characters) become {@link #BLANK}. Every character keeps its offset.
 */
final class Folded {
    /** Stands for a character that reading passes over. */
    static final char BLANK = '\0';

    private final SourceFile source;
    private final char[] chars;

    /** How many characters that are no blanks stand before an offset. */
    private final int[] visible;

    /** The folded text without its blanks. */
    private final String clean;

    /** The folded text without its blanks in lower case. */
    private final char[] lower;

    Folded(SourceFile source) {
        this.source = source;
        char[] written = source.text().toCharArray();
        this.chars = new char[written.length];
        boolean links = false;
        for (int i = 0; i < written.length; i++) {
            char c = written[i];
            // Most characters stand for themselves.
            boolean own = c >= 0x3400 ? c < 0xfe00 : c > '*' && c < '`' || c > '`' && c < '~' || c == ' ' || c == '\n';
            char folded = own ? c : fold(written, i);
            chars[i] = folded;
            links |= folded == '(' && i > 0 && chars[i - 1] == ']';
        }
        if (links) {
            blankLinks();
        }
        this.visible = new int[chars.length + 1];
        char[] folded = new char[chars.length];
        this.lower = new char[chars.length];
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            visible[i] = count;
            char c = chars[i];
            if (c != BLANK) {
                folded[count] = c;
                lower[count] = lower(c);
                count++;
            }
        }
        visible[chars.length] = count;
        this.clean = new String(folded, 0, count);
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
        }
        return c >= 0x2e80 && c < 0xa000 ? c : Character.toLowerCase(c);
    }

    /** {@code [Title](03.md)} reads as {@code Title}. */
    private void blankLinks() {
        int open = -1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n') {
                open = -1;
            } else if (c == '[') {
                open = i;
            } else if (c == ']' && open >= 0 && i - open > 2 && i + 1 < chars.length && chars[i + 1] == '(') {
                int close = i + 2;
                while (close < chars.length && chars[close] != ')' && chars[close] != '\n') {
                    close++;
                }
                if (close < chars.length && chars[close] == ')') {
                    chars[open] = BLANK;
                    Arrays.fill(chars, i, close + 1, BLANK);
                    if (open > 0 && chars[open - 1] == '!') {
                        chars[open - 1] = BLANK;
                    }
                    i = close;
                }
                open = -1;
            }
        }
    }

    SourceFile source() {
        return source;
    }

    int length() {
        return chars.length;
    }

    /** The folded character at an offset. */
    char at(int offset) {
        return chars[offset];
    }

    /** Whether a character stands in a stretch. */
    boolean has(char sign, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (chars[i] == sign) {
                return true;
            }
        }
        return false;
    }

    /** The sign that stands at an offset, or the line of a drawing; 0 for any other character. */
    int signAt(int offset) {
        char c = chars[offset];
        boolean none = c < 0x2190 ? c != '~' && c != '-' : c > 0x2bff && !Character.isSurrogate(c);
        if (none) {
            return 0;
        }
        int codePoint = source.text().codePointAt(offset);
        return Symbols.isSymbol(codePoint) || Symbols.isDrawing(codePoint) ? codePoint : 0;
    }

    /** The folded text of a stretch without blanks, trimmed. */
    String clean(int start, int end) {
        int from = wordStart(start, end);
        return clean.substring(from, wordEnd(from, end));
    }

    String clean(Span span) {
        return clean(span.start(), span.end());
    }

    /** As {@link #clean}, in lower case. */
    String lower(int start, int end) {
        int from = wordStart(start, end);
        return new String(lower, from, wordEnd(from, end) - from);
    }

    String lower(Span span) {
        return lower(span.start(), span.end());
    }

    /** The text as written, without blanks, trimmed: for titles and names. */
    String plain(int start, int end) {
        String written = source.text().substring(start, end);
        int blanks = end - start - (visible[end] - visible[start]);
        if (blanks == 0) {
            return written.strip();
        }
        StringBuilder text = new StringBuilder(written.length() - blanks);
        for (int i = start; i < end; i++) {
            if (chars[i] != BLANK) {
                text.append(written.charAt(i - start));
            }
        }
        return text.toString().strip();
    }

    String plain(Span span) {
        return plain(span.start(), span.end());
    }

    /**
     * The folded text without its blanks in lower case, for words to be looked for in it without a copy. Its offsets are
     * those that {@link #visible} gives.
     */
    char[] lower() {
        return lower;
    }

    /** Where a character stands in {@link #lower()}; where the next one does, if it is a blank. */
    int visible(int offset) {
        return visible[offset];
    }

    /** The offset of a character of {@link #lower()}. */
    int offset(int visibleAt) {
        int offset = Arrays.binarySearch(visible, visibleAt);
        while (offset + 1 < visible.length && visible[offset + 1] == visibleAt) {
            offset++;
        }
        return offset;
    }

    /** Where a stretch begins in {@link #lower()} behind its spaces. */
    int wordStart(int start, int end) {
        int from = visible[start];
        int to = visible[end];
        while (from < to && isWhite(lower[from])) {
            from++;
        }
        return from;
    }

    /** Where a stretch ends in {@link #lower()} before its spaces, {@code from} at the earliest. */
    int wordEnd(int from, int end) {
        int to = visible[end];
        while (to > from && isWhite(lower[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || (c < 0x2e80 && Character.isWhitespace(c));
    }

    /** The first offset from {@code from} that is neither space nor blank, or {@code end}. */
    int skipSpace(int from, int end) {
        int i = from;
        while (i < end && isSpace(chars[i])) {
            i++;
        }
        return i;
    }

    /** The stretch without spaces and blanks at both ends. */
    Span trim(int start, int end) {
        int from = skipSpace(start, end);
        return source.span(from, trimEnd(from, end));
    }

    /** Where a stretch ends without the spaces and blanks at its end. */
    int trimEnd(int start, int end) {
        int to = end;
        while (to > start && isSpace(chars[to - 1])) {
            to--;
        }
        return to;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == BLANK || c == '\t' || c == '\r' || c == '\n';
    }

    private static char fold(char[] written, int at) {
        char c = written[at];
        if (c < 0x80) {
            return foldAscii(written, at);
        }
        if (c >= 0x3400 && c < 0xfe00) {
            return c;
        }
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '％' -> '%';
            case '．' -> '.';
            case '，' -> ',';
            case '：' -> ':';
            case '；' -> ';';
            case '（' -> '(';
            case '）' -> ')';
            case '［', '【' -> '[';
            case '］', '】' -> ']';
            case '／' -> '/';
            case '～', '〜', '≈', '∼' -> '~';
            case '＋' -> '+';
            case '－', '−' -> '-';
            case '｜' -> '|';
            case '＝' -> '=';
            case '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202f' -> ' ';
            case '\ufe0e', '\ufe0f', '\u20e3', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad' -> BLANK;
            default -> c;
        };
    }

    private static char foldAscii(char[] written, int at) {
        char c = written[at];
        return switch (c) {
            case '`' -> BLANK;
            case '*', '~' -> isDoubled(written, at) ? BLANK : c;
            case '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean isDoubled(char[] written, int at) {
        char c = written[at];
        return (at > 0 && written[at - 1] == c) || (at + 1 < written.length && written[at + 1] == c);
    }
}
