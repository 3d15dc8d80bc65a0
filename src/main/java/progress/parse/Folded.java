package progress.parse;

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

    Folded(SourceFile source) {
        this.source = source;
        this.chars = source.text().toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i], i);
        }
        blankLinks();
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
                    java.util.Arrays.fill(chars, i, close + 1, BLANK);
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

    /** The folded text of a stretch without blanks, trimmed. */
    String clean(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (chars[i] != BLANK) {
                text.append(chars[i]);
            }
        }
        return text.toString().strip();
    }

    String clean(Span span) {
        return clean(span.start(), span.end());
    }

    /** The text as written, without blanks, trimmed: for titles and names. */
    String plain(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (chars[i] != BLANK) {
                text.append(source.text().charAt(i));
            }
        }
        return text.toString().strip();
    }

    String plain(Span span) {
        return plain(span.start(), span.end());
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
        int to = end;
        while (to > from && isSpace(chars[to - 1])) {
            to--;
        }
        return source.span(from, to);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == BLANK || c == '\t' || c == '\r' || c == '\n';
    }

    private char fold(char c, int at) {
        if (c < 0x80) {
            return foldAscii(c, at);
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

    private char foldAscii(char c, int at) {
        return switch (c) {
            case '`' -> BLANK;
            case '*' -> isDoubled(at, '*') ? BLANK : '*';
            case '~' -> isDoubled(at, '~') ? BLANK : '~';
            case '\t' -> ' ';
            default -> c;
        };
    }

    private boolean isDoubled(int at, char c) {
        String text = source.text();
        return (at > 0 && text.charAt(at - 1) == c) || (at + 1 < text.length() && text.charAt(at + 1) == c);
    }
}
