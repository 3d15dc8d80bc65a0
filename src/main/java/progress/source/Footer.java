package progress.source;

/**
 * The last lines of a Markdown text, which speak of it as a whole: keys with values in bold, such as {@code **总字数**:
 * 74,000字}, and a closing sentence in italics. Rules and quotations may stand among and behind them, and a slogan or
 * thanks behind them.
 */
public final class Footer {
    /** A footer has at most so many lines. */
    private static final int MOST_LINES = 12;

    /** What is longer is more than a slogan or thanks. */
    private static final int LONGEST_SLOGAN = 48;

    private Footer() {}

    /** The number of its first line; one more than the text has lines where there is no footer. */
    public static int firstLine(SourceFile source) {
        int first = source.lineCount() + 1;
        int line = source.lineCount();
        int seen = 0;
        while (line > 0 && seen < MOST_LINES) {
            String text = source.line(line).strip();
            if (isEntry(text) || isClosing(text)) {
                first = line;
                seen++;
            } else if (text.startsWith("#")) {
                // What stands alone under a heading is its text.
                return source.lineCount() + 1;
            } else if (!isPassedOver(text) && !(seen == 0 && isSlogan(text) && standsApart(source, line))) {
                break;
            }
            line--;
        }
        return first;
    }

    private static boolean isEntry(String line) {
        int close = line.startsWith("**") ? line.indexOf("**", 2) : -1;
        if (close < 0) {
            return false;
        }
        String behind = line.substring(close + 2).strip();
        String key = line.substring(0, close);
        return behind.startsWith(":") || behind.startsWith("：") || key.endsWith(":") || key.endsWith("：");
    }

    /** A sentence in italics. */
    private static boolean isClosing(String line) {
        return line.startsWith("*") && !line.startsWith("**") && !line.startsWith("* ") && line.length() > 3;
    }

    private static boolean isPassedOver(String line) {
        return line.isEmpty() || line.startsWith("---") || line.startsWith("***") || line.startsWith(">");
    }

    /** {@code **Keep going!** 🚀}, {@code 感谢阅读。}: a line that states and lists nothing. */
    private static boolean isSlogan(String line) {
        boolean bold = line.startsWith("**");
        boolean item = !bold && "-*+|<[`~".indexOf(line.charAt(0)) >= 0;
        return !item && line.length() <= LONGEST_SLOGAN && line.chars().noneMatch(Character::isDigit);
    }

    private static boolean standsApart(SourceFile source, int line) {
        return line == 1 || source.line(line - 1).isBlank();
    }
}
