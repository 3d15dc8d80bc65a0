package progress.cli;

import java.util.Locale;
import progress.diagnostic.Severity;

/** From which severity on a finding fails the check. */
enum FailOn {
    NOTE,
    WARNING,
    ERROR,
    NEVER;

    /** Whether a finding of a severity fails the check. */
    boolean includes(Severity severity) {
        return switch (this) {
            case NOTE -> true;
            case WARNING -> severity != Severity.NOTE;
            case ERROR -> severity == Severity.ERROR;
            case NEVER -> false;
        };
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
