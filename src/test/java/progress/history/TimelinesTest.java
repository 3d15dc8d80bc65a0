package progress.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static progress.model.Models.chapter;
import static progress.model.Models.completion;
import static progress.model.Models.figure;
import static progress.model.Models.implied;
import static progress.model.Models.on;
import static progress.model.Models.report;
import static progress.model.Models.sections;
import static progress.model.Models.topic;
import static progress.model.Models.withSections;
import static progress.model.Subject.CHAPTERS;
import static progress.model.Subject.CODE;
import static progress.model.Subject.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Figure;
import progress.model.RandomModels;
import progress.model.Report;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

class TimelinesTest {
    private static final Span SOMEWHERE = new SourceFile("names.md", "x").span(0, 1);

    private static Topic done(String chapters, Figure... more) {
        List<Figure> figures = new ArrayList<>(List.of(more));
        figures.add(figure(CHAPTERS, Role.DONE, chapters));
        return topic(List.of(), figures.toArray(Figure[]::new));
    }

    private static Topic named(String name, String key) {
        return new Topic(name, key, false, List.of(), List.of(), SOMEWHERE);
    }

    private static List<String> paths(Timeline timeline) {
        return timeline.states().stream()
                .map(state -> state.report().source().path())
                .toList();
    }

    private static Timeline only(Report... reports) {
        List<Timeline> timelines = Timelines.of(List.of(reports));
        assertThat(timelines).hasSize(1);
        return timelines.get(0);
    }

    @Test
    void noReportsHaveNoTimelines() {
        assertThat(Timelines.of(List.of())).isEmpty();
        assertThat(Timelines.of(List.of(report("empty.md")))).isEmpty();
    }

