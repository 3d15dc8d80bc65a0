package progress.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which day it is. */
final class DayOption implements Takes {
    private final Value date = Value.option("date", "DATE", "--date");

    @Override
    public List<Argument> arguments() {
        return Takes.all(date);
    }

    /** The day asked for, else today. */
    LocalDate day(Surroundings surroundings) {
        @Nullable String given = date.text();
        if (given == null) {
            return LocalDate.now(surroundings.clock().get());
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new Failure("progress: --date takes a date such as 2025-10-19; '" + given + "' is none");
        }
    }
}
