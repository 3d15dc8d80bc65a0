package progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Status;

class TallyTest {
    private static Tally of(long low, long high, long total) {
        return new Tally(Ratio.of(low), Ratio.of(high), Ratio.of(total));
    }

    @Test
    void aSumIsExactOnlyWhenEveryPartIs() {
        Tally exact = Tally.of(Ratio.of(11, 4), Ratio.of(9));
        Tally open = of(0, 1, 1);

        assertThat(exact.isExact()).isTrue();
        assertThat(exact.plus(open).isExact()).isFalse();
        assertThat(exact.plus(open)).isEqualTo(new Tally(Ratio.of(11, 4), Ratio.of(15, 4), Ratio.of(10)));
    }

    @Test
    void isShownAsItsMiddle() {
        assertThat(of(2, 3, 9).middle()).isEqualTo(Ratio.of(5, 2));
        assertThat(of(2, 3, 9).share()).contains(Ratio.of(5, 18));
    }

    @Test
    void isComparedByItsEnds() {
        assertThat(of(2, 3, 9).lowShare()).contains(Ratio.of(2, 9));
        assertThat(of(2, 3, 9).highShare()).contains(Ratio.of(1, 3));
    }

    @Test
    void nothingHasNoShare() {
        assertThat(Tally.EMPTY.share()).isEmpty();
        assertThat(Tally.EMPTY.lowShare()).isEmpty();
        assertThat(Tally.EMPTY.highShare()).isEmpty();
    }

    @Test
    void theSameAmountMayBeOutOfMore() {
        assertThat(of(2, 3, 3).outOf(Ratio.of(9))).isEqualTo(of(2, 3, 9));
    }

    @Test
    void mayNotBeUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(3, 2, 9)).withMessage("low 3 is above high 2");
    }

    @Test
    void aUnitCountsByItsStatusAndOnlyInWorkByItsPercentage() {
        Percent seventyFive = Percent.of("75");

        assertThat(Tally.ofUnit(Status.DONE, seventyFive)).isEqualTo(of(1, 1, 1));
        assertThat(Tally.ofUnit(Status.PLANNED, seventyFive)).isEqualTo(of(0, 0, 1));
        assertThat(Tally.ofUnit(Status.PARTIAL, seventyFive)).isEqualTo(Tally.of(Ratio.of(3, 4), Ratio.ONE));
        assertThat(Tally.ofUnit(Status.PARTIAL, null)).isEqualTo(of(0, 1, 1));
    }

    @Test
    void aUnitIsAtMostOne() {
        assertThat(Tally.ofUnit(Status.PARTIAL, Percent.of("120"))).isEqualTo(of(1, 1, 1));
    }

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAMonoid(long seed) {
        Random random = new Random(seed);
        Tally a = any(random);
        Tally b = any(random);
        Tally c = any(random);

        assertThat(a.plus(Tally.EMPTY)).isEqualTo(a);
        assertThat(Tally.EMPTY.plus(a)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMiddleLiesBetweenTheEndsAndAddsUp(long seed) {
        Random random = new Random(seed);
        Tally a = any(random);
        Tally b = any(random);

        assertThat(a.middle()).isBetween(a.low(), a.high());
        assertThat(a.plus(b).middle()).isEqualTo(a.middle().plus(b.middle()));
    }

    private static Tally any(Random random) {
        Ratio low = Ratio.of(Decimal.of(random.nextInt(10_000), random.nextInt(4)));
        Ratio width = random.nextBoolean() ? Ratio.ZERO : Ratio.of(random.nextInt(20), 1 + random.nextInt(12));
        return new Tally(low, low.plus(width), Ratio.of(random.nextInt(12)));
    }
}
