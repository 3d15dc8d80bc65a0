package progress.rollup;

import java.util.Optional;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Role;
import progress.model.Subject;

/**
 * A chapter, counted: once as the report states it, once by its sections.
 *
 * @param chapter what was counted
 * @param stated one unit: 1 when done, its percentage when partial, 0 when planned
 * @param sections its sections, counted; empty where the report lists none
 */
public record ChapterRollup(Chapter chapter, Tally stated, Optional<SectionCount> sections) {
    /** Counts a chapter. */
    public static ChapterRollup of(Chapter chapter) {
        return new ChapterRollup(
                chapter,
                Tally.ofUnit(chapter.status(), chapter.percent().orElse(null)),
                SectionCount.of(chapter.sections()));
    }

    /** The chapter as one unit, from its sections where there are any, else as stated. */
    public Tally counted() {
        return sections.map(SectionCount::asUnit).orElse(stated);
    }

    /** Whether a completion is stated that does not speak for the sections listed; false where either is missing. */
    public boolean disagrees() {
        Optional<Figure> completion = chapter.figure(Subject.COMPLETION, Role.PERCENT);
        if (completion.isEmpty() || sections.isEmpty()) {
            return false;
        }
        Tally counted = counted();
        return !Agreement.agrees(completion.get().value(), counted.low(), counted.high());
    }

    /** Whether a stated completion disagrees, or where there is none the chapter's mark: done with 1 of 2 sections. */
    public boolean isDoubtful() {
        Tally counted = counted();
        boolean apart =
                counted.high().compareTo(stated.low()) < 0 || counted.low().compareTo(stated.high()) > 0;
        return disagrees() || (chapter.percent().isEmpty() && sections.isPresent() && apart);
    }
}
