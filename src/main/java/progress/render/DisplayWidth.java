package progress.render;

import org.jline.utils.WCWidth;

/** How many columns a text takes in a terminal: a Chinese character or an emoji takes two, a combining mark none. */
final class DisplayWidth {
    /**
     * What is seen of a text to find the end of a cluster, in UTF-16 units: more than any emoji takes. The library looks
     * at all that it is given, for every cluster again.
     */
    private static final int WINDOW = 64;

    private DisplayWidth() {}

    /** The columns of a text without control characters. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            Cluster cluster = cluster(text, i);
            columns += cluster.columns;
            i += cluster.length;
        }
        return columns;
    }

    /**
     * A text of at most so many columns: the text itself, or its beginning and a mark that it was cut.
     *
     * @param mark such as {@code …}
     */
    static String cut(String text, int most, String mark) {
        if (of(text) <= most) {
            return text;
        }
        int room = most - of(mark);
        if (room < 0) {
            return "";
        }
        int columns = 0;
        int end = 0;
        while (end < text.length()) {
            Cluster cluster = cluster(text, end);
            if (columns + cluster.columns > room) {
                break;
            }
            columns += cluster.columns;
            end += cluster.length;
        }
        return text.substring(0, end) + mark;
    }

    /** What is drawn as one, such as a letter and its marks. */
    private record Cluster(int length, int columns) {}

    private static Cluster cluster(String text, int index) {
        char c = text.charAt(index);
        if (standsAlone(c) && (index + 1 == text.length() || standsAlone(text.charAt(index + 1)))) {
            return new Cluster(1, columns(c));
        }
        String window = text.substring(index, Math.min(text.length(), index + WINDOW));
        return new Cluster(
                Math.max(1, WCWidth.charCountForGraphemeCluster(window, 0)),
                Math.max(0, WCWidth.wcwidthForGraphemeCluster(window, 0)));
    }

    /** The columns of a character that stands alone; the tables of the library take long to load. */
    private static int columns(char c) {
        if (c < 0x80 || isDrawn(c)) {
            return 1;
        }
        return isHan(c) ? 2 : Math.max(0, WCWidth.wcwidth(c));
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Lines and blocks, of which bars are made. */
    private static boolean isDrawn(char c) {
        return c >= 0x2500 && c <= 0x259F;
    }

    /**
     * Whether a character joins neither the one before nor such a one behind it: Latin, Chinese, Japanese, Korean, bars.
     */
    private static boolean standsAlone(char c) {
        return c < 0x300
                || isDrawn(c)
                || isHan(c)
                || (c >= 0x2E80 && c <= 0xD7A3 && Character.getType(c) != Character.NON_SPACING_MARK);
    }
}
