package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.source.SourceFile;

class AmountsTest {
    private static Figure figure(String text, Role role) {
        return new Figure(
                Subject.WORDS, role, Sample.quantity(text), new SourceFile("a.md", text).span(0, text.length()), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2.75, 2.75, true",
        "2.75, 2.754, true",
        "2.75, 2.755, false",
        "4, 3.45, false",
        "4, 3.5, true",
        "300+, 360, true",
        "300+, 299, false",
        "~100000, 105000, true",
        "~100000, 109000, false",
        "12.8万, 128400, true",
        "12.8万, 131000, false",
        "2000-3000, 2500, true",
        "2000-3000, 3500, false",
    })
    void aStatedAmountAgreesWithACount(String stated, String counted, boolean agrees) {
        Interval count = Interval.of(Ratio.of(Decimal.of(counted)));
        assertThat(Amounts.agrees(figure(stated, Role.DONE), count)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "34000, 34000, true",
        "34000, 34001, false",
        "3.4万, 34001, true",
        "12.8万, 131000, false",
        "2.75, 3, true",
        "2.75, 2, false",
        "70000+, 71000, true",
        "70000+, 69000, false",
        "120000+, 114000+, false",
        "45+, 45, true",
        "~10000, 10400, true",
        "~10000, 11000, false",
        "8-10, 9, true",
        "8-10, 11, false",
    })
    void twoStatementsAreTheSame(String one, String other, boolean same) {
        assertThat(Amounts.same(figure(one, Role.DONE), figure(other, Role.DONE)))
                .isEqualTo(same);
        assertThat(Amounts.same(figure(other, Role.DONE), figure(one, Role.DONE)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"31, 30.6, true", "31, 32, false", "~31, 32, true", "~31, 33, false", "67.5, 68, true", "75, 74, false"
    })
    void twoPercentagesAreTheSame(String one, String other, boolean same) {
        assertThat(Amounts.same(figure(one, Role.PERCENT), figure(other, Role.PERCENT)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "75, 25, true",
        "75, 24, false",
        "67.5, 32.5, true",
        "67.5, 33, true",
        "67.5, 34, false",
        "~80, 19, true"
    })
    void twoPercentagesMakeAWhole(String one, String other, boolean whole) {
        assertThat(Amounts.complement(figure(one, Role.PERCENT), figure(other, Role.REMAINING_PERCENT)))
                .isEqualTo(whole);
    }
}
