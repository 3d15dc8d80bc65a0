package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import progress.history.Course;
import progress.history.Forecast;
import progress.history.Pace;
import progress.history.Step;
import progress.history.TopicHistory;
import progress.model.Ratio;
import progress.model.Subject;
import progress.render.Columns.Cell;

/** A history for people: for each topic a line for every report, and how fast each figure moves. */
final class HistoryText {
    /** The figures, in the order of all formats. */
    static final List<Subject> SUBJECTS = List.of(Subject.CHAPTERS, Subject.WORDS, Subject.CODE);

    private static final String INDENT = "  ";
    private static final int[] GAPS = {0, 2, 1, 2, 1, 2, 1, 2};
    private static final int PATH = 7;
    private static final int SHORTEST_PATH = 12;

    /** What gives way where the terminal is narrow: the shares, then code, then words. */
    private static final int[] EXPENDABLE = {6, 4, 2, 5, 3};

    private HistoryText() {}

    static void write(Chronicle chronicle, Appearance appearance, Writer out) throws IOException {
        boolean ranges = false;
        boolean first = true;
        for (TopicHistory topic : chronicle.topics()) {
            List<String> lines = new ArrayList<>();
            if (!first) {
                lines.add("");
            }
            first = false;
            lines.add(headline(topic, appearance));
            lines.add("");
            lines.addAll(steps(topic, appearance));
            lines.add("");
            for (Subject subject : SUBJECTS) {
                Course course = topic.course(subject);
                lines.addAll(course(course, appearance));
                ranges |= course.done().isPresent() && course.forecast() instanceof Forecast.Range;
            }
            for (String line : lines) {
                out.write(Visible.line(line));
                out.write('\n');
            }
        }
        if (ranges) {
            out.write("\nForecasts count from the newest report: likely at the average pace by the calendar,\n"
                    + "earliest and latest at the fastest and the slowest pace over a third of the time or more.\n");
        }
    }

    private static String headline(TopicHistory topic, Appearance appearance) {
        List<String> dates = dates(topic);
        int reports = topic.steps().size();
        String when = dates.isEmpty()
                ? ""
                : ", " + dates.get(0)
                        + (dates.size() == 1
                                ? ""
                                : " to " + dates.get(dates.size() - 1) + ", " + dates.size() + " days");
        return appearance.ink(Ink.STRONG, Chronicle.standing(topic).name())
                + appearance.ink(Ink.FAINT, "   " + reports + (reports == 1 ? " report" : " reports") + when);
    }

    /** The dates with a report, each once, the oldest first. */
    static List<String> dates(TopicHistory topic) {
        return topic.steps().stream()
                .map(step -> step.state().report().date())
                .filter(Objects::nonNull)
                .distinct()
                .map(Object::toString)
                .toList();
    }

    /** Chapters, words and code after a report. */
    static List<Amount> amounts(Step step) {
        return List.of(
                Amount.chapters(step.standing()),
                Amount.measure(step.standing(), Subject.WORDS, "words"),
                Amount.measure(step.standing(), Subject.CODE, "code"));
    }

    private static List<String> steps(TopicHistory topic, Appearance appearance) {
        Columns columns = columns(topic, true);
        if (!appearance.fits(columns.width(GAPS) + INDENT.length())) {
            // The ends of paths tell reports apart.
            columns = columns(topic, false);
            fit(columns, appearance);
        }
        return columns.lines(appearance, GAPS).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    private static Columns columns(TopicHistory topic, boolean folders) {
        Columns columns = new Columns();
        List<Cell> header = new ArrayList<>(List.of(Cell.EMPTY));
        for (int i = 0; i < SUBJECTS.size(); i++) {
            int index = i;
            boolean used = topic.steps().stream()
                    .anyMatch(step -> !amounts(step).get(index).isEmpty());
            header.add(used ? Cell.right(Ink.FAINT, StatusText.unit(SUBJECTS.get(i))) : Cell.EMPTY);
            header.add(Cell.EMPTY);
        }
        header.add(Cell.EMPTY);
        columns.add(header);
        for (Step step : topic.steps()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.left(Standing.date(step.state().report())));
            for (Amount amount : amounts(step)) {
                row.add(Cell.right(Ink.PLAIN, done(amount)));
                row.add(Cell.right(Ink.FAINT, amount.percent()));
            }
            String path = step.state().report().source().path();
            row.add(Cell.left(Ink.FAINT, Visible.of(folders ? path : path.substring(path.lastIndexOf('/') + 1))));
            columns.add(row);
        }
        return columns;
    }

