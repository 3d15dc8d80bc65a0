package progress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import progress.model.Chapter;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.render.Columns.Cell;
import progress.rollup.ChapterRollup;
import progress.rollup.SectionCount;
import progress.rollup.Tally;

/** The chapters of a topic, one line each: {@code 03  Containers   ███████▌░░   75%   5/12 sections   ! counted 42%}. */
final class ChapterTable {
    private static final int TITLE = 1;
    private static final int BAR = 2;
    private static final int LINES = 4;
    private static final int WORDS = 5;
    private static final int CODE = 6;
    private static final int SECTIONS = 7;
    private static final int[] GAPS = {2, 2, 3, 2, 3, 3, 3, 3, 3, 3};
    private static final String INDENT = "  ";

    /** What gives way first where the terminal is narrow. */
    private static final int[] EXPENDABLE = {CODE, WORDS, LINES, SECTIONS, BAR};

    private static final int GOOD_TITLE = 24;
    private static final int SHORTEST_TITLE = 8;

    private ChapterTable() {}

    /**
     * The lines of the table.
     *
     * @param sources the dates of the reports by their paths, to name the place each chapter comes from; empty for not to
     */
    static List<String> lines(Standing topic, Appearance appearance, Map<String, String> sources) {
        Columns columns = new Columns();
        for (ChapterRollup chapter : topic.rollup().chapters()) {
            columns.add(row(chapter, appearance, sources));
        }
        if (sources.isEmpty()) {
            fit(columns, appearance);
        }
        return columns.lines(appearance, GAPS).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    private static List<Cell> row(ChapterRollup rollup, Appearance appearance, Map<String, String> sources) {
        Chapter chapter = rollup.chapter();
        Ratio share = shown(rollup).middle();
        Ink ink = ink(chapter.status());
        List<Cell> row = new ArrayList<>();
        row.add(Cell.right(
                Ink.PLAIN, chapter.id() == null ? "" : Visible.of(chapter.id().text())));
        row.add(Cell.left(chapter.title() == null ? "" : Visible.of(chapter.title())));
        row.add(Cell.left(ink, Bar.of(share, appearance.ascii())));
        row.add(Cell.right(ink, completion(rollup)));
        row.add(measure(chapter, Subject.LINES, "lines"));
        row.add(measure(chapter, Subject.WORDS, "words"));
        row.add(measure(chapter, Subject.CODE, "code"));
        row.add(Cell.right(
                Ink.PLAIN, rollup.sections().map(ChapterTable::sections).orElse("")));
        row.add(Cell.left(Ink.YELLOW, rollup.isDoubtful() ? "! counted " + percent(rollup.counted()) : ""));
        row.add(Cell.left(Ink.FAINT, sources.isEmpty() ? "" : source(chapter, sources)));
        return row;
    }

    /** As stated, except that sections tell more than a bare mark of being begun. */
    static Tally shown(ChapterRollup rollup) {
        Percent stated = rollup.chapter().percent().orElse(null);
        if (stated != null) {
            return Tally.of(stated.ratio(), Ratio.ONE);
        }
        return rollup.stated().isExact() ? rollup.stated() : rollup.counted();
    }

    /** The completion to show: as stated, else what the status and the sections say. */
    static String completion(ChapterRollup rollup) {
        return rollup.chapter().percent().map(Notation::percent).orElseGet(() -> percent(shown(rollup)));
    }

    static String percent(Tally tally) {
        return (tally.isExact() ? "" : "~") + Notation.percent(tally.middle(), 0);
    }

    private static Cell measure(Chapter chapter, Subject subject, String unit) {
        return Cell.right(
                Ink.PLAIN,
                chapter.figure(subject, Role.DONE)
                        .map(figure -> Notation.quantity(figure.value()) + " " + unit)
                        .orElse(""));
    }

    private static String sections(SectionCount count) {
        return count.done() + "/" + count.total() + " sections";
    }

    private static String source(Chapter chapter, Map<String, String> dates) {
        String date = dates.getOrDefault(chapter.span().source().path(), "");
        return (date.isEmpty() ? "" : date + "  ") + Overview.location(chapter.span());
    }

    private static Ink ink(Status status) {
        return switch (status) {
            case DONE -> Ink.GREEN;
            case PARTIAL -> Ink.YELLOW;
            case PLANNED -> Ink.FAINT;
        };
    }

    private static void fit(Columns columns, Appearance appearance) {
        if (appearance.width().isEmpty()) {
            return;
        }
        int most = appearance.width().getAsInt() - INDENT.length();
        int wanted = Math.min(columns.width(TITLE), GOOD_TITLE);
        for (int column : EXPENDABLE) {
            if (columns.width(GAPS) - columns.width(TITLE) + wanted <= most) {
                break;
            }
            columns.drop(column);
        }
        int over = columns.width(GAPS) - most;
        if (over > 0) {
            columns.cut(TITLE, Math.max(SHORTEST_TITLE, columns.width(TITLE) - over), appearance.ellipsis());
        }
    }
}
