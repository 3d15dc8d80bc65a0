package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import progress.render.Columns.Cell;
import progress.summary.ChapterChange;
import progress.summary.ChapterSummary;
import progress.summary.Difference;
import progress.summary.Move;
import progress.summary.SectionChange;
import progress.summary.TopicChange;

/** A difference for a terminal: for each topic its figures, then its chapters with their sections. */
final class DiffText {
    private static final int[] FIGURES = {2, 3, 2, 2, 3};
    private static final int[] CHAPTERS = {2, 3, 2, 3, 2, 2, 3};

    private DiffText() {}

    static void write(Difference difference, Appearance appearance, Writer out) throws IOException {
        String arrow = appearance.ascii() ? "->" : "→";
        String sides = DiffWords.sides(difference, arrow);
        if (difference.topics().isEmpty()) {
            line("no changes: " + sides, out);
            return;
        }
        for (TopicChange topic : difference.topics()) {
            String move = topic.move() == Move.CHANGED ? "" : "   " + DiffWords.move(topic.move());
            line(
                    appearance.ink(
                                    Ink.STRONG,
                                    Visible.of(Standing.unnumbered(topic.topic().name())))
                            + appearance.ink(DiffWords.ink(topic.move()), move)
                            + appearance.ink(Ink.FAINT, "   " + sides),
                    out);
            lines(figures(topic, arrow), appearance, FIGURES, out);
            lines(chapters(topic, arrow), appearance, CHAPTERS, out);
            line("", out);
        }
        String summary = DiffWords.summary(difference);
        line(summary.isEmpty() ? "no chapter moved" : summary, out);
    }

    private static Columns figures(TopicChange topic, String arrow) {
        Columns columns = new Columns();
        for (DiffWords.Line figure : DiffWords.figures(topic)) {
            boolean both = !figure.before().isEmpty() && !figure.now().isEmpty();
            columns.add(List.of(
                    Cell.left(figure.name()),
                    Cell.right(Ink.PLAIN, figure.before()),
                    Cell.left(Ink.FAINT, both ? arrow : ""),
                    Cell.left(figure.now()),
                    Cell.right(figure.more().startsWith("-") ? Ink.RED : Ink.GREEN, figure.more())));
        }
        return columns;
    }

    private static Columns chapters(TopicChange topic, String arrow) {
        Columns columns = new Columns();
        for (ChapterChange change : topic.chapters()) {
            ChapterSummary chapter = change.chapter();
            String before = DiffWords.state(change.before());
            String now = DiffWords.state(change.now());
            boolean moved = !before.equals(now);
            columns.add(List.of(
                    Cell.left(DiffWords.ink(change.move()), DiffWords.move(change.move())),
                    Cell.right(
                            Ink.PLAIN,
                            chapter.id() == null ? "" : Visible.of(chapter.id().text())),
                    Cell.left(chapter.title() == null ? "" : Visible.of(chapter.title())),
                    Cell.right(Ink.PLAIN, moved ? before : ""),
                    Cell.left(Ink.FAINT, moved && !before.isEmpty() && !now.isEmpty() ? arrow : ""),
                    Cell.left(now),
                    Cell.left(DiffWords.figures(change, arrow))));
            for (SectionChange section : change.sections()) {
                columns.add(List.of(
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.left(Ink.FAINT, "  " + Visible.of(section.section().name())),
                        Cell.right(Ink.FAINT, DiffWords.state(section.before())),
                        Cell.left(Ink.FAINT, section.before() != null && section.now() != null ? arrow : ""),
                        Cell.left(Ink.FAINT, DiffWords.state(section.now())),
                        Cell.EMPTY));
            }
        }
        return columns;
    }

    private static void lines(Columns columns, Appearance appearance, int[] gaps, Writer out) throws IOException {
        List<String> lines = columns.lines(appearance, gaps);
        if (!lines.isEmpty()) {
            line("", out);
        }
        for (String line : lines) {
            line("  " + line, out);
        }
    }

    private static void line(String line, Writer out) throws IOException {
        out.write(Visible.line(line) + "\n");
    }
}
