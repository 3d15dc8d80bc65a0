package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import progress.source.SourceFile;

/**
 * The difference of two texts that have the same lines but for what stands in them, as {@code diff -u} writes it. Tabs
 * stay; whatever else cannot be seen is made visible, so the diff of a text with such characters is only to be read.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final SourceFile before;
    private final SourceFile after;
    private final boolean mark;
    private final Appearance appearance;
    private final Writer out;

    private UnifiedDiff(SourceFile before, SourceFile after, boolean mark, Appearance appearance, Writer out) {
        this.before = before;
        this.after = after;
        this.mark = mark;
        this.appearance = appearance;
        this.out = out;
    }

    /**
     * Writes the difference; nothing where there is none.
     *
     * @param mark whether a byte order mark stands in front of the text; in a terminal it is not shown, and neither is
     *     the first half of a CR LF
     */
    public static void write(SourceFile before, SourceFile after, boolean mark, Appearance appearance, Writer out)
            throws IOException {
        if (before.lineCount() != after.lineCount()) {
            throw new IllegalArgumentException("lines were added or taken in " + before);
        }
        boolean exact = appearance.width().isEmpty();
        new UnifiedDiff(before, after, mark && exact, appearance, out).write();
    }

    private void write() throws IOException {
        List<Integer> changed = new ArrayList<>();
        int last = lastLine();
        for (int line = 1; line <= last; line++) {
            if (!before.line(line).equals(after.line(line))) {
                changed.add(line);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        line(Ink.STRONG, "--- ", name("a/", before.path()), "");
        line(Ink.STRONG, "+++ ", name("b/", after.path()), "");
        int next = 0;
        while (next < changed.size()) {
            int first = Math.max(1, changed.get(next) - CONTEXT);
            int end = Math.min(last, changed.get(next) + CONTEXT);
            next++;
            while (next < changed.size() && changed.get(next) - CONTEXT <= end + 1) {
                end = Math.min(last, changed.get(next) + CONTEXT);
                next++;
            }
            hunk(first, end);
        }
    }

    /** A text that ends with a terminator has no line behind it. */
    private int lastLine() {
        int last = before.lineCount();
        return last > 1 && before.line(last).isEmpty() ? last - 1 : last;
    }

    private void hunk(int first, int last) throws IOException {
        String range = first + "," + (last - first + 1);
        line(Ink.FAINT, "@@ -" + range + " +" + range + " @@", "", "");
        int line = first;
        while (line <= last) {
            int start = line;
            while (line <= last && !before.line(line).equals(after.line(line))) {
                line++;
            }
            for (int i = start; i < line; i++) {
                line(before, i, Ink.RED, "-");
            }
            for (int i = start; i < line; i++) {
                line(after, i, Ink.GREEN, "+");
            }
            if (line <= last) {
                line(before, line, Ink.PLAIN, " ");
                line++;
            }
        }
    }

    /** A path as git and patch take it: below a folder that they leave out, and with a tab behind blanks. */
    private static String name(String folder, String path) {
        boolean relative = !path.startsWith("/") && !path.startsWith("<");
        return (relative ? folder : "") + path + (path.contains(" ") ? "\t" : "");
    }

    private void line(SourceFile text, int line, Ink ink, String sign) throws IOException {
        int end = text.lineEnd(line);
        boolean carriageReturn = appearance.width().isEmpty() && text.text().startsWith("\r\n", end);
        line(ink, sign + (mark && line == 1 ? "\uFEFF" : ""), text.line(line), carriageReturn ? "\r" : "");
        if (end == text.text().length()) {
            line(Ink.PLAIN, "\\ No newline at end of file", "", "");
        }
    }

    private void line(Ink ink, String front, String text, String end) throws IOException {
        String visible = Arrays.stream(text.split("\t", -1)).map(Visible::of).collect(Collectors.joining("\t"));
        out.write(Visible.line(appearance.ink(ink, front + visible)) + end + "\n");
    }
}
