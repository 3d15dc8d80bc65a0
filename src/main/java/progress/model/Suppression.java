package progress.model;

import java.util.Set;
import progress.source.Span;

/**
 * A comment {@code <!-- progress-ignore sections: estimated by words -->}: the named rules are silent for the line or
 * block that follows.
 *
 * @param rules ids as written; empty means every rule
 * @param reason the text after the colon, may be empty
 * @param span the comment
 * @param covered the lines it speaks for: the next line, or the whole fenced block that begins there
 */
public record Suppression(Set<String> rules, String reason, Span span, Span covered) {
    public Suppression {
        rules = Set.copyOf(rules);
    }
}
