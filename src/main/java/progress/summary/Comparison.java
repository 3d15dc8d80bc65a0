package progress.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.TopicRollup;

/** Compares what stood on one day with what stands on another. */
public final class Comparison {
    private static final int NONE = -1;

    private Comparison() {}

    /**
     * Compares topics, matched by their keys.
     *
     * @return one change for each topic of which something is different: those of {@code now} in their order, then those
     *     that are gone
     */
    public static List<TopicChange> of(List<TopicSummary> before, List<TopicSummary> now) {
        Map<String, TopicSummary> older = new LinkedHashMap<>();
        before.forEach(topic -> older.putIfAbsent(topic.key(), topic));
        List<TopicChange> changes = new ArrayList<>();
        for (TopicSummary topic : now) {
            changes.add(of(older.remove(topic.key()), topic));
        }
        older.values().forEach(gone -> changes.add(of(gone, null)));
        changes.removeIf(TopicChange::isEmpty);
        return List.copyOf(changes);
    }

    /** Compares two states of one topic; null for a topic that is new or gone. */
    public static TopicChange of(@Nullable TopicSummary before, @Nullable TopicSummary now) {
        List<FigureChange> figures = new ArrayList<>();
        add(figures, Subject.CHAPTERS, before == null ? null : before.chapters(), now == null ? null : now.chapters());
        for (Subject subject : TopicRollup.MEASURES) {
            add(
                    figures,
                    subject,
                    before == null ? null : before.measure(subject),
                    now == null ? null : now.measure(subject));
        }
        Move move = before == null ? Move.ADDED : now == null ? Move.REMOVED : Move.CHANGED;
        List<ChapterChange> chapters =
                chapters(before == null ? List.of() : before.list(), now == null ? List.of() : now.list());
        return new TopicChange(move, before, now, figures, chapters);
    }

    private static void add(
            List<FigureChange> changes,
            Subject subject,
            @Nullable MeasureSummary before,
            @Nullable MeasureSummary now) {
        MeasureSummary older = before == null ? MeasureSummary.NONE : before;
        MeasureSummary newer = now == null ? MeasureSummary.NONE : now;
        add(changes, subject, Role.DONE, older.value(), newer.value());
        add(changes, subject, Role.TARGET, older.target(), newer.target());
        add(changes, subject, Role.PERCENT, quantity(older.percent()), quantity(newer.percent()));
    }

    private static Optional<Quantity> quantity(Optional<Percent> percent) {
        return percent.map(value -> Quantity.of(value.value(), value.qualifier()));
    }

    private static void add(
            List<FigureChange> changes, Subject subject, Role role, Optional<Quantity> before, Optional<Quantity> now) {
        boolean same = before.isPresent() && now.isPresent()
                ? before.get().sameValue(now.get())
                        && before.get().qualifier() == now.get().qualifier()
                : before.isEmpty() && now.isEmpty();
        if (!same) {
            changes.add(new FigureChange(subject, role, before, now));
        }
    }