    /** {@code 2.75/9}; a target of which nothing is known to be done is {@code ?/9}. */
    static String done(Amount amount) {
        return amount.value().isEmpty() && !amount.target().isEmpty() ? "?/" + amount.target() : amount.done();
    }

    private static void fit(Columns columns, Appearance appearance) {
        int most = appearance.width().orElse(Integer.MAX_VALUE) - INDENT.length();
        for (int column : EXPENDABLE) {
            if (columns.width(GAPS) - columns.width(PATH) + SHORTEST_PATH <= most) {
                break;
            }
            columns.drop(column);
        }
        int over = columns.width(GAPS) - most;
        if (over > 0) {
            columns.cut(PATH, Math.max(SHORTEST_PATH, columns.width(PATH) - over), appearance.ellipsis());
        }
    }

    private static List<String> course(Course course, Appearance appearance) {
        if (course.done().isEmpty()) {
            return List.of();
        }
        String unit = StatusText.unit(course.subject());
        String label = unit + " ".repeat("chapters".length() - unit.length());
        String indent = INDENT + " ".repeat(label.length() + 2);
        List<String> lines = new ArrayList<>();
        String line = appearance.ink(Ink.GREEN, Sparkline.of(course, appearance.ascii()));
        lines.add(INDENT + label + "  " + (line.isEmpty() ? "" : line + "  ") + sum(course));
        lines.add(indent
                + course.pace().map(HistoryText::pace).orElse("no pace: it takes reports of two different dates"));
        lines.add(indent + forecast(course.forecast()));
        return lines;
    }

    private static String sum(Course course) {
        String done = Notation.count(course.done().orElse(Ratio.ZERO));
        return done
                + course.target().map(target -> " of " + Notation.count(target)).orElse("")
                + course.remaining()
                        .filter(left -> !left.isZero())
                        .map(left -> ", " + Notation.count(left) + " to do")
                        .orElse("");
    }

    private static String pace(Pace pace) {
        String worked = pace.daysWorked() == 0
                ? "no day worked on"
                : Notation.rate(pace.perDayWorked()) + " per day worked on (" + days(pace.daysWorked()) + ")";
        return worked + ", " + Notation.rate(pace.perCalendarDay()) + " per calendar day (" + days(pace.calendarDays())
                + ")";
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String forecast(Forecast forecast) {
        if (forecast instanceof Forecast.Range range) {
            if (range.earliest().equals(range.latest())) {
                return "forecast " + range.likely();
            }
            return range.latest() == null
                    ? "forecast " + range.earliest() + " at the earliest, likely " + range.likely()
                            + ", no latest date: over a third of the time hardly anything was gained"
                    : "forecast " + range.earliest() + " to " + range.latest() + ", likely " + range.likely();
        }
        if (forecast instanceof Forecast.Reached reached) {
            return reached.since() == null ? "done" : "done since " + reached.since();
        }
        return "no forecast: "
                + switch (((Forecast.None) forecast).reason()) {
                    case NO_FIGURE -> "no report says how much is done";
                    case NO_TARGET -> "nothing says how much it is to become";
                    case TOO_FEW_DATES -> "it takes reports of " + Forecast.FEWEST_DAYS + " different dates";
                    case NO_PROGRESS -> "nothing was gained from the first date to the last";
                    case TOO_SLOW -> "at this pace it takes more than a hundred years";
                };
    }
}
