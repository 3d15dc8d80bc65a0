package progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.partialSection;
import static progress.model.Models.section;
import static progress.model.Models.sections;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Chapter;
import progress.model.RandomModels;
import progress.model.Ratio;
import progress.model.Section;
import progress.model.Status;
import progress.model.Topic;

class SectionCountTest {
    private static SectionCount count(Section... sections) {
        return SectionCount.of(List.of(sections)).orElseThrow();
    }

    @Test
    void noSectionsAreNoCount() {
        assertThat(SectionCount.of(List.of())).isEmpty();
    }

    @Test
    void fiveOfTwelve() {
        SectionCount count = count(sections(5, 0, 7));

        assertThat(count.done()).isEqualTo(5);
        assertThat(count.partial()).isZero();
        assertThat(count.planned()).isEqualTo(7);
        assertThat(count.total()).isEqualTo(12);
        assertThat(count.tally()).isEqualTo(Tally.of(Ratio.of(5), Ratio.of(12)));
        assertThat(count.asUnit()).isEqualTo(Tally.of(Ratio.of(5, 12), Ratio.ONE));
        assertThat(count.status()).isEqualTo(Status.PARTIAL);
    }

    @Test
    void aSectionInWorkIsAnythingFromNothingToAll() {
        SectionCount count = count(sections(4, 1, 7));

        assertThat(count.partial()).isEqualTo(1);
        assertThat(count.tally()).isEqualTo(new Tally(Ratio.of(4), Ratio.of(5), Ratio.of(12)));
        assertThat(count.asUnit()).isEqualTo(new Tally(Ratio.of(1, 3), Ratio.of(5, 12), Ratio.ONE));
    }

    @Test
    void aSectionInWorkCountsItsOwnPercentage() {
        SectionCount count = count(section(Status.DONE), partialSection("40"));

        assertThat(count.tally()).isEqualTo(Tally.of(Ratio.of(7, 5), Ratio.of(2)));
    }

    @Test
    void aSectionWithPartsCountsThroughThem() {
        Section begun = section(Status.DONE, sections(1, 0, 3));
        Section finished = section(Status.PLANNED, sections(2, 0, 0));
        Section open = partialSection("90", sections(0, 0, 2));

        SectionCount count = count(begun, finished, open);

        assertThat(count.done()).isEqualTo(1);
        assertThat(count.partial()).isEqualTo(1);
        assertThat(count.planned()).isEqualTo(1);
        assertThat(count.tally()).isEqualTo(Tally.of(Ratio.of(5, 4), Ratio.of(3)));
    }

    @Test
    void partsOfPartsCountThroughTheirParent() {
        Section inner = section(Status.PARTIAL, sections(1, 1, 0));

        SectionCount count = count(section(Status.PARTIAL, inner, section(Status.PLANNED)), section(Status.DONE));

        assertThat(count.tally()).isEqualTo(new Tally(Ratio.of(5, 4), Ratio.of(3, 2), Ratio.of(2)));
    }

    @Test
    void theListSpeaksOfAState() {
        assertThat(count(sections(3, 0, 0)).status()).isEqualTo(Status.DONE);
        assertThat(count(sections(0, 0, 3)).status()).isEqualTo(Status.PLANNED);
        assertThat(count(sections(0, 1, 2)).status()).isEqualTo(Status.PARTIAL);
        assertThat(count(sections(2, 1, 0)).status()).isEqualTo(Status.PARTIAL);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTallyLiesBetweenDoneAndDoneWithPartial(long seed) {
        for (Topic topic : RandomModels.report(seed).topics()) {
            for (Chapter chapter : topic.chapters()) {
                SectionCount.of(chapter.sections()).ifPresent(count -> {
                    assertThat(count.total()).isEqualTo(chapter.sections().size());
                    assertThat(count.tally().total()).isEqualTo(Ratio.of(count.total()));
                    assertThat(count.tally().low()).isGreaterThanOrEqualTo(Ratio.of(count.done()));
                    assertThat(count.tally().high()).isLessThanOrEqualTo(Ratio.of(count.done() + count.partial()));
                    assertThat(count.status()).isEqualTo(chapter.status());
                });
            }
        }
    }
}
