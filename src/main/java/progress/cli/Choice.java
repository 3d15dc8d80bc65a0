package progress.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An option that takes one of several words, written as its constants write themselves. */
final class Choice<E extends Enum<E>> extends Argument {
    private final Class<E> type;
    private @Nullable E chosen;

    Choice(Class<E> type, String key, String label, String... names) {
        super(key, label, names);
        this.type = type;
    }

    /** What is chosen; null where nothing is. */
    @Nullable
    E chosen() {
        return chosen;
    }

    /** What is chosen, else another. */
    E orElse(E other) {
        return chosen == null ? other : chosen;
    }

    @Override
    void take(String word) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equals(word)) {
                chosen = constant;
                return;
            }
            known.add(constant.toString());
        }
        throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", known));
    }
}
