package progress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import progress.config.ConfigException;

/** Runs a command line from its arguments to its exit code; nothing beyond the given surroundings is touched. */
public final class Cli {
    private final Session session;
    private General general = new General();

    private Cli(Surroundings surroundings) {
        session = new Session(surroundings);
    }

    /**
     * Runs a command line.
     *
     * @param args the arguments
     * @param surroundings where it runs
     * @return the exit code, as {@link ExitStatus} lists them
     */
    public static int run(String[] args, Surroundings surroundings) {
        Cli cli = new Cli(surroundings);
        try {
            int status = cli.run(args);
            cli.session.results().finish();
            return status;
        } catch (IOException | RuntimeException | Error e) {
            return cli.failed(e);
        }
    }

    private int run(String[] args) throws IOException {
        @Nullable Command command = args.length == 0 ? null : Commands.named(args[0], session);
        if (command != null && PlainLine.read(args, Takes.all(command, general))) {
            session.decide(general.color(), general.ascii());
            return command.run();
        }
        general = new General();
        return new Program(session, general).run(args);
    }

    private int failed(Throwable thrown) {
        Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : null;
        Throwable e = cause == null ? thrown : cause;
        if (e instanceof IOException io && Results.isClosedPipe(io)) {
            // Whoever read the output has seen enough.
            return ExitStatus.CLEAN.code();
        }
        if (general.debug()) {
            session.messages().trace(thrown);
        }
        session.messages().say(message(e));
        return ExitStatus.FAILURE.code();
    }

    private String message(Throwable e) {
        if (e instanceof Failure || e instanceof ConfigException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof IOException) {
            return "progress: cannot write the output: " + e.getMessage();
        }
        if (e instanceof StackOverflowError || e instanceof OutOfMemoryError) {
            return "progress: too large or too deep for this machine";
        }
        return "progress: an error of the program: " + e + (general.debug() ? "" : "\n--debug shows where");
    }
}
