package progress.summary;

import org.jspecify.annotations.Nullable;
import progress.model.Status;

/** What became of a chapter, a section or a topic between two days. */
public enum Move {
    /** It was not there before. */
    ADDED,
    /** It is there no longer. */
    REMOVED,
    /** It was not done and is. */
    FINISHED,
    /** It was planned and is in work. */
    STARTED,
    /** It is what it was, further on or not. */
    CHANGED,
    /** It was further. */
    FELL_BACK;

    static Move of(@Nullable Status before, @Nullable Status now) {
        if (before == null || now == null) {
            return before == null ? ADDED : REMOVED;
        }
        if (before == now) {
            return CHANGED;
        }
        if (now == Status.DONE) {
            return FINISHED;
        }
        return now == Status.PARTIAL && before == Status.PLANNED ? STARTED : FELL_BACK;
    }
}
