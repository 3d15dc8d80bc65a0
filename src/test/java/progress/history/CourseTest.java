package progress.history;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.chapter;
import static progress.model.Models.figure;
import static progress.model.Models.on;
import static progress.model.Models.report;
import static progress.model.Models.topic;
import static progress.model.Subject.CHAPTERS;
import static progress.model.Subject.CODE;
import static progress.model.Subject.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.history.Course.Day;
import progress.history.Course.Point;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.RandomModels;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;

class CourseTest {
    private static Topic words(String done, Figure... more) {
        List<Figure> figures = new ArrayList<>(List.of(more));
        figures.add(figure(WORDS, Role.DONE, done));
        return topic(List.of(), figures.toArray(Figure[]::new));
    }

    private static TopicHistory history(Report... reports) {
        List<Timeline> timelines = Timelines.of(List.of(reports));
        assertThat(timelines).hasSize(1);
        return TopicHistory.of(timelines.get(0));
    }

    private static Course words(Report... reports) {
        return history(reports).course(WORDS);
    }

    private static Ratio ratio(String decimal) {
        return Ratio.of(Decimal.of(decimal));
    }

    private static List<String> done(Course course) {
        return course.points().stream().map(Point::done).map(Ratio::toString).toList();
    }

    @Test
    void whatAReportDoesNotSayStaysAsItWas() {
        Course course = words(
                on("2025-10-01", report("1.md", topic(List.of(chapter("01", Status.DONE))))),
                on("2025-10-02", report("2.md", words("100", figure(WORDS, Role.TARGET, "400")))),
                on("2025-10-03", report("3.md", topic(List.of(chapter("02", Status.DONE))))),
                on("2025-10-04", report("4.md", words("~300"))));

        assertThat(done(course)).containsExactly("100", "100", "300");
        assertThat(course.points()).extracting(Point::target).containsOnly(java.util.Optional.of(Ratio.of(400)));
        assertThat(course.done()).contains(Ratio.of(300));
        assertThat(course.target()).contains(Ratio.of(400));
        assertThat(course.remaining()).contains(Ratio.of(100));
    }

    @Test
    void aTargetThatWasPassedLeavesNothingToDo() {
        Course course = words(report("1.md", words("500", figure(WORDS, Role.TARGET, "400"))));
        assertThat(course.remaining()).contains(Ratio.ZERO);
    }

    @Test
    void withoutATargetNobodyKnowsWhatIsLeft() {
        assertThat(words(report("1.md", words("500"))).remaining()).isEmpty();
        assertThat(words(report("1.md", words("500", figure(WORDS, Role.TARGET, "0"))))
                        .remaining())
                .isEmpty();
    }

    @Test
    void aTargetOfThePlanCountsForTheWhole() {
        Timeline timeline = Timelines.of(List.of(report("1.md", words("500")))).get(0);
        Topic planned = words("500", figure(WORDS, Role.TARGET, "800"));
        assertThat(TopicHistory.of(timeline, planned).course(WORDS).remaining()).contains(Ratio.of(300));
    }

    @Test
    void aListOfNothingButFinishedChaptersIsNoPlan() {
        Topic finished = topic(List.of(chapter("01", Status.DONE), chapter("02", Status.DONE)));
        Topic begun = topic(List.of(chapter("01", Status.DONE), chapter("02", Status.PLANNED)));
        Topic whole = topic(finished.chapters(), figure(CHAPTERS, Role.PERCENT, "100"));
        Topic part = topic(begun.chapters(), figure(CHAPTERS, Role.PERCENT, "20"));

        assertThat(history(report("1.md", finished)).course(CHAPTERS).target()).isEmpty();
        assertThat(history(report("1.md", begun)).course(CHAPTERS).target()).contains(Ratio.of(2));
        assertThat(history(report("1.md", whole)).course(CHAPTERS).target()).contains(Ratio.of(2));
        assertThat(history(report("1.md", part)).course(CHAPTERS).target()).isEmpty();
    }

