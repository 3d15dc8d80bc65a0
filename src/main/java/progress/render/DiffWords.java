package progress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.Decimal;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.TopicRollup;
import progress.summary.ChapterChange;
import progress.summary.ChapterSummary;
import progress.summary.Difference;
import progress.summary.FigureChange;
import progress.summary.MeasureSummary;
import progress.summary.Move;
import progress.summary.SectionSummary;
import progress.summary.TopicChange;
import progress.summary.TopicSummary;

/** What differences are called, in the formats for people. */
final class DiffWords {
    private DiffWords() {}

    /** One figure of a topic on both sides: {@code 34,000/80,000 (42.5%)}. */
    record Line(String name, String before, String now, String more) {}

    /** The figures of a topic that are different: chapters, words, code, lines. */
    static List<Line> figures(TopicChange change) {
        List<Line> lines = new ArrayList<>();
        add(change, Subject.CHAPTERS, lines);
        TopicRollup.MEASURES.forEach(subject -> add(change, subject, lines));
        return lines;
    }

    private static void add(TopicChange change, Subject subject, List<Line> lines) {
        List<FigureChange> figures = change.figures().stream()
                .filter(figure -> figure.subject() == subject)
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        String more = figures.stream()
                .filter(figure -> figure.role() == Role.DONE)
                .findFirst()
                .map(DiffWords::more)
                .orElse("");
        lines.add(new Line(
                StatusText.unit(subject), amount(change.before(), subject), amount(change.now(), subject), more));
    }

    private static String amount(@Nullable TopicSummary topic, Subject subject) {
        if (topic == null) {
            return "";
        }
        MeasureSummary measure = subject == Subject.CHAPTERS ? topic.chapters() : topic.measure(subject);
        String value = measure.value().map(Notation::quantity).orElse("");
        String target = measure.target().map(Notation::quantity).orElse("");
        String percent = measure.percent().map(Notation::percent).orElse("");
        String done = target.isEmpty() ? value : (value.isEmpty() ? "?" : value) + "/" + target;
        if (done.isEmpty()) {
            return percent;
        }
        return percent.isEmpty() ? done : done + " (" + percent + ")";
    }

    /** {@code +5,000}; empty where a side is not known. */
    static String more(FigureChange figure) {
        if (figure.before().isEmpty() || figure.now().isEmpty()) {
            return "";
        }
        Decimal more = figure.now().get().value().minus(figure.before().get().value());
        String amount = Notation.quantity(Quantity.exact(more.abs()));
        return more.signum() == 0 ? "" : (more.signum() < 0 ? "-" : "+") + amount;
    }

    /** What became of something. */
    static String move(Move move) {
        return switch (move) {
            case ADDED -> "new";
            case REMOVED -> "gone";
            case FINISHED -> "finished";
            case STARTED -> "started";
            case CHANGED -> "changed";
            case FELL_BACK -> "fell back";
        };
    }

    static Ink ink(Move move) {
        return switch (move) {
            case FINISHED -> Ink.GREEN;
            case STARTED, CHANGED, ADDED -> Ink.YELLOW;
            case REMOVED, FELL_BACK -> Ink.RED;
        };
    }

    /** How far a chapter is. */
    static String state(@Nullable ChapterSummary chapter) {
        if (chapter == null) {
            return "";
        }
        return chapter.percent().map(Notation::percent).orElse(status(chapter.status()));
    }

    /** How far a section is. */
    static String state(@Nullable SectionSummary section) {
        if (section == null) {
            return "";
        }
        return section.percent().map(Notation::percent).orElse(status(section.status()));
    }

    private static String status(Status status) {
        return switch (status) {
            case DONE -> "done";
            case PARTIAL -> "in work";
            case PLANNED -> "planned";
        };
    }

    /**
     * The figures of a chapter that are different, without its completion: {@code words 9,000 → 10,000}. One that is left
     * out on the newer side says nothing.
     */
    static String figures(ChapterChange change, String arrow) {
        List<String> told = new ArrayList<>();
        for (FigureChange figure : change.figures()) {
            if (figure.role() != Role.PERCENT && figure.now().isPresent()) {
                String target = figure.role() == Role.TARGET ? "planned " : "";
                String before = figure.before()
                        .map(quantity -> Notation.quantity(quantity) + " " + arrow + " ")
                        .orElse("");
                told.add(target + StatusText.unit(figure.subject()) + " " + before
                        + Notation.quantity(figure.now().get()));
            }
        }
        return String.join(", ", told);
    }

    /** The sides by their dates, by their paths where those do not tell them apart: {@code monday.md → friday.md}. */
    static String sides(Difference difference, String arrow) {
        LocalDate before = difference.before().date();
        LocalDate now = difference.now().date();
        boolean dated = before != null && now != null && !before.equals(now);
        return dated
                ? before + " " + arrow + " " + now
                : Visible.of(difference.before().path()) + " " + arrow + " "
                        + Visible.of(difference.now().path());
    }

    /** {@code 2 chapters finished, 1 started}; empty where no chapter moved. */
    static String summary(Difference difference) {
        List<String> told = new ArrayList<>();
        for (Move move : new Move[] {Move.FINISHED, Move.STARTED, Move.FELL_BACK, Move.ADDED, Move.REMOVED}) {
            int count = difference.chapters(move);
            if (count > 0) {
                String unit = told.isEmpty() ? count == 1 ? " chapter " : " chapters " : " ";
                told.add(count + unit + move(move));
            }
        }
        return String.join(", ", told);
    }
}
