package progress.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;

/** Which lines of a Markdown file are more than text: they belong to a heading, a fence, HTML or a rule. */
final class MarkedLines {
    private final @Nullable Element[] first;
    private final boolean[] taken;

    MarkedLines(SourceFile source) {
        first = new Element[source.lineCount() + 2];
        taken = new boolean[source.lineCount() + 2];
    }

    /**
     * Marks lines.
     *
     * @param from the number of the first one
     * @param to the number of the last one
     * @param element what they are; null for a rule
     */
    void mark(int from, int to, @Nullable Element element) {
        first[from] = element;
        Arrays.fill(taken, from, Math.min(to, taken.length - 1) + 1, true);
    }

    boolean isMarked(int line) {
        return taken[line];
    }

    /** What begins with a marked line; null for its further lines and for rules. */
    @Nullable
    Element at(int line) {
        return first[line];
    }
}
