package progress.cli;

import java.util.ArrayList;
import java.util.List;

/** Any number of texts on the command line. */
final class Values extends Argument {
    private final boolean required;
    private final List<String> texts = new ArrayList<>();

    private Values(boolean required, String key, String label, String... names) {
        super(key, label, names);
        this.required = required;
    }

    static Values option(String key, String label, String... names) {
        return new Values(false, key, label, names);
    }

    static Values optional(String key, String label) {
        return new Values(false, key, label);
    }

    /** At least one. */
    static Values required(String key, String label) {
        return new Values(true, key, label);
    }

    /** The texts in their order; empty where none is given. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    boolean isRepeatable() {
        return true;
    }

    @Override
    boolean isRequired() {
        return required;
    }

    @Override
    void take(String given) {
        texts.add(given);
    }
}
