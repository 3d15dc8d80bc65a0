package progress.history;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import progress.history.Course.Day;
import progress.model.Ratio;

/**
 * How fast a figure has moved.
 *
 * <p>A day was worked on when its last report states more than the day before did; the first day counts where its own
 * reports tell of growth, since what lies before the first report is unknown. Calendar days run from the first day that
 * counts to the last day with a report, both included.
 *
 * @param gained what was done in all, less what was taken back; from the first report to the last
 * @param daysWorked the days worked on
 * @param calendarDays all days, at least 1
 */
public record Pace(Ratio gained, int daysWorked, long calendarDays) {
    /** How fast it went over some days; empty where there are fewer than two: a step within a day tells of no pace. */
    static Optional<Pace> of(List<Day> days) {
        if (days.size() < 2) {
            return Optional.empty();
        }
        Day first = days.get(0);
        Day last = days.get(days.size() - 1);
        long calendarDays = ChronoUnit.DAYS.between(first.date(), last.date())
                + (first.gained().isZero() ? 0 : 1);
        int worked = (int) days.stream()
                .filter(day -> day.gained().compareTo(Ratio.ZERO) > 0)
                .count();
        return Optional.of(new Pace(last.done().minus(first.before()), worked, calendarDays));
    }

    /** What a day of work brings; 0 where no day was worked on. */
    public Ratio perDayWorked() {
        return daysWorked == 0 ? Ratio.ZERO : gained.dividedBy(Ratio.of(daysWorked));
    }

    /** What a day brings, whether worked on or not. */
    public Ratio perCalendarDay() {
        return gained.dividedBy(Ratio.of(calendarDays));
    }
}
