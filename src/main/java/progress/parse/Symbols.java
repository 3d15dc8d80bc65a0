package progress.parse;

/** Signs that people put before and behind a text: emoji, ticks, boxes. What they mean is the vocabulary's matter. */
final class Symbols {
    private Symbols() {}

    /** Whether a code point is an emoji, a tick, a box or a similar sign; not a bar of a drawn progress bar. */
    static boolean isSymbol(int codePoint) {
        if (codePoint < 0x2000 || isDrawing(codePoint)) {
            return false;
        }
        return (codePoint >= 0x2190 && codePoint <= 0x2bff) || (codePoint >= 0x1f000 && codePoint <= 0x1faff);
    }

    /** Whether a code point draws boxes, trees or bars. */
    static boolean isDrawing(int codePoint) {
        return codePoint >= 0x2500 && codePoint <= 0x259f;
    }
}
