package progress.rollup;

import java.util.Optional;
import progress.model.Quantity;
import progress.model.Ratio;

/**
 * Words, code examples or lines over several topics. Measure totals are a monoid.
 *
 * @param value the sum over the topics that have a value, empty where none has; approximate where a part is
 * @param target the sum over the topics that have a target, empty where none has; approximate where a part is
 * @param comparable value of target over only those topics that have both, ranges by their middle
 */
public record MeasureTotal(Optional<Quantity> value, Optional<Quantity> target, Tally comparable) {
    /** No topic. */
    public static final MeasureTotal EMPTY = new MeasureTotal(Optional.empty(), Optional.empty(), Tally.EMPTY);

    /** The measure of one topic. */
    public static MeasureTotal of(MeasureRollup measure) {
        Tally comparable = Tally.EMPTY;
        if (measure.value().isPresent() && measure.target().isPresent()) {
            comparable = Tally.of(
                    Ratio.of(measure.value().get().value()),
                    Ratio.of(measure.target().get().value()));
        }
        return new MeasureTotal(measure.value(), measure.target(), comparable);
    }

    /** The sum. */
    public MeasureTotal plus(MeasureTotal other) {
        return new MeasureTotal(sum(value, other.value), sum(target, other.target), comparable.plus(other.comparable));
    }

    private static Optional<Quantity> sum(Optional<Quantity> one, Optional<Quantity> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of(one.get().plus(other.get()));
    }

    /** Value ÷ target over the topics that have both; empty where the targets are 0 or unknown. */
    public Optional<Ratio> share() {
        return comparable.share();
    }

    /** Whether every topic with a value has a target and the other way round, so that the sums may stand side by side. */
    public boolean isComparable() {
        return sums(value, comparable.low()) && sums(target, comparable.total());
    }

    private static boolean sums(Optional<Quantity> all, Ratio compared) {
        return all.isPresent() && Ratio.of(all.get().value()).equals(compared);
    }
}
