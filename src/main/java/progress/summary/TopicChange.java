package progress.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of which something is different.
 *
 * @param move added, removed or changed
 * @param before null where it is new
 * @param now null where it is gone
 * @param figures its chapters, words, code and lines that are different
 * @param chapters the chapters that are different
 */
public record TopicChange(
        Move move,
        @Nullable TopicSummary before,
        @Nullable TopicSummary now,
        List<FigureChange> figures,
        List<ChapterChange> chapters) {
    public TopicChange {
        figures = List.copyOf(figures);
        chapters = List.copyOf(chapters);
    }

    /** The newer of both, or what is left. */
    public TopicSummary topic() {
        TopicSummary one = now == null ? before : now;
        if (one == null) {
            throw new IllegalStateException("neither before nor now");
        }
        return one;
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return move == Move.CHANGED && figures.isEmpty() && chapters.isEmpty();
    }
}
