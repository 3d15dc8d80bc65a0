package progress.cli;

import java.util.Locale;

/** When output is coloured. */
enum ColorChoice {
    /** Where a person sees it, and nothing speaks against it. */
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
