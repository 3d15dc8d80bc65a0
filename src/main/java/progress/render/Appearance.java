package progress.render;

import java.util.OptionalInt;

/**
 * What the place that output goes to can show; decided once, before anything is printed.
 *
 * @param colour whether escape sequences for colours may be written
 * @param ascii whether bars and marks keep to ASCII; text from a report is never changed by it
 * @param width columns of the terminal; empty where output goes to a file or a pipe, and nothing is cut
 */
public record Appearance(boolean colour, boolean ascii, OptionalInt width) {
    /** Output to a file or a pipe. */
    public static final Appearance PLAIN = new Appearance(false, false, OptionalInt.empty());

    /** What stands for the cut end of a text. */
    String ellipsis() {
        return ascii ? ".." : "…";
    }

    /** Whether a number of columns fits. */
    boolean fits(int columns) {
        return width.isEmpty() || columns <= width.getAsInt();
    }

    /** A text in an ink, where there are colours. */
    String ink(Ink ink, String text) {
        return colour && !text.isEmpty() && ink != Ink.PLAIN ? ink.on() + text + Ink.OFF : text;
    }
}
