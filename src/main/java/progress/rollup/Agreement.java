package progress.rollup;

import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Ratio;

/**
 * When a stated percentage speaks for a counted ratio.
 *
 * <p>A percentage with d decimals agrees with a ratio when the ratio rounded half-up to d decimals gives it back: 31 %
 * speaks for [30.5, 31.5). A percentage with {@code ~}, {@code 约} or a trailing {@code +} agrees within one point, both
 * ends included; a range agrees when one of its values does. There is no other tolerance.
 */
public final class Agreement {
    private static final Ratio HUNDRED = Ratio.of(100);

    private Agreement() {}

    /** Whether a percentage speaks for a counted ratio. */
    public static boolean agrees(Percent stated, Ratio counted) {
        return agrees(stated, counted, counted);
    }

    /** Whether a percentage speaks for some ratio from {@code low} to {@code high}, both included. */
    public static boolean agrees(Percent stated, Ratio low, Ratio high) {
        return agrees(Quantity.of(stated.value(), stated.qualifier()), low, high);
    }

    /**
     * Whether some of the stated percentages speaks for some ratio from {@code low} to {@code high}, both included.
     *
     * @param stated percent points
     */
    public static boolean agrees(Quantity stated, Ratio low, Ratio high) {
        if (stated.qualifier() == Qualifier.ABOUT || stated.qualifier() == Qualifier.AT_LEAST) {
            Ratio points = Ratio.of(stated.value());
            return low.times(HUNDRED).compareTo(points.plus(Ratio.ONE)) <= 0
                    && high.times(HUNDRED).compareTo(points.minus(Ratio.ONE)) >= 0;
        }
        // Rounding never swaps two numbers, so the rounded ends enclose every rounded value between them.
        return low.percent(stated.high().decimals()).compareTo(stated.high()) <= 0
                && high.percent(stated.low().decimals()).compareTo(stated.low()) >= 0;
    }
}
