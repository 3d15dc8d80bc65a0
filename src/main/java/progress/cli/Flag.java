package progress.cli;

/** An option without a value. */
final class Flag extends Argument {
    private boolean set;

    Flag(String key, String... names) {
        super(key, "", names);
    }

    /** Whether it is given. */
    boolean isSet() {
        return set;
    }

    @Override
    void take(String text) {
        set = Boolean.parseBoolean(text);
    }
}
