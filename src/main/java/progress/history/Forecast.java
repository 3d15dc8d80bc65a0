package progress.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.history.Course.Day;
import progress.model.Ratio;

/**
 * When a figure will reach its target: a range of dates, or why none can be given.
 *
 * <p>The method. Each two days with reports that lie at least a third of the recorded time apart give a speed: what was
 * done between them, by the calendar. The fastest of these speeds gives the earliest date and the slowest one the
 * latest; the speed from the first day to the last gives the likely one. A date is the first day at whose end the
 * target is reached when the work goes on at that speed from the last day with a report. Only the newest
 * {@link #MOST_DAYS} days with reports count. There is no clock in it: the same reports give the same dates.
 */
public sealed interface Forecast {
    /** How many days with reports are looked at. */
    int MOST_DAYS = 100;

    /** With fewer there is no spread to speak of. */
    int FEWEST_DAYS = 3;

    /** No further than a hundred years ahead: beyond that a date says nothing. */
    long HORIZON = 36_525;

    /**
     * A range of dates.
     *
     * @param from the last day with a report, from which it is reckoned
     * @param done how much was done then
     * @param target what is to be reached
     * @param earliest at the fastest speed
     * @param likely at the average speed
     * @param latest at the slowest speed; null where that leads nowhere within a hundred years
     */
    record Range(
            LocalDate from,
            Ratio done,
            Ratio target,
            LocalDate earliest,
            LocalDate likely,
            @Nullable LocalDate latest) implements Forecast {}

    /**
     * The target is reached already.
     *
     * @param since the first day from which it stayed so; null where no report with a date says it
     */
    record Reached(@Nullable LocalDate since) implements Forecast {}

    /**
     * No forecast.
     *
     * @param reason why not
     */
    record None(Reason reason) implements Forecast {}

    /** Why no forecast is given. */
    enum Reason {
        /** No report says how much is done. */
        NO_FIGURE,
        /** Nothing says how much it is to become. */
        NO_TARGET,
        /** The reports that tell the figure bear fewer than three different dates. */
        TOO_FEW_DATES,
        /** From the first date to the last nothing was gained. */
        NO_PROGRESS,
        /** At the average speed it takes more than a hundred years. */
        TOO_SLOW;

        /** The name in machine formats: {@code too-few-dates}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Makes the forecast for a figure. */
    static Forecast of(Course course) {
        return of(course.days(), course.done(), course.target());
    }

    /**
     * Makes the forecast for a figure.
     *
     * @param days the days with a report, the oldest first
     * @param known what is done now; empty where nothing says so
     * @param aim how much it is to become; empty where nothing says so
     */
    static Forecast of(List<Day> days, Optional<Ratio> known, Optional<Ratio> aim) {
        if (known.isEmpty()) {
            return new None(Reason.NO_FIGURE);
        }
        if (aim.isEmpty()) {
            return new None(Reason.NO_TARGET);
        }
        Ratio done = known.get();
        Ratio target = aim.get();
        if (done.compareTo(target) >= 0) {
            return new Reached(since(days, target));
        }
        if (days.size() < FEWEST_DAYS) {
            return new None(Reason.TOO_FEW_DATES);
        }
        Speeds speeds = Speeds.of(days.subList(Math.max(0, days.size() - MOST_DAYS), days.size()));
        if (speeds.average().compareTo(Ratio.ZERO) <= 0) {
            return new None(Reason.NO_PROGRESS);
        }
        LocalDate from = days.get(days.size() - 1).date();
        Ratio remaining = target.minus(done);
        Optional<LocalDate> earliest = reached(from, remaining, speeds.fastest());
        Optional<LocalDate> likely = reached(from, remaining, speeds.average());
        if (earliest.isEmpty() || likely.isEmpty()) {
            return new None(Reason.TOO_SLOW);
        }
        LocalDate latest = reached(from, remaining, speeds.slowest()).orElse(null);
        return new Range(from, done, target, earliest.get(), likely.get(), latest);
    }

    private static @Nullable LocalDate since(List<Day> days, Ratio target) {
        LocalDate since = null;
        for (Day day : days) {
            if (day.done().compareTo(target) < 0) {
                since = null;
            } else if (since == null) {
                since = day.date();
            }
        }
        return since;
    }

    /** The first day at whose end so much is done; empty where it lies beyond the horizon. */
    private static Optional<LocalDate> reached(LocalDate from, Ratio remaining, Ratio speed) {
        if (speed.compareTo(Ratio.ZERO) <= 0) {
            return Optional.empty();
        }
        Ratio needed = remaining.dividedBy(speed);
        if (needed.compareTo(Ratio.of(HORIZON)) > 0) {
            return Optional.empty();
        }
        BigInteger[] days = needed.numerator().divideAndRemainder(needed.denominator());
        LocalDate date = from.plusDays(days[0].intValueExact() + days[1].signum());
        // ISO 8601 has four digits for a year.
        return date.getYear() > 9999 ? Optional.empty() : Optional.of(date);
    }
}
