package progress.cli;

import org.jspecify.annotations.Nullable;

/** A text on the command line. */
final class Value extends Argument {
    private final boolean required;
    private @Nullable String text;

    private Value(boolean required, String key, String label, String... names) {
        super(key, label, names);
        this.required = required;
    }

    static Value option(String key, String label, String... names) {
        return new Value(false, key, label, names);
    }

    static Value optional(String key, String label) {
        return new Value(false, key, label);
    }

    static Value required(String key, String label) {
        return new Value(true, key, label);
    }

    /** The text; null where none is given. */
    @Nullable
    String text() {
        return text;
    }

    @Override
    boolean isRequired() {
        return required;
    }

    @Override
    void take(String given) {
        text = given;
    }
}
