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
}
