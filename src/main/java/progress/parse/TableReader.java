package progress.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/** Reads a table as a list of units with a status or percent column, or as figures. */
final class TableReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final BlockReader blocks;
    private final Gathered gathered;
    private final ColumnReader columnReader;
    private final RowReader rowReader;

    TableReader(Shared shared, BlockReader blocks) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.values = shared.values();
        this.blocks = blocks;
        this.gathered = shared.gathered();
        this.columnReader = new ColumnReader(text, vocabulary);
        this.rowReader = new RowReader(shared);
    }

    /**
     * Reads a table.
     *
     * @param statement takes what speaks of the topic
     * @param chapter the chapter that the headings above speak of, where they do
     */
    void read(Element.Table table, Statement statement, @Nullable ChapterDraft chapter) {
        List<Column> columns = columnReader.read(table);
        if (listsIssues(table, columns, statement.heading)) {
            return;
        }
        if (readSums(table, statement, chapter)) {
            return;
        }
        boolean stated =
                ColumnReader.has(columns, Column.Use.STATE) || columns.stream().anyMatch(Column::isPercent);
        boolean measured = columns.stream().anyMatch(Column::isMeasure);
        boolean named = ColumnReader.has(columns, Column.Use.TITLE) || ColumnReader.has(columns, Column.Use.NUMBER);
        if (named && (stated || measured) && readUnits(table, columns, stated, statement, chapter)) {
            return;
        }
        readFigures(table, columns, statement, chapter);
    }

    /** One row of numbers below their names: {@code 总章节 | 已完成 | 进行中} above {@code 12 | 6 | 2}. */
    private boolean readSums(Element.Table table, Statement statement, @Nullable ChapterDraft chapter) {
        List<Span> cells = table.rows().size() == 1 ? table.rows().get(0) : List.of();
        if (cells.size() < 2 || cells.size() > table.header().size()) {
            return false;
        }
        boolean counts = false;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = text.clean(cells.get(i));
            boolean id = cell.length() > 1 && cell.charAt(0) == '0' && LineReader.isDigit(cell.charAt(1));
            if (cell.isEmpty() || id || "~0123456789".indexOf(cell.charAt(0)) < 0) {
                return false;
            }
            Span name = table.header().get(i);
            KeyMeaning meaning = vocabulary.key(text.clean(name));
            if (meaning.isPure() && meaning.kind() == KeyMeaning.Kind.FIGURE) {
                boolean count = meaning.unit() == null && meaning.role() != null && cell.indexOf('%') < 0;
                counts |= count && meaning.role() != Role.PERCENT;
                nodes.add(node(name, cells.get(i)));
            }
        }
        if (!counts || nodes.size() < 2) {
            return false;
        }
        blocks.read(nodes, statement, chapter);
        return true;
    }

    /** Problems, risks and the like have states and numbers too, but are no units: {@code 编号 | 问题 | 状态}. */
    private boolean listsIssues(Element.Table table, List<Column> columns, @Nullable String heading) {
        Words issues = vocabulary.words("column.issue");
        for (int i = 0; i < Math.min(2, columns.size()); i++) {
            if (issues.contains(text.clean(table.header().get(i)).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (columns.get(i).use() != Column.Use.NUMBER) {
                break;
            }
        }
        return heading != null
                && issues.occursIn(heading.toLowerCase(Locale.ROOT))
                && vocabulary.key(heading).unit() != Unit.CHAPTERS
                && hasLetteredRows(table);
    }

    /** Whether each row begins with a number such as {@code R-01}; {@code ch01} is that of a chapter. */
    private boolean hasLetteredRows(Element.Table table) {
        for (List<Span> cells : table.rows()) {
            String id = text.clean(cells.get(0));
            boolean lettered = id.length() > 1
                    && vocabulary.words("kind.chapter").matchStart(id.toLowerCase(Locale.ROOT)) == 0
                    && FigureReader.isLatin(id.charAt(0))
                    && LineReader.isDigit(id.charAt(id.length() - 1))
                    && id.indexOf(' ') < 0;
            if (!lettered) {
                return false;
            }
        }
        return true;
    }

    private boolean readUnits(
            Element.Table table,
            List<Column> columns,
            boolean stated,
            Statement statement,
            @Nullable ChapterDraft chapter) {
        List<RowReader.Row> rows = new ArrayList<>();
        int own = 0;
        int ids = 0;
        int told = 0;
        int open = 0;
        UnitText before = null;
        for (List<Span> cells : table.rows()) {
            RowReader.Row row = rowReader.read(cells, columns, before);
            rows.add(row);
            if (row.total()) {
                continue;
            }
            before = row.unit();
            own += row.ownId() ? 1 : 0;
            ids += row.id() != null ? 1 : 0;
            Status status = row.unit().status();
            told += status != null || !row.unit().figures().isEmpty() ? 1 : 0;
            open += status != null && status != Status.DONE ? 1 : 0;
        }
        tellApart(rows, table, Math.max(0, ColumnReader.indexOf(columns, Column.Use.TITLE, 0)));
        boolean identified = ids > 0;
        boolean progress = columns.stream().anyMatch(Column::isPercent);
        if (told == 0 || (!identified && !(stated && (open > 0 || progress)))) {
            return false;
        }
        boolean grouped = chapter != null && chapter.group && chapter.bare && areChapters(rows, columns);
        boolean sections = chapter != null && own == 0 && !grouped && !lists(rows, chapter);
        boolean stages = listsStages(table, columns);
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowReader.Row row = rows.get(i);
            if (row.total()) {
                claim(row, columns);
                readTotal(table.rows().get(i), columns, statement);
                continue;
            }
            if ((own > 0 && !row.ownId()) || (row.id() == null && row.title() == null) || isSkipped(row)) {
                continue;
            }
            claim(row, columns);
            if (sections) {
                Status status = row.unit().status();
                parts.add(new Section(
                        row.unit().number(),
                        row.title() == null ? "" : row.title(),
                        status == null ? Status.PLANNED : status,
                        row.unit().mention(),
                        List.of()));
                continue;
            }
            if (row.unit().status() == null && row.unit().figures().isEmpty() && !identified) {
                continue;
            }
            for (ChapterDraft draft : gathered.chapters(row.unit(), statement.group)) {
                draft.id = row.unit().last() > 0 && draft.title == null ? draft.id : row.id();
                draft.listed = true;
                draft.stage |= stages;
                gathered.list(draft, statement);
            }
        }
        if (sections && chapter != null && !parts.isEmpty()) {
            gathered.addSections(chapter, parts, statement.group, true);
        }
        return true;
    }

    /** Whether a row is of the chapter itself, so that the others are of chapters beside it. */
    private static boolean lists(List<RowReader.Row> rows, ChapterDraft chapter) {
        boolean identified = rows.stream().anyMatch(row -> row.id() != null);
        for (RowReader.Row row : rows) {
            String title = row.title();
            boolean same = title != null
                    && ((identified && title.equals(chapter.title))
                            || (chapter.id != null && title.equals(chapter.id.text())));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column says that the rows are chapters, or all are numbered with two digits. */
    private static boolean areChapters(List<RowReader.Row> rows, List<Column> columns) {
        return columns.stream()
                        .anyMatch(
                                c -> c.use() != Column.Use.FIGURE && c.meaning().unit() == Unit.CHAPTERS)
                || rows.stream().allMatch(row -> row.total() || row.hasTwoDigits());
    }

    /** Whether what names the rows is called a stage of the work: {@code 里程碑 | 日期 | 完成度}. */
    private boolean listsStages(Element.Table table, List<Column> columns) {
        int title = ColumnReader.indexOf(columns, Column.Use.TITLE, 0);
        return title >= 0
                && vocabulary
                        .words("kind.stage")
                        .contains(text.clean(table.header().get(title)).toLowerCase(Locale.ROOT));
    }

    /** {@code 动态规划（一）} and {@code 动态规划（二）} differ only in what is no part of a title elsewhere. */
    private void tellApart(List<RowReader.Row> rows, Element.Table table, int titleColumn) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (RowReader.Row row : rows) {
            if (row.title() != null && !once.add(row.title())) {
                twice.add(row.title());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            RowReader.Row row = rows.get(i);
            List<Span> cells = table.rows().get(i);
            boolean ambiguous = row.id() == null && row.title() != null && twice.contains(row.title());
            if (ambiguous && titleColumn < cells.size()) {
                rows.set(i, row.called(text.plain(cells.get(titleColumn))));
            }
        }
    }

    /** Whether rows are numbered, and one of them is still to do: the plan of a topic, not the work of a day. */
    boolean listsOpenChapters(Element.Table table) {
        List<Column> columns = columnReader.read(table);
        boolean open = false;
        UnitText before = null;
        for (List<Span> cells : table.rows()) {
            RowReader.Row row = rowReader.read(cells, columns, before);
            before = row.unit();
            if (row.id() == null && !row.total()) {
                return false;
            }
            open |= row.unit().status() == Status.PLANNED;
        }
        return open;
    }

    /** A percentage beside a column of what there is and one of what is done. */
    private void claim(RowReader.Row row, List<Column> columns) {
        boolean shares = columns.stream().anyMatch(Column::isCompletion);
        Meant done = null;
        Meant whole = null;
        for (Meant figure : row.unit().figures()) {
            boolean parts = figure.unit() == Unit.SECTIONS;
            done = parts && figure.role() == Role.DONE && done == null ? figure : done;
            whole = parts && figure.role() == Role.TARGET && whole == null ? figure : whole;
        }
        Stated<Percent> percent = row.unit().percent();
        if (shares
                && percent != null
                && done != null
                && whole != null
                && whole.value().value().signum() > 0) {
            values.claim(percent, new Stated<>(done.value(), done.span()), new Stated<>(whole.value(), whole.span()));
        }
    }

    private boolean isSkipped(RowReader.Row row) {
        return "00".equals(row.unit().number()) || blocks.skipped().is(row.title(), row.id() != null);
    }

    /** The percentage of a total is that of the chapters, unless a column says how long each is to be. */
    private void readTotal(List<Span> cells, List<Column> columns, Statement statement) {
        boolean weighted = columns.stream().anyMatch(column -> column.isMeasure() && column.role() == Role.TARGET);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            boolean measure = column.isMeasure();
            boolean percent = column.use() == Column.Use.STATE || column.isCompletion();
            if (!measure && (!percent || (weighted && column.use() != Column.Use.STATE))) {
                continue;
            }
            Unit unit = measure ? column.meaning().unit() : Unit.CHAPTERS;
            Role role = percent ? Role.PERCENT : column.role();
            for (Meant meant : values.read(cells.get(i), new ValueReader.Context(unit, role))) {
                if (!percent || meant.isPercent()) {
                    statement.figures.add(meant);
                }
            }
        }
    }

    /** A table of keys and values, or of measures with a column each for target, actual and percent. */
    private void readFigures(
            Element.Table table, List<Column> columns, Statement statement, @Nullable ChapterDraft chapter) {
        int roles = 0;
        for (Column column : columns) {
            roles += column.use() == Column.Use.FIGURE && column.meaning().unit() == null ? 1 : 0;
        }
        List<Node> nodes = new ArrayList<>();
        for (List<Span> cells : table.rows()) {
            if (cells.size() < 2) {
                continue;
            }
            if (columns.size() == 2 || (roles == 0 && ColumnReader.has(columns, Column.Use.VALUE))) {
                int value = Math.max(1, ColumnReader.indexOf(columns, Column.Use.VALUE, 1));
                nodes.add(node(cells.get(0), cells.get(value)));
                continue;
            }
            KeyMeaning row = vocabulary.key(text.clean(cells.get(0)));
            boolean speaks = row.isPure() && row.kind() == KeyMeaning.Kind.FIGURE && row.unit() != null;
            if (!speaks || roles == 0) {
                continue;
            }
            for (int i = 1; i < Math.min(cells.size(), columns.size()); i++) {
                Column column = columns.get(i);
                if (column.use() != Column.Use.FIGURE && column.use() != Column.Use.VALUE) {
                    continue;
                }
                statement.figures.addAll(values.read(cells.get(i), new ValueReader.Context(row.unit(), column.role())));
            }
        }
        if (!nodes.isEmpty()) {
            blocks.read(nodes, statement, chapter);
        }
    }

    private Node node(Span key, Span value) {
        Span span = text.source().span(key.start(), Math.max(key.start(), value.end()));
        return new Node(new Line(span, 0, false, null, null, span, key, value), List.of());
    }
}
