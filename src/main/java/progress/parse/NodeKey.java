package progress.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/** The key of a line: as written, as the name of a topic, and what it means. */
final class NodeKey {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final Span span;
    private final String name;
    private final KeyMeaning meaning;

    private @Nullable String lower;
    private @Nullable String plain;
    private @Nullable String topicKey;

    NodeKey(Folded text, Vocabulary vocabulary, Span span) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.span = span;
        this.name = text.clean(span);
        this.meaning = vocabulary.key(name);
    }

    Span span() {
        return span;
    }

    /** The key in folded characters. */
    String name() {
        return name;
    }

    /** As {@link #name}, in lower case, for words to be looked for in it. */
    String lower() {
        String known = lower;
        if (known == null) {
            known = name.toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    KeyMeaning meaning() {
        return meaning;
    }

    /** The key as written. */
    String plain() {
        String known = plain;
        if (known == null) {
            known = text.plain(span);
            plain = known;
        }
        return known;
    }

    /** The key as the name of a topic, to match it by. */
    String topicKey() {
        String known = topicKey;
        if (known == null) {
            known = vocabulary.topicKey(plain());
            topicKey = known;
        }
        return known;
    }
}
