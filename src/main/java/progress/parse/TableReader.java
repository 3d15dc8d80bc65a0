package progress.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/** Reads a table as a list of units with a status or percent column, or as figures. */
final class TableReader {
    /** A goal or result beyond this counts words, not parts. */
    private static final Decimal FEWEST_WORDS = Decimal.of(300);

    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;
    private final ValueReader values;
    private final BlockReader blocks;
    private final Gathered gathered;

    TableReader(Shared shared, BlockReader blocks) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.units = shared.units();
        this.values = shared.values();
        this.blocks = blocks;
        this.gathered = shared.gathered();
    }

    /** What a column holds. */
    private enum Use {
        NUMBER,
        TITLE,
        STATE,
        FIGURE,
        METRIC,
        VALUE,
        OTHER
    }

    private record Column(Use use, KeyMeaning meaning) {
        boolean countsParts() {
            return use == Use.FIGURE && !Unit.isMeasure(meaning.unit());
        }

        Column as(Role role) {
            return new Column(
                    use,
                    new KeyMeaning(
                            meaning.unit(), role, meaning.kind(), meaning.total(), meaning.topic(), meaning.rest()));
        }
    }

    /** A row read as a unit. */
    private record Row(
            @Nullable ChapterId id, boolean ownId, @Nullable String title, UnitText unit, boolean total) {
        boolean hasTwoDigits() {
            String number = unit.number();
            return number != null && number.length() == 2 && number.chars().allMatch(Character::isDigit);
        }

        Row called(String name) {
            return new Row(id, ownId, name, unit.called(name), total);
        }
    }

    /**
     * Reads a table.
     *
     * @param statement takes what speaks of the topic
     * @param chapter the chapter that the headings above speak of, where they do
     */
    void read(Element.Table table, Statement statement, @Nullable ChapterDraft chapter) {
        List<Column> columns = columns(table);
        if (listsIssues(table)) {
            return;
        }
        boolean stated = has(columns, Use.STATE)
                || columns.stream().anyMatch(c -> c.use == Use.FIGURE && c.meaning.role() == Role.PERCENT);
        boolean measured = columns.stream().anyMatch(c -> c.use == Use.FIGURE && Unit.isMeasure(c.meaning.unit()));
        boolean named = has(columns, Use.TITLE) || has(columns, Use.NUMBER);
        if (named && (stated || measured) && readUnits(table, columns, stated, statement, chapter)) {
            return;
        }
        readFigures(table, columns, statement, chapter);
    }

    private List<Column> columns(Element.Table table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            columns.add(column(table.header().get(i)));
        }
        if (!has(columns, Use.TITLE) && has(columns, Use.STATE) && columns.get(0).use == Use.OTHER) {
            columns.set(0, new Column(Use.TITLE, columns.get(0).meaning));
        }
        planWhatIsCounted(columns);
        if (columns.get(0).use == Use.TITLE && isOfMeasures(table)) {
            columns.set(0, new Column(Use.METRIC, columns.get(0).meaning));
        }
        return columns;
    }

    /** Problems, risks and the like have states too, but are no units. */
    private boolean listsIssues(Element.Table table) {
        return !table.header().isEmpty()
                && vocabulary
                        .words("column.issue")
                        .contains(text.clean(table.header().get(0)).toLowerCase(Locale.ROOT));
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
        boolean done = columns.stream().anyMatch(c -> c.countsParts() && c.meaning.role() == Role.DONE);
        if (done) {
            columns.replaceAll(c -> c.countsParts() && c.meaning.role() == null ? c.as(Role.TARGET) : c);
        }
    }

    private static boolean has(List<Column> columns, Use use) {
        return columns.stream().anyMatch(column -> column.use == use);
    }

    private Column column(Span header) {
        String name = text.clean(header).toLowerCase(Locale.ROOT);
        KeyMeaning meaning = vocabulary.key(text.clean(header));
        boolean number = vocabulary.words("column.number").contains(name);
        boolean title = vocabulary.words("column.title").contains(name);
        if (vocabulary.words("column.metric").contains(name) && !title) {
            return new Column(Use.METRIC, meaning);
        }
        if (vocabulary.words("column.value").contains(name)) {
            return new Column(Use.VALUE, meaning);
        }
        if (number && !title) {
            return new Column(Use.NUMBER, meaning);
        }
        if (title) {
            return new Column(Use.TITLE, meaning);
        }
        if (meaning.kind() == KeyMeaning.Kind.STATE) {
            return new Column(Use.STATE, meaning);
        }
        if (meaning.kind() == KeyMeaning.Kind.NAME || meaning.kind() == KeyMeaning.Kind.FILE) {
            return new Column(Use.TITLE, meaning);
        }
        boolean measure = Unit.isMeasure(meaning.unit()) && meaning.role() == null;
        if ((meaning.isPure() || measure) && (meaning.kind() == KeyMeaning.Kind.FIGURE || meaning.total())) {
            return new Column(Use.FIGURE, meaning);
        }
        return new Column(Use.OTHER, meaning);
    }

    // --- units ----------------------------------------------------------------------------------------------------

    private boolean readUnits(
            Element.Table table,
            List<Column> columns,
            boolean stated,
            Statement statement,
            @Nullable ChapterDraft chapter) {
        List<Row> rows = new ArrayList<>();
        int own = 0;
        int ids = 0;
        int told = 0;
        int open = 0;
        UnitText before = null;
        for (List<Span> cells : table.rows()) {
            Row row = row(cells, columns, before);
            rows.add(row);
            if (row.total) {
                continue;
            }
            before = row.unit;
            own += row.ownId ? 1 : 0;
            ids += row.id != null ? 1 : 0;
            Status status = row.unit.status();
            told += status != null || !row.unit.figures().isEmpty() ? 1 : 0;
            open += status != null && status != Status.DONE ? 1 : 0;
        }
        tellApart(rows, table, titleColumn(columns));
        boolean identified = ids > 0;
        boolean progress = columns.stream().anyMatch(c -> c.use == Use.FIGURE && c.meaning.role() == Role.PERCENT);
        if (told == 0 || (!identified && !(stated && (open > 0 || progress)))) {
            return false;
        }
        boolean grouped = chapter != null && chapter.group && chapter.bare && areChapters(rows, columns);
        boolean sections = chapter != null && own == 0 && !grouped;
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.total) {
                readTotal(table.rows().get(i), columns, statement);
                continue;
            }
            if ((own > 0 && !row.ownId) || (row.id == null && row.title == null) || isSkipped(row)) {
                continue;
            }
            claim(row, columns);
            if (sections) {
                Status status = row.unit.status();
                parts.add(new Section(
                        row.unit.number(),
                        row.title == null ? "" : row.title,
                        status == null ? Status.PLANNED : status,
                        new Mention(row.unit.mark(), row.unit.percent(), row.unit.span()),
                        List.of()));
                continue;
            }
            if (row.unit.status() == null && row.unit.figures().isEmpty() && !identified) {
                continue;
            }
            for (ChapterDraft draft : gathered.chapters(row.unit, statement.group)) {
                draft.id = row.unit.last() > 0 && draft.title == null ? draft.id : row.id;
                draft.listed = true;
                gathered.list(draft, statement);
            }
        }
        if (sections && chapter != null && !parts.isEmpty()) {
            gathered.addSections(chapter, parts, statement.group, true);
        }
        return true;
    }

    /** Whether a column says that the rows are chapters, or all are numbered with two digits. */
    private static boolean areChapters(List<Row> rows, List<Column> columns) {
        return columns.stream().anyMatch(c -> c.use != Use.FIGURE && c.meaning.unit() == Unit.CHAPTERS)
                || rows.stream().allMatch(row -> row.total || row.hasTwoDigits());
    }

    /** {@code 动态规划（一）} and {@code 动态规划（二）} differ only in what is no part of a title elsewhere. */
    private void tellApart(List<Row> rows, Element.Table table, int titleColumn) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Row row : rows) {
            if (row.title != null && !once.add(row.title)) {
                twice.add(row.title);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Span> cells = table.rows().get(i);
            boolean ambiguous = row.id == null && row.title != null && twice.contains(row.title);
            if (ambiguous && titleColumn < cells.size()) {
                rows.set(i, row.called(text.plain(cells.get(titleColumn))));
            }
        }
    }

    private static int titleColumn(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).use == Use.TITLE) {
                return i;
            }
        }
        return 0;
    }

    /** Whether rows are numbered, and one of them is still to do: the plan of a topic, not the work of a day. */
    boolean listsOpenChapters(Element.Table table) {
        List<Column> columns = columns(table);
        boolean open = false;
        UnitText before = null;
        for (List<Span> cells : table.rows()) {
            Row row = row(cells, columns, before);
            before = row.unit;
            if (row.id == null && !row.total) {
                return false;
            }
            open |= row.unit.status() == Status.PLANNED;
        }
        return open;
    }

    /** A percentage beside a column of what there is and one of what is done. */
    private void claim(Row row, List<Column> columns) {
        boolean shares = columns.stream()
                .anyMatch(c -> c.use == Use.FIGURE && c.meaning.role() == Role.PERCENT && c.meaning.unit() == null);
        Meant done = null;
        Meant whole = null;
        for (Meant figure : row.unit.figures()) {
            boolean parts = figure.unit() == Unit.SECTIONS;
            done = parts && figure.role() == Role.DONE && done == null ? figure : done;
            whole = parts && figure.role() == Role.TARGET && whole == null ? figure : whole;
        }
        Stated<Percent> percent = row.unit.percent();
        if (shares
                && percent != null
                && done != null
                && whole != null
                && whole.value().value().signum() > 0) {
            values.claim(percent, new Stated<>(done.value(), done.span()), new Stated<>(whole.value(), whole.span()));
        }
    }

    private boolean isSkipped(Row row) {
        if ("00".equals(row.unit.number())) {
            return true;
        }
        return blocks.skipped().is(row.title, row.id != null);
    }

    /** @param before the row above, where it is one of units */
    private Row row(List<Span> cells, List<Column> columns, @Nullable UnitText before) {
        UnitText best = null;
        ChapterId counted = null;
        String raw = null;
        int last = 0;
        String title = null;
        boolean ownId = false;
        boolean total = false;
        Stated<Status> mark = null;
        Status state = null;
        Stated<Percent> percent = null;
        List<Meant> figures = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Span cell = cells.get(i);
            Column column = columns.get(i);
            if (cell.start() == cell.end()) {
                continue;
            }
            String shown = text.clean(cell);
            if (i < 2 && isTotal(shown)) {
                total = true;
            }
            switch (column.use) {
                case NUMBER, TITLE -> {
                    UnitText unit = units.readAfter(before, cell);
                    if (unit == null) {
                        break;
                    }
                    mark = mark == null ? unit.mark() : mark;
                    int dash = column.use == Use.NUMBER ? rangeDash(shown) : -1;
                    if (dash > 0) {
                        raw = shown.substring(0, dash).strip();
                        last = Integer.parseInt(shown.substring(dash + 1).strip());
                        counted = ChapterId.of(raw);
                    } else if (isBareNumber(shown) && (column.use == Use.NUMBER || i == 0)) {
                        raw = shown.replace("#", "");
                        counted = ChapterId.of(raw);
                    } else if (unit.kind() == UnitText.Kind.CHAPTER) {
                        best = best == null || best.kind() != UnitText.Kind.CHAPTER ? unit : best;
                        ownId = true;
                        title = title == null ? unit.title() : title;
                    } else {
                        best = best == null ? unit : best;
                        boolean id = column.use == Use.NUMBER && unit.title() == null;
                        if (column.use == Use.NUMBER && (id || isShortId(shown))) {
                            counted = ChapterId.of(shown);
                        } else if (title == null) {
                            title = unit.title();
                            if (counted == null && unit.number() != null) {
                                counted = unit.id();
                            }
                        }
                    }
                    figures.addAll(unit.figures());
                    percent = percent == null ? unit.percent() : percent;
                }
                case STATE -> {
                    StateReader.Tail told = units.stateOf(cell);
                    mark = told.mark() == null ? mark : told.mark();
                    state = told.state();
                    percent = told.percent() == null ? percent : told.percent();
                }
                case FIGURE -> {
                    for (Meant meant : cellFigures(cell, column.meaning)) {
                        if (meant.unit() == Unit.NONE && meant.role() == Role.PERCENT) {
                            percent = percent == null ? meant.percent() : percent;
                        } else {
                            figures.add(meant);
                        }
                    }
                    if (column.meaning.role() == Role.PERCENT) {
                        StateReader.Tail told = units.stateOf(cell);
                        mark = mark == null ? told.mark() : mark;
                        state = state == null ? told.state() : state;
                    }
                }
                default -> {
                    // Remarks.
                }
            }
        }
        ChapterId id = ownId && best != null ? best.id() : counted;
        int start = cells.get(0).start();
        Span span = text.source()
                .span(start, Math.max(start, cells.get(cells.size() - 1).end()));
        UnitText unit = new UnitText(
                id == null ? UnitText.Kind.NONE : UnitText.Kind.CHAPTER,
                id == null ? null : ownId && best != null ? best.number() : raw == null ? id.text() : raw,
                ownId && best != null ? best.last() : last,
                new UnitText.Details(title, mark, state, percent, null, figures, false),
                span);
        return new Row(id, ownId, title, unit, total);
    }

    /** Where the dash of {@code 3-5} stands; -1 where a text is no range of numbers. */
    private static int rangeDash(String shown) {
        int dash = Math.max(shown.indexOf('-'), shown.indexOf('~'));
        boolean range = dash > 0
                && isNumber(shown.substring(0, dash).strip())
                && isNumber(shown.substring(dash + 1).strip());
        return range ? dash : -1;
    }

    private static boolean isBareNumber(String shown) {
        String bare = shown.startsWith("#") ? shown.substring(1) : shown;
        bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return isNumber(bare);
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code M4}, {@code 0-A}, {@code 2.2} in a number column. */
    private static boolean isShortId(String shown) {
        return shown.length() <= 5 && shown.chars().anyMatch(c -> c >= '0' && c <= '9') && shown.indexOf(' ') < 0;
    }

    private List<Meant> cellFigures(Span cell, KeyMeaning meaning) {
        Unit unit = meaning.unit();
        Role role = meaning.role() == null && meaning.total() ? Role.TARGET : meaning.role();
        if (Unit.isMeasure(unit) && meaning.role() == null) {
            role = Role.DONE;
        }
        boolean parts = unit == null || unit == Unit.PARTS || unit == Unit.CHAPTERS || unit == Unit.SECTIONS;
        Unit counted = parts && role != Role.PERCENT ? Unit.SECTIONS : unit;
        if (parts && role == Role.PERCENT) {
            counted = null;
        }
        List<Meant> meant = new ArrayList<>();
        for (Meant figure : values.read(cell, new ValueReader.Context(counted, role))) {
            Unit own = figure.unit();
            boolean large = figure.value().value().compareTo(FEWEST_WORDS) >= 0;
            if (unit == null
                    && own == Unit.SECTIONS
                    && (large || figure.value().value().signum() == 0)
                    && !isPercent(figure)) {
                own = Unit.WORDS;
            }
            if (own == Unit.CHAPTERS
                    || own == Unit.PARTS
                    || own == Unit.PIECES
                    || (own == Unit.NONE && !isPercent(figure))) {
                own = Unit.SECTIONS;
            }
            if (isPercent(figure) && own == Unit.SECTIONS) {
                own = Unit.NONE;
            }
            meant.add(new Meant(own, figure.role(), figure.value(), figure.span()));
        }
        return meant;
    }

    private static boolean isPercent(Meant figure) {
        return figure.role() == Role.PERCENT || figure.role() == Role.REMAINING_PERCENT;
    }

    private boolean isTotal(String shown) {
        String bare = shown;
        while (!bare.isEmpty() && !Character.isLetterOrDigit(bare.codePointAt(0))) {
            bare = bare.substring(Character.charCount(bare.codePointAt(0))).strip();
        }
        return vocabulary.words("total.entry").contains(bare.toLowerCase(Locale.ROOT));
    }

    private void readTotal(List<Span> cells, List<Column> columns, Statement statement) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            boolean measure = column.use == Use.FIGURE && Unit.isMeasure(column.meaning.unit());
            boolean percent = column.use == Use.STATE
                    || (column.use == Use.FIGURE
                            && column.meaning.role() == Role.PERCENT
                            && column.meaning.unit() == null);
            if (!measure && !percent) {
                continue;
            }
            Role role = column.meaning.role() == null ? Role.DONE : column.meaning.role();
            Unit unit = measure ? column.meaning.unit() : Unit.CHAPTERS;
            Role own = percent ? Role.PERCENT : role;
            for (Meant meant : values.read(cells.get(i), new ValueReader.Context(unit, own))) {
                if (!percent || isPercent(meant)) {
                    statement.figures.add(meant);
                }
            }
        }
    }

    // --- figures --------------------------------------------------------------------------------------------------

    /** A table of keys and values, or of measures with a column each for target, actual and percent. */
    private void readFigures(
            Element.Table table, List<Column> columns, Statement statement, @Nullable ChapterDraft chapter) {
        int roles = 0;
        for (Column column : columns) {
            roles += column.use == Use.FIGURE && column.meaning.unit() == null ? 1 : 0;
        }
        List<Node> nodes = new ArrayList<>();
        for (List<Span> cells : table.rows()) {
            if (cells.size() < 2) {
                continue;
            }
            if (columns.size() == 2 || (roles == 0 && has(columns, Use.VALUE))) {
                nodes.add(node(cells.get(0), cells.get(valueColumn(columns))));
                continue;
            }
            KeyMeaning row = vocabulary.key(text.clean(cells.get(0)));
            boolean speaks = row.isPure() && row.kind() == KeyMeaning.Kind.FIGURE && row.unit() != null;
            if (!speaks || roles == 0) {
                continue;
            }
            for (int i = 1; i < Math.min(cells.size(), columns.size()); i++) {
                Column column = columns.get(i);
                if (column.use != Use.FIGURE && column.use != Use.VALUE) {
                    continue;
                }
                Role role = column.meaning.role() == null ? Role.DONE : column.meaning.role();
                for (Meant meant : values.read(cells.get(i), new ValueReader.Context(row.unit(), role))) {
                    statement.figures.add(meant);
                }
            }
        }
        if (!nodes.isEmpty()) {
            blocks.read(nodes, statement, chapter);
        }
    }

    private static int valueColumn(List<Column> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).use == Use.VALUE) {
                return i;
            }
        }
        return 1;
    }

    private Node node(Span key, Span value) {
        Span span = text.source().span(key.start(), Math.max(key.start(), value.end()));
        return new Node(new Line(span, 0, false, null, null, span, key, value), List.of());
    }
}
