package progress.check;

import progress.model.Ratio;

/**
 * What a number may be: everything from {@code low} to {@code high}, both included. A number that is known exactly is an
 * interval of one value.
 *
 * @param low the least
 * @param high the most
 */
record Interval(Ratio low, Ratio high) {
    static final Interval ZERO = of(Ratio.ZERO);

    static Interval of(Ratio value) {
        return new Interval(value, value);
    }

    boolean isExact() {
        return low.equals(high);
    }

    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    /** The smallest interval with both. */
    Interval or(Interval other) {
        return new Interval(min(low, other.low), max(high, other.high));
    }

    /** The interval with both ends multiplied; the factor is not negative. */
    Interval times(Ratio factor) {
        return new Interval(low.times(factor), high.times(factor));
    }

    /** The interval with the low end multiplied by one factor and the high end by another; neither is negative. */
    Interval times(Ratio least, Ratio most) {
        return new Interval(low.times(least), high.times(most));
    }

    /** Every quotient of a value of this interval and one of the divisor, which is above 0. */
    Interval dividedBy(Interval divisor) {
        return new Interval(low.dividedBy(divisor.high), high.dividedBy(divisor.low));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** The interval widened at both ends by a share of them: 1/20 is 5 %. */
    Interval widened(Ratio share) {
        return new Interval(low.times(Ratio.ONE.minus(share)), high.times(Ratio.ONE.plus(share)));
    }

    private static Ratio min(Ratio one, Ratio other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Ratio max(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
