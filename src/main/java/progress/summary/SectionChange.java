package progress.summary;

import org.jspecify.annotations.Nullable;

/**
 * A section that is in another state than before, new, or gone.
 *
 * @param move what became of it
 * @param before null where it is new
 * @param now null where it is gone
 */
public record SectionChange(
        Move move,
        @Nullable SectionSummary before,
        @Nullable SectionSummary now) {
    /** The newer of both, or what is left. */
    public SectionSummary section() {
        SectionSummary one = now == null ? before : now;
        if (one == null) {
            throw new IllegalStateException("neither before nor now");
        }
        return one;
    }
}
