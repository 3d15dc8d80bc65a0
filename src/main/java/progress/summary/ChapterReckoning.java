package progress.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.manuscript.Measured;
import progress.manuscript.MeasuredSection;
import progress.model.Chapter;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;

/** One chapter, reckoned: from its manuscript where there is one, from its sections where it lists any, else as stated. */
final class ChapterReckoning {
    private ChapterReckoning() {}

    static ChapterSummary stated(Chapter chapter, boolean bySections) {
        List<SectionSummary> sections =
                chapter.sections().stream().map(Shares::plain).toList();
        boolean counts = !sections.isEmpty() && (bySections || chapter.percent().isEmpty());
        Optional<Percent> percent = counts ? Shares.completion(sections) : completion(chapter);
        Status status = counts ? Shares.status(sections) : status(chapter);
        return finish(new ChapterSummary(
                chapter.id(),
                chapter.title(),
                status,
                percent,
                plain(ChapterSummary.figures(chapter, Role.DONE)),
                plain(ChapterSummary.figures(chapter, Role.TARGET)),
                sections,
                chapter.file() == null ? null : chapter.file().value()));
    }

    /**
     * A chapter whose manuscript was counted.
     *
     * @param before the same chapter as reports state it; null where none names it
     */
    static ChapterSummary measured(MeasuredChapter chapter, @Nullable ChapterSummary before) {
        Measured measured = chapter.measured();
        List<SectionSummary> sections = new ArrayList<>();
        for (MeasuredSection section : measured.sections()) {
            sections.add(new SectionSummary(section.number(), section.title(), section.status(), Optional.empty()));
        }
        Status status;
        Optional<Percent> percent;
        if (!sections.isEmpty()) {
            status = Shares.status(sections);
            percent = Shares.completion(sections);
        } else if (before != null) {
            status = before.status();
            percent = before.percent();
        } else {
            status = measured.words() == 0 ? Status.PLANNED : Status.PARTIAL;
            percent = Optional.empty();
        }
        Map<Subject, Quantity> sizes = new EnumMap<>(Subject.class);
        sizes.put(Subject.WORDS, Quantity.exact(measured.words()));
        sizes.put(Subject.CODE, Quantity.exact(measured.code().total()));
        sizes.put(Subject.LINES, Quantity.exact(measured.lines()));
        return finish(new ChapterSummary(
                before == null || before.id() == null ? chapter.id() : before.id(),
                before == null || before.title() == null ? chapter.title() : before.title(),
                status,
                percent,
                sizes,
                before == null ? Map.of() : before.targets(),
                sections,
                measured.path()));
    }

    /** Without what does not matter for a chapter in this state, and would only be read for something else. */
    private static ChapterSummary finish(ChapterSummary chapter) {
        boolean planned = chapter.status() == Status.PLANNED;
        boolean partial = chapter.status() == Status.PARTIAL;
        return new ChapterSummary(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                switch (chapter.status()) {
                    case DONE -> Optional.of(new Percent(Percent.HUNDRED, Qualifier.EXACT));
                    case PARTIAL -> chapter.percent();
                    case PLANNED -> Optional.empty();
                },
                planned ? Map.of() : chapter.sizes(),
                planned ? chapter.targets() : Map.of(),
                partial ? chapter.sections() : List.of(),
                partial && !chapter.sections().isEmpty() ? chapter.file() : null);
    }

    private static Optional<Percent> completion(Chapter chapter) {
        return chapter.percent().map(percent -> new Percent(percent.value().stripped(), percent.qualifier()));
    }

    private static Status status(Chapter chapter) {
        Optional<Percent> percent = chapter.percent();
        if (chapter.status() != Status.PARTIAL || percent.isEmpty()) {
            return chapter.status();
        }
        return percent.get().isComplete() ? Status.DONE : percent.get().isZero() ? Status.PLANNED : Status.PARTIAL;
    }

    private static Map<Subject, Quantity> plain(Map<Subject, Quantity> figures) {
        Map<Subject, Quantity> plain = new EnumMap<>(Subject.class);
        figures.forEach((subject, value) -> plain.put(subject, Shares.plain(value)));
        return plain;
    }
}
