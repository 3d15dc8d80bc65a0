package progress.pack;

import java.util.List;
import java.util.Map;
import progress.model.Report;
import progress.model.Topic;

/**
 * A report in few bytes: its topics with their places, but without its text and without what only findings need.
 *
 * @param head its path, title and date, and no topic
 * @param topics in the order of the report
 */
public record PackedReport(Report head, List<PackedTopic> topics) {
    public PackedReport {
        topics = List.copyOf(topics);
    }

    /** Packs a report. */
    public static PackedReport of(Report report) {
        Report head = new Report(
                report.source().withoutText(Map.of()),
                report.title(),
                report.date(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new PackedReport(
                head, report.topics().stream().map(PackedTopic::of).toList());
    }

    /** The report with its topics. */
    public Report unpack() {
        return withTopics(head, topics.stream().map(topic -> topic.unpack(head)).toList());
    }

    /** A report with these topics. */
    public static Report withTopics(Report head, List<Topic> topics) {
        return new Report(head.source(), head.title(), head.date(), topics, List.of(), List.of(), List.of());
    }
}
