package progress.plain;

import java.util.Locale;

/**
 * What {@link Character} says of characters, and {@link String} does by it, without its tables for those that reports
 * consist of: Java makes these in every run when it is first asked for a character beyond Latin ones. It is in no jar;
 * {@code Plain} has it called, and {@link CharsCheck} compares it with Java.
 */
public final class Chars {
    private Chars() {}

    public static boolean isLetter(char c) {
        return c < 0x80 ? isLatinLetter(c) : isHan(c) || isGreek(c) || !isSign(c) && Character.isLetter(c);
    }

    public static boolean isLetter(int c) {
        return c < 0x10000 ? isLetter((char) c) : !isPicture(c) && Character.isLetter(c);
    }

    public static boolean isLetterOrDigit(char c) {
        return c < 0x80
                ? isLatinLetter(c) || c >= '0' && c <= '9'
                : isHan(c) || isGreek(c) || !isSign(c) && Character.isLetterOrDigit(c);
    }

    public static boolean isLetterOrDigit(int c) {
        return c < 0x10000 ? isLetterOrDigit((char) c) : !isPicture(c) && Character.isLetterOrDigit(c);
    }

    public static boolean isDigit(int c) {
        return c < 0x80
                ? c >= '0' && c <= '9'
                : !(c < 0x10000 ? isHan((char) c) || isSign((char) c) : isPicture(c)) && Character.isDigit(c);
    }

    public static boolean isDigit(char c) {
        return isDigit((int) c);
    }

    public static boolean isSpaceChar(int c) {
        return c < 0x80
                ? c == ' '
                : !(c < 0x10000 ? isInk((char) c) : isPicture(c)) && Character.isSpaceChar(c);
    }

    public static boolean isSpaceChar(char c) {
        return isSpaceChar((int) c);
    }

    public static boolean isWhitespace(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
        }
        return !isInk(c) && Character.isWhitespace(c);
    }

    public static boolean isWhitespace(int c) {
        return c < 0x10000 ? isWhitespace((char) c) : !isPicture(c) && Character.isWhitespace(c);
    }

    public static char toLowerCase(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
        }
        return isCaseless(c) || isGreek(c) ? c : Character.toLowerCase(c);
    }

    public static int getType(int c) {
        return c < 0x10000 && isHan((char) c)
                ? Character.OTHER_LETTER
                : c >= 0x2500 && c < 0x25b7 || c >= 0x2700 && c < 0x2768 ? Character.OTHER_SYMBOL : Character.getType(c);
    }

    public static String toLowerCase(String text, Locale locale) {
        char[] chars = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                chars[i] = (char) (c + 0x20);
                changed = true;
            } else if (c >= 0x80 && !isCaseless(c) && !isGreek(c)) {
                return text.toLowerCase(locale);
            }
        }
        return changed ? new String(chars) : text;
    }

    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean regionMatches(String text, boolean anyCase, int at, String other, int from, int length) {
        if (at < 0 || from < 0 || at > text.length() - length || from > other.length() - length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char a = text.charAt(at + i);
            char b = other.charAt(from + i);
            if (a != b && !(anyCase && a < 0x80 && b < 0x80 && toLowerCase(a) == toLowerCase(b))) {
                return anyCase
                        && !(a < 0x80 ? b < 0x80 || isCaseless(b) : isCaseless(a) && !Character.isSurrogate(a))
                        && text.regionMatches(true, at, other, from, length);
            }
        }
        return true;
    }

    private static boolean isLatinLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isHan(char c) {
        return c >= 0x4e00 && c < 0x9ff0 || c >= 0x3400 && c < 0x4db6;
    }

    /** Neither letters nor digits: dashes and quotes, arrows, drawings, marks, brackets, halves of pairs. */
    private static boolean isSign(char c) {
        return c >= 0x2010 && c < 0x2070
                || c >= 0x2190 && c < 0x2c00
                || c >= 0x3000 && c < 0x3005
                || c >= 0x3008 && c < 0x3021
                || c >= 0xd800 && c < 0xe000
                || c >= 0xff01 && c < 0xff10
                || c >= 0xff1a && c < 0xff21;
    }

    /** No spaces. */
    private static boolean isInk(char c) {
        return c >= 0x3001 || c >= 0x2060 && c < 0x3000 || c >= 0x2010 && c < 0x2028 || c >= 0x100 && c < 0x1680;
    }

    /** The same in lower and upper case. The halves of pairs are, where they are the beginning of pictures, or the end of anything. */
    private static boolean isCaseless(char c) {
        return c >= 0x2e80 && c < 0xa640
                || c >= 0x2190 && c < 0x24b6
                || c >= 0x2500 && c < 0x2c00
                || c >= 0x2000 && c < 0x2100
                || c >= 0xd83c && c < 0xd83f
                || c >= 0xdc00 && c < 0xff21;
    }

    /** Small letters such as μ. */
    private static boolean isGreek(char c) {
        return c >= 0x3b1 && c < 0x3ca;
    }

    /** Pictures such as a yellow circle. */
    private static boolean isPicture(int c) {
        return c >= 0x1f000 && c < 0x1fb00;
    }
}
