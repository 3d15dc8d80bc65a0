package progress.parse;

/** The letters and digits of names, which are what names are compared by. */
final class Letters {
    private Letters() {}

    /** The letters and digits of a text, and nothing between them. */
    static String of(String text) {
        return kept(text, false);
    }

    /** A text with a space for everything else. */
    static String spaced(String text) {
        return kept(text, true);
    }

    private static String kept(String text, boolean spaced) {
        char[] chars = text.toCharArray();
        boolean changed = false;
        int kept = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1]);
            if (pair) {
                i++;
            }
            if (pair ? Character.isLetterOrDigit(Character.toCodePoint(c, chars[i])) : Character.isLetterOrDigit(c)) {
                chars[kept++] = c;
                if (pair) {
                    chars[kept++] = chars[i];
                }
            } else {
                changed = true;
                if (spaced) {
                    chars[kept++] = ' ';
                }
            }
        }
        return changed ? new String(chars, 0, kept) : text;
    }
}
