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

    /** A line as a unit. */
    UnitText unit(Node node) {
        UnitText unit = node.unit;
        if (unit == null) {
            unit = units.read(node);
            node.unit = unit;
        }
        return unit;
    }

    /** The key of a line; null where it has none. */
    @Nullable
    String name(Node node) {
        Span key = node.key();
        if (node.name == null && key != null) {
            node.name = text.clean(key);
        }
        return node.name;
    }

    /** What the key of a line means; null where it has none. */
    @Nullable
    KeyMeaning meaning(Node node) {
        String name = node.meaning == null ? name(node) : null;
        if (name != null) {
            node.meaning = vocabulary.key(name);
        }
        return node.meaning;
    }
}
