package progress.render;

import java.util.List;

/** The lines of the generated report, in the order in which they are written. */
final class DayLines {
    private final StringBuilder text = new StringBuilder();
    private String last = "";

    void line(String line) {
        last = line;
        text.append(Visible.line(line)).append('\n');
    }

    void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** A heading, which stands apart from what is before and after it. */
    void heading(String level, String heading) {
        apart();
        line(level + heading);
        apart();
    }

    /** A line that stands apart, and what it introduces. */
    void about(String line, List<String> items) {
        apart();
        line(line);
        bullets(items);
    }

    /** A list, which stands apart; nothing where it has no items. */
    void bullets(List<String> items) {
        if (!items.isEmpty()) {
            apart();
        }
        items.forEach(item -> line("- " + item));
    }

    /** Leaves one line empty, unless one is or nothing is written yet. */
    void apart() {
        if (!last.isEmpty()) {
            line("");
        }
    }

    /** All lines, each with its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
