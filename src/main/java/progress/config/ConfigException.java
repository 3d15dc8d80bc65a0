package progress.config;

import progress.source.Span;

/** The configuration cannot be used; the message begins with the place, {@code path:line:column}. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong at a place. */
    public ConfigException(Span span, String message) {
        super(span.location() + ": " + message);
    }
}
