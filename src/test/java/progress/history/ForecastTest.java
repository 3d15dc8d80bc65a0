package progress.history;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.figure;
import static progress.model.Models.on;
import static progress.model.Models.report;
import static progress.model.Models.topic;
import static progress.model.Subject.WORDS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import progress.history.Forecast.None;
import progress.history.Forecast.Range;
import progress.history.Forecast.Reached;
import progress.history.Forecast.Reason;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Role;

class ForecastTest {
    private static final LocalDate START = LocalDate.parse("2025-01-01");

    private final List<Report> reports = new ArrayList<>();

    /** A report on a day counted from {@link #START}. */
    private ForecastTest words(long day, long done) {
        reports.add(words(START.plusDays(day).toString(), Long.toString(done), "1000"));
        return this;
    }

    private static Report words(String date, String done, String target) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(WORDS, Role.DONE, done));
        if (!target.isEmpty()) {
            figures.add(figure(WORDS, Role.TARGET, target));
        }
        return on(date, report(date + "-" + done + ".md", topic(List.of(), figures.toArray(Figure[]::new))));
    }

    private Forecast forecast() {
        return forecast(reports);
    }

    private static Forecast forecast(List<Report> reports) {
        return TopicHistory.of(Timelines.of(reports).get(0)).course(WORDS).forecast();
    }

    private static LocalDate day(long day) {
        return START.plusDays(day);
    }

    @Test
    void steadyWorkIsDoneOnTheDay() {
        for (int day = 0; day <= 6; day++) {
            words(day, 100 * day);
        }
        assertThat(forecast()).isEqualTo(new Range(day(6), Ratio.of(600), Ratio.of(1000), day(10), day(10), day(10)));
    }

    @Test
    void aDayThatIsNotFullIsStillADay() {
        words(0, 0).words(1, 300).words(2, 600);
        assertThat(forecast()).isEqualTo(new Range(day(2), Ratio.of(600), Ratio.of(1000), day(4), day(4), day(4)));
    }

    @Test
    void theRangeIsThatOfTheFastestAndTheSlowestStretch() {
        // Speeds: 0 to 2: 50, 2 to 4: 100, 4 to 6: 150; over four days 75 and 125; over all 100.
        words(0, 0).words(2, 100).words(4, 300).words(6, 600);
        assertThat(forecast()).isEqualTo(new Range(day(6), Ratio.of(600), Ratio.of(1000), day(9), day(10), day(14)));
    }

    @Test
    void aStretchOfLessThanAThirdCountsForNothing() {
        // On the last day alone 400 were done; the shortest stretches that count are of three days: 3 to 6, 6 to 9.
        words(0, 0).words(3, 100).words(6, 200).words(8, 250).words(9, 650);
        Range range = (Range) forecast();
        assertThat(range.earliest()).isEqualTo(day(9 + 3)).isEqualTo(day(9).plusDays(-Math.floorDiv(-350 * 3, 450)));
    }

    @Test
    void workThatStoppedHasNoLatestDate() {
        words(0, 0).words(3, 300).words(6, 600).words(10, 600);
        Range range = (Range) forecast();
        assertThat(range.earliest()).isEqualTo(day(14));
        assertThat(range.likely()).isEqualTo(day(17));
        assertThat(range.latest()).isNull();
    }

    @Test
    void twoDatesAreTooFew() {
        words(0, 0).words(5, 500);
        assertThat(forecast()).isEqualTo(new None(Reason.TOO_FEW_DATES));
    }

    @Test
    void manyReportsOnTwoDatesAreTooFew() {
        words(0, 0).words(0, 100).words(0, 200).words(5, 500).words(5, 700);
        assertThat(forecast()).isEqualTo(new None(Reason.TOO_FEW_DATES));
    }

    @Test
    void withoutProgressThereIsNoForecast() {
        assertThat(words(0, 500).words(1, 600).words(2, 500).forecast()).isEqualTo(new None(Reason.NO_PROGRESS));
        reports.clear();
        assertThat(words(0, 500).words(1, 400).words(2, 300).forecast()).isEqualTo(new None(Reason.NO_PROGRESS));
    }

    @Test
    void withoutATargetThereIsNoForecast() {
        List<Report> some =
                List.of(words("2025-01-01", "1", ""), words("2025-01-02", "2", ""), words("2025-01-03", "3", ""));
        assertThat(forecast(some)).isEqualTo(new None(Reason.NO_TARGET));
    }

    @Test
    void withoutAFigureThereIsNoForecast() {
        Report silent = report("1.md", topic(List.of(), figure(WORDS, Role.TARGET, "1000")));
        assertThat(forecast(List.of(silent))).isEqualTo(new None(Reason.NO_FIGURE));
    }

    @Test
    void slowerThanACenturyIsNoForecast() {
        List<Report> some = List.of(
                words("2025-01-01", "1", "1000000"),
                words("2025-01-02", "2", "1000000"),
                words("2025-01-03", "3", "1000000"));
        assertThat(forecast(some)).isEqualTo(new None(Reason.TOO_SLOW));
    }

    @Test
    void noDateHasFiveDigits() {
        List<Report> some = List.of(
                words("9999-12-27", "0", "1000"), words("9999-12-28", "1", "1000"), words("9999-12-29", "100", "1000"));
        assertThat(forecast(some)).isEqualTo(new None(Reason.TOO_SLOW));
    }

    @Test
    void whatIsDoneNeedsNoForecast() {
        assertThat(words(0, 100).words(3, 1000).forecast()).isEqualTo(new Reached(day(3)));
        assertThat(words(4, 900).words(5, 1000).words(6, 1200).forecast()).isEqualTo(new Reached(day(5)));
        Report undated =
                report("1.md", topic(List.of(), figure(WORDS, Role.DONE, "9"), figure(WORDS, Role.TARGET, "9")));
        assertThat(forecast(List.of(undated))).isEqualTo(new Reached(null));
    }

    @Test
    void onlyTheNewestDaysCount() {
        words(0, 0);
        for (int day = 400; day < 400 + Forecast.MOST_DAYS; day++) {
            words(day, day - 390);
        }
        assertThat(((Range) forecast()).earliest()).isEqualTo(((Range) forecast()).latest());
    }

    @Test
    void reasonsHaveNamesForPrograms() {
        assertThat(Reason.TOO_FEW_DATES.id()).isEqualTo("too-few-dates");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSeriesOfKnownVelocityIsBracketed(long seed) {
        Random random = new Random(seed);
        long velocity = 1 + random.nextInt(500);
        // Every day's gain is off the velocity by up to a third, and what one day lacks the next one makes up for.
        int days = 2 * (2 + random.nextInt(20));
        long off = 0;
        long done = random.nextInt(1000);
        reports.clear();
        long target = done + velocity * (days + 1 + random.nextInt(60));
        reports.add(words(START.toString(), Long.toString(done), Long.toString(target)));
        for (int day = 1; day <= days; day++) {
            off = day % 2 == 0 ? -off : Math.round(velocity / 3.0 * (2 * random.nextDouble() - 1));
            done += velocity + off;
            if (day == days || random.nextInt(4) > 0 || day < 3) {
                reports.add(words(day(day).toString(), Long.toString(done), Long.toString(target)));
            }
        }
        LocalDate expected = day(days).plusDays(-Math.floorDiv(-(target - done), velocity));

        Range range = (Range) forecast();

        assertThat(range.likely()).isEqualTo(expected);
        assertThat(expected).isBetween(range.earliest(), range.latest());
    }

    /** How a day's work comes about. */
    enum Habit {
        EVEN,
        FIVE_DAYS_A_WEEK,
        NOW_AND_THEN;

        int gain(Random random, int day) {
            return switch (this) {
                case EVEN -> random.nextInt(2001);
                case FIVE_DAYS_A_WEEK -> day % 7 >= 5 ? 0 : 500 + random.nextInt(1001);
                case NOW_AND_THEN -> random.nextInt(100) < 25 ? 4000 : 0;
            };
        }
    }

    /** Not a promise for every series, but what the word range stands for: mostly the work is done within it. */
    @ParameterizedTest
    @EnumSource
    void theRangeMostlyHoldsWhatComes(Habit habit) {
        int within = 0;
        int all = 400;
        for (int seed = 0; seed < all; seed++) {
            // Neighbouring seeds begin alike.
            Random random = new Random(seed * 1_000_003L);
            long done = 0;
            long[] at = new long[30];
            for (int day = 1; day < at.length; day++) {
                done += habit.gain(random, day);
                at[day] = done;
            }
            long target = done + 25_000;
            reports.clear();
            for (int day = 0; day < at.length; day++) {
                reports.add(words(day(day).toString(), Long.toString(at[day]), Long.toString(target)));
            }
            int day = at.length - 1;
            while (done < target) {
                done += habit.gain(random, ++day);
            }
            Range range = (Range) forecast();
            LocalDate latest = range.latest();
            if (!day(day).isBefore(range.earliest()) && (latest == null || !day(day).isAfter(latest))) {
                within++;
            }
            assertThat(range.likely()).isAfterOrEqualTo(range.earliest());
            assertThat(latest == null ? LocalDate.MAX : latest).isAfterOrEqualTo(range.likely());
            assertThat(ChronoUnit.DAYS.between(range.from(), range.earliest())).isPositive();
        }
        assertThat(within).isGreaterThan(all * 4 / 5);
    }
}
