package progress.render;

import progress.source.SourceFile;
import progress.source.Span;

/**
 * A line of a report, or as much of it as there is room for around a place.
 *
 * @param source the report
 * @param line which line
 * @param start the first offset shown
 * @param end the offset behind the last one shown
 */
record Excerpt(SourceFile source, int line, int start, int end) {
    /** How many code points of a line are looked at, for each column there is: invisible ones take none. */
    private static final int PATIENCE = 4;

    /** Shows the line in which a place begins. */
    static Excerpt of(Span place, int columns) {
        SourceFile source = place.source();
        int line = source.lineOf(place.start());
        int first = source.lineStart(line);
        int last = source.lineEnd(line);
        if (last - first <= PATIENCE * columns && width(source, first, last) <= columns) {
            return new Excerpt(source, line, first, last);
        }
        int at = Math.min(place.start(), last);
        int start = at;
        for (int i = 0; i < PATIENCE * columns && start > first; i++) {
            int before = source.text().offsetByCodePoints(start, -1);
            if (width(source, before, at) > columns / 2) {
                break;
            }
            start = before;
        }
        int end = at;
        for (int i = 0; i < PATIENCE * columns && end < last; i++) {
            int after = source.text().offsetByCodePoints(end, 1);
            if (width(source, start, after) > columns) {
                break;
            }
            end = after;
        }
        return new Excerpt(source, line, start, end);
    }

    /** Whether this shows where a place begins. */
    boolean shows(Span place) {
        return place.source() == source
                && source.lineOf(place.start()) == line
                && place.start() >= start
                && place.start() <= end;
    }

    String text(Appearance appearance) {
        return front(appearance)
                + Visible.of(source.text().substring(start, end))
                + (end < source.lineEnd(line) ? appearance.ellipsis() : "");
    }

    /** The columns in front of a place. */
    int column(Span place, Appearance appearance) {
        return DisplayWidth.of(front(appearance)) + width(source, start, place.start());
    }

    /** The columns that a place takes here, at least one. */
    int width(Span place) {
        int until = Math.max(place.start(), Math.min(place.end(), end));
        return Math.max(1, width(source, start, until) - width(source, start, place.start()));
    }

    private String front(Appearance appearance) {
        return start > source.lineStart(line) ? appearance.ellipsis() : "";
    }

    private static int width(SourceFile source, int from, int to) {
        return DisplayWidth.of(Visible.of(source.text().substring(from, to)));
    }
}
