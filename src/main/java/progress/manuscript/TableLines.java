package progress.manuscript;

import java.util.ArrayList;
import java.util.List;

/** Tables as on GitHub, found in the lines of a paragraph: a row of dashes below a row of as many cells begins one. */
final class TableLines {
    private TableLines() {}

    /** The index of the head of the table in a paragraph, or the number of lines where it has none. */
    static int start(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isDelimiter(lines.get(i + 1))
                    && (lines.get(i).indexOf('|') >= 0 || lines.get(i + 1).indexOf('|') >= 0)
                    && cells(lines.get(i)).size() == cells(lines.get(i + 1)).size()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The cells of a row, without blanks at their ends; an escaped bar is part of a cell. */
    static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int from = row.startsWith("|") ? 1 : 0;
        for (int i = from; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && row.startsWith("|", i + 1)) {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        boolean closed = row.length() > from && row.endsWith("|") && cell.isEmpty();
        if (!closed) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    private static boolean isDelimiter(String line) {
        if (line.indexOf('-') < 0 || !line.chars().allMatch(c -> "-:| \t".indexOf(c) >= 0)) {
            return false;
        }
        for (String cell : cells(line)) {
            int start = cell.startsWith(":") ? 1 : 0;
            int end = cell.length() > start && cell.endsWith(":") ? cell.length() - 1 : cell.length();
            if (start >= end || !cell.substring(start, end).chars().allMatch(c -> c == '-')) {
                return false;
            }
        }
        return true;
    }
}
