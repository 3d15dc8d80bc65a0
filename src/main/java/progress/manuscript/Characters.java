package progress.manuscript;

import java.lang.Character.UnicodeScript;

/** The kinds of characters that counting tells apart, and the counting of characters. */
final class Characters {
    private static final int JOINER = 0x200D;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int INFORMATION = 0x2139;

    private Characters() {}

    /**
     * Counts characters as people see them.
     *
     * @param blanks whether blanks count, other than those at the ends of a line
     */
    static int count(CharSequence text, boolean blanks) {
        int count = 0;
        int before = -1;
        boolean halfFlag = false;
        // Blanks since the last character of the line; negative before the first one.
        int gap = -1;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            boolean flag = isRegionalIndicator(c);
            boolean goesOn = extendsCharacter(c) || (before == JOINER && isPictograph(c)) || (flag && halfFlag);
            halfFlag = flag && !halfFlag;
            before = c;
            if (isLineBreak(c)) {
                gap = -1;
            } else if (isBlank(c)) {
                gap += gap < 0 ? 0 : 1;
            } else if (!goesOn) {
                count += blanks ? Math.max(0, gap) + 1 : 1;
                gap = 0;
            }
        }
        return count;
    }

    /** Whether a code point is written without spaces around words, and counts one by itself. */
    static boolean isCjk(int c) {
        if (c < 0x1100) {
            return false;
        }
        if (c >= 0x20000 && c <= 0x3FFFF) {
            // Han by definition of the planes, also the extensions that this version of Java has not heard of.
            return true;
        }
        if (c == 0x30FC || c == 0xFF70 || c == 0x3006) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO;
    }

    /** Whether a code point is a letter or a digit, of any script. */
    static boolean isWordPart(int c) {
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER) && c != INFORMATION;
    }

    /** Whether the code point that follows makes a letter or a digit an emoji. */
    static boolean makesEmoji(int next) {
        return next == EMOJI_SELECTOR || next == KEYCAP;
    }

    /** Whether a code point belongs to the character in front of it, or is not to be seen at all. */
    static boolean extendsCharacter(int c) {
        if (c < 0x300) {
            return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD;
        }
        boolean jamo = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
        boolean voiced = c == 0xFF9E || c == 0xFF9F;
        boolean skin = c >= 0x1F3FB && c <= 0x1F3FF;
        return jamo
                || voiced
                || skin
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /** Whether a code point is white space of any width. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Whether an invisible code point parts words, unlike the other format characters. */
    static boolean partsWords(int c) {
        return c == ZERO_WIDTH_SPACE;
    }

    private static boolean isLineBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** Whether a code point may be part of a joined emoji; roughly, and no letter is among them. */
    private static boolean isPictograph(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF);
    }
}