    @Test
    void aTimelineHasAState() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline("key", "Name", List.of()));
    }

    @Test
    void topicsAreGroupedByKeyAndOrderedByCodePoint() {
        // In UTF-16, which String.compareTo goes by, the rocket would come before the full-width A.
        Report one = report("1.md", named("🚀", "🚀"), named("B", "b"));
        Report two = report("2.md", named("Ａ", "Ａ"), named("b!", "b"));

        List<Timeline> timelines = Timelines.of(List.of(one, two));

        assertThat(timelines).extracting(Timeline::key).containsExactly("b", "Ａ", "🚀");
        assertThat(timelines).extracting(Timeline::name).containsExactly("b!", "Ａ", "🚀");
        assertThat(timelines.get(0).states()).hasSize(2);
    }

    @Test
    void daysComeInOrderAndReportsWithoutADateFirst() {
        Timeline timeline = only(
                on("2025-10-20", report("a.md", done("1"))),
                on("2025-10-03", report("b.md", done("9"))),
                report("c.md", done("9")));

        assertThat(paths(timeline)).containsExactly("c.md", "b.md", "a.md");
        assertThat(timeline.last().report().source().path()).isEqualTo("a.md");
    }

    @Test
    void withinADayTheOneWithMoreIsNewer() {
        Topic little = done("2", figure(WORDS, Role.DONE, "100"), figure(CODE, Role.DONE, "1"));
        Timeline timeline = only(
                report("6.md", done("3", figure(WORDS, Role.DONE, "100"), figure(CODE, Role.DONE, "2"))),
                report("5.md", done("3", figure(WORDS, Role.DONE, "100"), figure(CODE, Role.DONE, "1"))),
                report("4.md", done("3", figure(WORDS, Role.DONE, "50"), figure(CODE, Role.DONE, "9"))),
                report("3.md", little),
                report("2.md", little),
                report("1.md", topic(List.of(), figure(WORDS, Role.DONE, "900"))));

        assertThat(paths(timeline)).containsExactly("1.md", "2.md", "3.md", "4.md", "5.md", "6.md");
    }

    @Test
    void whatIsUnknownComesBeforeNothing() {
        Timeline timeline = only(report("1.md", done("2", figure(WORDS, Role.DONE, "0"))), report("2.md", done("2")));

        assertThat(paths(timeline)).containsExactly("2.md", "1.md");
    }

    @Test
    void onePathTwiceIsOrderedByWhatTellsTheTextsApart() {
        Report one = withText(report("-", done("2")), "a");
        Report other = withText(report("-", done("2")), "b");

        assertThat(only(other, one).states()).extracting(State::report).containsExactly(one, other);
    }

    private static Report withText(Report report, String text) {
        return new Report(
                new SourceFile(report.source().path(), text),
                report.title(),
                report.date(),
                report.topics(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void theNewestReportThatNamesTheTopicSpellsIt() {
        Report old = on("2025-10-01", report("1.md", named("Old", "key")));
        Report real = on("2025-10-02", report("2.md", named("Real", "key")));
        Report guess = on("2025-10-03", report("3.md", implied(named("Real", "key"), "16_guess")));
        Report later = on("2025-10-04", report("4.md", implied(named("Real", "key"), "17_guess")));

        assertThat(only(guess, old, real).name()).isEqualTo("Real");
        assertThat(only(guess, later).name()).isEqualTo("17_guess");
        assertThat(only(guess, old, real).newest().name()).isEqualTo("Real");
        assertThat(only(guess, old, real).newest().implied()).isFalse();
        assertThat(only(guess, later).newest().name()).isEqualTo("17_guess");
        assertThat(only(guess, later).newest().implied()).isTrue();
    }

    @Test
    void topicsOfOneKeyInOneReportAreOneState() {
        Topic real = topic(
                List.of(chapter("01", Status.DONE), chapter("03", Status.PARTIAL, completion("80"))),
                figure(CHAPTERS, Role.TARGET, "9"));
        Chapter third = withSections(
                chapter("03", Status.PARTIAL, completion("75"), figure(WORDS, Role.DONE, "9000")), sections(5, 0, 7));
        Topic guess = implied(topic(List.of(third, chapter("04", Status.PLANNED))), "guess");

        for (Report report : List.of(report("r.md", real, guess), report("r.md", guess, real))) {
            Timeline timeline = only(report);
            Topic topic = timeline.newest();

            assertThat(timeline.states()).hasSize(1);
            assertThat(topic.name()).isEqualTo("Topic");
            assertThat(topic.implied()).isFalse();
            assertThat(topic.figure(CHAPTERS, Role.TARGET)).isPresent();
            assertThat(topic.chapters())
                    .extracting(Chapter::id)
                    .containsExactly(ChapterId.of(1), ChapterId.of(3), ChapterId.of(4));
            Chapter united = topic.chapters().get(1);
            assertThat(united.figures())
                    .containsExactly(
                            completion("80"),
                            third.figures().get(0),
                            third.figures().get(1));
            assertThat(united.sections()).hasSize(12);
        }
    }

    @Test
    void inOneReportTheChapterWithAPercentageSaysMore() {
        Chapter mark = chapter(null, "Networking", Status.DONE);
        List<Figure> forty = List.of(completion("40"));
        Chapter told = new Chapter(
                ChapterId.of(2), "networking ", Status.PARTIAL, forty, List.of(), List.of(), null, SOMEWHERE);
        Topic one = topic(List.of(mark));
        Topic other = topic(List.of(told));

        Chapter united = only(report("r.md", one, other)).newest().chapters().get(0);
        Chapter reversed = only(report("r.md", other, one)).newest().chapters().get(0);

        assertThat(united.id()).isEqualTo(reversed.id()).isEqualTo(ChapterId.of(2));
        assertThat(united.status()).isEqualTo(reversed.status()).isEqualTo(Status.PARTIAL);
        assertThat(united.title()).isEqualTo("Networking");
        assertThat(united.span()).isSameAs(reversed.span()).isSameAs(SOMEWHERE);
    }

    @Test
    void inOneReportWhatOneMentionOmitsTheOtherTells() {
        Stated<String> file = new Stated<>("book/03.md", SOMEWHERE);
        Chapter bare = chapter("03", null, Status.DONE);
        Chapter told = new Chapter(
                bare.id(), "Pods", Status.DONE, List.of(), List.of(sections(2, 0, 0)), List.of(), file, SOMEWHERE);

        for (Report report : List.of(
                report("r.md", topic(List.of(bare)), topic(List.of(told))),
                report("r.md", topic(List.of(told)), topic(List.of(bare))))) {
            Chapter united = only(report).newest().chapters().get(0);

            assertThat(united).usingRecursiveComparison().ignoringFields("span").isEqualTo(told);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheReportsDoesNotMatter(long seed) {
        List<Report> reports = new ArrayList<>(RandomModels.reports(1000 + 8 * seed, 8));
        List<Timeline> timelines = Timelines.of(reports);

        Collections.shuffle(reports, new Random(seed));
        List<Timeline> shuffled = Timelines.of(reports);

        assertThat(shuffled).isEqualTo(timelines);
        for (int i = 0; i < timelines.size(); i++) {
            assertThat(shuffled.get(i).newest()).isEqualTo(timelines.get(i).newest());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStateIsKeptAndInOrder(long seed) {
        List<Report> reports = RandomModels.reports(1000 + 8 * seed, 8);
        int stated = 0;
        for (Report report : reports) {
            stated += report.topics().size();
        }

        List<Timeline> timelines = Timelines.of(reports);

        int kept = 0;
        for (Timeline timeline : timelines) {
            kept += timeline.states().size();
            assertThat(timeline.states().stream()
                            .map(state -> String.valueOf(state.report().date()).replace("null", ""))
                            .toList())
                    .isSorted();
            assertThat(timeline.states()).allMatch(state -> state.topic().key().equals(timeline.key()));
        }
        assertThat(kept).isEqualTo(stated);
        assertThat(timelines).extracting(Timeline::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNewestStateHasTheLastWord(long seed) {
        for (Timeline timeline : Timelines.of(RandomModels.reports(1000 + 8 * seed, 8))) {
            Topic newest = timeline.newest();
            Topic last = timeline.last().topic();

            assertThat(newest.figures()).containsAll(last.figures());
            for (Chapter chapter : last.chapters()) {
                Chapter merged = newest.chapters().stream()
                        .filter(candidate ->
                                chapter.id() != null && chapter.id().equals(candidate.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(merged.status()).isEqualTo(chapter.status());
                assertThat(merged.figures()).containsAll(chapter.figures());
                assertThat(merged.span()).isEqualTo(chapter.span());
                if (!chapter.sections().isEmpty()) {
                    assertThat(merged.sections()).isEqualTo(chapter.sections());
                }
            }
            for (State state : timeline.states()) {
                assertThat(newest.chapters())
                        .hasSizeGreaterThanOrEqualTo(state.topic().chapters().size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNewestStandingNeverMixesOldAndNew(long seed) {
        for (Timeline timeline : Timelines.of(RandomModels.reports(1000 + 8 * seed, 8))) {
            for (Chapter chapter : timeline.newest().chapters()) {
                chapter.percent().ifPresent(percent -> {
                    assertThat(percent.isComplete()).isEqualTo(chapter.status() == Status.DONE);
                    assertThat(percent.isZero()).isEqualTo(chapter.status() == Status.PLANNED);
                });
            }
        }
    }
}
