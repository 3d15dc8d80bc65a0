package progress.model;

import java.math.BigInteger;

/**
 * An exact fraction in lowest terms with a positive denominator. Counting never rounds; rounding happens once, when a
 * figure is compared or shown.
 *
 * @param numerator any integer
 * @param denominator positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    /** 0. */
    public static final Ratio ZERO = of(0);
    /** 1. */
    public static final Ratio ONE = of(1);

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio to zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger gcd = gcd(numerator, denominator);
            if (denominator.signum() < 0) {
                gcd = gcd.negate();
            }
            numerator = numerator.divide(gcd);
            denominator = denominator.divide(gcd);
        }
    }

    private static BigInteger gcd(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() >= Long.SIZE - 1 || denominator.bitLength() >= Long.SIZE - 1) {
            return numerator.gcd(denominator);
        }
        long a = Math.abs(denominator.longValue());
        long b = Math.abs(numerator.longValue());
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    /** A whole number. */
    public static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** {@code numerator / denominator}. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number, exactly. */
    public static Ratio of(Decimal value) {
        return new Ratio(value.unscaled(), Decimal.power(value.decimals()));
    }

    /** The sum. */
    public Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the divisor must not be zero. */
    public Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Whether it is zero. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The value rounded half-up, as authors round, to a number of decimals. */
    public Decimal round(int decimals) {
        return Decimal.quotient(numerator, denominator, decimals);
    }

    /** The value in percent, rounded half-up to a number of decimals. */
    public Decimal percent(int decimals) {
        return times(of(100)).round(decimals);
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
