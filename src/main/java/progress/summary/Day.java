package progress.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.history.Course;
import progress.history.Forecast;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.history.TopicHistory;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Role;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.ChapterRollup;
import progress.rollup.SectionCount;
import progress.source.Span;

/** Puts the report of a day together: the newest state of every topic, and what was said of it before. */
public final class Day {
    private final LocalDate date;
    private final Plan plan;
    private final boolean bySections;
    private final Map<String, Timeline> before = new HashMap<>();

    private Day(LocalDate date, Plan plan, boolean bySections) {
        this.date = date;
        this.plan = plan;
        this.bySections = bySections;
    }

    /**
     * Puts it together.
     *
     * @param date the day
     * @param reports all reports up to and including that day, in any order
     * @param plan targets and manuscripts
     * @param findings what the checks found in these reports
     * @param bySections whether the list of sections of a chapter beats the completion stated for it
     */
    public static DayReport of(
            LocalDate date, List<Report> reports, Plan plan, List<Diagnostic> findings, boolean bySections) {
        return new Day(date, plan, bySections).report(StrayChapters.adopt(reports), findings);
    }

    private DayReport report(List<Report> reports, List<Diagnostic> findings) {
        List<Report> earlier =
                reports.stream().filter(report -> !date.equals(report.date())).toList();
        Timelines.of(earlier).forEach(timeline -> before.put(timeline.key(), timeline));
        List<DayTopic> topics = new ArrayList<>();
        List<Topic> planned = new ArrayList<>(plan.topics());
        Set<Report> used = new HashSet<>();
        for (Timeline timeline : Timelines.of(reports)) {
            Topic topic = timeline.newest();
            if (topic.chapters().isEmpty() && topic.figures().isEmpty()) {
                continue;
            }
            planned.removeIf(own -> plan.isSame(own, topic));
            timeline.states().forEach(state -> used.add(state.report()));
            topics.add(topic(timeline, topic, findings));
        }
        for (Topic own : planned) {
            List<MeasuredChapter> files = plan.manuscripts(own);
            if (!files.isEmpty()) {
                TopicSummary now = Reckoning.of(plan.complete(own), files, bySections);
                topics.add(
                        new DayTopic(now, null, null, null, null, files, List.of(), forecast(Optional.empty(), now)));
            }
        }
        return new DayReport(date, used.size(), last(used), topics);
    }

    private DayTopic topic(Timeline timeline, Topic topic, List<Diagnostic> findings) {
        List<MeasuredChapter> files = plan.manuscripts(topic);
        TopicSummary now = Reckoning.of(plan.complete(topic), files, bySections);
        @Nullable Timeline past = before.get(timeline.key());
        TopicChange change = null;
        LocalDate since = null;
        if (past != null) {
            TopicSummary then = Reckoning.of(plan.complete(past.newest()), List.of(), bySections);
            change = Comparison.of(then, now);
            since = past.last().report().date();
        }
        Report report = timeline.last().report();
        return new DayTopic(
                now,
                change,
                since,
                report.date(),
                report.source().path(),
                files,
                contradictions(topic, findings),
                forecast(Optional.ofNullable(past), now));
    }

    /** When the chapters will be done, as it looks on the day with what was done until then. */
    private Forecast forecast(Optional<Timeline> past, TopicSummary now) {
        Optional<Ratio> done = now.chapters().value().map(Quantity::value).map(Ratio::of);
        Optional<Ratio> target = now.chapters().target().map(Quantity::value).map(Ratio::of);
        List<Course.Day> days = new ArrayList<>();
        past.ifPresent(timeline ->
                days.addAll(TopicHistory.of(timeline).course(Subject.CHAPTERS).days()));
        done.ifPresent(amount -> {
            Ratio yesterday =
                    days.isEmpty() ? amount : days.get(days.size() - 1).done();
            days.add(new Course.Day(date, yesterday, amount));
        });
        return Forecast.of(days, done, target);
    }

    private static @Nullable LocalDate last(Set<Report> reports) {
        LocalDate last = null;
        for (Report report : reports) {
            LocalDate date = report.date();
            last = date != null && (last == null || date.isAfter(last)) ? date : last;
        }
        return last;
    }

    /** The findings about figures that still hold: what newer reports have overtaken is history. */
    private List<Contradiction> contradictions(Topic topic, List<Diagnostic> findings) {
        Set<Span> places = new HashSet<>();
        topic.figures().forEach(figure -> places.add(figure.span()));
        for (Chapter chapter : topic.chapters()) {
            for (Figure figure : chapter.figures()) {
                places.add(figure.span());
            }
            for (Mention mention : chapter.mentions()) {
                if (mention.percent() != null) {
                    places.add(mention.percent().span());
                }
            }
        }
        List<Contradiction> contradictions = new ArrayList<>();
        for (Diagnostic finding : findings) {
            boolean counts = finding.severity() != Severity.NOTE
                    && finding.rule() != Rules.REGRESSION
                    && finding.rule() != Rules.MANUSCRIPT;
            if (counts && places.contains(finding.span())) {
                contradictions.add(new Contradiction(
                        finding.rule().id(),
                        finding.span().source().path(),
                        finding.span().position().line(),
                        finding.stated(),
                        finding.counted()));
            }
        }
        if (bySections) {
            // A report may silence the finding; the day's report still differs from it, and says so.
            topic.chapters().forEach(chapter -> replaced(chapter).ifPresent(one -> add(one, contradictions)));
        }
        return contradictions;
    }

    private static void add(Contradiction one, List<Contradiction> contradictions) {
        boolean told = contradictions.stream()
                .anyMatch(other -> other.path().equals(one.path())
                        && other.rule().equals(one.rule())
                        && other.stated().equals(one.stated()));
        if (!told) {
            contradictions.add(one);
        }
    }

    /** The stated completion of a chapter whose sections say something else. */
    private static Optional<Contradiction> replaced(Chapter chapter) {
        ChapterRollup rollup = ChapterRollup.of(chapter);
        Optional<Figure> stated = chapter.figure(Subject.COMPLETION, Role.PERCENT);
        if (!rollup.disagrees() || stated.isEmpty() || rollup.sections().isEmpty()) {
            return Optional.empty();
        }
        SectionCount sections = rollup.sections().get();
        Span span = stated.get().span();
        String counted = sections.tally().middle() + " / " + sections.total();
        return Optional.of(new Contradiction(
                Rules.SECTIONS.id(),
                span.source().path(),
                span.position().line(),
                span.text(),
                sections.tally().isExact() ? counted : "~" + counted));
    }
}