    private static List<ChapterChange> chapters(List<ChapterSummary> before, List<ChapterSummary> now) {
        int[] olderOf = olderOf(before, now);
        List<ChapterChange> changes = new ArrayList<>();
        boolean[] kept = new boolean[before.size()];
        for (int i = 0; i < now.size(); i++) {
            if (olderOf[i] != NONE) {
                kept[olderOf[i]] = true;
            }
            changes.add(chapter(olderOf[i] == NONE ? null : before.get(olderOf[i]), now.get(i)));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!kept[i]) {
                changes.add(chapter(before.get(i), null));
            }
        }
        changes.removeIf(ChapterChange::isEmpty);
        return changes;
    }

    /** For each chapter of now its index before: by number, else by title. */
    private static int[] olderOf(List<ChapterSummary> before, List<ChapterSummary> now) {
        int[] olderOf = new int[now.size()];
        Arrays.fill(olderOf, NONE);
        boolean[] taken = new boolean[before.size()];
        pair(before, now, olderOf, taken, ChapterSummary::id);
        pair(before, now, olderOf, taken, Comparison::title);
        return olderOf;
    }

    private static @Nullable Object title(ChapterSummary chapter) {
        return chapter.title() == null ? null : chapter.title().toLowerCase(Locale.ROOT);
    }

    private static void pair(
            List<ChapterSummary> before,
            List<ChapterSummary> now,
            int[] olderOf,
            boolean[] taken,
            Function<ChapterSummary, @Nullable Object> key) {
        Map<Object, Integer> open = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Object known = key.apply(before.get(i));
            if (!taken[i] && known != null) {
                open.putIfAbsent(known, i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            Object known = key.apply(now.get(i));
            Integer found = olderOf[i] == NONE && known != null ? open.get(known) : null;
            if (found != null && !taken[found] && !areDistinct(before.get(found), now.get(i))) {
                olderOf[i] = found;
                taken[found] = true;
            }
        }
    }

    private static boolean areDistinct(ChapterSummary one, ChapterSummary other) {
        return one.id() != null && other.id() != null && !one.id().equals(other.id());
    }

    private static ChapterChange chapter(@Nullable ChapterSummary before, @Nullable ChapterSummary now) {
        List<FigureChange> figures = new ArrayList<>();
        List<SectionChange> sections = new ArrayList<>();
        if (before != null && now != null) {
            add(figures, Subject.COMPLETION, Role.PERCENT, completion(before), completion(now));
            for (Subject subject : TopicRollup.MEASURES) {
                add(figures, subject, Role.DONE, before.sizes(), now.sizes());
                add(figures, subject, Role.TARGET, before.targets(), now.targets());
            }
            // A list that is left out says nothing: a finished chapter needs none.
            if (!before.sections().isEmpty() && !now.sections().isEmpty()) {
                sections.addAll(sections(before.sections(), now.sections()));
            }
        }
        return new ChapterChange(
                Move.of(before == null ? null : before.status(), now == null ? null : now.status()),
                before,
                now,
                figures,
                sections);
    }

    private static void add(
            List<FigureChange> figures,
            Subject subject,
            Role role,
            Map<Subject, Quantity> before,
            Map<Subject, Quantity> now) {
        add(figures, subject, role, Optional.ofNullable(before.get(subject)), Optional.ofNullable(now.get(subject)));
    }

    /** The completion; that of a chapter without one is what its state says, so that 0 % and "planned" are the same. */
    private static Optional<Quantity> completion(ChapterSummary chapter) {
        return quantity(chapter.percent()).or(() -> switch (chapter.status()) {
            case DONE -> Optional.of(Quantity.exact(100));
            case PLANNED -> Optional.of(Quantity.exact(0));
            case PARTIAL -> Optional.empty();
        });
    }

    private static List<SectionChange> sections(List<SectionSummary> before, List<SectionSummary> now) {
        List<SectionSummary> left = new ArrayList<>(before);
        List<SectionChange> changes = new ArrayList<>();
        for (SectionSummary section : now) {
            SectionSummary older = take(left, section);
            if (older == null) {
                changes.add(new SectionChange(Move.ADDED, null, section));
            } else if (older.status() != section.status() || !older.percent().equals(section.percent())) {
                changes.add(new SectionChange(Move.of(older.status(), section.status()), older, section));
            }
        }
        left.forEach(gone -> changes.add(new SectionChange(Move.REMOVED, gone, null)));
        return changes;
    }

    /** Takes the section of the same title, else the one of the same number where the titles hold one another. */
    private static @Nullable SectionSummary take(List<SectionSummary> left, SectionSummary wanted) {
        for (SectionSummary one : left) {
            if (one.title().equalsIgnoreCase(wanted.title())) {
                left.remove(one);
                return one;
            }
        }
        for (SectionSummary one : left) {
            boolean near =
                    one.title().contains(wanted.title()) || wanted.title().contains(one.title());
            if (one.number() != null && one.number().equals(wanted.number()) && near) {
                left.remove(one);
                return one;
            }
        }
        return null;
    }
}
