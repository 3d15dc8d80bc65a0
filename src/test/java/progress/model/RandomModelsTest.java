package progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the generator makes what its users rely on; a generator of only easy cases proves nothing. */
class RandomModelsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedGivesTheSameReport(long seed) {
        Report one = RandomModels.report(seed);
        Report again = RandomModels.report(seed);

        assertThat(one.source().text()).isEqualTo(again.source().text());
        assertThat(figures(one)).hasSameSizeAs(figures(again));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanCoversItsFigure(long seed) {
        Report report = RandomModels.report(seed);

        for (Figure figure : figures(report)) {
            assertThat(figure.span().source()).isSameAs(report.source());
            assertThat(figure.span().text()).contains(figure.value().low().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStatusFitsThePercentage(long seed) {
        for (Topic topic : RandomModels.report(seed).topics()) {
            for (Chapter chapter : topic.chapters()) {
                chapter.percent().ifPresent(percent -> {
                    assertThat(percent.isComplete()).isEqualTo(chapter.status() == Status.DONE);
                    assertThat(percent.isZero()).isEqualTo(chapter.status() == Status.PLANNED);
                });
            }
        }
    }

    @Test
    void everyKindOfThingTurnsUp() {
        Set<Status> chapters = EnumSet.noneOf(Status.class);
        Set<Status> sections = EnumSet.noneOf(Status.class);
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        int withParts = 0;
        int implied = 0;
        int undated = 0;
        for (Report report : RandomModels.reports(0, 200)) {
            undated += report.date() == null ? 1 : 0;
            for (Figure figure : figures(report)) {
                subjects.add(figure.subject());
                qualifiers.add(figure.value().qualifier());
            }
            for (Topic topic : report.topics()) {
                implied += topic.implied() ? 1 : 0;
                for (Chapter chapter : topic.chapters()) {
                    chapters.add(chapter.status());
                    for (Section section : chapter.sections()) {
                        sections.add(section.status());
                        withParts += section.parts().isEmpty() ? 0 : 1;
                    }
                }
            }
        }

        assertThat(chapters).containsExactly(Status.values());
        assertThat(sections).containsExactly(Status.values());
        assertThat(qualifiers).containsExactly(Qualifier.values());
        assertThat(subjects)
                .containsExactly(Subject.COMPLETION, Subject.CHAPTERS, Subject.WORDS, Subject.CODE, Subject.LINES);
        assertThat(withParts).isGreaterThan(100);
        assertThat(implied).isGreaterThan(10);
        assertThat(undated).isGreaterThan(10);
    }

    private static List<Figure> figures(Report report) {
        List<Figure> figures = new ArrayList<>();
        for (Topic topic : report.topics()) {
            figures.addAll(topic.figures());
            for (Chapter chapter : topic.chapters()) {
                figures.addAll(chapter.figures());
            }
        }
        return figures;
    }
}
