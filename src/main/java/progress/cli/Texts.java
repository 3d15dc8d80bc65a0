package progress.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts for people: help and the longer messages. */
final class Texts {
    /** Where they stand. */
    static final String BUNDLE = "progress.cli.texts";

    private Texts() {}

    /** A text by its key. */
    static String text(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
    }
}
