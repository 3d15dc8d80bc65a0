package progress.parse;

/** The letters and digits of names, which are what names are compared by. */
final class Letters {
    private Letters() {}

    /** The letters and digits of a text, and nothing between them. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        append(text, false, letters);
        return letters.toString();
    }

    /** A text with a space for everything else. */
    static String spaced(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        append(text, true, letters);
        return letters.toString();
    }

    private static void append(String text, boolean spaced, StringBuilder letters) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                if (Character.isLetterOrDigit(codePoint)) {
                    letters.appendCodePoint(codePoint);
                } else if (spaced) {
                    letters.append(' ');
                }
            } else if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else if (spaced) {
                letters.append(' ');
            }
        }
    }
}
