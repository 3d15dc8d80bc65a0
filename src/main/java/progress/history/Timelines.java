package progress.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import progress.model.Report;
import progress.model.Topic;

/** The timelines that lie in a set of reports. */
public final class Timelines {
    /** The order of keys. */
    static final Comparator<String> BY_CODE_POINT = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

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
                    .add(new Dated(new State(report, topic), Rank.of(report, topic))));
        }
        List<Timeline> timelines = new ArrayList<>();
        byKey.forEach((key, dated) -> {
            dated.sort(Comparator.comparing(Dated::rank));
            timelines.add(Timeline.of(key, dated.stream().map(Dated::state).toList()));
        });
        return List.copyOf(timelines);
    }

    /** A state with what it is ordered by, counted once. */
    private record Dated(State state, Rank rank) {}
}
