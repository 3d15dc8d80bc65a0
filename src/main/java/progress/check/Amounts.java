package progress.check;

import java.util.List;
import java.util.Optional;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.source.Span;

/** When stated numbers speak for each other and for counted ones. */
final class Amounts {
    /** A figure qualified with "about" may be off by 5 %. */
    static final Ratio ABOUT = Ratio.of(1, 20);

    private static final Ratio HALF = Ratio.of(1, 2);

    private Amounts() {}

    /** What a stated number may be where others are calculated with it; {@code 12.8万} is anything that rounds to it. */
    static Interval of(Figure figure) {
        return of(figure.value(), figure.span());
    }

    /** What a stated number may be where others are calculated with it. */
    static Interval of(Quantity value, Span span) {
        Ratio slack = Written.of(span, value.low())
                .filter(Written::isShortened)
                .map(written -> written.step().times(HALF))
                .orElse(Ratio.ZERO);
        return new Interval(
                Ratio.of(value.low()).minus(slack), Ratio.of(value.high()).plus(slack));
    }

    /**
     * Whether a stated amount agrees with a counted one: rounded half-up to the stated decimals, {@code n+} with
     * anything from n, {@code ~n} within 5 %.
     */
    static boolean agrees(Figure stated, Interval counted) {
        Quantity value = stated.value();
        Interval meant = of(stated);
        return switch (value.qualifier()) {
            case EXACT ->
                meant.isExact()
                        ? rounded(counted.low(), value) <= 0 && rounded(counted.high(), value) >= 0
                        : meant.meets(counted);
            case ABOUT -> meant.widened(ABOUT).meets(counted);
            case AT_LEAST -> counted.high().compareTo(meant.low()) >= 0;
            case RANGE -> meant.meets(counted);
        };
    }

    private static int rounded(Ratio counted, Quantity stated) {
        return counted.round(stated.decimals()).compareTo(stated.low());
    }

    /** Whether two figures state the same number, each to its own precision. */
    static boolean same(Figure one, Figure other) {
        Qualifier first = one.value().qualifier();
        Qualifier second = other.value().qualifier();
        if (first == Qualifier.AT_LEAST && second == Qualifier.EXACT) {
            return Ratio.of(other.value().low()).compareTo(Ratio.of(one.value().low())) >= 0;
        }
        if (second == Qualifier.AT_LEAST && first == Qualifier.EXACT) {
            return same(other, one);
        }
        if (first == Qualifier.ABOUT || second == Qualifier.ABOUT) {
            boolean points = one.role() == Role.PERCENT || one.role() == Role.REMAINING_PERCENT;
            Interval wide = points ? points(one) : of(one).widened(ABOUT);
            return wide.meets(of(other));
        }
        return near(one, other);
    }

    /** Those of some figures that write the very number of one of them: a fix of it is one of theirs. */
    static List<Figure> ofSameValue(List<Figure> figures, Figure one) {
        return figures.stream()
                .filter(figure -> figure.value().sameValue(one.value()))
                .toList();
    }

    /** Whether two figures state the same number, however sure each is of it: {@code 45+} repeats {@code 45}. */
    static boolean repeats(Figure one, Figure other) {
        return near(one, other);
    }

    private static Interval points(Figure figure) {
        Interval meant = of(figure);
        return new Interval(meant.low().minus(Ratio.ONE), meant.high().plus(Ratio.ONE));
    }

    /** Whether two numbers are closer than their notations can tell. */
    private static boolean near(Figure one, Figure other) {
        Interval first = plain(one.value());
        Interval second = plain(other.value());
        return first.meets(second)
                || near(first, second, step(one).plus(step(other)).times(HALF));
    }

    private static Interval plain(Quantity value) {
        return new Interval(Ratio.of(value.low()), Ratio.of(value.high()));
    }

    private static boolean near(Interval one, Interval other, Ratio slack) {
        return one.low().minus(other.high()).compareTo(slack) < 0
                && other.low().minus(one.high()).compareTo(slack) < 0;
    }

    /** Whether two percentages add up to 100, each to its own precision. */
    static boolean complement(Figure one, Figure other) {
        Ratio slack = step(one).plus(step(other)).times(HALF);
        boolean sure =
                one.value().qualifier() == Qualifier.EXACT && other.value().qualifier() == Qualifier.EXACT;
        Interval sum = plain(one.value()).plus(plain(other.value()));
        return near(sum, Interval.of(Ratio.of(100)), sure ? slack : slack.plus(Ratio.ONE));
    }

    /** The smallest difference that the notation of a figure can tell. */
    private static Ratio step(Figure figure) {
        Optional<Ratio> written =
                Written.of(figure.span(), figure.value().low()).map(Written::step);
        return written.orElseGet(() -> Ratio.of(Decimal.of(1, figure.value().decimals())));
    }
}
