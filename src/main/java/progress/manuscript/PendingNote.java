package progress.manuscript;

/**
 * What a paragraph or a heading says about its being written.
 *
 * <p>A note stands at the head of the text, at its end (punctuation around it does not matter), or in brackets. A note in
 * letters is no part of a word. At the head of a longer text one in Latin letters is a note only when punctuation
 * follows: a paragraph on "WIP limits" says nothing about itself.
 */
enum PendingNote {
    /** Nothing. */
    NONE,
    /** There is a note, and text besides. */
    BESIDE_TEXT,
    /** There is nothing but a note: what to write, or that it will be. */
    ALONE;

    /** Texts up to this number of words say no more than their note does. */
    private static final int SHORT = 20;

    private static final String OPENING = "([{（【［〔「《<";

    /** Looks for a note in a text as a reader sees it. */
    static PendingNote in(String text, SectionWords words) {
        boolean isShort = Words.count(text) <= SHORT;
        boolean head = atHead(text, words, isShort);
        if (head || inBrackets(text, words) || atEnd(text, words)) {
            return head || isShort ? ALONE : BESIDE_TEXT;
        }
        return NONE;
    }

    private static boolean atHead(String text, SectionWords words, boolean isShort) {
        int start = skip(text, 0);
        int end = noteEnd(text, start, words);
        if (end < 0) {
            return false;
        }
        int first = text.codePointAt(start);
        if (Characters.isCjk(first)) {
            return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
        }
        return isShort || !Character.isLetter(first) || !Character.isLetterOrDigit(firstBehind(text, end));
    }

    private static int firstBehind(String text, int end) {
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
            i++;
        }
        return i < text.length() ? text.codePointAt(i) : '\n';
    }

    private static boolean inBrackets(String text, SectionWords words) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0 && noteEnd(text, skip(text, i + 1), words) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean atEnd(String text, SectionWords words) {
        int end = text.length();
        while (end > 0 && isAround(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        for (String note : words.pending()) {
            int start = end - note.length();
            if (text.startsWith(note, start) && isApart(text, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind the note at an offset, or -1. */
    private static int noteEnd(String text, int start, SectionWords words) {
        for (String note : words.pending()) {
            int end = start + note.length();
            if (text.startsWith(note, start) && isApart(text, start, end)) {
                return end;
            }
        }
        return -1;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 8 && isAround(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Whether a code point may stand around a note: a blank, punctuation, or what makes a symbol an emoji. */
    private static boolean isAround(int c) {
        return Characters.isBlank(c)
                || Characters.extendsCharacter(c)
                || switch (Character.getType(c)) {
                    case Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.MATH_SYMBOL -> true;
                    default -> false;
                };
    }

    private static boolean isApart(String text, int start, int end) {
        return !(start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1)))
                && !(end < text.length()
                        && isLatin(text.charAt(end - 1))
                        && Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == '_');
    }
}
