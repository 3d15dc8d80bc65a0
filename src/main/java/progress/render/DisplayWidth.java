package progress.render;

import org.jline.utils.WCWidth;

/** How many columns a text takes in a terminal: a Chinese character or an emoji takes two, a combining mark none. */
final class DisplayWidth {
    private DisplayWidth() {}

    /** The columns of a text without control characters. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int length = cluster(text, i);
            columns += columns(text, i);
            i += length;
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
        int columns = 0;
        int end = 0;
        while (end < text.length() && columns + columns(text, end) <= room) {
            columns += columns(text, end);
            end += cluster(text, end);
        }
        return room < 0 ? "" : text.substring(0, end) + mark;
    }

    private static int cluster(String text, int index) {
        // Plain text needs no look at what follows, unless a combining mark does.
        boolean plain = text.charAt(index) < 0x80 && (index + 1 == text.length() || text.charAt(index + 1) < 0x80);
        return plain ? 1 : Math.max(1, WCWidth.charCountForGraphemeCluster(text, index));
    }

    private static int columns(String text, int index) {
        boolean plain = text.charAt(index) < 0x80 && (index + 1 == text.length() || text.charAt(index + 1) < 0x80);
        return plain ? 1 : Math.max(0, WCWidth.wcwidthForGraphemeCluster(text, index));
    }
}
