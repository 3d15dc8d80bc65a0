package progress.cli;

import java.util.List;

/** The options that stand before or after any command. */
final class General implements Takes {
    private final Choice<ColorChoice> color = new Choice<>(ColorChoice.class, "color", "WHEN", "--color");
    private final Flag ascii = new Flag("ascii", "--ascii");
    private final Flag debug = new Flag("debug", "--debug");

    @Override
    public List<Argument> arguments() {
        return Takes.all(color, ascii, debug);
    }

    ColorChoice color() {
        return color.orElse(ColorChoice.AUTO);
    }

    boolean ascii() {
        return ascii.isSet();
    }

    boolean debug() {
        return debug.isSet();
    }
}
