package progress.render;

import java.util.Locale;

/**
 * Makes text from a report harmless to print: what a terminal or a build log would obey, or a reader could not see, is
 * shown as its code point, <code>&#92;u{202E}</code>.
 *
 * <p>That is control characters and escape sequences, direction overrides, zero-width and other invisible characters,
 * and the workflow commands of build logs ({@code ::error::} behind the white space of a line, {@code ##[error]}
 * anywhere). The joiners within an emoji stay, since without them the emoji would fall apart.
 */
public final class Visible {
    /** More combining marks than any script needs on one letter; the rest of such a pile is cut. */
    private static final int MOST_MARKS = 4;

    private static final int JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;

    private Visible() {}

    /** Returns a text that may stand anywhere in a line of output. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int marks = 0;
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int after = next < text.length() ? text.codePointAt(next) : -1;
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                if (marks == MOST_MARKS + 1) {
                    shown.append('…');
                }
            } else if (c == '\t') {
                shown.append(' ');
            } else if (c == JOINER ? isPictograph(after) && joins(before) : !isInvisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(codePoint(c));
            }
            before = c;
            i = next;
        }
        return withoutCommands(shown.toString());
    }

    /** Returns a finished line of output in which no workflow command is left, wherever its parts came from. */
    public static String line(String line) {
        return withoutCommands(line);
    }

    /** The visible form of one code point. */
    static String codePoint(int c) {
        return "\\u{" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "}";
    }

    /** Whether a code point would be obeyed or overlooked instead of read. */
    static boolean isInvisible(int c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // The Hangul fillers are letters that show nothing; variation selectors beyond that for emoji do nothing.
            default ->
                c == 0x115F
                        || c == 0x1160
                        || c == 0x3164
                        || c == 0xFFA0
                        || c == 0x034F
                        || (c >= 0x180B && c <= 0x180F)
                        || (c >= 0xFE00 && c < 0xFE0E)
                        || (c >= 0xE0000 && c <= 0xE0FFF)
                        || (c & 0xFFFE) == 0xFFFE
                        || (c >= 0xFDD0 && c <= 0xFDEF);
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean joins(int c) {
        return isPictograph(c) || c == EMOJI_SELECTOR;
    }

    /** Whether a code point may be part of a joined emoji; roughly, and no letter is among them. */
    private static boolean isPictograph(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF);
    }

    private static String withoutCommands(String line) {
        String result = line;
        if (result.contains("##[")) {
            result = result.replace("##[", "##" + codePoint('['));
        }
        int start = 0;
        while (start < result.length() && isBlank(result.charAt(start))) {
            start++;
        }
        if (result.startsWith("::", start)) {
            result = result.substring(0, start) + codePoint(':') + result.substring(start + 1);
        }
        return result;
    }

    /** White space as the runner of build logs trims it, which is every space of Unicode. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
