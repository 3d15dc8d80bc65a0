package progress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.history.Forecast;
import progress.model.Status;
import progress.summary.ChapterSummary;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.SectionSummary;

/** What the generated report says is next: for each topic, the chapters to write, and when all of them will be done. */
final class DayPlan {
    private static final int MOST_CHAPTERS = 3;
    private static final int MOST_SECTIONS = 3;

    private final DayWords words;
    private final DayLines lines;

    DayPlan(DayWords words, DayLines lines) {
        this.words = words;
        this.lines = lines;
    }

    void write(DayReport report) {
        lines.heading("## ", words.text("next"));
        boolean any = false;
        for (DayTopic topic : report.topics()) {
            List<String> next = chapters(topic);
            if (!next.isEmpty()) {
                any = true;
                forecast(topic.forecast()).ifPresent(next::add);
                lines.about("**" + DayWords.name(topic.now()) + "**", next);
            }
        }
        if (!any) {
            lines.line(words.text("next.none"));
        }
        if (report.topics().stream().anyMatch(topic -> topic.forecast() instanceof Forecast.Range)) {
            lines.apart();
            lines.line(words.text("forecast.method"));
        }
    }

    // --- chapters -------------------------------------------------------------------------------------------------

    /** The first chapters in work, then the first one that is planned. */
    private List<String> chapters(DayTopic topic) {
        List<String> next = new ArrayList<>();
        topic.now().in(Status.PARTIAL).stream()
                .limit(MOST_CHAPTERS)
                .forEach(chapter -> next.add(words.text("next.continue", words.name(chapter), sections(chapter))));
        if (next.size() < MOST_CHAPTERS) {
            topic.now().in(Status.PLANNED).stream()
                    .findFirst()
                    .ifPresent(chapter -> next.add(words.text("next.start", words.name(chapter))));
        }
        return next;
    }

    private String sections(ChapterSummary chapter) {
        List<String> open = chapter.sections().stream()
                .filter(section -> section.status() != Status.DONE)
                .map(SectionSummary::name)
                .map(Markdown::prose)
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        String shown = words.listed(open.subList(0, Math.min(MOST_SECTIONS, open.size())));
        return words.text("next.sections", open.size() > MOST_SECTIONS ? shown + words.text("next.more") : shown);
    }

    // --- the forecast ---------------------------------------------------------------------------------------------

    private Optional<String> forecast(Forecast forecast) {
        if (forecast instanceof Forecast.None none) {
            return words.given("forecast." + none.reason().id());
        }
        return forecast instanceof Forecast.Range range ? Optional.of(range(range)) : Optional.empty();
    }

    private String range(Forecast.Range range) {
        String earliest = range.earliest().toString();
        String likely = range.likely().toString();
        LocalDate latest = range.latest();
        if (latest == null) {
            return words.text("forecast.open", earliest, likely);
        }
        return range.earliest().equals(latest)
                ? words.text("forecast.date", likely)
                : words.text("forecast.range", earliest, latest.toString(), likely);
    }
}
