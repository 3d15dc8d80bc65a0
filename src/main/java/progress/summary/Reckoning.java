package progress.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;

/**
 * Reckons where a topic stands on a day, so that no figure contradicts another: chapters from their manuscripts or their
 * sections, the topic from its chapters. What cannot be reckoned is taken as stated.
 */
public final class Reckoning {
    /** More chapters than this are not listed one by one only because a plan counts them. */
    private static final int MOST_ADDED = 60;

    private static final Decimal HALF = Decimal.of(5, 1);
    private static final Decimal HUNDREDTH = Decimal.of(1, 2);

    private final Topic topic;
    private final List<MeasuredChapter> measured;
    private final boolean bySections;

    private Reckoning(Topic topic, List<MeasuredChapter> measured, boolean bySections) {
        this.topic = topic;
        this.measured = measured;
        this.bySections = bySections;
    }

    /**
     * Reckons a topic.
     *
     * @param topic its newest statements
     * @param measured its manuscripts; they beat what is stated
     * @param bySections whether the list of sections of a chapter beats the completion stated for it
     */
    public static TopicSummary of(Topic topic, List<MeasuredChapter> measured, boolean bySections) {
        return new Reckoning(topic, measured, bySections).reckon();
    }

    private TopicSummary reckon() {
        List<ChapterSummary> list = chapters();
        TopicRollup rollup = TopicRollup.of(topic);
        Optional<Quantity> statedDone = figure(Subject.CHAPTERS, Role.DONE);
        Optional<Quantity> statedPlan = figure(Subject.CHAPTERS, Role.TARGET);
        boolean explained = statedDone.isEmpty()
                || !measured.isEmpty()
                || isWhole(list, statedPlan)
                || explains(rollup.stated().low(), rollup.stated().high(), statedDone.get());
        MeasureSummary chapters = list.isEmpty() || !explained
                ? asStated(rollup, list, statedDone, statedPlan)
                : counted(list, statedPlan);
        if (explained) {
            list = withUnlisted(list, chapters.target());
        }
        Map<Subject, MeasureSummary> measures = new EnumMap<>(Subject.class);
        for (Subject subject : TopicRollup.MEASURES) {
            measures.put(subject, measure(subject, list, explained));
        }
        return new TopicSummary(topic.name(), topic.key(), chapters, measures, list);
    }

    // --- chapters -------------------------------------------------------------------------------------------------

    private List<ChapterSummary> chapters() {
        List<ChapterSummary> list = new ArrayList<>();
        for (Chapter chapter : current()) {
            list.add(ChapterReckoning.stated(chapter, bySections));
        }
        for (MeasuredChapter file : measured) {
            int known = find(list, file);
            if (known < 0) {
                list.add(ChapterReckoning.measured(file, null));
            } else {
                list.set(known, ChapterReckoning.measured(file, list.get(known)));
            }
        }
        if (!measured.isEmpty() && list.stream().allMatch(Reckoning::isNumbered)) {
            list.sort(Comparator.comparing(chapter -> Objects.requireNonNull(chapter.id())));
        }
        return list;
    }

    /** The chapters, without those that only an older plan has: the newest one counts fewer. */
    private List<Chapter> current() {
        List<Chapter> current = new ArrayList<>(topic.chapters());
        Optional<Figure> plan = topic.figure(Subject.CHAPTERS, Role.TARGET);
        for (int i = current.size() - 1; i >= 0 && plan.isPresent(); i--) {
            boolean more =
                    Decimal.of(current.size()).compareTo(plan.get().value().value()) > 0;
            boolean older = !current.get(i)
                    .span()
                    .source()
                    .path()
                    .equals(plan.get().span().source().path());
            if (more && older && current.get(i).status() == Status.PLANNED) {
                current.remove(i);
            }
        }
        return current;
    }

