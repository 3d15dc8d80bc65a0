package progress.render;

import java.util.ArrayList;
import java.util.List;
import progress.model.Subject;
import progress.render.Columns.Cell;

/**
 * One line for each topic that says it all, aligned, and their sum below:
 * {@code eBPF   2.75/9 chapters (31%), 34,000/80,000 words (42.5%), 45+/150+ code (30%)   2025-10-19}.
 *
 * <p>Where the terminal is too narrow for that, the units move into a line above, and at last the name is cut.
 */
final class Headlines {
    private static final int NAME = 0;
    private static final int SHORTEST_NAME = 12;
    private static final int[] WIDE = {0, 3, 1, 1, 3};
    private static final int[] NARROW = {0, 2, 1, 2, 1, 2, 1, 2};
    private static final int DATE = 7;
    private static final int[] WORDS = {3, 4};
    private static final int[] CODE = {5, 6};

    private final List<Entry> entries;
    private final List<String> lines;
    private final boolean narrow;

    private record Entry(String name, List<Amount> amounts, String date) {}

    Headlines(Overview overview, Appearance appearance) {
        entries = new ArrayList<>();
        Sum sum = Sum.NOTHING;
        for (Standing topic : overview.topics()) {
            entries.add(new Entry(topic.name(), amounts(topic), topic.date()));
            sum = sum.plus(topic);
        }
        if (entries.size() > 1) {
            entries.add(new Entry(sum.name(), sum.amounts(), ""));
        }
        Columns wide = wide();
        narrow = !appearance.fits(wide.width(WIDE));
        lines = narrow ? narrow(appearance) : wide.lines(appearance, WIDE);
    }

    /** The figures of one topic: chapters, words, code. */
    static List<Amount> amounts(Standing topic) {
        return List.of(
                Amount.chapters(topic.rollup()),
                Amount.measure(topic.rollup(), Subject.WORDS, "words"),
                Amount.measure(topic.rollup(), Subject.CODE, "code"));
    }

    /** What stands above the first topic: nothing, or the units. */
    List<String> header() {
        return narrow ? lines.subList(0, 1) : List.of();
    }

    /** Whether there is one topic only. */
    boolean isSingle() {
        return entries.size() == 1;
    }

    /** The lines of the topics. */
    List<String> topics() {
        return lines.subList(header().size(), isSingle() ? lines.size() : lines.size() - 1);
    }

    /** The line of a topic. */
    String topic(int index) {
        return lines.get(index + header().size());
    }

    /** The sum over several topics. */
    String totals() {
        return lines.get(lines.size() - 1);
    }

    /** The short form of a single topic: {@code 2.75/9 chapters, 42.5% words}. */
    String shortest() {
        List<String> parts = new ArrayList<>();
        for (Amount amount : entries.get(0).amounts().subList(0, 2)) {
            boolean chapters = parts.isEmpty() && amount.unit().equals("chapters");
            if (!amount.value().isEmpty() && (chapters || amount.percent().isEmpty())) {
                parts.add(amount.done() + " " + amount.unit());
            } else if (!amount.isEmpty()) {
                parts.add(amount.percent().isEmpty() ? amount.toString() : amount.percent() + " " + amount.unit());
            }
        }
        return String.join(", ", parts);
    }

    private Columns wide() {
        Columns columns = new Columns();
        for (Entry entry : entries) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.left(Ink.STRONG, entry.name()));
            for (int i = 0; i < entry.amounts().size(); i++) {
                String text = entry.amounts().get(i).toString();
                boolean more = entry.amounts().stream().skip(i + 1L).anyMatch(amount -> !amount.isEmpty());
                row.add(Cell.left(text.isEmpty() || !more ? text : text + ","));
            }
            row.add(Cell.left(Ink.FAINT, entry.date()));
            columns.add(row);
        }
        return columns;
    }

    private List<String> narrow(Appearance appearance) {
        Columns columns = new Columns();
        List<Cell> header = new ArrayList<>(List.of(Cell.EMPTY));
        for (Amount amount : entries.get(0).amounts()) {
            boolean used = entries.stream()
                    .flatMap(entry -> entry.amounts().stream())
                    .anyMatch(other -> other.unit().equals(amount.unit()) && !other.isEmpty());
            header.add(used ? Cell.right(Ink.FAINT, amount.unit()) : Cell.EMPTY);
            header.add(Cell.EMPTY);
        }
        header.add(Cell.EMPTY);
        columns.add(header);
        for (Entry entry : entries) {
            List<Cell> row = new ArrayList<>(List.of(Cell.left(Ink.STRONG, entry.name())));
            for (Amount amount : entry.amounts()) {
                String planned = amount.percent().isEmpty() && amount.value().isEmpty() ? "0/" + amount.target() : "";
                String done = amount.isEmpty() || planned.isEmpty() ? amount.done() : planned;
                row.add(Cell.right(Ink.PLAIN, done));
                row.add(Cell.right(Ink.PLAIN, amount.percent()));
            }
            row.add(Cell.left(Ink.FAINT, entry.date()));
            columns.add(row);
        }
        fit(columns, appearance, CODE);
        fit(columns, appearance, new int[] {DATE});
        fit(columns, appearance, WORDS);
        return columns.lines(appearance, NARROW);
    }

    /** Cuts the names, and where that is not enough, leaves out columns. */
    private static void fit(Columns columns, Appearance appearance, int[] expendable) {
        int over = columns.width(NARROW) - appearance.width().orElse(Integer.MAX_VALUE);
        if (over <= 0) {
            return;
        }
        int room = columns.width(NAME) - over;
        if (room < SHORTEST_NAME) {
            for (int column : expendable) {
                columns.drop(column);
            }
            over = columns.width(NARROW) - appearance.width().orElse(Integer.MAX_VALUE);
            room = columns.width(NAME) - over;
        }
        if (over > 0 && room >= SHORTEST_NAME) {
            columns.cut(NAME, room, appearance.ellipsis());
        }
    }
}
