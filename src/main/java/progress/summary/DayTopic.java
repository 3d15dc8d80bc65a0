package progress.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.history.Forecast;

/**
 * A topic in the report of a day.
 *
 * @param now where it stands
 * @param change what is different since the last report of an earlier day; null where none speaks of the topic
 * @param since the date of that report; null where there is none, or it has no date
 * @param date the date of the newest report on the topic, this day's included; null where there is none
 * @param path that report; null where there is none
 * @param measured the files that were counted
 * @param contradictions what the reports behind it stated otherwise
 * @param forecast when its chapters will be done
 */
public record DayTopic(
        TopicSummary now,
        @Nullable TopicChange change,
        @Nullable LocalDate since,
        @Nullable LocalDate date,
        @Nullable String path,
        List<MeasuredChapter> measured,
        List<Contradiction> contradictions,
        Forecast forecast) {
    public DayTopic {
        measured = List.copyOf(measured);
        contradictions = List.copyOf(contradictions);
    }
}
