package progress.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import progress.summary.Contradiction;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.MeasuredChapter;

/** What the generated report says of quality: where its figures come from, and what was stated otherwise. */
final class DayQuality {
    private static final int MOST_CONTRADICTIONS = 12;
    private static final int MOST_FILES = 3;

    private final DayReport report;
    private final ShortPaths paths;
    private final DayWords words;
    private final DayLines lines;

    DayQuality(DayReport report, DayWords words, DayLines lines) {
        this.report = report;
        this.paths = paths(report);
        this.words = words;
        this.lines = lines;
    }

    private static ShortPaths paths(DayReport report) {
        List<String> paths = new ArrayList<>();
        for (DayTopic topic : report.topics()) {
            if (topic.path() != null) {
                paths.add(topic.path());
            }
            topic.contradictions().forEach(contradiction -> paths.add(contradiction.path()));
        }
        return ShortPaths.of(paths);
    }

    void write() {
        lines.heading("## ", words.text("quality"));
        lines.heading("### ", words.text("sources"));
        for (DayTopic topic : report.topics()) {
            lines.about("**" + DayWords.name(topic.now()) + "**", sources(topic));
        }
        lines.heading("### ", words.text("contradictions"));
        contradictions();
    }

    // --- sources --------------------------------------------------------------------------------------------------

    private List<String> sources(DayTopic topic) {
        String stated = stated(topic);
        return topic.measured().isEmpty() ? List.of(stated) : List.of(measured(topic.measured()), stated);
    }

    private String measured(List<MeasuredChapter> chapters) {
        List<String> files = chapters.stream()
                .map(chapter -> Markdown.prose(chapter.measured().path()))
                .toList();
        int count = files.size();
        return count > MOST_FILES
                ? words.text("source.files", Integer.toString(count), files.get(0), files.get(count - 1))
                : words.text("source.measured", words.listed(files));
    }

    private String stated(DayTopic topic) {
        if (topic.path() == null) {
            return words.text("source.none");
        }
        String path = shown(topic.path());
        String source = topic.date() == null
                ? words.text("source.undated", path)
                : words.text("source.dated", path, topic.date().toString());
        return words.text(topic.measured().isEmpty() ? "source.all" : "source.stated", source);
    }

    private String shown(String path) {
        return Markdown.prose(paths.of(path));
    }

    // --- contradictions -------------------------------------------------------------------------------------------

    private void contradictions() {
        Set<String> told = new LinkedHashSet<>();
        for (DayTopic topic : report.topics()) {
            topic.contradictions().forEach(contradiction -> told.add(told(contradiction)));
        }
        if (told.isEmpty()) {
            lines.line(words.text("contradictions.none"));
        }
        lines.bullets(told.stream().limit(MOST_CONTRADICTIONS).toList());
        int more = told.size() - MOST_CONTRADICTIONS;
        if (more > 0) {
            lines.line("- " + words.text("contradictions.more", Integer.toString(more)));
        }
    }

    private String told(Contradiction contradiction) {
        String path = shown(contradiction.path());
        String line = Integer.toString(contradiction.line());
        String stated = Markdown.prose(contradiction.stated());
        if (contradiction.rule().equals("restated")) {
            return words.text("contradiction.restated", path, line, stated);
        }
        String what = words.either("what." + contradiction.rule(), "what.other");
        return contradiction.counted().isEmpty()
                ? words.text("contradiction.uncounted", path, line, what, stated)
                : words.text("contradiction", path, line, what, stated, Markdown.prose(contradiction.counted()));
    }
}
