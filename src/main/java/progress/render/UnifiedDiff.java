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
    private final Appearance appearance;
    private final Writer out;

    private UnifiedDiff(SourceFile before, SourceFile after, Appearance appearance, Writer out) {
        this.before = before;
        this.after = after;
        this.appearance = appearance;
        this.out = out;
    }

    /** Writes the difference; nothing where there is none. */
    public static void write(SourceFile before, SourceFile after, Appearance appearance, Writer out)
            throws IOException {
        if (before.lineCount() != after.lineCount()) {
            throw new IllegalArgumentException("lines were added or taken in " + before);
        }
        new UnifiedDiff(before, after, appearance, out).write();
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
        line(Ink.STRONG, "--- ", before.path());
        line(Ink.STRONG, "+++ ", after.path());
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
        line(Ink.FAINT, "@@ -" + range + " +" + range + " @@", "");
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

    private void line(SourceFile text, int line, Ink ink, String sign) throws IOException {
        line(ink, sign, text.line(line));
        if (text.lineEnd(line) == text.text().length()) {
            line(Ink.PLAIN, "\\ No newline at end of file", "");
        }
    }

    private void line(Ink ink, String sign, String text) throws IOException {
        String visible = Arrays.stream(text.split("\t", -1)).map(Visible::of).collect(Collectors.joining("\t"));
        out.write(Visible.line(appearance.ink(ink, sign + visible)) + "\n");
    }
}
