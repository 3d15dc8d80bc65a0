package progress.render;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.history.Course;
import progress.history.Course.Point;
import progress.history.Forecast;
import progress.model.Ratio;
import progress.model.Report;

/**
 * A burn-up chart: what is done over time, the target, and the cone in which the forecast sees it. Along the axis run
 * the dates; reports of one day stand evenly between the day before and their own. Where all reports bear one date or
 * none, they stand in their order.
 */
final class BurnUp {
    /** The size of a chart in the units of its picture. */
    static final int WIDTH = 640;

    static final int HEIGHT = 330;

    private static final Ratio LEFT = Ratio.of(78);
    private static final Ratio RIGHT = Ratio.of(WIDTH - 18L);
    private static final Ratio TOP = Ratio.of(16);
    private static final Ratio BOTTOM = Ratio.of(HEIGHT - 76L);

    /** The most marks along an axis, besides zero. */
    private static final int MARKS = 5;

    /** More dots than these would be one thick line. */
    private static final int MOST_DOTS = 60;

    /** How far beyond the likely date the axis runs at most, in times of the way to it. */
    private static final long FARTHEST = 3;

    private final Course course;
    private final Phrases phrases;
    private final boolean dated;
    private final List<Point> points;
    private final List<Ratio> places;
    private final Forecast.@Nullable Range range;
    private final Ratio first;
    private final Ratio last;
    private final Ratio step;
    private final Ratio top;

    BurnUp(Course course, Phrases phrases) {
        this.course = course;
        this.phrases = phrases;
        dated = course.days().size() > 1;
        points = course.points().stream()
                .filter(point -> !dated || point.state().report().date() != null)
                .toList();
        places = places(points, dated);
        range = course.forecast() instanceof Forecast.Range told ? told : null;
        first = places.get(0);
        Ratio end = range == null ? places.get(places.size() - 1) : Ratio.of(end(range));
        last = end.equals(first) ? end.plus(Ratio.ONE) : end;
        Ratio highest = course.target().orElse(Ratio.ZERO);
        for (Point point : points) {
            highest = max(highest, max(point.done(), point.target().orElse(Ratio.ZERO)));
        }
        step = step(highest);
        top = max(highest, step).times(Ratio.of(21, 20));
    }

    private static List<Ratio> places(List<Point> points, boolean dated) {
        List<Ratio> places = new ArrayList<>();
        Map<LocalDate, Integer> all = new LinkedHashMap<>();
        if (dated) {
            points.forEach(point -> all.merge(date(point), 1, Integer::sum));
        }
        LocalDate day = LocalDate.MIN;
        int on = 0;
        for (int i = 0; i < points.size(); i++) {
            if (dated) {
                LocalDate date = date(points.get(i));
                on = date.equals(day) ? on + 1 : 1;
                day = date;
                places.add(Ratio.of(date.toEpochDay() - 1).plus(Ratio.of(on, all.getOrDefault(date, 1))));
            } else {
                places.add(Ratio.of(i + 1L));
            }
        }
        return places;
    }

    private static LocalDate date(Point point) {
        LocalDate date = point.state().report().date();
        return date == null ? LocalDate.MIN : date;
    }

    /** The last day to draw. */
    private static long end(Forecast.Range range) {
        long from = range.from().toEpochDay();
        long way = range.likely().toEpochDay() - from;
        long farthest = from + FARTHEST * way;
        return range.latest() == null ? farthest : Math.min(range.latest().toEpochDay(), farthest);
    }

