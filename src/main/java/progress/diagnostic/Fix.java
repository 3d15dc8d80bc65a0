package progress.diagnostic;

import java.util.List;
import progress.source.Span;

/**
 * The one right text for a wrong figure.
 *
 * @param text what the figure becomes at its own place, such as {@code 42%}
 * @param edits every replacement to make, this place included
 */
public record Fix(String text, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    /**
     * One replacement.
     *
     * @param span what is replaced
     * @param text what stands there afterwards
     */
    public record Edit(Span span, String text) {}
}
