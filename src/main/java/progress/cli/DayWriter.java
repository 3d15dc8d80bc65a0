package progress.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.check.Checker;
import progress.config.Checks;
import progress.diagnostic.Diagnostic;
import progress.model.Report;
import progress.model.Topic;
import progress.parse.ReportReader;
import progress.render.DayMarkdown;
import progress.render.Language;
import progress.source.SourceFile;
import progress.summary.ChapterSummary;
import progress.summary.Day;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.TopicSummary;

/** Writes the report of a day from what was loaded, and reads it back to see that it says what it should. */
final class DayWriter {
    private final Session session;
    private final Configuration.Located located;
    private final ManuscriptFiles manuscripts;

    DayWriter(Session session, Configuration.Located located, ManuscriptFiles manuscripts) {
        this.session = session;
        this.located = located;
        this.manuscripts = manuscripts;
    }

    /**
     * The reports that a day's report goes back to.
     *
     * @param target the file it will be written to, which is no source of its own; null for none
     */
    List<Report> earlier(List<Report> loaded, LocalDate day, @Nullable Path target) {
        Path folder = session.surroundings().folder();
        List<Report> earlier = new ArrayList<>();
        int later = 0;
        for (Report report : loaded) {
            Path file = folder.resolve(report.source().path()).normalize();
            if (manuscripts.isManuscript(file) || file.equals(target)) {
                continue;
            }
            if (report.date() != null && report.date().isAfter(day)) {
                later += report.topics().isEmpty() ? 0 : 1;
            } else {
                earlier.add(report);
            }
        }
        if (later > 0) {
            session.messages()
                    .say("progress: " + (later == 1 ? "1 report is" : later + " reports are") + " later than " + day
                            + " and left out");
        }
        return earlier;
    }

    /** Puts the report of a day together. */
    DayReport report(LocalDate day, List<Report> reports) {
        List<Diagnostic> findings =
                new Checker(new RuleChoice().options(located.config().check())).check(reports, Map.of());
        return Day.of(day, reports, manuscripts, findings, bySections());
    }

    private boolean bySections() {
        return located.config().check().completion() == Checks.Completion.SECTIONS;
    }

    /** The language of the newest reports, else of the manuscripts. */
    static Language language(DayReport day, List<Report> reports) {
        List<String> texts = new ArrayList<>();
        for (DayTopic topic : day.topics()) {
            reports.stream()
                    .filter(report -> report.source().path().equals(topic.path()))
                    .forEach(report -> texts.add(report.source().text()));
        }
        if (texts.isEmpty()) {
            for (DayTopic topic : day.topics()) {
                texts.add(topic.now().name());
                topic.now().list().forEach(chapter -> texts.add(String.valueOf(chapter.title())));
            }
        }
        return Language.ofTexts(texts);
    }

    /** The text; where a topic reads otherwise than it was counted, that is said. */
    String text(DayReport day, Language language) throws IOException {
        StringWriter text = new StringWriter();
        DayMarkdown.write(day, language, text);
        Report again = new ReportReader(located.vocabulary())
                .read(new SourceFile("the report", text.toString()))
                .report();
        List<TopicSummary> read = new ArrayList<>();
        for (Topic topic : again.topics()) {
            read.add(TopicSummary.stated(topic));
        }
        for (DayTopic topic : day.topics()) {
            if (read.stream().noneMatch(other -> isSame(topic.now(), other))) {
                session.messages()
                        .say("progress: " + topic.now().name()
                                + " reads otherwise than it was counted: a title in it looks like a state or a figure");
            }
        }
        return text.toString();
    }

    /** Whether the figures are the same, whatever became of the titles. */
    private static boolean isSame(TopicSummary written, TopicSummary read) {
        return written.chapters().equals(read.chapters())
                && written.measures().equals(read.measures())
                && written.list().stream()
                        .map(DayWriter::figures)
                        .toList()
                        .equals(read.list().stream().map(DayWriter::figures).toList());
    }

    private static List<Object> figures(ChapterSummary chapter) {
        return List.of(
                String.valueOf(chapter.id()),
                chapter.status(),
                chapter.percent(),
                chapter.sizes(),
                chapter.targets(),
                chapter.sections().size(),
                chapter.sectionsDone());
    }
}
