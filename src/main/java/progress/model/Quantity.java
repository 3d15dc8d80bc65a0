package progress.model;

import java.util.Objects;

/**
 * A number as it was written: its value, its decimals and how sure the author was of it.
 *
 * <p>The decimals of {@link #low()} are the precision claimed: {@code 31} speaks for 30.5 to 31.5, {@code 31.0} for 30.95
 * to 31.05.
 *
 * @param low the value, or the lower end of a range; never negative
 * @param high equal to {@code low} except for a range
 * @param qualifier exact, about, at least, or range
 */
public record Quantity(Decimal low, Decimal high, Qualifier qualifier) {
    /** Nothing, exactly. */
    public static final Quantity ZERO = exact(Decimal.ZERO);

    private static final Decimal LIKE = Decimal.of(15, 1);

    public Quantity {
        Objects.requireNonNull(qualifier);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** A plain number. */
    public static Quantity exact(Decimal value) {
        return new Quantity(value, value, Qualifier.EXACT);
    }

    /** A plain whole number. */
    public static Quantity exact(long value) {
        return exact(Decimal.of(value));
    }

    /** A single number with a qualifier. */
    public static Quantity of(Decimal value, Qualifier qualifier) {
        return new Quantity(value, value, qualifier);
    }

    /** The number to calculate with: the value, or the middle of a range. */
    public Decimal value() {
        return low.compareTo(high) == 0 ? low : low.plus(high).half();
    }

    /** How many decimals were written. */
    public int decimals() {
        return low.decimals();
    }

    /** The sum; what is approximate stays approximate. */
    public Quantity plus(Quantity other) {
        return new Quantity(low.plus(other.low), high.plus(other.high), qualifier.plus(other.qualifier));
    }

    /** Whether neither is more than a factor above the other. */
    public boolean isWithin(Decimal factor, Quantity other) {
        return value().compareTo(other.value().times(factor)) <= 0
                && other.value().compareTo(value().times(factor)) <= 0;
    }

    /** Whether both can be meant for the same thing: nobody states one more wrongly than by half. */
    public boolean isLike(Quantity other) {
        return isWithin(LIKE, other);
    }

    /** Whether both name the same number or range, however many decimals were written. */
    public boolean sameValue(Quantity other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }
}
