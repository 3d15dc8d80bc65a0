package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import progress.summary.ChapterChange;
import progress.summary.ChapterSummary;
import progress.summary.Difference;
import progress.summary.Move;
import progress.summary.SectionChange;
import progress.summary.TopicChange;

/** A difference for a comment on a change: what moved in one line, then a table of figures and one of chapters. */
final class DiffMarkdown {
    private static final int MOST_CHAPTERS = 60;
    private static final int MOST_SECTIONS = 12;

    private DiffMarkdown() {}

    static void write(Difference difference, Writer out) throws IOException {
        String sides = text(DiffWords.sides(difference, "→"));
        if (difference.topics().isEmpty()) {
            line("**No changes** (" + sides + ")", out);
            return;
        }
        String summary = DiffWords.summary(difference);
        line("**" + (summary.isEmpty() ? "No chapter moved" : summary) + "** (" + sides + ")", out);
        for (TopicChange topic : difference.topics()) {
            line("", out);
            String move = topic.move() == Move.CHANGED ? "" : " (" + DiffWords.move(topic.move()) + ")";
            line("### " + text(Standing.unnumbered(topic.topic().name())) + move, out);
            figures(topic, out);
            chapters(topic, out);
        }
    }

    private static void figures(TopicChange topic, Writer out) throws IOException {
        List<DiffWords.Line> figures = DiffWords.figures(topic);
        if (figures.isEmpty()) {
            return;
        }
        line("", out);
        row(List.of("", "Before", "Now", ""), out);
        row(List.of("---", "---:", "---:", "---:"), out);
        for (DiffWords.Line figure : figures) {
            row(
                    List.of(
                            figure.name(),
                            Markdown.figure(figure.before()),
                            Markdown.figure(figure.now()),
                            Markdown.figure(figure.more())),
                    out);
        }
    }

    private static void chapters(TopicChange topic, Writer out) throws IOException {
        if (topic.chapters().isEmpty()) {
            return;
        }
        line("", out);
        row(List.of("", "Chapter", "", "Before", "Now", ""), out);
        row(List.of("---:", "---", "---", "---:", "---:", "---"), out);
        for (ChapterChange change : topic.chapters()
                .subList(0, Math.min(MOST_CHAPTERS, topic.chapters().size()))) {
            ChapterSummary chapter = change.chapter();
            String before = DiffWords.state(change.before());
            String now = DiffWords.state(change.now());
            row(
                    List.of(
                            chapter.id() == null ? "" : text(chapter.id().text()),
                            chapter.title() == null ? "" : text(chapter.title()),
                            mark(change.move()) + " " + DiffWords.move(change.move()),
                            before.equals(now) ? "" : Markdown.figure(before),
                            Markdown.figure(now),
                            remarks(change)),
                    out);
        }
        int more = topic.chapters().size() - MOST_CHAPTERS;
        if (more > 0) {
            line("", out);
            line("and " + more + " more", out);
        }
    }

    private static String remarks(ChapterChange change) {
        List<String> remarks = new ArrayList<>();
        String figures = DiffWords.figures(change, "→");
        if (!figures.isEmpty()) {
            remarks.add(Markdown.figure(figures));
        }
        int shown = 0;
        for (SectionChange section : change.sections()) {
            if (shown++ < MOST_SECTIONS) {
                remarks.add(mark(section.move()) + " " + text(section.section().name()));
            }
        }
        if (shown > MOST_SECTIONS) {
            remarks.add("and " + (shown - MOST_SECTIONS) + " more sections");
        }
        return String.join("<br>", remarks);
    }

    private static String mark(Move move) {
        return switch (move) {
            case ADDED -> "🆕";
            case REMOVED -> "➖";
            case FINISHED -> "✅";
            case STARTED -> "🟡";
            case CHANGED -> "✏️";
            case FELL_BACK -> "↩️";
        };
    }

    private static String text(String text) {
        return Markdown.text(text);
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        out.write(Visible.line(Markdown.row(cells)));
    }

    private static void line(String line, Writer out) throws IOException {
        out.write(Visible.line(line) + "\n");
    }
}
