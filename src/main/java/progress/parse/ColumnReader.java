package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import progress.model.Role;
import progress.source.Span;

/** Tells by its header what each column of a table holds. */
final class ColumnReader {
    private final Folded text;
    private final Vocabulary vocabulary;

    ColumnReader(Folded text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    List<Column> read(Element.Table table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            Column column = column(table.header().get(i));
            Unit unit = column.meaning().unit();
            boolean parts = column.use() == Column.Use.TITLE && unit != null && unit != Unit.CHAPTERS;
            boolean counts = parts && has(columns, Column.Use.TITLE) && holdsNumbers(table, i);
            boolean share = column.use() == Column.Use.FIGURE && saysDone(column.meaning()) && holdsShares(table, i);
            columns.add(
                    share
                            ? column.as(Role.PERCENT)
                            : counts ? new Column(Column.Use.FIGURE, column.meaning()) : column);
        }
        if (!has(columns, Column.Use.TITLE)
                && has(columns, Column.Use.STATE)
                && columns.get(0).use() == Column.Use.OTHER) {
            columns.set(0, new Column(Column.Use.TITLE, columns.get(0).meaning()));
        }
        planWhatIsCounted(columns);
        if (columns.get(0).use() == Column.Use.TITLE && isOfMeasures(table)) {
            columns.set(0, new Column(Column.Use.METRIC, columns.get(0).meaning()));
        }
        return columns;
    }

    private static boolean saysDone(KeyMeaning meaning) {
        return meaning.isPure() && meaning.unit() == null && meaning.role() == Role.DONE;
    }

    /** Whether each cell of a column such as 完成 is a percentage, where it is not empty. */
    private boolean holdsShares(Element.Table table, int column) {
        boolean any = false;
        for (List<Span> cells : table.rows()) {
            String cell = column < cells.size() ? text.clean(cells.get(column)) : "";
            boolean share = cell.endsWith("%") && LineReader.isDigit(cell.charAt(0));
            if (!share && !cell.isEmpty() && !cell.equals("-")) {
                return false;
            }
            any |= share;
        }
        return any;
    }

    /** Whether a column such as 小节 counts the sections of each row and does not name them. */
    private boolean holdsNumbers(Element.Table table, int column) {
        boolean any = false;
        for (List<Span> cells : table.rows()) {
            String cell = column < cells.size() ? text.clean(cells.get(column)) : "";
            for (int i = 0; i < cell.length(); i++) {
                if (!LineReader.isDigit(cell.charAt(i)) && "/*- ".indexOf(cell.charAt(i)) < 0) {
                    return false;
                }
            }
            any |= !cell.isEmpty();
        }
        return any;
    }

    /** Whether each row is of a measure, as in {@code 項目 | 目標 | 実績} with rows for chapters and words. */
    private boolean isOfMeasures(Element.Table table) {
        return !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> {
                    KeyMeaning key = vocabulary.key(text.clean(row.get(0)));
                    return key.isPure() && key.kind() == KeyMeaning.Kind.FIGURE && key.unit() != null;
                });
    }

    /** Beside a column of what is done, a column that only counts is the plan: {@code 文档数 | 已完成}. */
    private static void planWhatIsCounted(List<Column> columns) {
        boolean done =
                columns.stream().anyMatch(c -> c.countsParts() && c.meaning().role() == Role.DONE);
        if (done) {
            columns.replaceAll(c -> c.countsParts() && c.meaning().role() == null ? c.as(Role.TARGET) : c);
        }
    }

    static boolean has(List<Column> columns, Column.Use use) {
        return indexOf(columns, use, 0) >= 0;
    }

    /** Where the first column of a use stands, from one on; -1 where there is none. */
    static int indexOf(List<Column> columns, Column.Use use, int from) {
        for (int i = from; i < columns.size(); i++) {
            if (columns.get(i).use() == use) {
                return i;
            }
        }
        return -1;
    }

    private Column column(Span header) {
        KeyMeaning meaning = vocabulary.key(text.clean(header));
        return new Column(use(text.clean(header).toLowerCase(Locale.ROOT), meaning), meaning);
    }

    private Column.Use use(String name, KeyMeaning meaning) {
        boolean title = vocabulary.words("column.title").contains(name);
        if (!title && vocabulary.words("column.metric").contains(name)) {
            return Column.Use.METRIC;
        }
        if (vocabulary.words("column.value").contains(name)) {
            return Column.Use.VALUE;
        }
        if (title) {
            return Column.Use.TITLE;
        }
        if (vocabulary.words("column.number").contains(name)) {
            return Column.Use.NUMBER;
        }
        if (meaning.kind() == KeyMeaning.Kind.STATE) {
            return Column.Use.STATE;
        }
        if (meaning.kind() == KeyMeaning.Kind.NAME || meaning.kind() == KeyMeaning.Kind.FILE) {
            return Column.Use.TITLE;
        }
        boolean measure = Unit.isMeasure(meaning.unit()) && meaning.role() == null;
        boolean figure = meaning.kind() == KeyMeaning.Kind.FIGURE || meaning.total();
        return figure && (meaning.isPure() || measure) ? Column.Use.FIGURE : Column.Use.OTHER;
    }
}
