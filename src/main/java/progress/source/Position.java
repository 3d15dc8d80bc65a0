package progress.source;

/**
 * A place in a text as people and editors count it: both numbers start at 1, and columns count code points, so that an
 * emoji is one column and not two.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Position(int line, int column) {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1, not " + line + ":" + column);
        }
    }

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
