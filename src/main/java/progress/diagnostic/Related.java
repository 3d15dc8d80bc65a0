package progress.diagnostic;

import progress.source.Span;

/**
 * Another place that a finding speaks of.
 *
 * @param span the place
 * @param message what stands there
 */
public record Related(Span span, String message) {}
