package progress.manuscript;

/** Counts words by {@link WordRule#CJK_LATIN}. */
final class Words {
    private Words() {}

    static int count(CharSequence text) {
        int words = 0;
        // The code point in front, when a run of letters may go on behind it; -1 when none may.
        int run = -1;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            int next = i < text.length() ? Character.codePointAt(text, i) : -1;
            if (Characters.extendsCharacter(c)) {
                run = Characters.isBlank(c) || Characters.partsWords(c) ? -1 : run;
            } else if (Characters.isCjk(c)) {
                words++;
                run = -1;
            } else if (isLetterOrDigit(c, next)) {
                words += run < 0 ? 1 : 0;
                run = c;
            } else if (c != '_' && !joins(run, c, text, i)) {
                run = -1;
            } else if (run >= 0) {
                run = c == '_' ? run : c;
            }
        }
        return words;
    }

    private static boolean isLetterOrDigit(int c, int next) {
        return Characters.isWordPart(c) && !Characters.isCjk(c) && !Characters.makesEmoji(next);
    }

    /** Whether a mark stands between two parts of one word: one mark, and what it joins on both sides. */
    private static boolean joins(int before, int mark, CharSequence text, int end) {
        if (before < 0 || !Characters.isWordPart(before) || end >= text.length()) {
            return false;
        }
        int after = Character.codePointAt(text, end);
        int behind = end + Character.charCount(after);
        int next = behind < text.length() ? Character.codePointAt(text, behind) : -1;
        if (!isLetterOrDigit(after, next)) {
            return false;
        }
        return switch (mark) {
            case '\'', '’', '＇', '.', '．', '-', '‐', '‑' -> true;
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }
}
