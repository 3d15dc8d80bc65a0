package progress.model;

/**
 * A percentage as it was written; {@code 42.5} is 42.5 %.
 *
 * @param value percent points from 0 to 100; its decimals are the precision claimed
 * @param qualifier exact, about or at least
 */
public record Percent(Decimal value, Qualifier qualifier) {
    /** The upper end. */
    public static final Decimal HUNDRED = Decimal.of(100);

    /** An exact percentage, written like {@code "42.5"}. */
    public static Percent of(String text) {
        return new Percent(Decimal.of(text), Qualifier.EXACT);
    }

    /** The fraction this percentage names. */
    public Ratio ratio() {
        return Ratio.of(value).dividedBy(Ratio.of(100));
    }

    /** Whether it is 100 % or more. */
    public boolean isComplete() {
        return value.compareTo(HUNDRED) >= 0;
    }

    /** Whether nothing is done. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** How many decimals were written. */
    public int decimals() {
        return value.decimals();
    }
}
