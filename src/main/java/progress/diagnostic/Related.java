package progress.diagnostic;

import progress.source.Span;

/**
 * Another place that a finding speaks of.
 *
 * @param span the place
 * @param message what stands there
 */
public record Related(Span span, String message) {
    private static final String AGAIN = "stated again";

    /** A place that states the same figure with the same words. */
    public static Related again(Span span) {
        return new Related(span, AGAIN);
    }

    /** Whether the place only repeats the figure of the finding. */
    public boolean isRestatement() {
        return message.equals(AGAIN);
    }
}
