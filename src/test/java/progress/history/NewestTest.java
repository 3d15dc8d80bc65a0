package progress.history;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.chapter;
import static progress.model.Models.completion;
import static progress.model.Models.figure;
import static progress.model.Models.implied;
import static progress.model.Models.on;
import static progress.model.Models.report;
import static progress.model.Models.section;
import static progress.model.Models.sections;
import static progress.model.Models.topic;
import static progress.model.Models.withSections;
import static progress.model.Role.ACTIVE;
import static progress.model.Role.DONE;
import static progress.model.Role.PERCENT;
import static progress.model.Role.REMAINING;
import static progress.model.Role.REMAINING_PERCENT;
import static progress.model.Role.TARGET;
import static progress.model.Subject.CHAPTERS;
import static progress.model.Subject.CODE;
import static progress.model.Subject.COMPLETION;
import static progress.model.Subject.LINES;
import static progress.model.Subject.SECTIONS;
import static progress.model.Subject.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.RandomModels;
import progress.model.Report;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;
import progress.source.SourceFile;
import progress.source.Span;

/** The topic as it stands after several reports. */
class NewestTest {
    private static final Span LATER = new SourceFile("later.md", "xyz").span(1, 2);

    /** The newest statement out of one report a day. */
    private static Topic newest(Topic... states) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            reports.add(on("2025-10-0" + (i + 1), report(i + ".md", states[i])));
        }
        return Timelines.of(reports).get(0).newest();
    }

    private static Topic figures(Figure... figures) {
        return topic(List.of(), figures);
    }

    private static Topic chapters(Chapter... chapters) {
        return topic(List.of(chapters));
    }

    private static Chapter newest(Chapter older, Chapter newer) {
        List<Chapter> merged = newest(chapters(older), chapters(newer)).chapters();
        assertThat(merged).hasSize(1);
        return merged.get(0);
    }

    @Test
    void theNewestStatementOfEachFigureWins() {
        Topic newest = newest(
                figures(figure(WORDS, DONE, "1000"), figure(CODE, DONE, "5")),
                figures(figure(WORDS, DONE, "2000")),
                figures(figure(LINES, DONE, "7")));

        assertThat(newest.figures())
                .containsExactlyInAnyOrder(
                        figure(WORDS, DONE, "2000"), figure(CODE, DONE, "5"), figure(LINES, DONE, "7"));
    }

    @Test
    void restatementsStayTogether() {
        Figure[] twice = {figure(WORDS, DONE, "1000"), figure(WORDS, DONE, "1000+")};

        assertThat(newest(figures(twice), figures()).figures()).containsExactly(twice);
        assertThat(newest(figures(figure(WORDS, DONE, "9")), figures(twice)).figures())
                .containsExactly(twice);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PERCENT", "ACTIVE", "REMAINING", "REMAINING_PERCENT"})
    void anOlderShareDoesNotStandBesideNewerWork(Role stale) {
        Topic newest = newest(
                figures(figure(CHAPTERS, TARGET, "9"), figure(CHAPTERS, stale, "6")),
                figures(figure(CHAPTERS, DONE, "5")));

        assertThat(newest.figures()).containsExactly(figure(CHAPTERS, DONE, "5"), figure(CHAPTERS, TARGET, "9"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PERCENT", "REMAINING", "REMAINING_PERCENT"})
    void norOlderWorkBesideANewerShare(Role telling) {
        Topic newest = newest(
                figures(figure(CHAPTERS, DONE, "2.75"), figure(CHAPTERS, TARGET, "9"), figure(CHAPTERS, ACTIVE, "1")),
                figures(figure(CHAPTERS, telling, "56")));

        assertThat(newest.figures()).containsExactly(figure(CHAPTERS, telling, "56"), figure(CHAPTERS, TARGET, "9"));
    }

    @Test
    void theNumberInWorkAloneOutdatesNothing() {
        Topic newest = newest(
                figures(figure(CHAPTERS, DONE, "2.75"), figure(CHAPTERS, ACTIVE, "1"), figure(CHAPTERS, PERCENT, "31")),
                figures(figure(CHAPTERS, ACTIVE, "2")));

        assertThat(newest.figures())
                .containsExactly(
                        figure(CHAPTERS, ACTIVE, "2"), figure(CHAPTERS, DONE, "2.75"), figure(CHAPTERS, PERCENT, "31"));
    }

    @ParameterizedTest
    @CsvSource({
        "42.5, 34000, 80000, true",
        "42, 34000, 80000, false",
        "42.5, 33900-34100, 80000, true",
        "42.5, 34000, 0, false",
        "~42, 34000, 80000, true"
    })
    void aNewerPercentageKeepsTheWorkItSpeaksFor(String percent, String done, String target, boolean kept) {
        Topic newest = newest(
                figures(figure(WORDS, DONE, done), figure(WORDS, TARGET, target)),
                figures(figure(WORDS, PERCENT, percent)));

        assertThat(newest.figure(WORDS, DONE).isPresent()).isEqualTo(kept);
        assertThat(newest.figure(WORDS, TARGET)).isPresent();
    }

    @Test
    void theNewerTargetDecidesWhatAPercentageSpeaksFor() {
        Topic older = figures(figure(WORDS, DONE, "34000"), figure(WORDS, TARGET, "80000"));

        assertThat(newest(older, figures(figure(WORDS, PERCENT, "50"), figure(WORDS, TARGET, "68000")))
                        .figure(WORDS, DONE))
                .isPresent();
        assertThat(newest(figures(figure(WORDS, DONE, "34000")), figures(figure(WORDS, PERCENT, "50")))
                        .figure(WORDS, DONE))
                .isEmpty();
        assertThat(newest(figures(figure(WORDS, TARGET, "9")), figures(figure(WORDS, PERCENT, "50")))
                        .figures())
                .hasSize(2);
    }

    @Test
    void aMovedTargetOutdatesTheSharesOfTheOldOne() {
        Figure[] nine = {
            figure(CHAPTERS, TARGET, "9"),
            figure(CHAPTERS, DONE, "2.75"),
            figure(CHAPTERS, ACTIVE, "1"),
            figure(CHAPTERS, PERCENT, "31"),
            figure(CHAPTERS, REMAINING, "6"),
            figure(CHAPTERS, REMAINING_PERCENT, "69")
        };

        assertThat(newest(figures(nine), figures(figure(CHAPTERS, TARGET, "12")))
                        .figures())
                .containsExactly(
                        figure(CHAPTERS, TARGET, "12"), figure(CHAPTERS, DONE, "2.75"), figure(CHAPTERS, ACTIVE, "1"));
        assertThat(newest(figures(nine), figures(figure(CHAPTERS, TARGET, "9.0")))
                        .figures())
                .hasSize(6);
        assertThat(newest(figures(figure(CHAPTERS, PERCENT, "31")), figures(figure(CHAPTERS, TARGET, "9")))
                        .figures())
                .hasSize(2);
    }

    @Test
    void aChapterReportCountsTowardsItsTopic() {
        Topic overview = topic(
                List.of(
                        chapter("01", Status.DONE),
                        chapter("02", Status.DONE),
                        chapter("03", Status.PARTIAL, completion("75")),
                        chapter("04", Status.PLANNED)),
                figure(CHAPTERS, DONE, "2.75"),
                figure(CHAPTERS, TARGET, "9"),
                figure(CHAPTERS, PERCENT, "31"),
                figure(CHAPTERS, REMAINING, "6"));
        Topic third = implied(chapters(chapter("03", Status.DONE)), "guess");

        Topic newest = newest(overview, third);

        assertThat(newest.figures()).containsExactly(figure(CHAPTERS, TARGET, "9"));
        assertThat(TopicRollup.of(newest).standing().middle()).hasToString("3");
        assertThat(newest.span()).isSameAs(overview.span());
    }

    @Test
    void otherNewerFiguresDoNotKeepAnOvertakenOne() {
        Topic one = figures(figure(CHAPTERS, DONE, "1"), figure(CHAPTERS, TARGET, "9"));
        Topic two = topic(
                List.of(chapter("01", Status.DONE), chapter("02", Status.DONE)),
                figure(WORDS, DONE, "9000"),
                figure(CHAPTERS, ACTIVE, "1"));

        assertThat(newest(one, two).figure(CHAPTERS, DONE)).isEmpty();
    }

    @Test
    void aListThatIsBehindTheStatedWorkOutdatesNothing() {
        Topic overview = figures(figure(CHAPTERS, DONE, "5"), figure(CHAPTERS, TARGET, "9"));

        assertThat(newest(overview, chapters(chapter("05", Status.DONE))).figures())
                .hasSize(2);
    }

    @Test
    void aListThatHasNotGrownOutdatesNothing() {
        Topic tooLittle =
                topic(List.of(chapter("01", Status.DONE), chapter("02", Status.DONE)), figure(CHAPTERS, DONE, "1"));

        assertThat(newest(tooLittle, chapters(chapter("02", Status.DONE))).figures())
                .containsExactly(figure(CHAPTERS, DONE, "1"));
    }

    @Test
    void aListThatHasCaughtUpOutdatesNothing() {
        Topic two = topic(List.of(chapter("01", Status.DONE)), figure(CHAPTERS, DONE, "2"));

        assertThat(newest(two, chapters(chapter("02", Status.DONE))).figures())
                .containsExactly(figure(CHAPTERS, DONE, "2"));
    }

    @Test
    void whatTheNewerReportStatesIsNotOvertakenByItsOwnList() {
        Topic newest = newest(
                figures(figure(CHAPTERS, DONE, "1"), figure(CHAPTERS, TARGET, "4")),
                topic(
                        List.of(chapter("01", Status.DONE), chapter("02", Status.DONE)),
                        figure(CHAPTERS, PERCENT, "25")));

        assertThat(newest.figures()).hasSize(3);
    }

    @Test
    void aPercentageIsOvertakenLikeANumber() {
        Topic third = topic(
                List.of(chapter("01", Status.DONE), chapter("02", Status.PLANNED), chapter("03", Status.PLANNED)),
                figure(CHAPTERS, PERCENT, "33"));

        assertThat(newest(third, chapters(chapter("02", Status.DONE))).figures())
                .isEmpty();
        assertThat(newest(third, chapters(chapter("02", Status.PLANNED))).figures())
                .hasSize(1);
    }

    @Test
    void measuresAreOvertakenByTheSumOverTheChapters() {
        Topic overview = topic(
                List.of(chapter("01", Status.DONE, figure(WORDS, DONE, "900"))),
                figure(WORDS, DONE, "1000"),
                figure(WORDS, TARGET, "5000"),
                figure(CODE, PERCENT, "50"),
                figure(CODE, TARGET, "10"),
                figure(LINES, PERCENT, "50"));
        Chapter second = chapter(
                "02", Status.DONE, figure(WORDS, DONE, "101"), figure(CODE, DONE, "6"), figure(LINES, DONE, "600"));

        assertThat(newest(overview, chapters(second)).figures())
                .containsExactly(
                        figure(WORDS, TARGET, "5000"), figure(CODE, TARGET, "10"), figure(LINES, PERCENT, "50"));
    }

    @Test
    void otherSubjectsOfATopicAreNotOvertaken() {
        Topic overview = figures(figure(SECTIONS, DONE, "0"), figure(COMPLETION, PERCENT, "0"));

        assertThat(newest(overview, chapters(chapter("01", Status.DONE))).figures())
                .hasSize(2);
    }

    @Test
    void theNewestStatusWins() {
        assertThat(newest(chapter("03", Status.PARTIAL), chapter("03", Status.DONE))
                        .status())
                .isEqualTo(Status.DONE);
        assertThat(newest(chapter("03", Status.DONE), chapter("03", Status.PARTIAL))
                        .status())
                .isEqualTo(Status.PARTIAL);
    }

    @Test
    void olderFactsStayWhereTheNewerReportIsSilent() {
        Chapter told = chapter("03", "Containers", Status.PARTIAL, figure(WORDS, DONE, "9000"));
        Stated<String> file = new Stated<>("book/03.md", told.span());
        Mention mention = new Mention(null, null, told.span());
        Chapter older = new Chapter(
                told.id(),
                told.title(),
                told.status(),
                told.figures(),
                List.of(section(Status.PARTIAL)),
                List.of(mention),
                file,
                told.span());
        Chapter newer = new Chapter(told.id(), null, Status.PARTIAL, List.of(), List.of(), List.of(), null, LATER);

        Chapter newest = newest(older, newer);

        assertThat(newest).usingRecursiveComparison().ignoringFields("span").isEqualTo(older);
        assertThat(newest.span()).isEqualTo(LATER);
    }

    @Test
    void newerFactsReplaceOlderOnes() {
        Chapter older = chapter("03", "Containers", Status.PARTIAL, figure(WORDS, DONE, "9000"));
        Mention mention = new Mention(null, null, LATER);
        Chapter newer = new Chapter(
                older.id(),
                "Pods",
                Status.PARTIAL,
                List.of(figure(WORDS, DONE, "9500")),
                List.of(section(Status.DONE)),
                List.of(mention),
                new Stated<>("book/pods.md", LATER),
                LATER);

        assertThat(newest(older, newer)).isEqualTo(newer);
        assertThat(newest(newer, newer)).isEqualTo(newer);
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, 100, true",
        "DONE, 100.0, true",
        "DONE, 75, false",
        "DONE, 0, false",
        "PARTIAL, 100, false",
        "PARTIAL, 75, true",
        "PARTIAL, 0, false",
        "PLANNED, 0, true",
        "PLANNED, 75, false"
    })
    void anOlderCompletionStaysOnlyWhereItFitsTheNewerStatus(Status newer, String older, boolean kept) {
        Chapter before = chapter("03", Status.PARTIAL, completion(older));
        String rest = Integer.toString(100 - (int) Double.parseDouble(older));
        Chapter remaining = chapter("03", Status.PARTIAL, figure(COMPLETION, REMAINING_PERCENT, rest));

        assertThat(newest(before, chapter("03", newer)).figures()).hasSize(kept ? 1 : 0);
        assertThat(newest(remaining, chapter("03", newer)).figures()).hasSize(kept ? 1 : 0);
    }

    @Test
    void aNewerCompletionReplacesTheOlder() {
        Chapter older = chapter("03", Status.PARTIAL, completion("75"), figure(COMPLETION, REMAINING_PERCENT, "25"));

        assertThat(newest(older, chapter("03", Status.PARTIAL, completion("80")))
                        .figures())
                .containsExactly(completion("80"));
    }

    @ParameterizedTest
    @CsvSource({
        // No newer completion, no newer status: nothing new was said.
        "PARTIAL, 75, PARTIAL, , true",
        "PARTIAL, , PARTIAL, , true",
        // The same completion again.
        "PARTIAL, 75, PARTIAL, 75.0, true",
        // A newer completion that the sections bear out, or not.
        "PARTIAL, 75, PARTIAL, 42, true",
        "PARTIAL, 75, PARTIAL, 80, false",
        "PARTIAL, , PARTIAL, 42, true",
        "PARTIAL, , PARTIAL, 75, false",
        "PARTIAL, 75, DONE, 100, false",
        // A newer status that they bear out, or not.
        "PLANNED, , PARTIAL, , true",
        "PARTIAL, 75, DONE, , false",
        "PARTIAL, 75, PLANNED, , false"
    })
    void olderSectionsStayOnlyWithACompletionTheyBearOut(
            Status before, String stated, Status now, String restated, boolean kept) {
        Figure count = figure(SECTIONS, DONE, "5");
        Figure[] older = stated == null ? new Figure[] {count} : new Figure[] {count, completion(stated)};
        Figure[] newer = restated == null ? new Figure[0] : new Figure[] {completion(restated)};
        Chapter sectioned = withSections(chapter("03", before, older), sections(5, 0, 7));

        Chapter newest = newest(sectioned, chapter("03", now, newer));

        assertThat(newest.sections()).hasSize(kept ? 12 : 0);
        assertThat(newest.figure(SECTIONS, DONE).isPresent()).isEqualTo(kept);
    }

    @Test
    void newerSectionsReplaceOlderOnesAndTheirNumber() {
        Chapter older = withSections(chapter("03", Status.PARTIAL, figure(SECTIONS, DONE, "5")), sections(5, 0, 7));
        Chapter newer = withSections(chapter("03", Status.PARTIAL), sections(6, 0, 5));

        assertThat(newest(older, newer).sections()).hasSize(11);
        assertThat(newest(older, newer).figures()).isEmpty();
    }

    @Test
    void anOlderNumberOfSectionsGoesWithTheOlderCompletion() {
        Chapter older = chapter("03", Status.PARTIAL, completion("42"), figure(SECTIONS, DONE, "5"));

        assertThat(newest(older, chapter("03", Status.DONE)).figures()).isEmpty();
    }

    @Test
    void chaptersAreMatchedByIdAndElseByTitle() {
        Topic older = chapters(
                chapter("01", "One", Status.PLANNED),
                chapter(null, "Two", Status.PLANNED),
                chapter("03", "Three", Status.PLANNED),
                chapter(null, "Four", Status.PLANNED));
        Topic newer = chapters(
                chapter("01", "Uno", Status.DONE),
                chapter("02", " TWO", Status.DONE),
                chapter(null, "three", Status.DONE),
                chapter(null, "four", Status.DONE));

        assertThat(newest(older, newer).chapters())
                .extracting(chapter -> chapter.id() + " " + chapter.title() + " " + chapter.status())
                .containsExactly("01 Uno DONE", "02  TWO DONE", "03 three DONE", "null four DONE");
    }

    @Test
    void chaptersOfOneTitleAndTwoNumbersAreTwo() {
        assertThat(newest(
                                chapters(chapter("01", "Summary", Status.DONE)),
                                chapters(chapter("09", "Summary", Status.DONE)))
                        .chapters())
                .hasSize(2);
    }

    @Test
    void aChapterWithoutATitleIsMatchedByItsNumberAlone() {
        assertThat(newest(chapters(chapter("01", null, Status.DONE)), chapters(chapter(null, null, Status.DONE)))
                        .chapters())
                .hasSize(2);
        assertThat(newest(chapters(chapter(null, null, Status.DONE)), chapters(chapter("01", null, Status.DONE)))
                        .chapters())
                .hasSize(2);
        assertThat(newest(chapters(chapter(null, null, Status.DONE)), chapters(chapter(null, null, Status.DONE)))
                        .chapters())
                .hasSize(1);
    }

    @Test
    void noChapterIsTheCounterpartOfTwo() {
        Topic older = chapters(chapter("01", "Summary", Status.DONE), chapter(null, "Summary", Status.DONE));
        Topic newer = chapters(chapter("01", "Summary", Status.PARTIAL));
        Topic titled = chapters(chapter(null, "Summary", Status.PARTIAL));

        assertThat(newest(older, newer).chapters()).hasSize(2);
        assertThat(newest(older, titled).chapters()).hasSize(2);
        assertThat(newest(older, older).chapters()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        // By number where every chapter has a plain one.
        "03, 01 02, 01 02 03",
        "01 02 03, 02, 01 02 03",
        "09, 10 100, 09 10 100",
        "09, 01, 01 09",
        "10, 01, 01 10",
        // Else the newer order, the older ones behind what they followed.
        "M1 M2 M10, M2, M1 M2 M10",
        "M1 M2 M10, M1 M1B M2, M1 M1B M2 M10",
        "M10, M2, M10 M2",
        "A B C D, C A, C D A B"
    })
    void theOrderIsThatOfTheReports(String older, String newer, String merged) {
        assertThat(newest(listed(older), listed(newer)).chapters())
                .extracting(chapter -> String.valueOf(chapter.id()))
                .containsExactly(merged.split(" "));
    }

    private static Topic listed(String ids) {
        List<Chapter> chapters = new ArrayList<>();
        for (String id : ids.split(" ")) {
            chapters.add(chapter(id, Status.PLANNED));
        }
        return topic(chapters);
    }

    @Test
    void chaptersWithoutANumberKeepTheirPlace() {
        Topic older = chapters(chapter("02", Status.DONE), chapter(null, "Appendix", Status.DONE));

        assertThat(newest(older, chapters(chapter("01", Status.DONE))).chapters())
                .extracting(chapter -> String.valueOf(chapter.id()))
                .containsExactly("02", "null", "01");
    }

    static long[] seeds() {
        return LongStream.range(0, 500).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sayingItAgainChangesNothing(long seed) {
        Topic topic = RandomModels.topic(seed);

        assertThat(newest(topic, topic)).isEqualTo(topic);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureComesFromOneOfTheReports(long seed) {
        Topic one = RandomModels.topic(seed);
        Topic other = sameTopic(RandomModels.topic(seed + 500), one);

        Topic newest = newest(one, other);

        for (Figure figure : newest.figures()) {
            assertThat(one.figures().contains(figure) || other.figures().contains(figure))
                    .isTrue();
        }
        for (Subject subject : TopicRollup.MEASURES) {
            if (one.figure(subject, TARGET).isPresent()) {
                assertThat(newest.figure(subject, TARGET)).isPresent();
            }
        }
    }

    private static Topic sameTopic(Topic topic, Topic as) {
        return new Topic(as.name(), as.key(), as.implied(), topic.figures(), topic.chapters(), topic.span());
    }
}
