package progress.model;

import java.math.BigInteger;

/**
 * A decimal number as it was written: {@code 42.50} is not {@code 42.5}, though neither is greater.
 *
 * <p>Sums, differences and products are exact, of any size, and have the decimals that {@link java.math.BigDecimal} gives
 * them; that class is not used because newer Javas compute huge powers of five before they make the first of its numbers,
 * which takes longer than a report takes to read.
 *
 * @param unscaled the number without its point: 4250 of {@code 42.50}; any integer
 * @param decimals how many digits stand behind the point, from 0
 */
public record Decimal(BigInteger unscaled, int decimals) implements Comparable<Decimal> {
    /** So many are a long in any case. */
    private static final int LONG_DIGITS = 18;

    /** 0. */
    public static final Decimal ZERO = of(0);
    /** 1. */
    public static final Decimal ONE = of(1);

    public Decimal {
        if (decimals < 0) {
            throw new IllegalArgumentException(decimals + " decimals");
        }
    }

    /** A whole number. */
    public static Decimal of(long value) {
        return of(value, 0);
    }

    /** The number with so many decimals: 4250 and 2 are {@code 42.50}. */
    public static Decimal of(long unscaled, int decimals) {
        return new Decimal(BigInteger.valueOf(unscaled), decimals);
    }

    /**
     * The number that a text says.
     *
     * @param text digits, with a sign before and a point between them or without
     * @throws NumberFormatException if it is none, such as one with an exponent
     */
    public static Decimal of(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return new Decimal(whole(text), 0);
        }
        String decimals = text.substring(point + 1);
        if (point == 0 || decimals.isEmpty()) {
            throw new NumberFormatException(text);
        }
        return new Decimal(whole(text.substring(0, point) + decimals), decimals.length());
    }

    private static BigInteger whole(String digits) {
        return digits.length() <= LONG_DIGITS ? BigInteger.valueOf(Long.parseLong(digits)) : new BigInteger(digits);
    }

    /** A quotient, rounded half-up to a number of decimals; the denominator is positive. */
    static Decimal quotient(BigInteger numerator, BigInteger denominator, int decimals) {
        BigInteger half = numerator.signum() < 0 ? denominator.negate() : denominator;
        BigInteger twice = numerator.multiply(power(decimals)).shiftLeft(1).add(half);
        return new Decimal(twice.divide(denominator.shiftLeft(1)), decimals);
    }

    /** The sum, with the decimals of the one that has more. */
    public Decimal plus(Decimal other) {
        int most = Math.max(decimals, other.decimals);
        return new Decimal(unscaled(most).add(other.unscaled(most)), most);
    }

    /** The difference, with the decimals of the one that has more. */
    public Decimal minus(Decimal other) {
        return plus(new Decimal(other.unscaled.negate(), other.decimals));
    }

    /** The product, with the decimals of both. */
    public Decimal times(Decimal other) {
        return new Decimal(unscaled.multiply(other.unscaled), decimals + other.decimals);
    }

    /** The half, with one decimal more where it takes one. */
    public Decimal half() {
        return unscaled.testBit(0)
                ? new Decimal(unscaled.multiply(BigInteger.valueOf(5)), decimals + 1)
                : new Decimal(unscaled.shiftRight(1), decimals);
    }

    /** The number without its sign. */
    public Decimal abs() {
        return new Decimal(unscaled.abs(), decimals);
    }

    /** The smaller of both. */
    public Decimal min(Decimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The number rounded half-up, as authors round, to so many decimals at most. */
    public Decimal round(int most) {
        return decimals <= most ? this : quotient(unscaled, power(decimals), most);
    }

    /** The same number without idle zeros at the end of its decimals: {@code 42.5} for {@code 42.50}. */
    public Decimal stripped() {
        BigInteger digits = unscaled;
        int left = decimals;
        while (left > 0) {
            BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum() != 0) {
                break;
            }
            digits = parts[0];
            left--;
        }
        return new Decimal(digits, left);
    }

    /** What stands before the point, with the sign. */
    public BigInteger whole() {
        return decimals == 0 ? unscaled : unscaled.divide(power(decimals));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return unscaled.signum();
    }

    /** By value, however many decimals were written: 42.5 and 42.50 are level, though not equal. */
    @Override
    public int compareTo(Decimal other) {
        int most = Math.max(decimals, other.decimals);
        return unscaled(most).compareTo(other.unscaled(most));
    }

    /** All digits, without an exponent. */
    @Override
    public String toString() {
        if (decimals == 0 && unscaled.bitLength() < Long.SIZE) {
            return Long.toString(unscaled.longValue());
        }
        StringBuilder text = new StringBuilder(unscaled.abs().toString());
        if (decimals > 0) {
            text.insert(0, "0".repeat(Math.max(0, decimals + 1 - text.length())));
            text.insert(text.length() - decimals, '.');
        }
        return unscaled.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** The number without its point, if it had more decimals. */
    private BigInteger unscaled(int more) {
        return more == decimals ? unscaled : unscaled.multiply(power(more - decimals));
    }

    /** 1 with so many zeros. */
    static BigInteger power(int zeros) {
        return zeros == 0 ? BigInteger.ONE : BigInteger.TEN.pow(zeros);
    }
}
