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

    /** A line whose children are still being read. */
    private static final class Open {
        private final Line line;
        /** Most lines have none. */
        private List<Open> children = List.of();

        Open(Line line) {
            this.line = line;
        }

        void add(Open below) {
            if (children.isEmpty()) {
                children = new ArrayList<>();
            }
            children.add(below);
        }

        boolean holds(Line below) {
            if (below.indent() > line.indent()) {
                return true;
            }
            boolean item = below.bullet() || (below.isItem() && !below.opens());
            return item && below.indent() == line.indent() && line.opens() && !line.isItem();
        }
    }

    /** The outermost nodes of a run of lines. */
    List<Node> read(List<Span> run) {
        List<Open> roots = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Span span : run) {
            Line line = lines.read(span);
            if (line == null) {
                continue;
            }
            while (!open.isEmpty() && !open.peek().holds(line)) {
                open.pop();
            }
            Open node = new Open(line);
            if (open.isEmpty()) {
                roots.add(node);
            } else {
                open.peek().add(node);
            }
            if (open.size() < DEEPEST) {
                open.push(node);
            }
        }
        return close(roots);
    }

    private static List<Node> close(List<Open> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        Node[] nodes = new Node[open.size()];
        for (int i = 0; i < nodes.length; i++) {
            Open node = open.get(i);
            nodes[i] = new Node(node.line, close(node.children));
        }
        return List.of(nodes);
    }
}
