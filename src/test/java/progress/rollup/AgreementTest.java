package progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.quantity;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Ratio;

class AgreementTest {
    /** The counted ratio is given in percent points. */
    private static Ratio points(String counted) {
        return Ratio.of(Decimal.of(counted)).dividedBy(Ratio.of(100));
    }

    @ParameterizedTest
    @CsvSource({
        "31, 30.5, true",
        "31, 30.4999999, false",
        "31, 31.4999999, true",
        "31, 31.5, false",
        "31.0, 30.95, true",
        "31.0, 30.9499, false",
        "31.0, 31.0499, true",
        "31.0, 31.05, false",
        "31.00, 30.99, false",
        "30.6, 30.5555, true",
        "42.5, 42.5, true",
        "42.5, 42.4, false",
        "0, 0, true",
        "0, 0.4999, true",
        "0, 0.5, false",
        "100, 99.5, true",
        "100, 99.4999, false",
        "100, 100.4999, true",
        "100.0, 99.9, false"
    })
    void aPercentageSpeaksForWhatRoundsHalfUpToIt(String stated, String counted, boolean agrees) {
        assertThat(Agreement.agrees(Percent.of(stated), points(counted))).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "~31, 30, true",
        "~31, 29.9999, false",
        "~31, 32, true",
        "~31, 32.0001, false",
        "45+, 46, true",
        "45+, 44, true",
        "45+, 46.0001, false",
        "45+, 43.9999, false",
        "~31.00, 30.2, true"
    })
    void aGuessAgreesWithinOnePoint(String stated, String counted, boolean agrees) {
        assertThat(Agreement.agrees(quantity(stated), points(counted), points(counted)))
                .isEqualTo(agrees);
        Percent percent = new Percent(quantity(stated).value(), quantity(stated).qualifier());
        assertThat(Agreement.agrees(percent, points(counted))).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "70-80, 69.5, true",
        "70-80, 69.4999, false",
        "70-80, 75, true",
        "70-80, 80.4999, true",
        "70-80, 80.5, false",
        "70-80.0, 80.05, false",
        "70.0-80, 69.9, false",
        "70.0-80, 80.4, true"
    })
    void aRangeAgreesWhenOneOfItsValuesDoes(String stated, String counted, boolean agrees) {
        assertThat(Agreement.agrees(quantity(stated), points(counted), points(counted)))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 33.3, 41.7, true",
        "33, 33.3, 41.7, true",
        "42, 33.3, 41.7, true",
        "43, 33.3, 41.7, false",
        "32, 33.3, 41.7, false",
        "~43, 33.3, 42.0, true",
        "~43, 33.3, 41.9, false",
        "~32, 33.0, 41.9, true",
        "~32, 33.1, 41.9, false"
    })
    void anIntervalAgreesWhenSomethingInItDoes(String stated, String low, String high, boolean agrees) {
        assertThat(Agreement.agrees(quantity(stated), points(low), points(high)))
                .isEqualTo(agrees);
    }

    @Test
    void theSeedReportSpeaksOnlyForWhatItStates() {
        Ratio stated = Ratio.of(11, 4).dividedBy(Ratio.of(9));
        Ratio bySections = Ratio.of(2).plus(Ratio.of(5, 12)).dividedBy(Ratio.of(9));

        assertThat(Agreement.agrees(Percent.of("31"), stated)).isTrue();
        assertThat(Agreement.agrees(Percent.of("30.6"), stated)).isTrue();
        assertThat(Agreement.agrees(Percent.of("30.5"), stated)).isFalse();
        assertThat(Agreement.agrees(Percent.of("31"), bySections)).isFalse();
        assertThat(Agreement.agrees(Percent.of("27"), bySections)).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasRoundedAgreesAndItsNeighboursDoNot(long seed) {
        Random random = new Random(seed);
        int whole = 1 + random.nextInt(200);
        Ratio counted = Ratio.of(random.nextInt(whole + 1), whole);
        int decimals = random.nextInt(4);
        Decimal rounded = counted.percent(decimals);
        Decimal step = Decimal.of(1, decimals);

        assertThat(Agreement.agrees(new Percent(rounded, Qualifier.EXACT), counted))
                .isTrue();
        assertThat(Agreement.agrees(new Percent(rounded.plus(step), Qualifier.EXACT), counted))
                .isFalse();
        assertThat(Agreement.agrees(new Percent(rounded.minus(step), Qualifier.EXACT), counted))
                .isFalse();
        assertThat(Agreement.agrees(new Percent(rounded, Qualifier.ABOUT), counted))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anIntervalAgreesExactlyWhenOneOfManyOfItsPointsDoes(long seed) {
        Random random = new Random(seed);
        int whole = 1 + random.nextInt(40);
        int low = random.nextInt(whole + 1);
        int high = low + random.nextInt(whole - low + 1);
        Percent stated = Percent.of(Integer.toString(random.nextInt(101)));

        boolean some = false;
        for (int i = 100 * low; i <= 100 * high; i++) {
            some |= Agreement.agrees(stated, Ratio.of(i, 100L * whole));
        }

        assertThat(Agreement.agrees(stated, Ratio.of(low, whole), Ratio.of(high, whole)))
                .isEqualTo(some);
    }
}
