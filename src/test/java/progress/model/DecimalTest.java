package progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "9", "-9", "42.50", "-0.05", "0.000001", "123456789012345678901234567890.25"})
    void isAsItWasWritten(String text) {
        assertThat(Decimal.of(text)).hasToString(text);
    }

    @Test
    void isMadeOfItsDigits() {
        assertThat(Decimal.of(4250, 2)).isEqualTo(Decimal.of("42.50"));
        assertThat(Decimal.of(5, 3)).hasToString("0.005");
        assertThat(Decimal.of(-42)).hasToString("-42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "1.", ".5", ".-5", "1.-5", "--1", "1.2.3", "1E+3", "1,000", "a", " 1"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.of(text));
    }

    @Test
    void noDecimalsAreTheFewest() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.of(1, -1));
    }

    @Test
    void whatIsWrittenOtherwiseIsLevelButNotEqual() {
        assertThat(Decimal.of("42.50"))
                .isEqualByComparingTo(Decimal.of("42.5"))
                .isNotEqualTo(Decimal.of("42.5"))
                .isLessThan(Decimal.of("42.501"))
                .isGreaterThan(Decimal.of("-42.6"));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 0, 3",
        "2.49, 0, 2",
        "-2.5, 0, -3",
        "-2.49, 0, -2",
        "0.05, 1, 0.1",
        "-0.04, 1, 0.0",
        "9.995, 2, 10.00",
        "2.5, 1, 2.5",
        "2.5, 3, 2.5"
    })
    void roundsHalfUpToSoManyDecimalsAtMost(Decimal number, int most, Decimal rounded) {
        assertThat(number.round(most)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"42.50, 42.5", "9000, 9000", "100.00, 100", "0.000, 0", "-0.10, -0.1", "7, 7"})
    void idleZerosAreThoseBehindThePoint(Decimal number, Decimal stripped) {
        assertThat(number.stripped()).isEqualTo(stripped);
    }

    @ParameterizedTest
    @CsvSource({"5, 2.5", "6, 3", "0.1, 0.05", "0.10, 0.05", "-3, -1.5", "-4.0, -2.0", "0.00, 0.00"})
    void aHalfIsExact(Decimal number, Decimal half) {
        assertThat(number.half()).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({"42.99, 42", "-42.99, -42", "0.99, 0", "100, 100"})
    void theWholePartStandsBeforeThePoint(Decimal number, BigInteger whole) {
        assertThat(number.whole()).isEqualTo(whole);
    }

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void calculatesLikeBigDecimal(long seed) {
        Random random = new Random(seed);
        BigDecimal a = any(random);
        BigDecimal b = random.nextInt(4) == 0 ? a.setScale(a.scale() + random.nextInt(3)) : any(random);
        Decimal x = decimal(a);
        Decimal y = decimal(b);
        int decimals = random.nextInt(8);

        same(Decimal.of(a.toPlainString()), a);
        same(x.plus(y), a.add(b));
        same(x.minus(y), a.subtract(b));
        same(x.times(y), a.multiply(b));
        same(x.half(), a.divide(BigDecimal.valueOf(2)));
        same(x.abs(), a.abs());
        same(x.min(y), a.min(b));
        same(x.round(decimals), a.scale() > decimals ? a.setScale(decimals, RoundingMode.HALF_UP) : a);
        same(x.stripped(), new BigDecimal(a.stripTrailingZeros().toPlainString()));
        assertThat(x.whole()).isEqualTo(a.toBigInteger());
        assertThat(x.signum()).isEqualTo(a.signum());
        assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
        assertThat(x.equals(y)).isEqualTo(a.equals(b));
        if (b.signum() != 0) {
            Ratio quotient = Ratio.of(x).dividedBy(Ratio.of(y));
            same(quotient.round(decimals), a.divide(b, decimals, RoundingMode.HALF_UP));
        }
    }

    private static void same(Decimal number, BigDecimal expected) {
        assertThat(number).isEqualTo(decimal(expected)).hasToString(expected.toPlainString());
    }

    private static Decimal decimal(BigDecimal number) {
        return new Decimal(number.unscaledValue(), number.scale());
    }

    /** Of few digits or many, with idle zeros or without. */
    private static BigDecimal any(Random random) {
        BigInteger digits = new BigInteger(1 + random.nextInt(random.nextBoolean() ? 12 : 90), random)
                .multiply(BigInteger.TEN.pow(random.nextInt(3)));
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(9));
    }
}
