package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/** Reads the head of one line (bullet, marker, ordinal) and divides the rest into key and value. */
final class LineReader {
    private static final int LONGEST_KEY = 80;

    private final Folded text;
    private final SourceFile source;

    LineReader(Folded text) {
        this.text = text;
        this.source = text.source();
    }

    /** The parts of a line; null for a blank line or a drawn rule. */
    @Nullable
    Line read(Span line) {
        int end = text.trimEnd(line.start(), line.end());
        int start = line.start();
        while (start < end && Folded.isSpace(text.at(start)) && text.at(start) != Folded.BLANK) {
            start++;
        }
        int indent = start - line.start();
        int at = skipDrawing(start, end);
        indent += at - start;
        start = at;
        boolean bullet = false;
        while (at < end && isBullet(at, end)) {
            bullet = true;
            at = text.skipSpace(at + 1, end);
        }
        Span ordinal = null;
        Span marker = null;
        while (at < end) {
            int number = ordinal == null ? ordinalEnd(at, end) : -1;
            if (number > 0) {
                ordinal = source.span(at, number);
                at = text.skipSpace(number + 1, end);
                continue;
            }
            int symbol = markerEnd(at, end);
            if (symbol < 0) {
                break;
            }
            if (marker == null) {
                marker = source.span(at, symbol);
            }
            at = text.skipSpace(symbol, end);
        }
        if (at >= end && marker == null) {
            return null;
        }
        Span rest = text.trim(at, end);
        int colon = colon(rest);
        int gap = colon < 0 ? gap(rest) : -1;
        Span key = colon >= 0 ? text.trim(rest.start(), colon) : gap >= 0 ? text.trim(rest.start(), gap) : null;
        Span value = colon >= 0 ? text.trim(colon + 1, rest.end()) : gap >= 0 ? text.trim(gap, rest.end()) : rest;
        return new Line(source.span(start, end), indent, bullet, marker, ordinal, rest, key, value);
    }

    /** The offset of the colon that ends the key of a text; -1 where the text has no key. */
    int colon(Span rest) {
        int depth = 0;
        int limit = Math.min(rest.end(), rest.start() + LONGEST_KEY);
        for (int i = rest.start(); i < limit; i++) {
            char c = text.at(i);
            if (c > ']' && c != '。') {
                continue;
            }
            switch (c) {
                case '(', '[' -> depth++;
                case ')', ']' -> depth = Math.max(0, depth - 1);
                case '。', '!', '?', ',' -> {
                    if (depth == 0 && isSentenceSign(i)) {
                        return -1;
                    }
                }
                case ':' -> {
                    if (depth == 0 && i > rest.start() && endsKey(i, rest)) {
                        return i;
                    }
                }
                default -> {
                    // Part of the key.
                }
            }
        }
        return -1;
    }

    /** A comma or full stop before the colon: the line is a sentence, not a key. */
    private boolean isSentenceSign(int at) {
        return text.at(at) != ',' || source.text().charAt(at) == '，';
    }

    /** Where the aligned value begins of a line such as {@code imports  ████  100%}; -1 where there is none. */
    private int gap(Span rest) {
        int limit = Math.min(rest.end() - 2, rest.start() + LONGEST_KEY / 2);
        boolean sentence = false;
        for (int i = rest.start() + 1; i < limit; i++) {
            sentence |= source.text().charAt(i) == '，';
            if (!Folded.isSpace(text.at(i))) {
                continue;
            }
            boolean wide = Folded.isSpace(text.at(i + 1)) || source.text().charAt(i) == '\u3000';
            if (wide || isBar(i + 1, rest.end())) {
                int next = text.skipSpace(i, rest.end());
                boolean number = !sentence && hasDigit(next, Math.min(rest.end(), next + 3));
                return number || isBar(next, rest.end()) ? next : -1;
            }
        }
        return -1;
    }

    /** Whether a drawn bar begins at an offset. */
    boolean isBar(int at, int end) {
        if (at + 6 < end && text.at(at) == '[') {
            int i = at + 1;
            while (i < end && "#=->.* █░".indexOf(text.at(i)) >= 0) {
                i++;
            }
            return i - at > 5 && i < end && text.at(i) == ']';
        }
        return at + 2 < end && isBarSign(text.at(at)) && isBarSign(text.at(at + 1)) && isBarSign(text.at(at + 2));
    }

    private static boolean isBarSign(char c) {
        return (c >= 0x2580 && c <= 0x259f) || c == '■' || c == '□' || c == '▪' || c == '▫' || c == '▰' || c == '▱';
    }

    private boolean hasDigit(int at, int end) {
        for (int i = at; i < end; i++) {
            if (isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsKey(int colon, Span rest) {
        if (source.text().charAt(colon) != ':') {
            return true;
        }
        int next = colon + 1;
        while (next < rest.end() && text.at(next) == Folded.BLANK) {
            next++;
        }
        if (next >= rest.end() || text.at(next) == ' ') {
            return true;
        }
        // `完成度:75%`, but neither `10:30` nor `https://`.
        char before = text.at(colon - 1);
        char after = text.at(next);
        return after != '/' && before >= 0x2e80 && after != ':';
    }

    /** The end of the digits of `1.`, `01.` or `1)` before a space; -1 where the text begins otherwise. */
    private int ordinalEnd(int at, int end) {
        int i = at;
        while (i < end && i < at + 3 && isDigit(text.at(i))) {
            i++;
        }
        if (i == at || i >= end) {
            return -1;
        }
        char c = text.at(i);
        if (c != '.' && c != ')' && c != '、') {
            return -1;
        }
        boolean apart = c == '、' || i + 1 >= end || Folded.isSpace(text.at(i + 1));
        return apart ? i : -1;
    }

    private int markerEnd(int at, int end) {
        if (text.at(at) == '[' && at + 2 < end && text.at(at + 2) == ']') {
            return " xX~-/>".indexOf(text.at(at + 1)) >= 0 ? at + 3 : -1;
        }
        int codePoint = source.text().codePointAt(at);
        return Symbols.isSymbol(codePoint) ? at + Character.charCount(codePoint) : -1;
    }

    private boolean isBullet(int at, int end) {
        char c = text.at(at);
        boolean sign = c == '-' || c == '*' || c == '+' || c == '•' || c == '·' || c == '▪' || c == '‣' || c == '>';
        return sign && at + 1 < end && Folded.isSpace(text.at(at + 1));
    }

    private int skipDrawing(int from, int end) {
        int i = from;
        while (i < end && (Symbols.isDrawing(text.at(i)) || (i > from && Folded.isSpace(text.at(i))))) {
            i++;
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a text has nothing but digits. */
    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
