package progress.source;

/**
 * A stretch of a source text.
 *
 * <p>Offsets count UTF-16 code units and are half-open: {@code start} is the first unit within, {@code end} the first
 * one behind. An empty span stands before the unit at {@code start}.
 *
 * <p>Spans are ordered by path, start and end. Two spans are equal only when they belong to the same {@link SourceFile}
 * object.
 *
 * @param source the text
 * @param start the first offset, from 0
 * @param end the offset behind the last one, at most the length of the text
 */
public record Span(SourceFile source, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start || end > source.length()) {
            throw new IndexOutOfBoundsException(
                    "no span [" + start + ", " + end + ") in " + source.path() + " of " + source.length() + " units");
        }
    }

    /** Returns the text within. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** Returns the place of the first character. */
    public Position position() {
        return source.position(start);
    }

    /** Returns the place behind the last character: its column is exclusive. */
    public Position endPosition() {
        return source.position(end);
    }

    /** Returns {@code path:line:column} of the first character, as every message names a place. */
    public String location() {
        return source.path() + ":" + position();
    }

    @Override
    public int compareTo(Span other) {
        int path = source.path().compareTo(other.source.path());
        int first = path == 0 ? Integer.compare(start, other.start) : path;
        return first == 0 ? Integer.compare(end, other.end) : first;
    }

    /** Returns the location. */
    @Override
    public String toString() {
        return location();
    }
}