    @Test
    void aDayCountsByItsLastReport() {
        Course course = words(
                report("0.md", words("7")),
                on("2025-10-01", report("1.md", words("10"))),
                on("2025-10-01", report("2.md", words("30"))),
                on("2025-10-05", report("3.md", words("40"))),
                on("2025-10-05", report("4.md", words("60"))));

        assertThat(course.days())
                .containsExactly(
                        new Day(LocalDate.parse("2025-10-01"), Ratio.of(10), Ratio.of(30)),
                        new Day(LocalDate.parse("2025-10-05"), Ratio.of(30), Ratio.of(60)));
    }

    @Test
    void paceIsToldByDaysWorkedAndByTheCalendar() {
        Course course = words(
                on("2025-10-01", report("1.md", words("1000"))),
                on("2025-10-02", report("2.md", words("1500"))),
                on("2025-10-04", report("3.md", words("1500"))),
                on("2025-10-09", report("4.md", words("3000"))));

        Pace pace = course.pace().orElseThrow();

        assertThat(pace).isEqualTo(new Pace(Ratio.of(2000), 2, 8));
        assertThat(pace.perDayWorked()).isEqualTo(Ratio.of(1000));
        assertThat(pace.perCalendarDay()).isEqualTo(Ratio.of(250));
    }

    @Test
    void theFirstDayOfSeveralCountsWhereItsOwnReportsTellOfGrowth() {
        Course oneDay =
                words(on("2025-10-01", report("1.md", words("1000"))), on("2025-10-01", report("2.md", words("1500"))));
        Course twoDays = words(
                on("2025-10-01", report("1.md", words("1000"))),
                on("2025-10-01", report("2.md", words("1500"))),
                on("2025-10-02", report("3.md", words("2500"))));

        assertThat(oneDay.pace()).isEmpty();
        assertThat(twoDays.pace()).contains(new Pace(Ratio.of(1500), 2, 2));
    }

    @Test
    void aSingleStateHasNoPace() {
        assertThat(words(on("2025-10-01", report("1.md", words("1000")))).pace())
                .isEmpty();
        assertThat(words(report("1.md", words("1000")), report("2.md", words("2000")))
                        .pace())
                .isEmpty();
        assertThat(words(on("2025-10-01", report("1.md", topic(List.of())))).pace())
                .isEmpty();
    }

    @Test
    void idleDaysHaveAPaceOfNothing() {
        Pace pace = words(
                        on("2025-10-01", report("1.md", words("1000"))),
                        on("2025-10-03", report("2.md", words("1000"))))
                .pace()
                .orElseThrow();
        assertThat(pace.perDayWorked()).isEqualTo(Ratio.ZERO);
        assertThat(pace.perCalendarDay()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void chaptersCountByTheirParts() {
        Course course = history(
                        on("2025-10-01", report("1.md", topic(List.of(), figure(CHAPTERS, Role.DONE, "2.75")))),
                        on("2025-10-02", report("2.md", topic(List.of(), figure(CHAPTERS, Role.DONE, "3.4")))))
                .course(CHAPTERS);
        assertThat(course.pace().orElseThrow().perDayWorked()).isEqualTo(ratio("0.65"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLastStepIsWhereTheTopicStands(long seed) {
        for (Timeline timeline : Timelines.of(RandomModels.reports(1000 + 8 * seed, 8))) {
            TopicHistory history = TopicHistory.of(timeline);

            assertThat(history.steps()).hasSameSizeAs(timeline.states());
            assertThat(history.steps().get(history.steps().size() - 1).standing())
                    .isEqualTo(history.newest());
            for (Subject subject : List.of(CHAPTERS, WORDS, CODE, Subject.LINES)) {
                Course course = history.course(subject);
                if (!course.points().isEmpty() && course.done().isPresent()) {
                    assertThat(course.points().get(course.points().size() - 1).done())
                            .isEqualTo(course.done().get());
                }
                Ratio gained = course.days().stream().map(Day::gained).reduce(Ratio.ZERO, Ratio::plus);
                course.pace().ifPresent(pace -> assertThat(pace.gained()).isEqualTo(gained));
                assertThat(course.days()).extracting(Day::date).isSorted().doesNotHaveDuplicates();
                assertThat(course.forecast()).isNotNull();
            }
        }
    }
}
