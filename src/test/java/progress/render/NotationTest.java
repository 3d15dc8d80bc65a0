package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Ratio;

class NotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "999 | 999",
                "1000 | 1,000",
                "969000 | 969,000",
                "1234567.50 | 1,234,567.5",
                "2.75 | 2.75",
                "10000 | 10,000",
                "1234.5678905 | 1,234.567891"
            })
    void numbersAreGrouped(Decimal value, String text) {
        assertThat(Notation.quantity(Quantity.exact(value))).isEqualTo(text);
    }

    @Test
    void qualifiersAreKept() {
        assertThat(Notation.quantity(Quantity.of(Decimal.of("9000"), Qualifier.ABOUT)))
                .isEqualTo("~9,000");
        assertThat(Notation.quantity(Quantity.of(Decimal.of("45"), Qualifier.AT_LEAST)))
                .isEqualTo("45+");
        assertThat(Notation.quantity(new Quantity(Decimal.of("2000"), Decimal.of("3000"), Qualifier.RANGE)))
                .isEqualTo("2,000-3,000");
        assertThat(Notation.percent(new Percent(Decimal.of("80"), Qualifier.ABOUT)))
                .isEqualTo("~80%");
    }

    @Test
    void aPercentageKeepsItsDecimals() {
        assertThat(Notation.percent(Percent.of("42.50"))).isEqualTo("42.50%");
        assertThat(Notation.percent(Ratio.of(11, 36), 0)).isEqualTo("31%");
    }

    @Test
    void countsHaveTwoDecimalsAtMost() {
        assertThat(Notation.count(Ratio.of(29, 12))).isEqualTo("2.42");
        assertThat(Notation.count(Ratio.of(3))).isEqualTo("3");
    }
}
