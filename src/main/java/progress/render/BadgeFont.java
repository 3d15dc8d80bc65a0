package progress.render;

/** How wide texts are in Verdana at 11 pixels, the font of badges. */
final class BadgeFont {
    private static final int SIZE = 11;
    private static final int EM = 2048;

    /** The advance widths from space to tilde. */
    private static final int[] ASCII = {
        720, 806, 940, 1676, 1302, 2204, 1488, 550, 930, 930, 1302, 1676, 745, 930, 745, 930, 1302, 1302, 1302, 1302,
        1302, 1302, 1302, 1302, 1302, 1302, 930, 930, 1676, 1676, 1676, 1117, 2048, 1400, 1404, 1430, 1578, 1295, 1177,
        1588, 1539, 862, 931, 1419, 1140, 1726, 1532, 1612, 1235, 1612, 1424, 1400, 1262, 1499, 1400, 2025, 1403, 1260,
        1403, 930, 930, 930, 1676, 1302, 1302, 1230, 1276, 1067, 1276, 1220, 720, 1276, 1296, 562, 705, 1212, 562, 1992,
        1296, 1243, 1276, 1276, 874, 1067, 807, 1296, 1212, 1676, 1212, 1212, 1076, 1300, 930, 1300, 1676
    };

    private BadgeFont() {}

    /** The width in whole pixels, rounded up; what is not ASCII counts as wide as a terminal shows it. */
    static int width(String text) {
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            units += c >= ' ' && c <= '~' ? ASCII[c - ' '] : DisplayWidth.of(text.substring(i, next)) * EM / 2;
            i = next;
        }
        return (int) -Math.floorDiv(-units * SIZE, EM);
    }
}
