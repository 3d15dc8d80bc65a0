package progress.cli;

import org.jspecify.annotations.Nullable;

/** An option that turns something on, and with {@code --no-} off. */
final class Switch extends Argument {
    private @Nullable Boolean on;

    Switch(String key, String... names) {
        super(key, "", names);
    }

    /** Whether it is on; null where nothing is said. */
    @Nullable
    Boolean isOn() {
        return on;
    }

    @Override
    boolean isNegatable() {
        return true;
    }

    @Override
    void take(String text) {
        on = Boolean.valueOf(text);
    }
}
