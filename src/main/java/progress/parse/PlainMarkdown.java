package progress.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * The structure of a Markdown file in which all headings, fences and rules stand at the beginning of their lines, as
 * nearly all reports are written: then one look at each line tells it, and no parser has to be loaded. Where there is
 * more to it (other HTML than comments, headings in lists, underlined headings, fences in quotes or never closed), it gives up, and
 * {@link CommonMark} has the word.
 */
final class PlainMarkdown {
    /** Lines with more signs of quotes and lists are nothing that people write. */
    private static final int MOST_SIGNS = 8;

    private final SourceFile source;
    private final Folded text;
    private final String chars;
    private final MarkedLines marked;
    /** Whether the line above is text, which a line may underline. */
    private boolean paragraph;

    private PlainMarkdown(Folded text) {
        this.text = text;
        this.source = text.source();
        this.chars = source.text();
        this.marked = new MarkedLines(source);
    }

    /** The marked lines of a file; null where it is not so plain. */
    static @Nullable MarkedLines read(Folded text) {
        PlainMarkdown markdown = new PlainMarkdown(text);
        return markdown.read() ? markdown.marked : null;
    }

    /** Whether all of it could be read. */
    private boolean read() {
        int line = 1;
        while (line > 0 && line <= source.lineCount()) {
            line = read(line);
        }
        return line > 0;
    }

    /** Reads a line and what belongs to it; returns the line that follows, -1 where that takes a parser. */
    private int read(int line) {
        int start = source.lineStart(line);
        int end = source.lineEnd(line);
        int at = skipSpaces(start, end);
        boolean below = paragraph;
        paragraph = false;
        if (at == end) {
            return line + 1;
        }
        char c = chars.charAt(at);
        if (isLetter(c)) {
            paragraph = true;
            return line + 1;
        }
        if (c != '\t' && at == start) {
            boolean rule = isRule(at, end);
            if (isUnderline(at, end) && (below || !rule)) {
                return -1;
            }
            if (rule) {
                marked.mark(line, line, null);
                return line + 1;
            }
            int level = headingLevel(at, end);
            if (level > 0) {
                marked.mark(line, line, Markdown.heading(text, level, source.span(start, end)));
                return line + 1;
            }
            if (isFence(at, end)) {
                return fence(line, at, end);
            }
            if (isComment(at, end)) {
                return comment(line, at);
            }
        }
        paragraph = isText(at, end);
        return paragraph ? line + 1 : -1;
    }

    /** Whether a line that begins so is text, whatever stands before it. */
    private static boolean isLetter(char c) {
        return c >= 0x80 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '|';
    }

    /** Whether a stretch of a line is text, also behind the signs of quotes and lists that it begins with. */
    private boolean isText(int from, int end) {
        int at = from;
        for (int signs = 0; at < end && signs < MOST_SIGNS; signs++) {
            char c = chars.charAt(at);
            if (isLetter(c)) {
                return true;
            }
            boolean special = c == '<'
                    || c == '\t'
                    || headingLevel(at, end) > 0
                    || isFence(at, end)
                    || isRule(at, end)
                    || isUnderline(at, end);
            if (special) {
                return false;
            }
            int content = containerEnd(at, end);
            if (content == at) {
                return true;
            }
            at = skipSpaces(content, end);
        }
        return at == end;
    }

    /** The end of the sign of a quote or a list item; the offset itself where there is none. */
    private int containerEnd(int at, int end) {
        char c = chars.charAt(at);
        if (c == '>') {
            return at + 1;
        }
        int i = at;
        if (c == '-' || c == '*' || c == '+') {
            i++;
        } else {
            while (i < end && LineReader.isDigit(chars.charAt(i))) {
                i++;
            }
            if (i == at || i == end || (chars.charAt(i) != '.' && chars.charAt(i) != ')')) {
                return at;
            }
            i++;
        }
        return i == end || chars.charAt(i) == ' ' || chars.charAt(i) == '\t' ? i : at;
    }

    /** The level of a heading that begins here; 0 where none does. */
    private int headingLevel(int at, int end) {
        int i = run('#', at, end);
        boolean apart = i == end || chars.charAt(i) == ' ' || chars.charAt(i) == '\t';
        return apart && i - at <= 6 ? i - at : 0;
    }

    private boolean isFence(int at, int end) {
        char c = chars.charAt(at);
        return (c == '`' || c == '~') && run(c, at, end) - at >= 3;
    }

    /** Reads a fence; returns the line that follows, -1 where that takes a parser. */
    private int fence(int line, int at, int end) {
        char sign = chars.charAt(at);
        int open = run(sign, at, end);
        String info = chars.substring(open, end).strip();
        if (info.indexOf('`') >= 0 || info.indexOf('\\') >= 0 || info.indexOf('&') >= 0) {
            return -1;
        }
        List<Span> lines = new ArrayList<>();
        for (int i = line + 1; i <= source.lineCount(); i++) {
            int start = source.lineStart(i);
            int stop = source.lineEnd(i);
            int first = skipSpaces(start, stop);
            int close = first < stop && first - start <= 3 ? run(sign, first, stop) : first;
            if (close - first >= open - at && isBlank(close, stop)) {
                Span span = source.span(at, stop);
                marked.mark(line, i, new Element.Fence(Markdown.firstWord(info), lines, true, span));
                return i + 1;
            }
            if (start < stop) {
                lines.add(source.span(start, stop));
            }
        }
        return -1;
    }

    /** Whether a comment begins here, and not one of the odd ones that end with their beginning. */
    private boolean isComment(int at, int end) {
        return chars.startsWith("<!--", at) && at + 4 < end && chars.charAt(at + 4) == ' ';
    }

    /** Reads a comment; returns the line that follows, -1 where none closes it. */
    private int comment(int line, int at) {
        int close = chars.indexOf("-->", at + 4);
        if (close < 0) {
            return -1;
        }
        int last = source.lineOf(close);
        marked.mark(line, last, new Element.Html(source.span(at, source.lineEnd(last))));
        return last + 1;
    }

    /** Whether a line is three or more of {@code -}, {@code *} or {@code _} and nothing else. */
    private boolean isRule(int at, int end) {
        char c = chars.charAt(at);
        if (c != '-' && c != '*' && c != '_') {
            return false;
        }
        int signs = 0;
        for (int i = at; i < end; i++) {
            char next = chars.charAt(i);
            if (next != c && next != ' ' && next != '\t') {
                return false;
            }
            signs += next == c ? 1 : 0;
        }
        return signs >= 3;
    }

    /** Whether a line may underline the one above and so make a heading of it; a rule is asked for elsewhere. */
    private boolean isUnderline(int at, int end) {
        char c = chars.charAt(at);
        return (c == '=' || c == '-') && isBlank(run(c, at, end), end);
    }

    private int run(char sign, int at, int end) {
        int i = at;
        while (i < end && chars.charAt(i) == sign) {
            i++;
        }
        return i;
    }

    private int skipSpaces(int at, int end) {
        return run(' ', at, end);
    }

    private boolean isBlank(int at, int end) {
        for (int i = at; i < end; i++) {
            if (chars.charAt(i) != ' ' && chars.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}
