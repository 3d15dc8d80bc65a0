package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.source.Span;

/** What the lines of outlines say, as units and as keys; asked for often, read once. */
final class NodeReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;
    private final LineReader lines;

    NodeReader(Folded text, Vocabulary vocabulary, UnitReader units) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.units = units;
        this.lines = new LineReader(text);
    }

    /** A line as a unit of a list, in which another one stands before it. */
    UnitText unitAfter(@Nullable UnitText before, Node node) {
        UnitText unit = unit(node);
        return before == null || before.next() == 0 || unit.kind() == UnitText.Kind.CHAPTER
                ? unit
                : units.readAfter(before, node);
    }

    /** A line as a unit. */
    UnitText unit(Node node) {
        UnitText unit = node.unit;
        if (unit == null) {
            unit = units.read(node);
            node.unit = unit;
        }
        return unit;
    }

    /** The outermost lines of a block, those that give several keys divided: {@code 日期: 2025-10-19 | 进度: 60%}. */
    List<Node> divided(List<Node> block) {
        List<Node> all = block;
        for (int i = 0; i < block.size(); i++) {
            Node node = block.get(i);
            int sign = node.key() == null || !node.children().isEmpty() ? -1 : nextKey(node.value());
            if (sign >= 0 && restates(node, sign)) {
                sign = -1;
            }
            if (sign >= 0 && all == block) {
                all = new ArrayList<>(block.subList(0, i));
            }
            int start = node.span().start();
            for (; sign >= 0; sign = nextKey(node.value())) {
                all.add(part(start, sign));
                start = sign + 1;
                node = part(start, node.span().end());
            }
            if (all != block) {
                all.add(node);
            }
        }
        return all;
    }

    /**
     * Whether a further key in a line, the first of them behind a sign, says only what the number before it is of, as in {@code Words: 30,000 | Target:
     * 80,000}, or speaks of a day.
     */
    private boolean restates(Node line, int first) {
        Node before = line;
        for (int sign = first; sign >= 0; sign = nextKey(before.value())) {
            Node part = part(sign + 1, line.span().end());
            KeyMeaning meaning = meaning(part);
            KeyMeaning above = meaning(before);
            if (meaning == null || above == null) {
                return false;
            }
            boolean counts = above.unit() != null && above.role() == null;
            boolean bare = meaning.isPure() && meaning.unit() == null;
            boolean named = Character.isLetter(text.at(part.span().end() - 1));
            boolean whole = meaning.total() || (meaning.role() == Role.TARGET && !named);
            if (meaning.kind() == KeyMeaning.Kind.DAY || (counts && bare && whole)) {
                return true;
            }
            before = part;
        }
        return false;
    }

    /** A part of a line with a key of its own, so that it is not blank. */
    private Node part(int start, int end) {
        return new Node(Objects.requireNonNull(lines.read(text.source().span(start, end))), List.of());
    }

    /** The sign in a value behind which another key begins; -1 where there is none. */
    private int nextKey(Span value) {
        for (int i = value.start() + 1; i < value.end(); i++) {
            char c = text.at(i);
            boolean sign = c == '|' || (c == '·' && Folded.isSpace(text.at(i - 1)));
            Span rest = sign ? text.trim(i + 1, value.end()) : value;
            int colon = sign ? lines.colon(rest) : -1;
            if (colon >= 0 && text.clean(rest.start(), colon).indexOf('|') < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The title of a line as the name of a topic, to match it by; null where it has none. */
    @Nullable
    String titleKey(Node node) {
        String title = node.titleKey == null ? unit(node).title() : null;
        if (title != null) {
            node.titleKey = vocabulary.topicKey(title);
        }
        return node.titleKey;
    }

    /** The key of a line; null where it has none. */
    @Nullable
    NodeKey key(Node node) {
        Span key = node.read == null ? node.key() : null;
        if (key != null) {
            node.read = new NodeKey(text, vocabulary, key);
        }
        return node.read;
    }

    /** What the key of a line means; null where it has none. */
    @Nullable
    KeyMeaning meaning(Node node) {
        NodeKey key = key(node);
        return key == null ? null : key.meaning();
    }
}
