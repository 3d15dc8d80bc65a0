package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.Basis;
import progress.rollup.ChapterRollup;
import progress.rollup.SectionCount;
import progress.rollup.TopicRollup;

/** An overview for spreadsheets: a row for each chapter, the figures of its topic in front of it. */
final class StatusCsv {
    private static final List<String> HEADER = List.of(
            "topic",
            "date",
            "path",
            "chapters_done",
            "chapters_planned",
            "chapters_percent",
            "counted_done",
            "counted_percent",
            "by_sections_done",
            "by_sections_percent",
            "words",
            "words_target",
            "words_percent",
            "code",
            "code_target",
            "code_percent",
            "chapter",
            "title",
            "status",
            "percent",
            "lines",
            "chapter_words",
            "chapter_code",
            "sections_done",
            "sections_total",
            "line");

    private StatusCsv() {}

    static void write(Overview overview, Writer out) throws IOException {
        out.write(Csv.row(List.copyOf(HEADER)));
        for (Standing topic : overview.topics()) {
            List<@Nullable String> front = topic(topic);
            if (topic.rollup().chapters().isEmpty()) {
                List<@Nullable String> row = new ArrayList<>(front);
                while (row.size() < HEADER.size()) {
                    row.add(null);
                }
                out.write(Visible.line(Csv.row(row)));
            }
            for (ChapterRollup chapter : topic.rollup().chapters()) {
                List<@Nullable String> row = new ArrayList<>(front);
                row.addAll(chapter(chapter));
                out.write(Visible.line(Csv.row(row)));
            }
        }
    }

    /** How every machine format names a state. */
    static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static List<@Nullable String> topic(Standing standing) {
        TopicRollup rollup = standing.rollup();
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(Csv.text(standing.topic().name()));
        cells.add(standing.date());
        cells.add(Csv.text(standing.topic().span().source().path()));
        for (Role role : List.of(Role.DONE, Role.TARGET, Role.PERCENT)) {
            cells.add(figure(standing, Subject.CHAPTERS, role));
        }
        boolean listed = !rollup.chapters().isEmpty();
        cells.add(listed ? number(rollup.stated().middle().round(4)) : null);
        cells.add(listed ? share(rollup.share(Basis.STATED)) : null);
        cells.add(listed ? number(rollup.bySections().middle().round(4)) : null);
        cells.add(listed ? share(rollup.share(Basis.SECTIONS)) : null);
        for (Subject subject : List.of(Subject.WORDS, Subject.CODE)) {
            for (Role role : List.of(Role.DONE, Role.TARGET, Role.PERCENT)) {
                cells.add(figure(standing, subject, role));
            }
        }
        return cells;
    }

    private static List<@Nullable String> chapter(ChapterRollup rollup) {
        Chapter chapter = rollup.chapter();
        Optional<SectionCount> sections = rollup.sections();
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(chapter.id() == null ? null : Csv.text(chapter.id().text()));
        cells.add(chapter.title() == null ? null : Csv.text(chapter.title()));
        cells.add(name(chapter.status()));
        cells.add(chapter.percent().map(Percent::value).map(StatusCsv::number).orElse(null));
        cells.add(measure(chapter, Subject.LINES));
        cells.add(measure(chapter, Subject.WORDS));
        cells.add(measure(chapter, Subject.CODE));
        cells.add(sections.map(count -> Integer.toString(count.done())).orElse(null));
        cells.add(sections.map(count -> Integer.toString(count.total())).orElse(null));
        cells.add(Integer.toString(chapter.span().position().line()));
        return cells;
    }

    private static @Nullable String figure(Standing standing, Subject subject, Role role) {
        return standing.topic()
                .figure(subject, role)
                .map(figure -> number(figure.value()))
                .orElse(null);
    }

    private static @Nullable String measure(Chapter chapter, Subject subject) {
        return chapter.figure(subject, Role.DONE)
                .map(figure -> number(figure.value()))
                .orElse(null);
    }

    private static @Nullable String share(Optional<Ratio> share) {
        return share.map(ratio -> number(ratio.percent(2))).orElse(null);
    }

    private static String number(Quantity quantity) {
        return number(quantity.value());
    }

    private static String number(Decimal value) {
        return value.stripped().toString();
    }
}
