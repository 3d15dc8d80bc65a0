package progress.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read a report from.
 *
 * @param shown its path as messages show it, with {@code /} on every system
 * @param file the file; null for standard input
 */
record Input(String shown, @Nullable Path file) {
    /** How the command line names standard input. */
    static final String STDIN = "-";

    /** Whether a path that was looked at, as messages show it, is this and no folder around it. */
    boolean isLookedAt(String looked) {
        return file == null || shown.equals(looked);
    }
}
