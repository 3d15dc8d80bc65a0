package progress.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which day it is. */
final class DayOption {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    private @Nullable String date;

    /** The day asked for, else today. */
    LocalDate day(Surroundings surroundings) {
        if (date == null) {
            return LocalDate.now(surroundings.clock());
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new Failure("progress: --date takes a date such as 2025-10-19; '" + date + "' is none");
        }
    }
}
