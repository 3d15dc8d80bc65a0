package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.source.Span;

/** What the lines of outlines say, as units and as keys; asked for often, read once. */
final class NodeReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;

    NodeReader(Folded text, Vocabulary vocabulary, UnitReader units) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.units = units;
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
