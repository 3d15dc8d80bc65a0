package progress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import progress.config.ConfigException;

/** Runs a command line from its arguments to its exit code; nothing beyond the given surroundings is touched. */
public final class Cli {
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;

    private final Session session;
    private final RootCommand root = new RootCommand();
    private final CommandLine line;

    private Cli(Surroundings surroundings) {
        session = new Session(surroundings);
        line = new CommandLine(root);
        line.addSubcommand(new HelpCommand(session, line));
        for (Object command : commands(session)) {
            line.addSubcommand(command);
        }
        line.setOut(new PrintWriter(session.results()));
        line.setErr(new PrintWriter(session.messages().writer()));
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        // A report may be called @x.md.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(NARROWEST_HELP + 20);
        line.setExecutionStrategy(this::execute);
        line.setParameterExceptionHandler((e, args) -> misused(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    /** Every command but {@code help}. */
    private static List<Object> commands(Session session) {
        return List.of(
                new StatusCommand(session),
                new CheckCommand(session),
                new ReportCommand(session),
                new HistoryCommand(session),
                new DiffCommand(session),
                new MeasureCommand(session),
                new ExplainCommand(session),
                new InitCommand(session));
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
            int status = cli.line.execute(args);
            cli.session.results().finish();
            return status;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return cli.failed(e);
        }
    }

    private int execute(CommandLine.ParseResult parsed) {
        session.decide(root.color(), root.ascii());
        if (session.terminal().results().colour()) {
            line.setColorScheme(Help.defaultColorScheme(Help.Ansi.ON));
        }
        session.terminal()
                .results()
                .width()
                .ifPresent(width -> line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, width))));
        return new RunLast().execute(parsed);
    }

    private int failed(Throwable thrown) {
        Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : null;
        Throwable e = cause == null ? thrown : cause;
        if (e instanceof IOException io && Results.isClosedPipe(io)) {
            // Whoever read the output has seen enough.
            return ExitStatus.CLEAN.code();
        }
        if (root.debug()) {
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
        return "progress: an error of the program: " + e + (root.debug() ? "" : "\n--debug shows where");
    }

    private int misused(ParameterException e) {
        session.messages().say(Complaint.of(e));
        return ExitStatus.FAILURE.code();
    }
}
