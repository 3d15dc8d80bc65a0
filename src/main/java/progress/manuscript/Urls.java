package progress.manuscript;

import java.util.List;

/** Bare URLs in running text. */
final class Urls {
    private static final List<String> STARTS = List.of("https://", "http://", "ftp://", "www.");

    private Urls() {}

    /**
     * The offset behind the URL that begins at an offset, or -1 where none does.
     *
     * <p>A URL begins with its scheme or {@code www.}, not within a Latin word. It ends before white space, quotes,
     * brackets other than round ones, backticks, asterisks, bars and everything outside ASCII: Chinese text follows it
     * without a space. Punctuation at its end, and a parenthesis that it did not open, are not part of it.
     */
    static int end(CharSequence in, int at) {
        if (at > 0 && isLetterOrDigit(in.charAt(at - 1))) {
            return -1;
        }
        int start = -1;
        for (String one : STARTS) {
            if (startsWith(in, at, one)) {
                start = at + one.length();
                break;
            }
        }
        if (start < 0) {
            return -1;
        }
        int end = start;
        int open = 0;
        while (end < in.length() && isUrlPart(in.charAt(end))) {
            open += in.charAt(end) == '(' ? 1 : 0;
            open -= in.charAt(end) == ')' ? 1 : 0;
            end++;
        }
        while (end > start) {
            char last = in.charAt(end - 1);
            boolean stray = last == ')' && open < 0;
            if (!stray && "?!.,:;_~'&".indexOf(last) < 0) {
                break;
            }
            open += last == ')' ? 1 : 0;
            end--;
        }
        return end > start ? end : -1;
    }

    /** Appends a text without the URLs in it. */
    static void appendWithout(String text, StringBuilder out) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean maybe = switch (c) {
                case 'h', 'H', 'f', 'F', 'w', 'W' -> true;
                default -> false;
            };
            int end = maybe ? end(text, i) : -1;
            if (end < 0) {
                out.append(c);
                i++;
            } else {
                i = end;
            }
        }
    }

    private static boolean startsWith(CharSequence in, int at, String start) {
        if (at + start.length() > in.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            char c = in.charAt(at + i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUrlPart(char c) {
        return c > ' ' && c < 0x7F && "<>[]\"|`*\\{}^".indexOf(c) < 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
