package progress.manuscript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a reader sees of a paragraph's Markdown.
 *
 * <p>It follows CommonMark 0.31, with strikethrough and footnotes as on GitHub, in time linear in the length of the text:
 * every look ahead either succeeds, and what it passed is skipped, or is cut short by the very mark that would start the
 * next one, or is remembered to be in vain.
 *
 * <ul>
 *   <li>Gone: marks of emphasis, links and images, targets and their titles, URLs in angle brackets or bare, raw HTML,
 *       footnote marks, the backslash of an escape.
 *   <li>Kept: link text, the alternative text of images, inline code, marks that mark nothing.
 * </ul>
 */
final class InlineText {
    private static final int LONGEST_LABEL = 1000;
    private static final int DEEPEST_PARENTHESES = 32;

    private final String in;
    private final Predicate<String> defined;
    private final StringBuilder out;
    private final BitSet dropped = new BitSet();
    private final Delimiters delimiters = new Delimiters(dropped);
    private final List<Bracket> brackets = new ArrayList<>();
    private final CodeSpans codeSpans;
    private final HtmlMarkup html;
    private int inactiveBelow;
    private int lastBracket = -1;
    private int links;
    private int at;

    /** An opening bracket that may yet belong to a link: its place in the input and in the output. */
    private record Bracket(int in, int out, boolean image, int delimiters) {}

    /**
     * The text of a paragraph.
     *
     * @param text what is to be seen
     * @param links how many links and URLs the paragraph had
     */
    record Result(String text, int links) {}

    private InlineText(String in, Predicate<String> defined) {
        this.in = in;
        this.defined = defined;
        this.out = new StringBuilder(in.length());
        this.codeSpans = new CodeSpans(in);
        this.html = new HtmlMarkup(in);
    }

    /**
     * Reads a paragraph.
     *
     * @param markdown its lines, joined by line feeds, without the marks of the blocks around it
     * @param defined whether a link label is defined somewhere in the file
     */
    static Result read(String markdown, Predicate<String> defined) {
        InlineText text = new InlineText(markdown, defined);
        text.read();
        return new Result(text.rest(), text.links);
    }

    private void read() {
        while (at < in.length()) {
            char c = in.charAt(at);
            switch (c) {
                case '\\' -> backslash();
                case '`' -> code();
                case '*', '_', '~' -> at = delimiters.push(in, at, out);
                case '[' -> open(false);
                case '!' -> bang();
                case ']' -> close();
                case '<' -> angle();
                case '&' -> reference();
                case 'h', 'H', 'f', 'F', 'w', 'W' -> letter();
                default -> plain();
            }
        }
        delimiters.match(0);
    }

    /** The output without the marks that turned out to be some. */
    private String rest() {
        if (dropped.isEmpty()) {
            return out.toString();
        }
        StringBuilder rest = new StringBuilder(out.length());
        int from = 0;
        for (int drop = dropped.nextSetBit(0); drop >= 0; drop = dropped.nextSetBit(from)) {
            rest.append(out, from, drop);
            from = dropped.nextClearBit(drop);
        }
        return rest.append(out, from, out.length()).toString();
    }

    private void plain() {
        out.append(in.charAt(at++));
    }

    private void backslash() {
        char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
        if (next == '\n') {
            at++;
        } else if (isAsciiPunctuation(next)) {
            out.append(next);
            at += 2;
        } else {
            plain();
        }
    }

    private void code() {
        int run = CodeSpans.run(in, at);
        int close = codeSpans.close(at + run, run);
        if (close < 0) {
            out.append(in, at, at + run);
            at += run;
            return;
        }
        String code = in.substring(at + run, close).replace('\n', ' ');
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        Urls.appendWithout(padded ? code.substring(1, code.length() - 1) : code, out);
        at = close + run;
    }

    private void bang() {
        if (in.startsWith("[", at + 1)) {
            open(true);
        } else {
            plain();
        }
    }

    private void open(boolean image) {
        int bracket = image ? at + 1 : at;
        int footnote = image ? -1 : footnoteEnd(bracket);
        if (footnote > 0) {
            at = footnote;
            return;
        }
        brackets.add(new Bracket(bracket, out.length(), image, delimiters.size()));
        lastBracket = bracket;
        out.append(in, at, bracket + 1);
        at = bracket + 1;
    }

    /** The offset behind {@code [^label]}, or -1. */
    private int footnoteEnd(int bracket) {
        if (!in.startsWith("^", bracket + 1)) {
            return -1;
        }
        for (int i = bracket + 2; i < in.length() && i < bracket + LONGEST_LABEL; i++) {
            char c = in.charAt(i);
            if (c == ']') {
                return i > bracket + 2 ? i + 1 : -1;
            }
            if (c == '[' || c == '^' || Character.isWhitespace(c)) {
                return -1;
            }
        }
        return -1;
    }

