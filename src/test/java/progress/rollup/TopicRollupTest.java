package progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static progress.model.Models.chapter;
import static progress.model.Models.completion;
import static progress.model.Models.figure;
import static progress.model.Models.quantity;
import static progress.model.Models.sections;
import static progress.model.Models.topic;
import static progress.model.Models.withSections;
import static progress.model.Subject.CHAPTERS;
import static progress.model.Subject.CODE;
import static progress.model.Subject.LINES;
import static progress.model.Subject.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.RandomModels;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;

class TopicRollupTest {
    /** Two done, the third stated at 75 % with 5 of its 12 sections, six planned. */
    private static final List<Chapter> SEED = seed();

    private static List<Chapter> seed() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter("01", Status.DONE, completion("100"), figure(WORDS, Role.DONE, "15000")));
        chapters.add(chapter("02", Status.DONE, figure(WORDS, Role.DONE, "~10000")));
        Chapter third = chapter("03", Status.PARTIAL, completion("75"), figure(WORDS, Role.DONE, "9000"));
        chapters.add(withSections(third, sections(5, 0, 7)));
        for (int number = 4; number <= 9; number++) {
            chapters.add(chapter("0" + number, Status.PLANNED));
        }
        return List.copyOf(chapters);
    }

    private static TopicRollup rollup(List<Chapter> chapters, Figure... figures) {
        return TopicRollup.of(topic(chapters, figures));
    }

    private static Figure chapters(Role role, String written) {
        return figure(CHAPTERS, role, written);
    }

    @Test
    void theSeedReportStands() {
        TopicRollup rollup = rollup(SEED, chapters(Role.TARGET, "9"), chapters(Role.DONE, "2.75"));

        assertThat(rollup.stated()).isEqualTo(Tally.of(Ratio.of(11, 4), Ratio.of(9)));
        assertThat(rollup.stated().share().orElseThrow().percent(1)).hasToString("30.6");
        assertThat(rollup.bySections()).isEqualTo(Tally.of(Ratio.of(29, 12), Ratio.of(9)));
        assertThat(rollup.bySections().middle().round(4)).hasToString("2.4167");
        assertThat(rollup.bySections().share().orElseThrow().percent(2)).hasToString("26.85");
        assertThat(rollup.done()).isEqualTo(2);
        assertThat(rollup.partial()).isEqualTo(1);
        assertThat(rollup.pending()).isEqualTo(6);
        assertThat(rollup.unlisted()).isZero();
        assertThat(rollup.chapters()).extracting(ChapterRollup::chapter).isEqualTo(SEED);
    }

    @Test
    void aTopicWithoutAnythingIsNothingOfNothing() {
        TopicRollup rollup = rollup(List.of());

        assertThat(rollup.planned()).isEqualTo(Ratio.ZERO);
        assertThat(rollup.stated()).isEqualTo(Tally.EMPTY);
        assertThat(rollup.standing()).isEqualTo(Tally.EMPTY);
        assertThat(rollup.chaptersDone()).isEmpty();
        assertThat(rollup.statedPercent()).isEmpty();
        for (Basis basis : Basis.values()) {
            assertThat(rollup.share(basis)).isEmpty();
        }
    }

    @Test
    void theStatedPlanWinsOverTheList() {
        assertThat(rollup(SEED, chapters(Role.TARGET, "12")).planned()).isEqualTo(Ratio.of(12));
        assertThat(rollup(SEED, chapters(Role.TARGET, "12")).bySections().total())
                .isEqualTo(Ratio.of(12));
        assertThat(rollup(SEED, chapters(Role.TARGET, "12")).unlisted()).isEqualTo(3);
        assertThat(rollup(SEED, chapters(Role.TARGET, "8")).unlisted()).isZero();
        assertThat(rollup(SEED).planned()).isEqualTo(Ratio.of(9));
    }

    @ParameterizedTest
    @CsvSource({"9.9, 0", "10.5, 1", "99999999999, 2147483647"})
    void unlistedChaptersAreWhole(String planned, int unlisted) {
        assertThat(rollup(SEED, chapters(Role.TARGET, planned)).unlisted()).isEqualTo(unlisted);
    }

    @Test
    void aListShorterThanWhatIsDoneIsNotThePlan() {
        List<Chapter> two = SEED.subList(0, 2);

        assertThat(rollup(two, chapters(Role.DONE, "5")).planned()).isEqualTo(Ratio.ZERO);
        assertThat(rollup(two, chapters(Role.DONE, "5")).chaptersDone()).contains(Ratio.of(5));
        assertThat(rollup(two, chapters(Role.DONE, "2")).planned()).isEqualTo(Ratio.of(2));
        assertThat(rollup(two, chapters(Role.DONE, "5"), chapters(Role.TARGET, "3"))
                        .planned())
                .isEqualTo(Ratio.of(3));
    }

    @Test
    void theStatedNumberOfChaptersDoneWinsOverTheList() {
        TopicRollup rollup = rollup(SEED, chapters(Role.DONE, "2.5"), chapters(Role.PERCENT, "90"));

        assertThat(rollup.standing()).isEqualTo(Tally.of(Ratio.of(5, 2), Ratio.of(9)));
        assertThat(rollup.chaptersDone()).contains(Ratio.of(5, 2));
        assertThat(rollup.statedPercent()).contains(Percent.of("90"));
        assertThat(rollup.share(Basis.STATED)).contains(Ratio.of(11, 36));
    }

    @Test
    void aStatedRangeStaysAnInterval() {
        TopicRollup rollup = rollup(SEED, chapters(Role.DONE, "2-3"));

        assertThat(rollup.standing()).isEqualTo(new Tally(Ratio.of(2), Ratio.of(3), Ratio.of(9)));
        assertThat(rollup.chaptersDone()).contains(Ratio.of(5, 2));
    }

    @Test
    void theListWinsOverTheStatedPercentage() {
        TopicRollup rollup = rollup(SEED, chapters(Role.PERCENT, "90"));

        assertThat(rollup.standing()).isEqualTo(rollup.stated());
        assertThat(rollup.chaptersDone()).contains(Ratio.of(11, 4));
    }

    @Test
    void withoutAListThePercentageOfThePlanCounts() {
        TopicRollup rollup = rollup(List.of(), chapters(Role.PERCENT, "50"), chapters(Role.TARGET, "8"));

        assertThat(rollup.standing()).isEqualTo(Tally.of(Ratio.of(4), Ratio.of(8)));
        assertThat(rollup.chaptersDone()).contains(Ratio.of(4));
        assertThat(rollup(List.of(), chapters(Role.PERCENT, "50")).chaptersDone())
                .isEmpty();
        assertThat(rollup(List.of(), chapters(Role.TARGET, "8")).chaptersDone()).isEmpty();
        assertThat(rollup(List.of(), chapters(Role.TARGET, "8")).standing())
                .isEqualTo(Tally.of(Ratio.ZERO, Ratio.of(8)));
    }

    @Test
    void aChapterInWorkWithoutAPercentageLeavesAnInterval() {
        TopicRollup rollup = rollup(List.of(chapter("01", Status.DONE), chapter("02", Status.PARTIAL)));

        assertThat(rollup.stated()).isEqualTo(new Tally(Ratio.ONE, Ratio.of(2), Ratio.of(2)));
        assertThat(rollup.chaptersDone()).contains(Ratio.of(3, 2));
    }

    @Test
    void aMeasureIsAsStatedForTheTopic() {
        MeasureRollup words = rollup(
                        SEED,
                        figure(WORDS, Role.DONE, "34000"),
                        figure(WORDS, Role.TARGET, "80000"),
                        figure(WORDS, Role.PERCENT, "42.5"))
                .measure(WORDS);

        assertThat(words.value()).contains(quantity("34000"));
        assertThat(words.target()).contains(quantity("80000"));
        assertThat(words.statedPercent()).contains(Percent.of("42.5"));
        assertThat(words.share()).contains(Ratio.of(17, 40));
        assertThat(words.sum()).isEqualTo(quantity("~34000"));
        assertThat(words.carrying()).isEqualTo(3);
    }

    @Test
    void elseItIsTheSumOverTheChapters() {
        MeasureRollup words = rollup(SEED).measure(WORDS);

        assertThat(words.value()).contains(quantity("~34000"));
        assertThat(words.target()).isEmpty();
        assertThat(words.statedPercent()).isEmpty();
        assertThat(words.share()).isEmpty();
    }

    @Test
    void orUnknown() {
        MeasureRollup code = rollup(SEED, figure(CODE, Role.TARGET, "150")).measure(CODE);

        assertThat(code.value()).isEmpty();
        assertThat(code.sum()).isEqualTo(Quantity.ZERO);
        assertThat(code.carrying()).isZero();
        assertThat(code.share()).isEmpty();
    }

    @Test
    void aTargetOfZeroGivesNoShare() {
        assertThat(rollup(SEED, figure(WORDS, Role.TARGET, "0")).measure(WORDS).share())
                .isEmpty();
    }

    @Test
    void whatAPlannedChapterWillHaveIsNotThereYet() {
        Chapter planned = chapter("04", Status.PLANNED, figure(LINES, Role.DONE, "900"));

        MeasureRollup lines = rollup(List.of(planned)).measure(LINES);

        assertThat(lines.value()).isEmpty();
        assertThat(lines.carrying()).isZero();
    }

    @Test
    void onlyMeasuresAreMeasured() {
        TopicRollup rollup = rollup(SEED);

        assertThat(rollup.measures()).containsOnlyKeys(WORDS, CODE, LINES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rollup.measure(CHAPTERS))
                .withMessage("CHAPTERS is no measure");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rollup.measures().clear());
    }

    @Test
    void theShareDependsOnWhatIsCounted() {
        TopicRollup rollup = rollup(
                SEED,
                figure(WORDS, Role.TARGET, "80000"),
                figure(CODE, Role.DONE, "45+"),
                figure(CODE, Role.TARGET, "150+"));

        assertThat(rollup.share(Basis.STATED)).contains(Ratio.of(11, 36));
        assertThat(rollup.share(Basis.SECTIONS)).contains(Ratio.of(29, 108));
        assertThat(rollup.share(Basis.WORDS)).contains(Ratio.of(17, 40));
        assertThat(rollup.share(Basis.CODE)).contains(Ratio.of(3, 10));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAConsistentTopicStatesIsWhatIsCounted(long seed) {
        for (Topic topic : RandomModels.report(seed).topics()) {
            TopicRollup rollup = TopicRollup.of(topic);

            assertThat(rollup.done() + rollup.partial() + rollup.pending())
                    .isEqualTo(topic.chapters().size());
            assertThat(rollup.planned()).isEqualTo(Ratio.of(topic.chapters().size()));
            topic.figure(CHAPTERS, Role.DONE)
                    .ifPresent(done -> assertThat(rollup.stated().middle())
                            .isEqualTo(Ratio.of(done.value().value())));
            rollup.statedPercent()
                    .ifPresent(percent -> assertThat(Agreement.agrees(
                                    percent,
                                    rollup.stated().lowShare().orElseThrow(),
                                    rollup.stated().highShare().orElseThrow()))
                            .isTrue());
            assertThat(rollup.chapters()).noneMatch(ChapterRollup::disagrees);
            for (Subject subject : TopicRollup.MEASURES) {
                MeasureRollup measure = rollup.measure(subject);
                measure.value().ifPresent(value -> assertThat(value).isEqualTo(measure.sum()));
                measure.statedPercent()
                        .ifPresent(percent -> assertThat(Agreement.agrees(
                                        percent, measure.share().orElseThrow()))
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheChaptersDoesNotCount(long seed) {
        Topic topic = RandomModels.topic(seed);
        List<Chapter> reversed = new ArrayList<>(topic.chapters());
        Collections.reverse(reversed);

        TopicRollup one = TopicRollup.of(topic);
        TopicRollup other = TopicRollup.of(topic(reversed, topic.figures().toArray(Figure[]::new)));

        assertThat(other.stated()).isEqualTo(one.stated());
        assertThat(other.bySections()).isEqualTo(one.bySections());
        assertThat(other.measures()).isEqualTo(one.measures());
    }

    @Test
    void arithmeticIsExactWhereDoublesAreNot() {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            chapters.add(chapter(Integer.toString(i), Status.PARTIAL, completion("10")));
        }

        assertThat(rollup(chapters).stated().middle()).isEqualTo(Ratio.ONE);
        assertThat(rollup(chapters).stated().share().orElseThrow().percent(0)).isEqualTo(Decimal.of(10));
    }
}
