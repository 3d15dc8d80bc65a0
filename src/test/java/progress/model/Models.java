package progress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/** Short ways to write a model by hand. The places are made up, unless one is given. */
public final class Models {
    private static final Span SOMEWHERE = new SourceFile("sample.md", "x").span(0, 1);

    private Models() {}

    /** Reads {@code 34000}, {@code ~9000}, {@code 45+} and {@code 2000-3000}. */
    public static Quantity quantity(String written) {
        if (written.startsWith("~")) {
            return Quantity.of(Decimal.of(written.substring(1)), Qualifier.ABOUT);
        }
        if (written.endsWith("+")) {
            return Quantity.of(Decimal.of(written.substring(0, written.length() - 1)), Qualifier.AT_LEAST);
        }
        int dash = written.indexOf('-');
        return dash < 0
                ? Quantity.exact(Decimal.of(written))
                : new Quantity(
                        Decimal.of(written.substring(0, dash)),
                        Decimal.of(written.substring(dash + 1)),
                        Qualifier.RANGE);
    }

    /** A figure, its number written as for {@link #quantity}. */
    public static Figure figure(Subject subject, Role role, String written) {
        return new Figure(subject, role, quantity(written), SOMEWHERE, 0);
    }

    /** A stated completion of a chapter. */
    public static Figure completion(String written) {
        return figure(Subject.COMPLETION, Role.PERCENT, written);
    }

    /** A chapter without sections, titled like its id. */
    public static Chapter chapter(String id, Status status, Figure... figures) {
        return chapter(id, "Chapter " + id, status, figures);
    }

    /** A chapter without sections. */
    public static Chapter chapter(@Nullable String id, @Nullable String title, Status status, Figure... figures) {
        return new Chapter(
                id == null ? null : ChapterId.of(id),
                title,
                status,
                List.of(figures),
                List.of(),
                List.of(),
                null,
                SOMEWHERE);
    }

    /** The same chapter with these sections. */
    public static Chapter withSections(Chapter chapter, Section... sections) {
        return new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                chapter.figures(),
                List.of(sections),
                chapter.mentions(),
                chapter.file(),
                chapter.span());
    }

    /** As many sections as asked for: first the done, then the partial ones without a percentage, then the planned. */
    public static Section[] sections(int done, int partial, int planned) {
        Section[] sections = new Section[done + partial + planned];
        for (int i = 0; i < sections.length; i++) {
            Status status = i < done ? Status.DONE : i < done + partial ? Status.PARTIAL : Status.PLANNED;
            sections[i] = section(status);
        }
        return sections;
    }

    /** A section with parts. */
    public static Section section(Status status, Section... parts) {
        return new Section(null, "Section", status, new Mention(null, null, SOMEWHERE), List.of(parts));
    }

    /** A section in work with a percentage of its own. */
    public static Section partialSection(String percent, Section... parts) {
        Stated<Percent> stated = new Stated<>(Percent.of(percent), SOMEWHERE);
        return new Section(null, "Section", Status.PARTIAL, new Mention(null, stated, SOMEWHERE), List.of(parts));
    }

    /** A topic named {@code Topic}. */
    public static Topic topic(List<Chapter> chapters, Figure... figures) {
        return new Topic("Topic", "topic", false, List.of(figures), chapters, SOMEWHERE);
    }

    /** The same topic, taken from the chapters' folder under another name. */
    public static Topic implied(Topic topic, String name) {
        return new Topic(name, topic.key(), true, topic.figures(), topic.chapters(), topic.span());
    }

    /** A report without a date. */
    public static Report report(String path, Topic... topics) {
        return new Report(new SourceFile(path, ""), path, null, List.of(topics), List.of(), List.of(), List.of());
    }

    /** The same report on a day, written like {@code 2025-10-19}. */
    public static Report on(String date, Report report) {
        return new Report(
                report.source(),
                report.title(),
                LocalDate.parse(date),
                report.topics(),
                report.ratios(),
                report.repeatedKeys(),
                report.suppressions());
    }
}
