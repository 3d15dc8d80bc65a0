package progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static progress.model.Models.figure;
import static progress.model.Models.quantity;
import static progress.model.Models.topic;
import static progress.model.Subject.CHAPTERS;
import static progress.model.Subject.CODE;
import static progress.model.Subject.LINES;
import static progress.model.Subject.SECTIONS;
import static progress.model.Subject.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Figure;
import progress.model.RandomModels;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Topic;

class TotalsTest {
    private static Totals of(Figure... figures) {
        return Totals.of(TopicRollup.of(topic(List.of(), figures)));
    }

    private static Figure chapters(Role role, String written) {
        return figure(CHAPTERS, role, written);
    }

    private static Figure words(Role role, String written) {
        return figure(WORDS, role, written);
    }

    @Test
    void chaptersAddUp() {
        Totals one = of(chapters(Role.DONE, "2.75"), chapters(Role.TARGET, "9"));
        Totals other = of(chapters(Role.DONE, "4"), chapters(Role.TARGET, "5"));

        Totals sum = one.plus(other);

        assertThat(sum.topics()).isEqualTo(2);
        assertThat(sum.chapters()).isEqualTo(Tally.of(Ratio.of(27, 4), Ratio.of(14)));
    }

    @Test
    void aTopicWithoutAPlanAddsNoChapters() {
        Totals sum = of(chapters(Role.DONE, "5")).plus(of(chapters(Role.DONE, "1"), chapters(Role.TARGET, "2")));

        assertThat(sum.topics()).isEqualTo(2);
        assertThat(sum.chapters()).isEqualTo(Tally.of(Ratio.ONE, Ratio.of(2)));
    }

    @Test
    void qualifiersSurvive() {
        Totals exact = of(words(Role.DONE, "34000"), words(Role.TARGET, "80000"));
        Totals more = of(words(Role.DONE, "45+"), words(Role.TARGET, "~100"));

        MeasureTotal sum = exact.plus(more).measure(WORDS);

        assertThat(sum.value()).contains(quantity("34045+"));
        assertThat(sum.target()).contains(quantity("~80100"));
        assertThat(sum.share()).contains(Ratio.of(34045, 80100));
        assertThat(sum.isComparable()).isTrue();
    }

    @Test
    void onlyTopicsWithBothGiveAShare() {
        Totals both = of(words(Role.DONE, "10"), words(Role.TARGET, "40"));
        Totals valueOnly = of(words(Role.DONE, "7"));
        Totals targetOnly = of(words(Role.TARGET, "9"));

        MeasureTotal sum = both.plus(valueOnly).plus(targetOnly).measure(WORDS);

        assertThat(sum.value()).contains(quantity("17"));
        assertThat(sum.target()).contains(quantity("49"));
        assertThat(sum.share()).contains(Ratio.of(1, 4));
        assertThat(sum.isComparable()).isFalse();
        assertThat(both.plus(valueOnly).measure(WORDS).isComparable()).isFalse();
        assertThat(both.plus(targetOnly).measure(WORDS).isComparable()).isFalse();
        assertThat(both.measure(WORDS).isComparable()).isTrue();
    }

    @Test
    void nothingIsKnownOfNoTopic() {
        MeasureTotal none = Totals.EMPTY.measure(CODE);

        assertThat(none).isEqualTo(MeasureTotal.EMPTY);
        assertThat(none.value()).isEmpty();
        assertThat(none.share()).isEmpty();
        assertThat(none.isComparable()).isFalse();
        assertThat(Totals.EMPTY.topics()).isZero();
        assertThat(Totals.EMPTY.measures()).containsOnlyKeys(WORDS, CODE, LINES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.EMPTY.measure(SECTIONS))
                .withMessage("SECTIONS is no measure");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Totals.EMPTY.measures().clear());
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAMonoid(long seed) {
        Totals a = any(3 * seed);
        Totals b = any(3 * seed + 1);
        Totals c = any(3 * seed + 2);

        assertThat(a.plus(Totals.EMPTY)).isEqualTo(a);
        assertThat(Totals.EMPTY.plus(a)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySplitGivesTheSameSum(long seed) {
        List<Totals> topics = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            topics.add(any(8 * seed + i));
        }
        Totals inOrder = sum(topics);

        Collections.shuffle(topics, new Random(seed));
        int cut = new Random(seed).nextInt(9);

        assertThat(sum(topics.subList(0, cut)).plus(sum(topics.subList(cut, 8))))
                .isEqualTo(inOrder);
        assertThat(inOrder.topics()).isEqualTo(8);
    }

    private static Totals sum(List<Totals> totals) {
        Totals sum = Totals.EMPTY;
        for (Totals one : totals) {
            sum = sum.plus(one);
        }
        return sum;
    }

    private static Totals any(long seed) {
        Topic topic = RandomModels.topic(seed);
        return Totals.of(TopicRollup.of(topic));
    }
}
