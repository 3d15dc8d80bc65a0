package progress.parse;

import progress.model.Role;

/**
 * A column of a table.
 *
 * @param use what it holds
 * @param meaning what its header means
 */
record Column(Use use, KeyMeaning meaning) {
    /** What a column holds. */
    enum Use {
        NUMBER,
        TITLE,
        STATE,
        FIGURE,
        METRIC,
        VALUE,
        OTHER
    }

    boolean isPercent() {
        return use == Use.FIGURE && meaning.role() == Role.PERCENT;
    }

    /** Whether it says how far a whole row is. */
    boolean isCompletion() {
        return isPercent() && meaning.unit() == null;
    }

    boolean isMeasure() {
        return use == Use.FIGURE && Unit.isMeasure(meaning.unit());
    }

    boolean countsParts() {
        return use == Use.FIGURE && !Unit.isMeasure(meaning.unit());
    }

    /** The role of its figures; what says nothing else is done. */
    Role role() {
        return meaning.role() == null ? Role.DONE : meaning.role();
    }

    Column as(Role role) {
        return new Column(
                use,
                new KeyMeaning(meaning.unit(), role, meaning.kind(), meaning.total(), meaning.topic(), meaning.rest()));
    }
}
