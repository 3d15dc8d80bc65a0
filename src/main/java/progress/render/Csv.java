package progress.render;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values as RFC 4180 has them, except that lines end with {@code \n} as everywhere else.
 *
 * <p>A spreadsheet takes a cell for a formula by its first character; a quote in front makes it text.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r＝＋－＠'";

    private Csv() {}

    /** One line. Text cells come from {@link #text}, numbers as they are; null is an empty cell. */
    static String row(List<@Nullable String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    /** A cell with text from a report. */
    static String text(String text) {
        String visible = Visible.of(text);
        boolean formula = !visible.isEmpty()
                && FORMULA.indexOf(
                                visible.stripLeading().isEmpty()
                                        ? ' '
                                        : visible.stripLeading().charAt(0))
                        >= 0;
        return formula && !isNumber(visible) ? "'" + visible : visible;
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    }

    private static String quoted(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
