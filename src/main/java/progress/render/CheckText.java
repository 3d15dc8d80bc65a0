package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Related;
import progress.source.SourceFile;
import progress.source.Span;

/** Findings for people: the line of the report, the figure in it, what was counted where, and what would agree. */
final class CheckText {
    private static final String HANGING = "    ";
    private static final int USUAL_COLUMNS = 120;
    private static final int FEWEST_COLUMNS = 20;

    /** The columns that a label needs behind its pointer. */
    private static final int LEAST_LABEL = 20;

    /** The most places of one finding that are shown with their lines. */
    private static final int MOST_EXCERPTS = 5;

    /** The most places that are named in one row. */
    private static final int MOST_NAMED = 5;

    private final Appearance appearance;
    private final Writer out;

    private CheckText(Appearance appearance, Writer out) {
        this.appearance = appearance;
        this.out = out;
    }

    /**
     * A place that is pointed at.
     *
     * @param main whether it is the place of the finding itself
     */
    private record Mark(Span place, boolean main, String says) {}

    static void write(Verdict verdict, Appearance appearance, Writer out) throws IOException {
        CheckText text = new CheckText(appearance, out);
        for (Diagnostic finding : verdict.shown()) {
            text.finding(finding);
        }
        for (String line : CheckConcise.closing(verdict)) {
            text.line(appearance.ink(Ink.STRONG, line));
        }
    }

    private void finding(Diagnostic finding) throws IOException {
        Ink ink = CheckConcise.ink(finding.severity());
        String kind = finding.severity().id() + "[" + finding.rule().id() + "]";
        String front = appearance.ink(ink, kind) + ": ";
        for (String part : wrapped(Visible.of(finding.message()), kind.length() + 2, HANGING.length())) {
            line(front + appearance.ink(Ink.STRONG, part));
            front = HANGING;
        }
        SourceFile source = finding.span().source();
        List<Mark> marks = new ArrayList<>();
        List<Related> elsewhere = new ArrayList<>();
        marks.add(new Mark(finding.span(), true, label(finding)));
        for (Related related : finding.related()) {
            if (related.isRestatement() && related.span().source() == source) {
                continue;
            }
            if (related.span().source() == source && marks.size() < MOST_EXCERPTS) {
                marks.add(new Mark(related.span(), false, related.message()));
            } else {
                elsewhere.add(related);
            }
        }
        marks.sort(Comparator.comparing(Mark::place));
        int digits = marks.stream()
                .mapToInt(mark ->
                        String.valueOf(source.lineOf(mark.place().start())).length())
                .max()
                .orElse(1);
        String gutter = " ".repeat(digits);
        line(gutter + faint("-->") + " " + Visible.of(finding.span().location()));
        line(gutter + " " + faint("|"));
        excerpts(marks, digits, ink);
        for (Related related : elsewhere.subList(0, Math.min(MOST_NAMED, elsewhere.size()))) {
            Span place = related.span();
            String where = place.source() == source ? place.position().toString() : place.location();
            remark(gutter, related.message() + ": " + where);
        }
        if (elsewhere.size() > MOST_NAMED) {
            remark(gutter, "and " + (elsewhere.size() - MOST_NAMED) + " more places");
        }
        for (String hint : hints(finding)) {
            remark(gutter, hint);
        }
        line("");
    }

    private void remark(String gutter, String text) throws IOException {
        String front = gutter + " " + faint("=") + " ";
        String hanging = gutter + "   ";
        for (String part : wrapped(Visible.of(text), hanging.length(), hanging.length())) {
            line(front + part);
            front = hanging;
        }
    }

    /** Text as a terminal has room for; elsewhere it stays one line. */
    private List<String> wrapped(String text, int front, int hanging) {
        return appearance.width().isEmpty()
                ? List.of(text)
                : Wrapped.lines(
                        text,
                        appearance.width().getAsInt() - front,
                        appearance.width().getAsInt() - hanging);
    }

    private void excerpts(List<Mark> marks, int digits, Ink ink) throws IOException {
        String gutter = " ".repeat(digits);
        int columns = Math.max(FEWEST_COLUMNS, appearance.width().orElse(USUAL_COLUMNS) - digits - 3);
        @Nullable Excerpt excerpt = null;
        for (Mark mark : marks) {
            if (excerpt == null || !excerpt.shows(mark.place())) {
                excerpt = Excerpt.of(mark.place(), columns - 2 * DisplayWidth.of(appearance.ellipsis()));
                String number = String.valueOf(excerpt.line());
                line(" ".repeat(digits - number.length()) + faint(number + " |") + " " + excerpt.text(appearance));
            }
            String pointer = mark.main() ? "^".repeat(excerpt.width(mark.place())) : "-";
            pointed(
                    gutter,
                    excerpt.column(mark.place(), appearance),
                    mark.main() ? ink : Ink.PLAIN,
                    pointer,
                    mark.says());
        }
    }

    /** A pointer, and behind it, or where that is too narrow below it, what it points at. */
    private void pointed(String gutter, int column, Ink ink, String pointer, String says) throws IOException {
        String text = Visible.of(says);
        int behind = gutter.length() + 3 + column + pointer.length() + 1;
        int below = gutter.length() + 3;
        boolean narrow = appearance.width().isPresent()
                && behind + Math.min(LEAST_LABEL, DisplayWidth.of(text))
                        > appearance.width().getAsInt();
        List<String> parts = narrow ? wrapped(text, below, below) : wrapped(text, behind, behind);
        int indent = narrow ? 0 : column + pointer.length() + 1;
        List<String> rows = new ArrayList<>();
        rows.add(" ".repeat(column) + appearance.ink(ink, (pointer + (narrow ? "" : " " + parts.get(0))).strip()));
        for (String part : narrow ? parts : parts.subList(1, parts.size())) {
            rows.add(" ".repeat(indent) + appearance.ink(ink, part));
        }
        for (String row : rows) {
            line(gutter + " " + faint("|") + " " + row);
        }
    }

    private static String label(Diagnostic finding) {
        // A key or a comment is no figure, and is not stated.
        if (finding.stated().chars().noneMatch(Character::isDigit)) {
            return "";
        }
        List<String> again = finding.related().stream()
                .filter(Related::isRestatement)
                .map(Related::span)
                .filter(place -> place.source() == finding.span().source())
                .map(place -> place.position().toString())
                .toList();
        if (again.isEmpty()) {
            return "stated here";
        }
        String more = again.size() > MOST_NAMED ? " and " + (again.size() - MOST_NAMED) + " more places" : "";
        List<String> named = again.stream().limit(MOST_NAMED).toList();
        return "stated here, and again at " + String.join(", ", named) + more;
    }

    /** The hints of a finding, and what {@code --fix} would do. */
    static List<String> hints(Diagnostic finding) {
        List<String> hints = new ArrayList<>(finding.hints());
        Fix fix = finding.fix();
        if (fix != null) {
            hints.add("--fix writes " + fix.text()
                    + (fix.edits().size() > 1 ? " in " + fix.edits().size() + " places" : ""));
        }
        return hints;
    }

    private String faint(String text) {
        return appearance.ink(Ink.FAINT, text);
    }

    private void line(String line) throws IOException {
        out.write(Visible.line(line) + "\n");
    }
}
