package progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.chapter;
import static progress.model.Models.completion;
import static progress.model.Models.sections;
import static progress.model.Models.withSections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.model.Chapter;
import progress.model.Ratio;
import progress.model.Status;

class ChapterRollupTest {
    private static final Chapter SEVENTY_FIVE = chapter("03", Status.PARTIAL, completion("75"));

    @Test
    void countsOnceAsStatedAndOnceBySections() {
        ChapterRollup rollup = ChapterRollup.of(withSections(SEVENTY_FIVE, sections(5, 0, 7)));

        assertThat(rollup.stated()).isEqualTo(Tally.of(Ratio.of(3, 4), Ratio.ONE));
        assertThat(rollup.counted()).isEqualTo(Tally.of(Ratio.of(5, 12), Ratio.ONE));
        assertThat(rollup.sections()).isPresent();
        assertThat(rollup.disagrees()).isTrue();
    }

    @Test
    void withoutSectionsTheStatedCompletionCounts() {
        ChapterRollup rollup = ChapterRollup.of(SEVENTY_FIVE);

        assertThat(rollup.counted()).isEqualTo(rollup.stated());
        assertThat(rollup.disagrees()).isFalse();
    }

    @Test
    void withoutAStatedCompletionNothingDisagrees() {
        ChapterRollup rollup = ChapterRollup.of(withSections(chapter("03", Status.DONE), sections(5, 0, 7)));

        assertThat(rollup.disagrees()).isFalse();
        assertThat(rollup.stated()).isEqualTo(Tally.of(Ratio.ONE, Ratio.ONE));
        assertThat(rollup.counted()).isEqualTo(Tally.of(Ratio.of(5, 12), Ratio.ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, 5, 0, 7, true",
        "DONE, 12, 0, 0, false",
        "DONE, 5, 7, 0, false",
        "PLANNED, 1, 0, 1, true",
        "PLANNED, 0, 0, 2, false",
        "PLANNED, 0, 1, 1, false",
        "PARTIAL, 2, 0, 0, false",
        "PARTIAL, 0, 0, 2, false"
    })
    void aMarkIsDoubtfulWhereTheSectionsRuleItOut(Status mark, int done, int partial, int planned, boolean doubtful) {
        Chapter chapter = withSections(chapter("03", mark), sections(done, partial, planned));

        assertThat(ChapterRollup.of(chapter).isDoubtful()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "42, 5, 0, 7, false",
        "41.7, 5, 0, 7, false",
        "41, 5, 0, 7, true",
        "~41, 5, 0, 7, false",
        "41, 4, 1, 7, false",
        "33, 4, 1, 7, false",
        "43, 4, 1, 7, true",
        "32, 4, 1, 7, true",
        "40-50, 5, 0, 7, false",
        "50-60, 5, 0, 7, true"
    })
    void disagreesWhenNoValueInTheIntervalAgrees(String stated, int done, int partial, int planned, boolean disagrees) {
        Chapter chapter =
                withSections(chapter("03", Status.PARTIAL, completion(stated)), sections(done, partial, planned));

        assertThat(ChapterRollup.of(chapter).disagrees()).isEqualTo(disagrees);
    }
}
