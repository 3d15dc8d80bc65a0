package progress.plain;

import java.util.Locale;

/** Compares {@link Chars} with the Java at hand, whose Unicode may be newer than what it was written for. It is in no jar. */
final class CharsCheck {
    private CharsCheck() {}

    /**
     * Goes through all characters.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean same = Chars.isLetterOrDigit(c) == Character.isLetterOrDigit(c)
                    && Chars.isWhitespace(c) == Character.isWhitespace(c)
                    && Chars.isSpaceChar(c) == Character.isSpaceChar(c)
                    && Chars.isLetter(c) == Character.isLetter(c)
                    && Chars.isDigit(c) == Character.isDigit(c)
                    && Chars.getType(c) == Character.getType(c)
                    && areSame("a" + Character.toString(c) + "B")
                    && areSame(" " + Character.toString(c))
                    && areSame(Character.toString(c) + ".\u3000");
            if (c < 0x10000) {
                char one = (char) c;
                same &= Chars.isLetter(one) == Character.isLetter(one)
                        && Chars.isLetterOrDigit(one) == Character.isLetterOrDigit(one)
                        && Chars.isWhitespace(one) == Character.isWhitespace(one)
                        && Chars.toLowerCase(one) == Character.toLowerCase(one);
            }
            if (!same) {
                throw new IllegalStateException("Chars says of U+" + Integer.toHexString(c) + " what Java does not");
            }
        }
    }

    private static boolean areSame(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int all = text.length();
        boolean same = Chars.regionMatches(text, true, 0, upper, 0, all) == text.regionMatches(true, 0, upper, 0, all)
                && Chars.toLowerCase(text, Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))
                && Chars.strip(text).equals(text.strip());
        for (int at = -1; at < text.length(); at++) {
            same &= Chars.regionMatches(text, true, at, "K", 0, 1) == text.regionMatches(true, at, "K", 0, 1)
                    && Chars.regionMatches(text, false, at, ".", 0, 1) == text.startsWith(".", at)
                    && Chars.regionMatches("ab", true, 0, text, at, 2) == "ab".regionMatches(true, 0, text, at, 2);
        }
        return same;
    }
}
