package progress.rollup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Status;

/**
 * What is done of how much, exactly. What is done is an interval, because a unit that is begun without a percentage may
 * be anything from 0 to 1.
 *
 * <p>Tallies are a monoid: {@link #EMPTY} changes nothing, and {@link #plus} may be grouped and ordered at will.
 *
 * @param low the least that is done
 * @param high the most that is done; above {@code total} where more is listed than was planned
 * @param total of how much; 0 where the plan is unknown
 */
public record Tally(Ratio low, Ratio high, Ratio total) {
    /** Nothing of nothing. */
    public static final Tally EMPTY = of(Ratio.ZERO, Ratio.ZERO);

    public Tally {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** A known amount. */
    public static Tally of(Ratio done, Ratio total) {
        return new Tally(done, done, total);
    }

    /**
     * One unit: 1 when done, its percentage when partial, 0 when planned.
     *
     * @param percent its stated completion, null where none is stated; more than 100 counts as 100
     */
    static Tally ofUnit(Status status, @Nullable Percent percent) {
        return switch (status) {
            case DONE -> of(Ratio.ONE, Ratio.ONE);
            case PLANNED -> of(Ratio.ZERO, Ratio.ONE);
            case PARTIAL -> {
                if (percent == null) {
                    yield new Tally(Ratio.ZERO, Ratio.ONE, Ratio.ONE);
                }
                yield of(percent.isComplete() ? Ratio.ONE : percent.ratio(), Ratio.ONE);
            }
        };
    }

    /** The sum. */
    public Tally plus(Tally other) {
        return new Tally(low.plus(other.low), high.plus(other.high), total.plus(other.total));
    }

    /** The same amount out of another total. */
    public Tally outOf(Ratio newTotal) {
        return new Tally(low, high, newTotal);
    }

    /** The amount to show: the middle of the interval. */
    public Ratio middle() {
        return low.plus(high).dividedBy(Ratio.of(2));
    }

    /** Whether the amount is one number. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** The middle as a fraction of the total; empty when the total is 0. */
    public Optional<Ratio> share() {
        return share(middle());
    }

    /** The least that is done as a fraction of the total; empty when the total is 0. */
    public Optional<Ratio> lowShare() {
        return share(low);
    }

    /** The most that is done as a fraction of the total; empty when the total is 0. */
    public Optional<Ratio> highShare() {
        return share(high);
    }

    private Optional<Ratio> share(Ratio part) {
        return total.isZero() ? Optional.empty() : Optional.of(part.dividedBy(total));
    }
}
