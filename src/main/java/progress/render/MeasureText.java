package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import progress.manuscript.Counting;
import progress.manuscript.Measured;
import progress.manuscript.MeasuredSection;
import progress.manuscript.MeasuredTotal;
import progress.model.Status;
import progress.render.Columns.Cell;

/** What was counted in manuscripts, for people: a table of the files and their sum; of a single file the sections too. */
final class MeasureText {
    private static final int NOTE = 5;
    private static final int[] FILE_GAPS = {0, 3, 2, 2, 2, 3};
    private static final int[] SECTION_GAPS = {0, 2, 3, 2};

    private MeasureText() {}

    static void write(List<Measured> files, Counting counting, Appearance appearance, Writer out) throws IOException {
        for (String line : lines(files, counting, appearance)) {
            out.write(Visible.line(line));
            out.write('\n');
        }
    }

    private static List<String> lines(List<Measured> files, Counting counting, Appearance appearance) {
        List<String> lines = new ArrayList<>(table(files, appearance));
        lines.add("");
        MeasuredTotal total = MeasuredTotal.of(files);
        if (total.code().total() > 0) {
            lines.add(
                    "code: " + languages(total.code().byLanguage(), total.code().untagged()));
            lines.add("");
        }
        if (files.size() == 1 && !files.get(0).sections().isEmpty()) {
            lines.addAll(sections(files.get(0), appearance));
            lines.add("");
        }
        lines.add("words by the rule " + counting.rule() + ", code blocks "
                + (counting.code() ? "included" : "left out"));
        return lines;
    }

    private static List<String> table(List<Measured> files, Appearance appearance) {
        Columns columns = new Columns();
        List<Cell> head = new ArrayList<>();
        head.add(Cell.EMPTY);
        for (String name : List.of("lines", "words", "code", "sections")) {
            head.add(Cell.right(Ink.FAINT, name));
        }
        head.add(Cell.EMPTY);
        columns.add(head);
        for (Measured file : files) {
            columns.add(List.of(
                    Cell.left(Visible.of(file.path())),
                    number(file.lines()),
                    number(file.words()),
                    number(file.code().total()),
                    number(file.sections().size()),
                    Cell.left(Ink.YELLOW, unfinished(file))));
        }
        if (files.size() > 1) {
            MeasuredTotal total = MeasuredTotal.of(files);
            columns.add(List.of(
                    Cell.left(Ink.STRONG, files.size() + " files"),
                    number(total.lines()),
                    number(total.words()),
                    number(total.code().total()),
                    number(total.sections()),
                    Cell.EMPTY));
        }
        if (!appearance.fits(columns.width(FILE_GAPS))) {
            columns.drop(NOTE);
        }
        return columns.lines(appearance, FILE_GAPS);
    }

    /** {@code 1 in work, 2 planned}; nothing where all sections are written. */
    private static String unfinished(Measured file) {
        List<String> parts = new ArrayList<>();
        for (Status status : List.of(Status.PARTIAL, Status.PLANNED)) {
            int count = file.sections(status);
            if (count > 0) {
                parts.add(count + " " + name(status));
            }
        }
        return String.join(", ", parts);
    }

    /** {@code 23 yaml, 7 bash, 2 untagged}: the most frequent first. */
    private static String languages(SortedMap<String, Integer> byLanguage, int untagged) {
        List<String> parts = byLanguage.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> grouped(entry.getValue()) + " " + Visible.of(entry.getKey()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (untagged > 0) {
            parts.add(grouped(untagged) + " untagged");
        }
        return String.join(", ", parts);
    }

    private static List<String> sections(Measured file, Appearance appearance) {
        Columns columns = new Columns();
        for (MeasuredSection section : file.sections()) {
            String number = section.number() == null ? "" : Visible.of(section.number());
            Ink ink = section.status() == Status.PARTIAL ? Ink.YELLOW : Ink.FAINT;
            columns.add(List.of(
                    Cell.right(Ink.PLAIN, number),
                    Cell.left(Visible.of(section.title())),
                    Cell.left(ink, section.status() == Status.DONE ? "" : name(section.status())),
                    Cell.left(Ink.FAINT, "line " + section.line())));
        }
        return columns.lines(appearance, SECTION_GAPS).stream()
                .map(line -> "  " + line)
                .toList();
    }

    private static String name(Status status) {
        return switch (status) {
            case DONE -> "done";
            case PARTIAL -> "in work";
            case PLANNED -> "planned";
        };
    }

    private static Cell number(long value) {
        return Cell.right(Ink.PLAIN, grouped(value));
    }

    private static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
