package progress.history;

import java.time.temporal.ChronoUnit;
import java.util.List;
import progress.history.Course.Day;
import progress.model.Ratio;

/**
 * What a calendar day brought, over all the stretches of time that are long enough.
 *
 * @param slowest the least; may be zero or below
 * @param average from the first day to the last
 * @param fastest the most
 */
record Speeds(Ratio slowest, Ratio average, Ratio fastest) {
    static Speeds of(List<Day> days) {
        Day first = days.get(0);
        Day last = days.get(days.size() - 1);
        long time = between(first, last);
        Ratio average = speed(first, last);
        Ratio slowest = average;
        Ratio fastest = average;
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                if (3 * between(days.get(i), days.get(j)) >= time) {
                    Ratio speed = speed(days.get(i), days.get(j));
                    slowest = speed.compareTo(slowest) < 0 ? speed : slowest;
                    fastest = speed.compareTo(fastest) > 0 ? speed : fastest;
                }
            }
        }
        return new Speeds(slowest, average, fastest);
    }

    private static long between(Day one, Day other) {
        return ChronoUnit.DAYS.between(one.date(), other.date());
    }

    private static Ratio speed(Day one, Day other) {
        return other.done().minus(one.done()).dividedBy(Ratio.of(between(one, other)));
    }
}
