package progress.summary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;

/**
 * Where a topic stands, without the places that say so.
 *
 * @param name as reports write it
 * @param key the name to match topics by
 * @param chapters how many chapters are done of how many
 * @param measures words, code and lines, each always present
 * @param list its chapters, each once
 */
public record TopicSummary(
        String name,
        String key,
        MeasureSummary chapters,
        Map<Subject, MeasureSummary> measures,
        List<ChapterSummary> list) {
    public TopicSummary {
        Map<Subject, MeasureSummary> all = new EnumMap<>(Subject.class);
        for (Subject subject : TopicRollup.MEASURES) {
            all.put(subject, measures.getOrDefault(subject, MeasureSummary.NONE));
        }
        measures = Collections.unmodifiableMap(all);
        list = List.copyOf(list);
    }

    /** A topic as reports state it. */
    public static TopicSummary stated(Topic topic) {
        Map<Subject, MeasureSummary> measures = new EnumMap<>(Subject.class);
        for (Subject subject : TopicRollup.MEASURES) {
            measures.put(subject, MeasureSummary.stated(topic, subject));
        }
        return new TopicSummary(
                topic.name(),
                topic.key(),
                MeasureSummary.stated(topic, Subject.CHAPTERS),
                measures,
                topic.chapters().stream().map(ChapterSummary::stated).toList());
    }

    /** Words, code or lines. */
    public MeasureSummary measure(Subject subject) {
        return measures.getOrDefault(subject, MeasureSummary.NONE);
    }

    /** The chapters in a state. */
    public List<ChapterSummary> in(Status status) {
        return list.stream().filter(chapter -> chapter.status() == status).toList();
    }
}
