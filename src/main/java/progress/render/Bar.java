package progress.render;

import progress.model.Ratio;

/** A share drawn as ten cells; a cell is divided into eighths, so that 75 % is seven cells and a half. */
final class Bar {
    static final int CELLS = 10;
    private static final int EIGHTHS = 8 * CELLS;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private Bar() {}

    /**
     * Draws a share.
     *
     * @param share below 0 and above 1 are drawn as 0 and 1
     * @param ascii draws {@code #} and {@code -}
     */
    static String of(Ratio share, boolean ascii) {
        int filled = Math.min(
                EIGHTHS,
                Math.max(0, share.times(Ratio.of(EIGHTHS)).round(0).whole().intValue()));
        // Begun is never empty, and unfinished is never full.
        if (filled == 0 && share.compareTo(Ratio.ZERO) > 0) {
            filled = 1;
        }
        if (filled == EIGHTHS && share.compareTo(Ratio.ONE) < 0) {
            filled = EIGHTHS - 1;
        }
        if (ascii) {
            int cells = filled / 8;
            return "#".repeat(cells) + "-".repeat(CELLS - cells);
        }
        String whole = "█".repeat(filled / 8);
        String part = filled % 8 == 0 ? "" : String.valueOf(PARTS.charAt(filled % 8));
        return whole + part + "░".repeat(CELLS - filled / 8 - part.length());
    }
}
