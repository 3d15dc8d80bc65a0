package progress.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;

/** The timelines that lie in a set of reports. */
public final class Timelines {
    private static final Comparator<String> BY_CODE_POINT = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    /** Before every known amount. */
    private static final Ratio UNKNOWN = Ratio.of(-1);

    private static final Comparator<Dated> OLDEST_FIRST = Comparator.comparing(Dated::date)
            .thenComparing(dated -> dated.counted.chaptersDone().orElse(UNKNOWN))
            .thenComparing(dated -> dated.amount(Subject.WORDS))
            .thenComparing(dated -> dated.amount(Subject.CODE))
            .thenComparing(dated -> dated.state.report().source().path())
            .thenComparing(dated -> dated.state.report().source().text());

    private Timelines() {}

    /**
     * Groups what reports state by topic.
     *
     * @param reports in any order; the order does not matter
     * @return one timeline for each topic key, ordered by the code points of the key
     */
    public static List<Timeline> of(List<Report> reports) {
        Map<String, List<Dated>> byKey = new TreeMap<>(BY_CODE_POINT);
        for (Report report : reports) {
            Map<String, Topic> stated = new LinkedHashMap<>();
            for (Topic topic : report.topics()) {
                stated.merge(topic.key(), topic, SameReport::unite);
            }
            stated.forEach((key, topic) -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Dated(new State(report, topic), TopicRollup.of(topic))));
        }
        List<Timeline> timelines = new ArrayList<>();
        byKey.forEach((key, dated) -> {
            dated.sort(OLDEST_FIRST);
            timelines.add(Timeline.of(key, dated.stream().map(Dated::state).toList()));
        });
        return List.copyOf(timelines);
    }

    /** A state with what it is ordered by, counted once. */
    private record Dated(State state, TopicRollup counted) {
        LocalDate date() {
            LocalDate date = state.report().date();
            return date == null ? LocalDate.MIN : date;
        }

        Ratio amount(Subject subject) {
            return counted.measure(subject)
                    .value()
                    .map(value -> Ratio.of(value.value()))
                    .orElse(UNKNOWN);
        }
    }
}
