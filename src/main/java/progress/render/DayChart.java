package progress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import progress.model.Decimal;
import progress.model.Percent;
import progress.summary.ChapterSummary;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.TopicSummary;

/** The chart of the generated report: how far its topics are, or the chapters where there is only one topic. */
final class DayChart {
    /** A colour that is seen on white and on black; the usual one is nearly white. */
    private static final String COLOUR = "#3b82f6";

    private static final int CHART_HEIGHT = 280;
    private static final int BAR_HEIGHT = 40;

    private final DayWords words;
    private final DayLines lines;

    DayChart(DayWords words, DayLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** What one bar of the chart stands for, and how long it is. */
    private record Share(String name, Decimal percent) {
        String label() {
            return "\"" + Visible.of(name).replace('"', '\'').replace('`', '\'') + "\"";
        }

        String length() {
            return percent.min(Percent.HUNDRED).toString();
        }
    }

    /** Writes the chart, unless there are not two bars to compare. */
    void write(DayReport report) {
        boolean single = report.topics().size() == 1;
        List<Share> shares = single ? chapters(report.topics().get(0).now()) : topics(report);
        if (shares.size() < 2) {
            return;
        }
        int height = single ? CHART_HEIGHT : BAR_HEIGHT * (shares.size() + 2);
        lines.heading("## ", words.text("overview"));
        lines.line("```mermaid");
        lines.line("%%{init: {\"xyChart\": {\"height\": " + height
                + "}, \"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"" + COLOUR + "\"}}}}%%");
        lines.line("xychart-beta" + (single ? "" : " horizontal"));
        lines.line("  x-axis " + shares.stream().map(Share::label).collect(Collectors.joining(", ", "[", "]")));
        lines.line("  y-axis \"" + words.text("chart") + "\" 0 --> 100");
        lines.line("  bar " + shares.stream().map(Share::length).collect(Collectors.joining(", ", "[", "]")));
        lines.line("```");
    }

    private static List<Share> chapters(TopicSummary topic) {
        return topic.list().stream()
                .map(chapter -> new Share(
                        chapter.id() == null ? chapter.name() : chapter.id().text(), percent(chapter)))
                .toList();
    }

    private static Decimal percent(ChapterSummary chapter) {
        return switch (chapter.status()) {
            case DONE -> Percent.HUNDRED;
            case PARTIAL -> chapter.percent().map(Percent::value).orElse(Decimal.of(50));
            case PLANNED -> Decimal.ZERO;
        };
    }

    private static List<Share> topics(DayReport report) {
        List<Share> shares = new ArrayList<>();
        for (DayTopic topic : report.topics()) {
            String name = Standing.unnumbered(topic.now().name());
            topic.now().chapters().percent().ifPresent(percent -> shares.add(new Share(name, percent.value())));
        }
        return shares;
    }
}
