package progress.parse;

import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Stated;
import progress.source.Span;

/**
 * A number and what it means, before it is known whose it is.
 *
 * @param unit what it counts; {@link Unit#NONE} for a completion
 * @param role which number it is
 * @param value percent points for percent roles
 * @param span the characters that state it
 */
record Meant(Unit unit, Role role, Quantity value, Span span) {
    boolean isPercent() {
        return role == Role.PERCENT || role == Role.REMAINING_PERCENT;
    }

    /** The number as a percentage. */
    Stated<Percent> percent() {
        return new Stated<>(new Percent(value.value(), value.qualifier()), span);
    }
}
