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
import progress.pack.Squeezer;

/**
 * What many reports state, in few bytes, and where each topic stands by it: what {@link Timelines} and
 * {@link Timeline#newest} tell, for reports that do not fit into memory together.
 *
 * <p>All states are kept, since a report that comes last may be the oldest; but only one at a time is unpacked.
 */
public final class Register {
    /** How many reports are kept as they are packed: whoever has no more need not wait for them to be squeezed. */
    private static final int FEW = 1_000;

    private final int few;
    private final List<Report> heads = new ArrayList<>();
    private final Map<String, Entry> latest = new HashMap<>();
    private @Nullable PackedReport first;
    private @Nullable Squeezer squeezer;

    /**
     * What one report states about one topic.
     *
     * @param squeezed whether it is written as what is different from what was put in next
     * @param again what the same report states about it in another place, further up
     * @param before what a report put in before states about it
     */
    private record Entry(
            Report head,
            PackedTopic packed,
            boolean squeezed,
            @Nullable Entry again,
            @Nullable Entry before) {
        Topic topic() {
            Topic topic = packed.unpack(head);
            return again == null ? topic : SameReport.unite(again.topic(), topic);
        }

        /** What the one before is like: the first that the report states, which is there before the others. */
        PackedTopic like() {
            return again == null ? packed : again.like();
        }
    }

    private record Ranked(Entry entry, Rank rank) {}

    /** Keeps nothing yet. */
    public Register() {
        this(FEW);
    }

    Register(int few) {
        this.few = few;
    }

    /** Puts in the only report, as it is: there is nothing to save. */
    public void addOnly(Report report) {
        heads.add(report);
    }

    /** Puts a report in; the order does not matter. */
    public void add(PackedReport report) {
        heads.add(report.head());
        first = first == null ? report : first;
        for (PackedTopic topic : report.topics()) {
            latest.merge(topic.key(), new Entry(report.head(), topic, false, null, null), this::joined);
        }
    }

    private Entry joined(Entry before, Entry entry) {
        return before.head() == entry.head()
                ? new Entry(entry.head(), entry.packed(), false, before, before.before())
                : new Entry(entry.head(), entry.packed(), false, null, squeezed(before, entry));
    }

    private Entry squeezed(Entry before, Entry entry) {
        if (heads.size() <= few) {
            return before;
        }
        PackedTopic squeezed = squeezer().squeeze(before.packed(), entry.like());
        return new Entry(before.head(), squeezed, true, before.again(), before.before());
    }

    private @Nullable Entry expandedBefore(Entry entry) {
        Entry before = entry.before();
        if (before == null || !before.squeezed()) {
            return before;
        }
        PackedTopic expanded = squeezer().expand(before.packed(), entry.like());
        return new Entry(before.head(), expanded, false, before.again(), before.before());
    }

    private Squeezer squeezer() {
        Squeezer made = squeezer == null ? new Squeezer() : squeezer;
        squeezer = made;
        return made;
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
        for (Entry entry = latest; entry != null; entry = expandedBefore(entry)) {
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