    private void close() {
        if (brackets.isEmpty()) {
            lastBracket = at;
            plain();
            return;
        }
        Bracket opener = brackets.remove(brackets.size() - 1);
        boolean active = opener.image || brackets.size() >= inactiveBelow;
        inactiveBelow = Math.min(inactiveBelow, brackets.size());
        int end = active ? linkEnd(opener) : -1;
        lastBracket = at;
        if (end < 0) {
            plain();
            return;
        }
        delimiters.match(opener.delimiters);
        dropped.set(opener.out, opener.out + (opener.image ? 2 : 1));
        links++;
        at = end;
        if (!opener.image) {
            // No link within a link.
            inactiveBelow = brackets.size();
        }
    }

    /** The offset behind a link whose text ends at the bracket here, or -1 where it is none. */
    private int linkEnd(Bracket opener) {
        int inline = new LinkTarget(in, at + 1).end();
        if (inline >= 0) {
            return inline;
        }
        boolean simple = lastBracket == opener.in && at - opener.in <= LONGEST_LABEL;
        int label = labelEnd(at + 1);
        if (label > at + 3) {
            return defined.test(in.substring(at + 2, label - 1)) ? label : -1;
        }
        if (simple && at > opener.in + 1 && defined.test(in.substring(opener.in + 1, at))) {
            return label > 0 ? label : at + 1;
        }
        return -1;
    }

    /** The offset behind {@code [label]} or {@code []}, or -1. */
    private int labelEnd(int from) {
        if (!in.startsWith("[", from)) {
            return -1;
        }
        for (int i = from + 1; i < in.length() && i <= from + LONGEST_LABEL; i++) {
            char c = in.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '[') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private void angle() {
        int url = html.autolinkEnd(at);
        if (url > 0) {
            links++;
            at = url;
            return;
        }
        int end = html.end(at);
        if (end < 0) {
            plain();
            return;
        }
        if (HtmlMarkup.breaksLine(in, at)) {
            out.append('\n');
        }
        at = end;
    }

    private void reference() {
        int end = CharacterReference.end(in, at);
        if (end < 0) {
            plain();
            return;
        }
        CharacterReference.append(in, at, end, out);
        at = end;
    }

    private void letter() {
        int end = Urls.end(in, at);
        if (end < 0) {
            plain();
            return;
        }
        links++;
        at = end;
    }

    static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** {@code (destination "title")} behind a link's text. */
    private static final class LinkTarget {
        private final String in;
        private int at;

        LinkTarget(String in, int at) {
            this.in = in;
            this.at = at;
        }

        /** The offset behind the closing parenthesis, or -1. */
        int end() {
            if (!take('(')) {
                return -1;
            }
            blanks();
            boolean destination = destination();
            if (!destination) {
                return -1;
            }
            int before = at;
            blanks();
            if (at > before && !title()) {
                return -1;
            }
            blanks();
            return take(')') ? at : -1;
        }

        private boolean take(char c) {
            boolean here = at < in.length() && in.charAt(at) == c;
            at += here ? 1 : 0;
            return here;
        }

        private void blanks() {
            while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
                at++;
            }
        }

        private boolean destination() {
            if (take('<')) {
                return until('>', '<', '\n');
            }
            int depth = 0;
            for (; at < in.length(); at++) {
                char c = in.charAt(at);
                if (c <= ' ' || c == 0x7F) {
                    break;
                }
                if (c == '\\' && at + 1 < in.length() && isAsciiPunctuation(in.charAt(at + 1))) {
                    at++;
                } else if (c == '(') {
                    depth++;
                    if (depth > DEEPEST_PARENTHESES) {
                        return false;
                    }
                } else if (c == ')') {
                    if (depth == 0) {
                        break;
                    }
                    depth--;
                }
            }
            return depth == 0;
        }

        /** A title, or nothing. */
        private boolean title() {
            if (take('"')) {
                return until('"', '"', '"');
            }
            if (take('\'')) {
                return until('\'', '\'', '\'');
            }
            return !take('(') || until(')', '(', '(');
        }

        private boolean until(char close, char not, char nor) {
            for (; at < in.length(); at++) {
                char c = in.charAt(at);
                if (c == close) {
                    at++;
                    return true;
                }
                if (c == not || c == nor) {
                    return false;
                }
                if (c == '\\') {
                    at++;
                }
            }
            return false;
        }
    }
}
