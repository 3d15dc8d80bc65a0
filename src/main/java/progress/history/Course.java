package progress.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.Agreement;
import progress.rollup.TopicRollup;

/**
 * One figure of a topic over time: how many chapters, words or code examples were done when.
 *
 * @param subject chapters, words, code or lines
 * @param points one for each report that tells the figure or leaves the one before standing, the oldest first; reports
 *     before the first figure have none
 * @param done what is done now; empty where no report says so
 * @param target how much it is to become; empty where nothing says so
 */
public record Course(Subject subject, List<Point> points, Optional<Ratio> done, Optional<Ratio> target) {
    /**
     * The figure after one report.
     *
     * @param state the report and its topic
     * @param done how much is done; a range counts by its middle
     * @param target how much it is to become, by the reports so far; empty where they do not say
     */
    public record Point(State state, Ratio done, Optional<Ratio> target) {}

    /**
     * The figure at the end of a day.
     *
     * @param date a day with a report
     * @param before how much was done before the day's work: at the end of the day before, or for the first day by its
     *     first report
     * @param done how much was done at its end
     */
    public record Day(LocalDate date, Ratio before, Ratio done) {
        /** What was done on it; below zero where less is stated than before. */
        public Ratio gained() {
            return done.minus(before);
        }
    }

    public Course {
        points = List.copyOf(points);
    }

    static Course of(TopicHistory history, Subject subject) {
        List<Point> points = new ArrayList<>();
        for (Step step : history.steps()) {
            done(step.standing(), subject)
                    .ifPresent(done -> points.add(new Point(step.state(), done, target(step.standing(), subject))));
        }
        return new Course(subject, points, done(history.newest(), subject), target(history.newest(), subject));
    }

    private static Optional<Ratio> done(TopicRollup topic, Subject subject) {
        return subject == Subject.CHAPTERS
                ? topic.chaptersDone()
                : topic.measure(subject).value().map(Quantity::value).map(Ratio::of);
    }

    private static Optional<Ratio> target(TopicRollup topic, Subject subject) {
        Optional<Ratio> target = subject == Subject.CHAPTERS
                ? planned(topic)
                : topic.measure(subject).target().map(Quantity::value).map(Ratio::of);
        return target.filter(known -> !known.isZero());
    }

    /** The plan: as stated, or the chapter list, unless it seems to list no more than what is done. */
    private static Optional<Ratio> planned(TopicRollup rollup) {
        Topic topic = rollup.topic();
        Optional<Figure> stated = topic.figure(Subject.CHAPTERS, Role.TARGET);
        if (stated.isPresent()) {
            return stated.map(figure -> Ratio.of(figure.value().value()));
        }
        Optional<Percent> percent = rollup.statedPercent();
        boolean whole = percent.isPresent()
                ? rollup.standing()
                        .share()
                        .map(share -> Agreement.agrees(percent.get(), share))
                        .orElse(false)
                : rollup.partial() + rollup.pending() > 0;
        return whole ? Optional.of(rollup.planned()) : Optional.empty();
    }

    /** The days with a report, the oldest first; reports without a date stand on no day. */
    public List<Day> days() {
        Map<LocalDate, List<Point>> byDate = new TreeMap<>();
        for (Point point : points) {
            LocalDate date = point.state().report().date();
            if (date != null) {
                byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(point);
            }
        }
        List<Day> days = new ArrayList<>();
        for (Map.Entry<LocalDate, List<Point>> day : byDate.entrySet()) {
            List<Point> on = day.getValue();
            Ratio before = days.isEmpty()
                    ? on.get(0).done()
                    : days.get(days.size() - 1).done();
            days.add(new Day(day.getKey(), before, on.get(on.size() - 1).done()));
        }
        return days;
    }

    /** What is left to do, 0 where the target is passed; empty where done or target is unknown. */
    public Optional<Ratio> remaining() {
        return done.flatMap(known -> target.map(whole -> max(whole.minus(known), Ratio.ZERO)));
    }

    /** How fast it goes; empty before anything can be told. */
    public Optional<Pace> pace() {
        return Pace.of(days());
    }

    /** When it will be done. */
    public Forecast forecast() {
        return Forecast.of(this);
    }

    private static Ratio max(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
