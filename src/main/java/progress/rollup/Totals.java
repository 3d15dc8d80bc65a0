package progress.rollup;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import progress.model.Subject;

/**
 * Several topics, added up. Totals are a monoid: any split of the topics, in any order, gives the same sum.
 *
 * @param topics how many topics were added
 * @param chapters what is done of all chapters; topics without a known number of planned chapters are left out
 * @param measures words, code and lines, in this order, each always present
 */
public record Totals(int topics, Tally chapters, Map<Subject, MeasureTotal> measures) {
    /** No topic. */
    public static final Totals EMPTY = new Totals(0, Tally.EMPTY, Map.of());

    public Totals {
        Map<Subject, MeasureTotal> all = new TreeMap<>();
        for (Subject subject : TopicRollup.MEASURES) {
            all.put(subject, measures.getOrDefault(subject, MeasureTotal.EMPTY));
        }
        measures = Collections.unmodifiableMap(all);
    }

    /** One topic. */
    public static Totals of(TopicRollup topic) {
        Tally chapters = topic.planned().isZero() ? Tally.EMPTY : topic.standing();
        Map<Subject, MeasureTotal> measures = new TreeMap<>();
        for (Subject subject : TopicRollup.MEASURES) {
            measures.put(subject, MeasureTotal.of(topic.measure(subject)));
        }
        return new Totals(1, chapters, measures);
    }

    /** The sum. */
    public Totals plus(Totals other) {
        Map<Subject, MeasureTotal> sums = new TreeMap<>();
        for (Subject subject : TopicRollup.MEASURES) {
            sums.put(subject, measure(subject).plus(other.measure(subject)));
        }
        return new Totals(topics + other.topics, chapters.plus(other.chapters), sums);
    }

    /** One of {@link TopicRollup#MEASURES}. */
    public MeasureTotal measure(Subject subject) {
        MeasureTotal measure = measures.get(subject);
        if (measure == null) {
            throw new IllegalArgumentException(subject + " is no measure");
        }
        return measure;
    }
}
