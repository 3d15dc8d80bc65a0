package progress.cli;

import java.util.List;

/** An option, or an argument that is none, and what the command line gives for it. */
abstract class Argument implements Takes {
    private final String key;
    private final String label;
    private final List<String> names;

    /**
     * Describes it.
     *
     * @param key the key of its text in the help
     * @param label how the help writes its value; empty where it takes none
     * @param names its names with their dashes; none where it is no option
     */
    Argument(String key, String label, String... names) {
        this.key = key;
        this.label = label;
        this.names = List.of(names);
    }

    @Override
    public List<Argument> arguments() {
        return List.of(this);
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    List<String> names() {
        return names;
    }

    boolean isOption() {
        return !names.isEmpty();
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    /** Whether it can be given more than once. */
    boolean isRepeatable() {
        return false;
    }

    /** Whether it has to be given. */
    boolean isRequired() {
        return false;
    }

    /** Whether it has a second name, with {@code --no-}, that means the opposite. */
    boolean isNegatable() {
        return false;
    }

    /**
     * Takes what is given: a value, or {@code true} or {@code false}.
     *
     * @throws IllegalArgumentException where it cannot be that; its message says why
     */
    abstract void take(String text);
}
