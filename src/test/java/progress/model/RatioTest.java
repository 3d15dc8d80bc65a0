package progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({"6, 8, 3/4", "-6, 8, -3/4", "6, -8, -3/4", "-6, -8, 3/4", "0, -5, 0", "8, 4, 2", "1, 1, 1"})
    void isInLowestTermsWithAPositiveDenominator(long numerator, long denominator, String reduced) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(reduced);
    }

    @Test
    void hasNoDenominatorZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"2.75, 11/4", "0.10, 1/10", "9, 9", "0, 0", "-1.5, -3/2"})
    void takesDecimalsExactly(Decimal decimal, String ratio) {
        assertThat(Ratio.of(decimal)).hasToString(ratio);
    }

    @Test
    void calculatesExactly() {
        Ratio third = Ratio.of(1, 3);
        Ratio sixth = Ratio.of(1, 6);

        assertThat(third.plus(sixth)).isEqualTo(Ratio.of(1, 2));
        assertThat(sixth.minus(third)).isEqualTo(Ratio.of(-1, 6));
        assertThat(third.times(sixth)).isEqualTo(Ratio.of(1, 18));
        assertThat(third.dividedBy(sixth)).isEqualTo(Ratio.of(2));
    }

    @Test
    void knowsZero() {
        assertThat(Ratio.of(0, 7).isZero()).isTrue();
        assertThat(Ratio.of(1, 7).isZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 12, 0, 42", "5, 12, 1, 41.7", "1, 200, 0, 1", "1, 8, 1, 12.5", "1, 8, 0, 13", "2, 1, 2, 200.00"})
    void roundsHalfUpToPercent(long numerator, long denominator, int decimals, String percent) {
        assertThat(Ratio.of(numerator, denominator).percent(decimals)).isEqualTo(Decimal.of(percent));
    }

    @Test
    void roundsHalfUp() {
        assertThat(Ratio.of(25, 1000).round(2)).hasToString("0.03");
        assertThat(Ratio.of(11, 4).round(0)).hasToString("3");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheLawsOfArithmetic(long seed) {
        Random random = new Random(seed);
        Ratio a = any(random);
        Ratio b = any(random);
        Ratio c = any(random);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(a.minus(b).numerator().signum())
                .isEqualTo(-Integer.signum(b.compareTo(a)));
        if (!b.isZero()) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    private static Ratio any(Random random) {
        return Ratio.of(random.nextInt(2001) - 1000, 1 + random.nextInt(60));
    }
}
