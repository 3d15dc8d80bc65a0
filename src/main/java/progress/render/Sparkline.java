package progress.render;

import java.util.ArrayList;
import java.util.List;
import progress.history.Course;
import progress.history.Course.Point;
import progress.model.Ratio;

/** A figure over time in one line of text: {@code ▂▃▃▄▄▅▅█}, a column for each report, as high as it is done. */
final class Sparkline {
    /** The most columns; of more reports some are left out, evenly, and never the last. */
    static final int WIDEST = 40;

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String ASCII = "_.,-=+*#";

    private Sparkline() {}

    /** Draws a figure against its target, or against its highest value where it has none or is beyond it. */
    static String of(Course course, boolean ascii) {
        List<Ratio> values = thinned(course.points().stream().map(Point::done).toList());
        Ratio top = course.target().orElse(Ratio.ZERO);
        for (Ratio value : values) {
            top = value.compareTo(top) > 0 ? value : top;
        }
        String levels = ascii ? ASCII : BLOCKS;
        StringBuilder line = new StringBuilder();
        for (Ratio value : values) {
            int highest = levels.length() - 1;
            int level = top.isZero()
                    ? 0
                    : value.dividedBy(top)
                            .times(Ratio.of(highest))
                            .round(0)
                            .whole()
                            .intValue();
            // Only what is done is drawn as full.
            line.append(levels.charAt(level == highest && value.compareTo(top) < 0 ? highest - 1 : level));
        }
        return line.toString();
    }

    private static List<Ratio> thinned(List<Ratio> values) {
        if (values.size() <= WIDEST) {
            return values;
        }
        List<Ratio> some = new ArrayList<>();
        for (int i = 0; i < WIDEST; i++) {
            some.add(values.get((int) ((long) i * (values.size() - 1) / (WIDEST - 1))));
        }
        return some;
    }
}
