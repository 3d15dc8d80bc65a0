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

    /** The key of a line as written; null where it has none. */
    @Nullable
    String plain(Node node) {
        Span key = node.key();
        if (node.plain == null && key != null) {
            node.plain = text.plain(key);
        }
        return node.plain;
    }

    /** The key of a line as the name of a topic, to match it by; null where it has none. */
    @Nullable
    String nameKey(Node node) {
        String plain = node.nameKey == null ? plain(node) : null;
        if (plain != null) {
            node.nameKey = vocabulary.topicKey(plain);
        }
        return node.nameKey;
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
