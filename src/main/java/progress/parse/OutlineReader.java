package progress.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import progress.source.Span;

/**
 * Reads lines as an outline, by indentation. It takes what people write where they mean YAML: duplicate keys, values with
 * children, lists without dashes, lists at their key's own indentation, blank lines, bare text.
 *
 * <p>A line belongs to the nearest line above that is indented less. Items at the very indentation of a key with nothing
 * behind it belong to that key, as in YAML.
 */
final class OutlineReader {
    /** Deeper lines become siblings: nobody means such a depth, and recursion stays bounded. */
    private static final int DEEPEST = 40;

    private final LineReader lines;

    OutlineReader(Folded text) {
        this.lines = new LineReader(text);
    }

    /** The outermost nodes of a run of lines. */
    List<Node> read(List<Span> run) {
        List<LineReader.Draft> roots = new ArrayList<>();
        Deque<LineReader.Draft> open = new ArrayDeque<>();
        for (Span line : run) {
            LineReader.Draft draft = lines.read(line);
            if (draft == null) {
                continue;
            }
            while (!open.isEmpty() && !holds(open.peek(), draft)) {
                open.pop();
            }
            if (open.isEmpty()) {
                roots.add(draft);
            } else {
                open.peek().children.add(draft);
            }
            if (open.size() < DEEPEST) {
                open.push(draft);
            }
        }
        List<Node> nodes = new ArrayList<>(roots.size());
        for (LineReader.Draft root : roots) {
            nodes.add(root.finish());
        }
        return nodes;
    }

    private static boolean holds(LineReader.Draft parent, LineReader.Draft line) {
        if (line.indent > parent.indent) {
            return true;
        }
        boolean item = line.bullet || (line.isItem() && !line.opens());
        return item && line.indent == parent.indent && parent.opens() && !parent.isItem();
    }
}
