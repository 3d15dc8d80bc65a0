package progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static progress.model.Models.quantity;
import static progress.model.Qualifier.ABOUT;
import static progress.model.Qualifier.AT_LEAST;
import static progress.model.Qualifier.EXACT;
import static progress.model.Qualifier.RANGE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers as written: quantities, percentages and their qualifiers. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, EXACT",
        "EXACT, AT_LEAST, AT_LEAST",
        "RANGE, EXACT, RANGE",
        "ABOUT, EXACT, ABOUT",
        "AT_LEAST, AT_LEAST, AT_LEAST",
        "RANGE, RANGE, RANGE",
        "RANGE, AT_LEAST, ABOUT",
        "ABOUT, AT_LEAST, ABOUT"
    })
    void aGuessInAPartMakesTheSumAGuess(Qualifier one, Qualifier other, Qualifier sum) {
        assertThat(one.plus(other)).isEqualTo(sum);
        assertThat(other.plus(one)).isEqualTo(sum);
    }

    static Stream<Arguments> qualifiers() {
        return Stream.of(Qualifier.values())
                .flatMap(a -> Stream.of(Qualifier.values())
                        .flatMap(b -> Stream.of(Qualifier.values()).map(c -> Arguments.of(a, b, c))));
    }

    @ParameterizedTest
    @MethodSource("qualifiers")
    void qualifiersAddUpInAnyGrouping(Qualifier a, Qualifier b, Qualifier c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @ParameterizedTest
    @EnumSource
    void exactnessAddsNothing(Qualifier qualifier) {
        assertThat(EXACT.plus(qualifier)).isEqualTo(qualifier);
    }

    @Test
    void aQuantityIsCalculatedWithByItsMiddle() {
        assertThat(quantity("34000").value()).hasToString("34000");
        assertThat(quantity("45+").value()).hasToString("45");
        assertThat(quantity("2000-3000").value()).isEqualByComparingTo(Decimal.of(2500));
        assertThat(quantity("2-3").value()).isEqualByComparingTo(Decimal.of("2.5"));
        assertThat(new Quantity(Decimal.of("5.0"), Decimal.of("5.00"), RANGE).value())
                .hasToString("5.0");
    }

    @Test
    void aQuantityKeepsItsDecimals() {
        assertThat(quantity("31.0").decimals()).isEqualTo(1);
        assertThat(quantity("31").decimals()).isZero();
    }

    @Test
    void aRangeMayNotBeUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> quantity("3-2"));
    }

    @Test
    void quantitiesAddUpEndByEnd() {
        assertThat(quantity("2000-3000").plus(quantity("500")))
                .isEqualTo(new Quantity(Decimal.of("2500"), Decimal.of("3500"), RANGE));
        assertThat(quantity("45+").plus(quantity("~5")).qualifier()).isEqualTo(ABOUT);
        assertThat(quantity("45+").plus(Quantity.ZERO)).isEqualTo(Quantity.of(Decimal.of(45), AT_LEAST));
    }

    @Test
    void theSameValueMayBeWrittenInTwoWays() {
        assertThat(quantity("31.0").sameValue(quantity("31"))).isTrue();
        assertThat(quantity("31+").sameValue(quantity("31"))).isTrue();
        assertThat(quantity("31").sameValue(quantity("32"))).isFalse();
        assertThat(quantity("2-3").sameValue(quantity("2-4"))).isFalse();
        assertThat(quantity("2-3").sameValue(quantity("1-3"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, false, 0, 0",
        "0.00, true, false, 2, 0",
        "42.5, false, false, 1, 17/40",
        "99.9, false, false, 1, 999/1000",
        "100, false, true, 0, 1",
        "100.0, false, true, 1, 1",
        "120, false, true, 0, 6/5"
    })
    void aPercentage(String written, boolean zero, boolean complete, int decimals, String ratio) {
        Percent percent = Percent.of(written);

        assertThat(percent.isZero()).isEqualTo(zero);
        assertThat(percent.isComplete()).isEqualTo(complete);
        assertThat(percent.decimals()).isEqualTo(decimals);
        assertThat(percent.ratio()).hasToString(ratio);
        assertThat(percent.qualifier()).isEqualTo(EXACT);
    }

    @Test
    void aFigureIsAPercentageWithItsQualifier() {
        Figure figure = Models.completion("~42.5");

        assertThat(figure.percent()).isEqualTo(new Percent(Decimal.of("42.5"), ABOUT));
        assertThat(figure.is(Subject.COMPLETION, Role.PERCENT)).isTrue();
        assertThat(figure.is(Subject.COMPLETION, Role.REMAINING_PERCENT)).isFalse();
        assertThat(figure.is(Subject.CHAPTERS, Role.PERCENT)).isFalse();
    }

    @Test
    void ofSeveralFiguresTheFirstSpeaks() {
        Figure first = Models.figure(Subject.WORDS, Role.DONE, "100");
        Figure again = Models.figure(Subject.WORDS, Role.DONE, "90");
        Chapter chapter = Models.chapter("03", Status.PARTIAL, first, again, Models.completion("75"));

        assertThat(chapter.figure(Subject.WORDS, Role.DONE)).contains(first);
        assertThat(chapter.figure(Subject.CODE, Role.DONE)).isEmpty();
        assertThat(chapter.percent()).contains(Percent.of("75"));
        assertThat(Models.topic(List.of(chapter), again, first).figure(Subject.WORDS, Role.DONE))
                .contains(again);
    }
}
