package progress.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything outside of the program that a command can see, so that a test can put something else in its place.
 *
 * @param environment the environment variables; kept as given
 * @param folder the working folder, absolute
 * @param in standard input
 * @param out standard output; not buffered, and its errors are errors
 * @param err standard error
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees standard error
 * @param clock what day it is; few commands ask, and time zones take their time to load
 */
public record Surroundings(
        Map<String, String> environment,
        Path folder,
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Supplier<Clock> clock) {
    /** Names the standard streams that are terminals, such as {@code 12}; the launcher sets it. */
    private static final String TERMINALS = "PROGRESS_TERMINALS";

    /** The surroundings of this process. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        String terminals = environment.get(TERMINALS);
        if (terminals == null) {
            // Java sees one console, not two streams.
            terminals = hasConsole() ? "12" : "";
        }
        return new Surroundings(
                environment,
                Path.of("").toAbsolutePath(),
                System.in,
                // System.out hides write errors: a full disk would look like success.
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals.contains("1"),
                terminals.contains("2"),
                Clock::systemDefaultZone);
    }

    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even without a terminal, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
