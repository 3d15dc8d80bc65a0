package progress.render;

/**
 * How much of an overview is shown.
 *
 * @param chapters whether the chapters are listed
 * @param sources whether every figure names the report and the place it comes from
 */
public record Detail(Chapters chapters, boolean sources) {
    /** Whether the chapters of a topic are listed. */
    public enum Chapters {
        /** When there is one topic, and room for its table. */
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The fewest columns in which a table of chapters can be read. */
    private static final int TABLE = 60;

    boolean listsChapters(Overview overview, Appearance appearance) {
        return switch (chapters) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> overview.isSingle() && appearance.fits(TABLE);
        };
    }
}
