package progress.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells that are aligned under each other.
 *
 * <p>A cell wider than {@link #WIDEST} sticks out of its column instead of widening it: otherwise one endless title
 * would pad every other row to its length.
 */
final class Columns {
    /** The widest cell that a column adjusts to. */
    static final int WIDEST = 120;

    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * One cell.
     *
     * @param text without control characters
     * @param right whether it is aligned to the right
     */
    record Cell(String text, Ink ink, boolean right) {
        static final Cell EMPTY = left("");

        static Cell left(String text) {
            return new Cell(text, Ink.PLAIN, false);
        }

        static Cell left(Ink ink, String text) {
            return new Cell(text, ink, false);
        }

        static Cell right(Ink ink, String text) {
            return new Cell(text, ink, true);
        }

        int width() {
            return DisplayWidth.of(text);
        }
    }

    /** Adds a row; every row has the same number of cells. */
    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    /** The width of a column: that of its widest cell, 0 where all are empty. */
    int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).width())
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
    }

    /** The width of all columns that are not empty, with their gaps. */
    int width(int[] gaps) {
        int total = 0;
        for (int column = 0; column < gaps.length; column++) {
            int width = width(column);
            total += width == 0 ? 0 : width + (total == 0 ? 0 : gaps[column]);
        }
        return total;
    }

    /** Empties a column. */
    void drop(int column) {
        rows.replaceAll(row -> {
            List<Cell> cells = new ArrayList<>(row);
            cells.set(column, Cell.EMPTY);
            return List.copyOf(cells);
        });
    }

    /** Cuts the cells of a column to a width. */
    void cut(int column, int most, String ellipsis) {
        rows.replaceAll(row -> {
            List<Cell> cells = new ArrayList<>(row);
            Cell cell = row.get(column);
            cells.set(column, new Cell(DisplayWidth.cut(cell.text(), most, ellipsis), cell.ink(), cell.right()));
            return List.copyOf(cells);
        });
    }

    /**
     * The rows as lines, without blanks at their ends.
     *
     * @param gaps blanks before each column
     */
    List<String> lines(Appearance appearance, int[] gaps) {
        int[] widths = new int[gaps.length];
        for (int column = 0; column < gaps.length; column++) {
            widths[column] = width(column);
        }
        return rows.stream().map(row -> line(row, appearance, gaps, widths)).toList();
    }

    private static String line(List<Cell> row, Appearance appearance, int[] gaps, int[] widths) {
        StringBuilder line = new StringBuilder();
        int blanks = 0;
        boolean first = true;
        for (int column = 0; column < gaps.length; column++) {
            Cell cell = row.get(column);
            int width = cell.width();
            if (widths[column] == 0 && width == 0) {
                continue;
            }
            blanks += first ? 0 : gaps[column];
            first = false;
            int padding = Math.max(0, widths[column] - width);
            if (width == 0) {
                blanks += padding;
                continue;
            }
            line.append(" ".repeat(blanks + (cell.right() ? padding : 0)));
            line.append(appearance.ink(cell.ink(), cell.text()));
            blanks = cell.right() ? 0 : padding;
        }
        return line.toString();
    }
}
