package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import progress.model.Status;
import progress.summary.ChapterSummary;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.MeasuredChapter;
import progress.summary.TopicSummary;

/**
 * The report of a day in Markdown, such that reading it gives the figures it was written from, and only these: changes,
 * contradictions and plans stand under headings that speak of a day, of quality and of what is next, where nothing is
 * read as a figure of the topic, and no line of them begins with the name of a chapter.
 */
public final class DayMarkdown {
    private final DayWords words;
    private final DayBlocks blocks;
    private final DayLines lines;

    private DayMarkdown(DayWords words, DayLines lines) {
        this.words = words;
        this.blocks = new DayBlocks(words);
        this.lines = lines;
    }

    /** Writes a report. */
    public static void write(DayReport report, Language language, Writer writer) throws IOException {
        DayLines lines = new DayLines();
        new DayMarkdown(new DayWords(language), lines).report(report);
        writer.write(lines.toString());
    }

    private void report(DayReport report) {
        lines.heading("# ", title(report));
        header(report);
        lines.apart();
        lines.line("---");
        new DayChart(words, lines).write(report);
        for (DayTopic topic : report.topics()) {
            topic(topic.now());
        }
        new DayChanges(words, lines).write(report);
        new DayQuality(report, words, lines).write();
        new DayPlan(words, lines).write(report);
    }

    // --- title and header -----------------------------------------------------------------------------------------

    private String title(DayReport report) {
        LocalDate date = report.date();
        String day = words.text(
                "date.long", Integer.toString(date.getYear()), two(date.getMonthValue()), two(date.getDayOfMonth()));
        return report.topics().size() == 1
                ? words.text(
                        "title.topic", day, DayWords.name(report.topics().get(0).now()))
                : words.text("title", day);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void header(DayReport report) {
        broken(words.text("header.date", report.date().toString()));
        broken(earlier(report));
        List<MeasuredChapter> files = report.topics().stream()
                .flatMap(topic -> topic.measured().stream())
                .toList();
        if (!files.isEmpty()) {
            // One rule counts all of them.
            String rule = files.get(0).measured().rule().text();
            broken(words.count("header.files", Integer.toString(files.size()), rule));
        }
    }

    private String earlier(DayReport report) {
        if (report.reports() == 0) {
            return words.text("header.new");
        }
        String count = Integer.toString(report.reports());
        return report.last() == null
                ? words.count("header.undated", count)
                : words.count("header.sources", count, report.last().toString());
    }

    /** A line that the next one does not join: two blanks at the end break it. */
    private void broken(String line) {
        lines.line(line + "  ");
    }

    // --- topics ---------------------------------------------------------------------------------------------------

    private void topic(TopicSummary topic) {
        lines.heading("## ", DayWords.name(topic));
        lines.lines(blocks.topic(topic));
        List<ChapterSummary> inWork = topic.in(Status.PARTIAL).stream()
                .filter(chapter -> !chapter.sections().isEmpty())
                .toList();
        if (inWork.isEmpty()) {
            return;
        }
        lines.heading("### ", words.text("inwork"));
        for (ChapterSummary chapter : inWork) {
            lines.apart();
            lines.lines(blocks.sections(topic, chapter));
        }
    }
}
