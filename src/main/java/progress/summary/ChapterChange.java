package progress.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of which something is different.
 *
 * @param move what became of it
 * @param before null where it is new
 * @param now null where it is gone
 * @param figures its completion, words, code and lines that are different
 * @param sections its sections that are different; empty where only one of the days lists any
 */
public record ChapterChange(
        Move move,
        @Nullable ChapterSummary before,
        @Nullable ChapterSummary now,
        List<FigureChange> figures,
        List<SectionChange> sections) {
    public ChapterChange {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /** The newer of both, or what is left. */
    public ChapterSummary chapter() {
        ChapterSummary one = now == null ? before : now;
        if (one == null) {
            throw new IllegalStateException("neither before nor now");
        }
        return one;
    }

    boolean isEmpty() {
        return move == Move.CHANGED && figures.isEmpty() && sections.isEmpty();
    }
}
