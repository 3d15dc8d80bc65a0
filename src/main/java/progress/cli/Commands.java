package progress.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by their names, each made only where it is needed. */
final class Commands {
    /** Every command but {@code help}, in the order of the help. */
    static final List<String> NAMES =
            List.of("status", "check", "report", "history", "diff", "measure", "explain", "init");

    private Commands() {}

    /** A command; null where none has that name. */
    static @Nullable Command named(String name, Session session) {
        return switch (name) {
            case "status" -> new StatusCommand(session);
            case "check" -> new CheckCommand(session);
            case "report" -> new ReportCommand(session);
            case "history" -> new HistoryCommand(session);
            case "diff" -> new DiffCommand(session);
            case "measure" -> new MeasureCommand(session);
            case "explain" -> new ExplainCommand(session);
            case "init" -> new InitCommand(session);
            default -> null;
        };
    }
}