    private static int find(List<ChapterSummary> list, MeasuredChapter file) {
        for (int i = 0; i < list.size(); i++) {
            ChapterId id = list.get(i).id();
            String title = list.get(i).title();
            boolean same = file.id() != null && id != null
                    ? file.id().equals(id)
                    : title != null
                            && title.toLowerCase(Locale.ROOT)
                                    .equals(file.title().toLowerCase(Locale.ROOT));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumbered(ChapterSummary chapter) {
        return chapter.id() != null && chapter.id().isNumber();
    }

    private static boolean isWhole(List<ChapterSummary> list, Optional<Quantity> plan) {
        return plan.isPresent() && plan.get().value().compareTo(Decimal.of(list.size())) <= 0;
    }

    /** Whether the listed chapters are all that a stated number of done chapters speaks of. */
    private static boolean explains(Ratio low, Ratio high, Quantity stated) {
        Ratio done = Ratio.of(stated.value());
        return high.compareTo(done) >= 0
                || low.round(stated.decimals()).compareTo(stated.value()) <= 0
                        && high.round(stated.decimals()).compareTo(stated.value()) >= 0;
    }

    private MeasureSummary counted(List<ChapterSummary> list, Optional<Quantity> plan) {
        Quantity done = done(list);
        Quantity listed = Quantity.exact(list.size());
        boolean complete = figure(Subject.CHAPTERS, Role.PERCENT)
                .map(percent -> percent.value().compareTo(Percent.HUNDRED) >= 0)
                .orElse(true);
        boolean open = list.stream().anyMatch(chapter -> chapter.status() != Status.DONE);
        Optional<Quantity> planned = plan.filter(value -> value.value().compareTo(Decimal.of(list.size())) >= 0)
                .map(Shares::plain)
                .or(() -> plan.isPresent() || open || complete ? Optional.of(listed) : Optional.empty());
        return new MeasureSummary(
                Optional.of(done), planned, planned.isPresent() ? share(done, planned.get()) : statedPercent());
    }

    /** 1 for a done chapter, its percentage for one in work, and about a half where nobody knows. */
    private static Quantity done(List<ChapterSummary> list) {
        Decimal done = Decimal.ZERO;
        boolean sure = true;
        for (ChapterSummary chapter : list) {
            if (chapter.status() == Status.DONE) {
                done = done.plus(Decimal.ONE);
            } else if (chapter.status() == Status.PARTIAL) {
                done = done.plus(chapter.percent()
                        .map(percent -> percent.value().times(HUNDREDTH))
                        .orElse(HALF));
                sure &= chapter.percent()
                        .map(percent -> percent.qualifier() == Qualifier.EXACT)
                        .orElse(false);
            }
        }
        return Quantity.of(done.stripped(), sure ? Qualifier.EXACT : Qualifier.ABOUT);
    }

    /** As stated, less what the sections of listed chapters take from it. */
    private MeasureSummary asStated(
            TopicRollup rollup, List<ChapterSummary> list, Optional<Quantity> done, Optional<Quantity> plan) {
        Optional<Quantity> planned = plan.map(Shares::plain);
        if (done.isEmpty()) {
            return new MeasureSummary(Optional.empty(), planned, statedPercent());
        }
        Quantity now = Shares.plain(done.get());
        if (!list.isEmpty() && now.qualifier() != Qualifier.RANGE) {
            Ratio corrected = Ratio.of(now.value())
                    .plus(Ratio.of(done(list).value()))
                    .minus(rollup.stated().middle());
            now = Quantity.of(
                    corrected.compareTo(Ratio.ZERO) < 0
                            ? Decimal.ZERO
                            : corrected.round(2).stripped(),
                    now.qualifier());
        }
        return new MeasureSummary(
                Optional.of(now), planned, planned.isPresent() ? share(now, planned.get()) : statedPercent());
    }

    private Optional<Percent> statedPercent() {
        return topic.figure(Subject.CHAPTERS, Role.PERCENT)
                .map(Figure::percent)
                .map(percent -> new Percent(percent.value().stripped(), percent.qualifier()));
    }

    /** The chapters that the plan counts without naming them, by the numbers that are free. */
    private static List<ChapterSummary> withUnlisted(List<ChapterSummary> list, Optional<Quantity> plan) {
        if (list.isEmpty() || plan.isEmpty() || !list.stream().allMatch(Reckoning::isNumbered)) {
            return list;
        }
        Decimal planned = plan.get().value();
        int missing = planned.whole().intValue() - list.size();
        if (planned.decimals() > 0
                || plan.get().qualifier() != Qualifier.EXACT
                || missing < 1
                || missing > MOST_ADDED) {
            return list;
        }
        Set<ChapterId> taken = new HashSet<>();
        list.forEach(chapter -> taken.add(Objects.requireNonNull(chapter.id())));
        List<ChapterSummary> all = new ArrayList<>(list);
        for (int number = 1; all.size() < planned.whole().intValue(); number++) {
            ChapterId id = ChapterId.of(number);
            if (!taken.contains(id)) {
                all.add(new ChapterSummary(
                        id, null, Status.PLANNED, Optional.empty(), Map.of(), Map.of(), List.of(), null));
            }
        }
        all.sort(Comparator.comparing(chapter -> Objects.requireNonNull(chapter.id())));
        return all;
    }

    // --- words, code, lines ---------------------------------------------------------------------------------------

    private MeasureSummary measure(Subject subject, List<ChapterSummary> list, boolean explained) {
        Quantity sum = null;
        boolean all = true;
        for (ChapterSummary chapter : list) {
            if (chapter.status() != Status.PLANNED) {
                Quantity size = chapter.sizes().get(subject);
                all &= size != null;
                sum = size == null ? sum : sum == null ? size : sum.plus(size);
            }
        }
        Optional<Quantity> stated = figure(subject, Role.DONE).map(Shares::plain);
        Optional<Quantity> target = figure(subject, Role.TARGET).map(Shares::plain);
        Optional<Quantity> value = value(sum, all && explained, stated);
        boolean own = value.equals(stated);
        Optional<Percent> percent = value.isPresent() && target.isPresent()
                ? share(value.get(), target.get())
                : own ? topic.figure(subject, Role.PERCENT).map(Figure::percent) : Optional.empty();
        return new MeasureSummary(value, target, percent);
    }

    private Optional<Quantity> value(@Nullable Quantity sum, boolean all, Optional<Quantity> stated) {
        if (sum == null || (!all && stated.isPresent() && measured.isEmpty())) {
            return stated.map(Reckoning::single);
        }
        Quantity single = single(sum);
        if (all && stated.isPresent() && stated.get().value().compareTo(single.value()) == 0) {
            // The author says the same, and says how sure that is.
            return stated.map(Reckoning::single);
        }
        return Optional.of(all ? single : Quantity.of(single.value(), Qualifier.AT_LEAST));
    }

    /** A range as the number in its middle. */
    private static Quantity single(Quantity quantity) {
        return quantity.low().compareTo(quantity.high()) != 0
                ? Quantity.of(quantity.value().round(0), Qualifier.ABOUT)
                : quantity;
    }

    private static Optional<Percent> share(Quantity value, Quantity target) {
        if (target.value().signum() == 0) {
            return Optional.empty();
        }
        Ratio share = Ratio.of(value.value()).dividedBy(Ratio.of(target.value()));
        if (share.compareTo(Ratio.ONE) > 0) {
            // More than all: a percentage would only be read as something else.
            return Optional.empty();
        }
        boolean about = value.qualifier() == Qualifier.ABOUT
                || target.qualifier() == Qualifier.ABOUT
                || target.qualifier() == Qualifier.RANGE;
        return Optional.of(new Percent(Shares.percent(share, 1), about ? Qualifier.ABOUT : Qualifier.EXACT));
    }

    private Optional<Quantity> figure(Subject subject, Role role) {
        return topic.figure(subject, role).map(Figure::value);
    }
}
