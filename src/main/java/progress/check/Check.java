package progress.check;

/**
 * One rule, applied.
 *
 * <p>Checks run one after the other, causes before consequences: a check asks {@link Findings} what the earlier ones
 * found wrong, and is silent about what only follows from it.
 */
interface Check {
    /** Looks at all the reports and adds what is wrong. */
    void check(Material material, Findings findings);
}
