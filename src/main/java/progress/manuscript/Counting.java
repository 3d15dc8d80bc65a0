package progress.manuscript;

/**
 * How words are counted.
 *
 * @param rule what a word is
 * @param code whether code blocks are counted like text; inline code always is
 */
public record Counting(WordRule rule, boolean code) {
    /** What holds where nothing is said. */
    public static final Counting DEFAULT = new Counting(WordRule.CJK_LATIN, false);
}
