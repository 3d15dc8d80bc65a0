package progress.model;

import progress.source.Span;

/**
 * A key that stands twice in one mapping of a block; a YAML library would silently keep only one of the values.
 *
 * @param key its text
 * @param first where it stands first
 * @param again where it stands again
 */
public record RepeatedKey(String key, Span first, Span again) {}
