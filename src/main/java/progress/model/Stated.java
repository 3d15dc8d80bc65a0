package progress.model;

import progress.source.Span;

/**
 * A value as a report states it, and where it stands.
 *
 * @param value what is stated
 * @param span the characters that state it
 */
public record Stated<T>(T value, Span span) {}