    /** The distance of two marks on the axis of figures: 1, 2 or 5, or these times a power of ten. */
    private static Ratio step(Ratio highest) {
        Ratio power = Ratio.of(1, 100);
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                Ratio step = power.times(Ratio.of(digit));
                if (highest.compareTo(step.times(Ratio.of(MARKS))) <= 0) {
                    return step;
                }
            }
            power = power.times(Ratio.of(10));
        }
    }

    /** Writes the chart as one picture with a description. */
    void write(Markup out, String id, String label) throws IOException {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT);
        out.text("title", label, "id", id + "-title");
        out.text("desc", summary(), "id", id + "-desc");
        draw(out);
        out.close();
    }

    /** What the chart says, in a sentence or two. */
    String summary() {
        return phrases.say("chart.summary", phrases.sum(course), phrases.forecast(course.forecast()));
    }

    /** Draws the chart in its place. */
    void draw(Markup out) throws IOException {
        figures(out);
        times(out);
        cone(out);
        target(out);
        done(out);
        legend(out);
    }

    private void figures(Markup out) throws IOException {
        for (Ratio mark = Ratio.ZERO; mark.compareTo(top) <= 0; mark = mark.plus(step)) {
            String y = y(mark);
            out.empty("line", "class", "grid", "x1", text(LEFT), "x2", text(RIGHT), "y1", y, "y2", y);
            String base =
                    text(BOTTOM.minus(share(mark).times(BOTTOM.minus(TOP))).plus(Ratio.of(5)));
            out.text(
                    "text",
                    Notation.count(mark),
                    "class",
                    "mark",
                    "x",
                    text(LEFT.minus(Ratio.of(8))),
                    "y",
                    base,
                    "text-anchor",
                    "end");
        }
    }

    private void times(Markup out) throws IOException {
        BigInteger from = whole(first);
        BigInteger way = whole(last).subtract(from);
        int count = way.min(BigInteger.valueOf(MARKS - 1L)).intValue();
        // Reports are counted in equal strides; of dates the last one is worth more than that.
        long stride = Math.max(1, -Math.floorDiv(-(points.size() - 1), MARKS - 1));
        for (int i = 0; i <= count; i++) {
            BigInteger place = count == 0
                    ? from
                    : dated
                            ? from.add(way.multiply(BigInteger.valueOf(i)).divide(BigInteger.valueOf(count)))
                            : BigInteger.valueOf(1 + i * stride);
            if (!dated && place.intValueExact() > points.size()) {
                break;
            }
            String label = dated ? LocalDate.ofEpochDay(place.longValueExact()).toString() : "#" + place;
            // In a narrow picture every second date is enough.
            String style = dated && i % 2 == 1 ? "mark wide" : "mark";
            boolean end = place.equals(whole(last));
            String anchor = i == 0 && count > 0 ? "start" : end && i > 0 ? "end" : "middle";
            String at = text(x(new Ratio(place, BigInteger.ONE)));
            out.text(
                    "text",
                    label,
                    "class",
                    style,
                    "x",
                    at,
                    "y",
                    text(BOTTOM.plus(Ratio.of(24))),
                    "text-anchor",
                    anchor);
        }
    }

    /** Up, so that no mark stands before the first point. */
    private static BigInteger whole(Ratio ratio) {
        BigInteger[] parts = ratio.numerator().divideAndRemainder(ratio.denominator());
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private void cone(Markup out) throws IOException {
        if (range == null) {
            return;
        }
        long from = range.from().toEpochDay();
        Ratio left = range.target().minus(range.done());
        String origin = xy(Ratio.of(from), range.done());
        String low;
        String corner = "";
        LocalDate latest = range.latest();
        if (latest == null) {
            low = xy(last, range.done());
            corner = " " + xy(last, range.target());
        } else if (Ratio.of(latest.toEpochDay()).compareTo(last) > 0) {
            Ratio slow = left.dividedBy(Ratio.of(latest.toEpochDay() - from));
            low = xy(last, range.done().plus(slow.times(last.minus(Ratio.of(from)))));
            corner = " " + xy(last, range.target());
        } else {
            low = xy(Ratio.of(latest.toEpochDay()), range.target());
        }
        String fast = xy(Ratio.of(range.earliest().toEpochDay()), range.target());
        out.empty("polygon", "class", "cone", "points", origin + " " + fast + corner + " " + low);
        String likely = xy(Ratio.of(range.likely().toEpochDay()), range.target());
        out.empty("polyline", "class", "likely", "points", origin + " " + likely);
    }

    private void target(Markup out) throws IOException {
        if (course.target().isEmpty()) {
            return;
        }
        Ratio now = course.target().get();
        StringBuilder line = new StringBuilder();
        Ratio before = points.get(0).target().orElse(now);
        line.append(xy(first, before));
        for (int i = 1; i < points.size(); i++) {
            Ratio target = points.get(i).target().orElse(now);
            if (!target.equals(before)) {
                line.append(' ').append(xy(places.get(i), before)).append(' ').append(xy(places.get(i), target));
                before = target;
            }
        }
        if (!before.equals(now)) {
            line.append(' ').append(xy(places.get(places.size() - 1), now));
        }
        line.append(' ').append(xy(last, now));
        out.empty("polyline", "class", "target", "points", line.toString());
    }

    private void done(Markup out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            line.append(i == 0 ? "" : " ")
                    .append(xy(places.get(i), points.get(i).done()));
        }
        if (points.size() > 1) {
            String ground = xy(places.get(places.size() - 1), Ratio.ZERO) + " " + xy(first, Ratio.ZERO);
            out.empty("polygon", "class", "area", "points", line + " " + ground);
            out.empty("polyline", "class", "done", "points", line.toString());
        }
        for (int i = 0; points.size() <= MOST_DOTS && i < points.size(); i++) {
            Point point = points.get(i);
            Report report = point.state().report();
            String date = report.date() == null
                    ? phrases.say("undated")
                    : report.date().toString();
            String unit = phrases.say(StatusText.unit(course.subject()));
            String figure = phrases.say("sum.open", Notation.count(point.done()), unit);
            out.open("circle", "class", "dot", "cx", text(x(places.get(i))), "cy", y(point.done()), "r", "4");
            out.text(
                    "title",
                    phrases.say("chart.report", date, figure, report.source().path()));
            out.close();
        }
    }

    private void legend(Markup out) throws IOException {
        int y = HEIGHT - 16;
        int x = 78;
        entry(out, x, y, "done", phrases.say("done"));
        if (course.target().isPresent()) {
            entry(
                    out,
                    x + 180,
                    y,
                    "target",
                    phrases.say("target") + " " + Notation.count(course.target().get()));
        }
        if (range != null) {
            out.empty("rect", "class", "cone", "x", "" + (x + 400), "y", "" + (y - 12), "width", "28", "height", "14");
            entry(out, x + 400, y, "likely", phrases.say("forecast"));
        }
    }

    private void entry(Markup out, int x, int y, String line, String text) throws IOException {
        String height = Integer.toString(y - 5);
        out.empty("line", "class", line, "x1", "" + x, "x2", "" + (x + 28), "y1", height, "y2", height);
        out.text("text", text, "class", "label", "x", "" + (x + 36), "y", "" + y);
    }

    private Ratio x(Ratio place) {
        return LEFT.plus(place.minus(first).dividedBy(last.minus(first)).times(RIGHT.minus(LEFT)));
    }

    private String y(Ratio figure) {
        return text(BOTTOM.minus(share(figure).times(BOTTOM.minus(TOP))));
    }

    private Ratio share(Ratio figure) {
        return figure.dividedBy(top);
    }

    private String xy(Ratio place, Ratio figure) {
        return text(x(place)) + "," + y(figure);
    }

    private static String text(Ratio coordinate) {
        return coordinate.round(1).stripped().toString();
    }

    private static Ratio max(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
