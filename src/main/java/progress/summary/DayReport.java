package progress.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a day.
 *
 * @param date the day
 * @param reports how many earlier reports it goes back to
 * @param last the date of the newest of these; null where none has a date
 * @param topics where each topic stands
 */
public record DayReport(
        LocalDate date, int reports, @Nullable LocalDate last, List<DayTopic> topics) {
    public DayReport {
        topics = List.copyOf(topics);
    }
}
