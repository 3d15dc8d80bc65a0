package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/** Reads a row of a table as a unit, each cell by what its column holds. */
final class RowReader {
    /** A goal or result beyond this counts words, not parts. */
    private static final Decimal FEWEST_WORDS = Decimal.of(300);

    private final Folded text;
    private final UnitReader units;
    private final ValueReader values;
    private final Words totals;

    RowReader(Shared shared) {
        this.text = shared.text();
        this.units = shared.units();
        this.values = shared.values();
        this.totals = shared.vocabulary().words("total.entry");
    }

    /**
     * A row.
     *
     * @param id of the chapter that it is of; null where it says none
     * @param ownId whether its title says the id, and not its number
     * @param title what the unit is called
     * @param unit all that the row says
     * @param total whether it sums up the others
     */
    record Row(
            @Nullable ChapterId id, boolean ownId, @Nullable String title, UnitText unit, boolean total) {
        boolean hasTwoDigits() {
            String number = unit.number();
            return number != null && number.length() == 2 && number.chars().allMatch(Character::isDigit);
        }

        Row called(String name) {
            return new Row(id, ownId, name, unit.called(name), total);
        }
    }

    /** @param before the row above, where it is one of units */
    Row read(List<Span> cells, List<Column> columns, @Nullable UnitText before) {
        Cells read = new Cells();
        boolean total = false;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Span cell = cells.get(i);
            Column column = columns.get(i);
            if (cell.start() == cell.end()) {
                continue;
            }
            String shown = text.clean(cell);
            total |= i < 2 && isTotal(shown);
            switch (column.use()) {
                case NUMBER, TITLE -> {
                    UnitText unit = units.readAfter(before, cell);
                    if (unit != null) {
                        read.takeName(unit, shown, column.use() == Column.Use.NUMBER, i == 0);
                    }
                }
                case STATE -> read.takeState(units.stateOf(cell));
                case FIGURE -> {
                    read.takeFigures(figures(cell, column.meaning()));
                    if (column.isPercent()) {
                        read.takeStateBeside(units.stateOf(cell));
                    }
                }
                default -> {
                    // Remarks.
                }
            }
        }
        int start = cells.get(0).start();
        int end = cells.get(cells.size() - 1).end();
        return read.row(text.source().span(start, Math.max(start, end)), total);
    }

    /** What the cells of a row have said so far. */
    private static final class Cells {
        /** The cell that names the unit, if any does so with a number of its own. */
        private @Nullable UnitText named;

        /** The number of the row, as written and as an id, where no cell has one of its own. */
        private @Nullable String number;

        private @Nullable ChapterId counted;
        private int last;
        private boolean ownId;
        private @Nullable String title;
        private @Nullable Stated<Status> mark;
        private @Nullable Status state;
        private @Nullable Stated<Percent> percent;
        private final List<Meant> figures = new ArrayList<>();

        void takeName(UnitText unit, String shown, boolean numbers, boolean first) {
            mark = mark == null ? unit.mark() : mark;
            int dash = numbers ? rangeDash(shown) : -1;
            if (dash > 0) {
                number = shown.substring(0, dash).strip();
                last = Integer.parseInt(shown.substring(dash + 1).strip());
                counted = ChapterId.of(number);
            } else if (isBareNumber(shown) && (numbers || first)) {
                number = shown.replace("#", "");
                counted = ChapterId.of(number);
            } else if (unit.kind() == UnitText.Kind.CHAPTER) {
                named = ownId ? named : unit;
                ownId = true;
                title = title == null ? unit.title() : title;
            } else if (numbers && (unit.title() == null || isShortId(shown))) {
                counted = ChapterId.of(shown);
            } else if (title == null) {
                title = unit.title();
                counted = counted == null && unit.number() != null ? unit.id() : counted;
            }
            figures.addAll(unit.figures());
            percent = percent == null ? unit.percent() : percent;
        }

        void takeState(StateReader.Tail told) {
            mark = told.mark() == null ? mark : told.mark();
            state = told.state();
            percent = told.percent() == null ? percent : told.percent();
        }

        /** What is said beside a percentage, which a column of states has said better. */
        void takeStateBeside(StateReader.Tail told) {
            mark = mark == null ? told.mark() : mark;
            state = state == null ? told.state() : state;
        }

        void takeFigures(List<Meant> more) {
            for (Meant meant : more) {
                if (meant.unit() == Unit.NONE && meant.role() == Role.PERCENT) {
                    percent = percent == null ? meant.percent() : percent;
                } else {
                    figures.add(meant);
                }
            }
        }

        Row row(Span span, boolean total) {
            UnitText own = named;
            boolean stage = own != null && own.stage();
            UnitText.Details details = new UnitText.Details(title, mark, state, percent, null, figures, false, stage);
            ChapterId id = own == null ? counted : own.id();
            if (id == null) {
                return new Row(null, ownId, title, new UnitText(UnitText.Kind.NONE, null, last, details, span), total);
            }
            String shown = own != null ? own.number() : number == null ? id.text() : number;
            int end = own == null ? last : own.last();
            return new Row(id, ownId, title, new UnitText(UnitText.Kind.CHAPTER, shown, end, details, span), total);
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
            return !digits.isEmpty() && digits.length() <= 3 && LineReader.areDigits(digits);
        }

        /** {@code M4}, {@code 0-A}, {@code 2.2} in a number column. */
        private static boolean isShortId(String shown) {
            return shown.length() <= 5 && shown.chars().anyMatch(c -> c >= '0' && c <= '9') && shown.indexOf(' ') < 0;
        }
    }

    private boolean isTotal(String shown) {
        String bare = shown;
        while (!bare.isEmpty() && !Character.isLetterOrDigit(bare.codePointAt(0))) {
            bare = bare.substring(Character.charCount(bare.codePointAt(0))).strip();
        }
        return totals.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** The figures of a cell; what counts units elsewhere counts the parts of this one. */
    private List<Meant> figures(Span cell, KeyMeaning meaning) {
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
                    && !figure.isPercent()) {
                own = Unit.WORDS;
            }
            if (own == Unit.CHAPTERS
                    || own == Unit.PARTS
                    || own == Unit.PIECES
                    || (own == Unit.NONE && !figure.isPercent())) {
                own = Unit.SECTIONS;
            }
            if (figure.isPercent() && own == Unit.SECTIONS) {
                own = Unit.NONE;
            }
            meant.add(new Meant(own, figure.role(), figure.value(), figure.span()));
        }
        return meant;
    }
}
