package progress.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.history.TopicHistory;
import progress.model.Report;

/**
 * How the work went: what {@code progress history} shows.
 *
 * @param reports every report read, in the order of their paths
 * @param topics those of which something is said
 * @param contradictions what the check has against the reports; null where nobody checked
 */
public record Chronicle(
        List<Report> reports,
        List<TopicHistory> topics,
        @Nullable List<Diagnostic> contradictions) {
    public Chronicle {
        reports = List.copyOf(reports);
        topics =
                topics.stream().filter(topic -> standing(topic).saysSomething()).toList();
        contradictions = contradictions == null ? null : List.copyOf(contradictions);
    }

    /** Where a topic stands after all its reports. */
    static Standing standing(TopicHistory topic) {
        return new Standing(topic.timeline().last().report(), topic.newest());
    }
}
