package progress.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import progress.model.Report;
import progress.model.Topic;
import progress.pack.PackedReport;
import progress.pack.PackedTopic;

/**
 * What many reports state, in few bytes, and where each topic stands by it: what {@link Timelines} and
 * {@link Timeline#newest} tell, for reports that do not fit into memory together.
 *
 * <p>All states are kept, since a report that comes last may be the oldest; but only one at a time is unpacked.
 */
public final class Register {
    private final List<Report> heads = new ArrayList<>();
    private final Map<String, Entry> latest = new HashMap<>();
    private @Nullable PackedReport first;

    /**
     * What one report states about one topic.
     *
     * @param again what the same report states about it in another place, further up
     * @param before what a report put in before states about it
     */
    private record Entry(
            Report head,
            PackedTopic packed,
            @Nullable Entry again,
            @Nullable Entry before) {
        Topic topic() {
            Topic topic = packed.unpack(head);
            return again == null ? topic : SameReport.unite(again.topic(), topic);
        }
    }

    private record Ranked(Entry entry, Rank rank) {}

    /** Puts in the only report, as it is: there is nothing to save. */
    public void addOnly(Report report) {
        heads.add(report);
    }

    /** Puts a report in; the order does not matter. */
    public void add(PackedReport report) {
        heads.add(report.head());
        first = first == null ? report : first;
        for (PackedTopic topic : report.topics()) {
            latest.merge(topic.key(), new Entry(report.head(), topic, null, null), Register::joined);
        }
    }

    private static Entry joined(Entry before, Entry entry) {
        return before.head() == entry.head()
                ? new Entry(entry.head(), entry.packed(), before, before.before())
                : new Entry(entry.head(), entry.packed(), null, before);
    }

    /** The reports as they were put in; what they state is not in them where there are several. */
    public List<Report> heads() {
        return Collections.unmodifiableList(heads);
    }

    /** The only report, with its topics as they were written. */
    public Report only() {
        return first == null ? heads.get(0) : first.unpack();
    }

    /** The keys of all topics, ordered by their code points. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(latest.keySet());
        keys.sort(Timelines.BY_CODE_POINT);
        return keys;
    }

    /** The topic of a key as it stands after all the reports, and the newest report that speaks of it. */
    public State newest(String key) {
        Entry latest = Objects.requireNonNull(this.latest.get(key), key);
        if (latest.before() == null) {
            return new State(latest.head(), latest.topic());
        }
        List<Ranked> states = new ArrayList<>();
        for (Entry entry = latest; entry != null; entry = entry.before()) {
            states.add(new Ranked(entry, Rank.of(entry.head(), entry.topic())));
        }
        states.sort(Comparator.comparing(Ranked::rank));
        Topic newest = states.get(0).entry().topic();
        for (Ranked state : states.subList(1, states.size())) {
            newest = NewerTopic.over(newest, state.entry().topic());
        }
        return new State(states.get(states.size() - 1).entry().head(), newest);
    }
}
