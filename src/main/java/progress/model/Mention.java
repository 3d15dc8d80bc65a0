package progress.model;

import org.jspecify.annotations.Nullable;
import progress.source.Span;

/**
 * One place where a report names a unit together with its state: a list item, a table row, a heading.
 *
 * @param mark the state its marker alone speaks of (✅, ⏳, {@code [x]}), where it has one
 * @param percent the unit's own percentage at this place, where it has one
 * @param span the whole item
 */
public record Mention(
        @Nullable Stated<Status> mark, @Nullable Stated<Percent> percent, Span span) {}
