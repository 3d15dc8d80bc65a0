package progress.model;

/** How sure the author is of a number. */
public enum Qualifier {
    /** {@code 34,000}. */
    EXACT,
    /** {@code ~9,000}, {@code 约80%}: agrees within one percentage point, totals within 5 %. */
    ABOUT,
    /** {@code 45+}: a lower bound. */
    AT_LEAST,
    /** {@code 2,000-3,000}: anything between both ends. */
    RANGE;

    /** The qualifier of a sum of two numbers: a guess in a part makes the total a guess. */
    public Qualifier plus(Qualifier other) {
        if (this == other) {
            return this;
        }
        if (this == EXACT) {
            return other;
        }
        return other == EXACT ? this : ABOUT;
    }
}
