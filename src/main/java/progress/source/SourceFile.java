package progress.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text with the path under which it is shown, and its division into lines.
 *
 * <p>Offsets are UTF-16 code units from 0; lines are numbered from 1. A line ends with {@code \n}, {@code \r\n} or
 * {@code \r}. A text that ends with a terminator has one more, empty line behind it, so that the offset at the end of a
 * text has a place too; an empty text is one empty line.
 *
 * <p>A source may have given up its text. It still knows how long the text was, and those places that it was told.
 */
public final class SourceFile {
    private static final int[] NO_LINES = {};

    private final String path;
    private final @Nullable String text;
    private final int length;
    private final int[] lineStarts;
    private final long digest;
    private final Map<Integer, Position> places;

    /**
     * Creates a source.
     *
     * @param path the path as messages show it; it is never opened
     * @param text the whole text, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.length = text.length();
        this.lineStarts = lineStarts(text);
        this.digest = 0;
        this.places = Map.of();
    }

    private SourceFile(SourceFile full, Map<Integer, Position> places) {
        this.path = full.path;
        this.text = null;
        this.length = full.length;
        this.lineStarts = NO_LINES;
        this.digest = full.digest();
        this.places = places;
    }

    /**
     * This source without its text.
     *
     * @param places all the places that will be asked for, by their offsets; more may be put in later
     */
    public SourceFile withoutText(Map<Integer, Position> places) {
        return new SourceFile(this, places);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean old = carriage >= 0 && (feed < 0 || carriage + 1 < feed);
            int end = old ? carriage : feed;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = end + 1;
            feed = feed > end ? feed : text.indexOf('\n', end + 1);
            carriage = carriage < 0 || carriage > end ? carriage : text.indexOf('\r', end + 1);
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns the path under which this text is shown. */
    public String path() {
        return path;
    }

    /** Returns the whole text. */
    public String text() {
        if (text == null) {
            throw new IllegalStateException("the text of " + path + " is given up");
        }
        return text;
    }

    /** Returns the length of the text. */
    public int length() {
        return length;
    }

    /** Returns a number that tells texts apart nearly always, and stays when the text is given up. */
    public long digest() {
        return text == null ? digest : (long) length << Integer.SIZE | text.hashCode() & 0xFFFF_FFFFL;
    }

    /** Returns the number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Returns the number of the line in which an offset lies. A terminator belongs to the line it ends.
     *
     * @param offset from 0 to the length of the text, both included
     */
    public int lineOf(int offset) {
        checkOffset(offset);
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the offset of the first character of a line.
     *
     * @param line from 1 to the number of lines
     */
    public int lineStart(int line) {
        if (line < 1 || line > lineStarts.length) {
            throw new IndexOutOfBoundsException("no line " + line + " in " + path + " of " + lineStarts.length);
        }
        return lineStarts[line - 1];
    }

    /**
     * Returns the offset behind the last character of a line, that is, of its terminator or of the end of the text.
     *
     * @param line from 1 to the number of lines
     */
    public int lineEnd(int line) {
        int start = lineStart(line);
        if (line == lineStarts.length) {
            return length;
        }
        int end = lineStarts[line] - 1;
        boolean twoUnits = end > start && text().charAt(end) == '\n' && text().charAt(end - 1) == '\r';
        return twoUnits ? end - 1 : end;
    }

    /**
     * Returns a line without its terminator.
     *
     * @param line from 1 to the number of lines
     */
    public String line(int line) {
        return text().substring(lineStart(line), lineEnd(line));
    }

    /**
     * Returns the place of an offset. An offset in the middle of a surrogate pair has the column behind the pair.
     *
     * @param offset from 0 to the length of the text, both included
     */
    public Position position(int offset) {
        if (text == null) {
            return Objects.requireNonNull(places.get(offset), () -> "no place " + offset + " is known in " + path);
        }
        int line = lineOf(offset);
        return new Position(line, text.codePointCount(lineStart(line), offset) + 1);
    }

    /**
     * Returns a stretch of this text.
     *
     * @param start the first offset, from 0
     * @param end the offset behind the last one, at most the length of the text
     */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("no offset " + offset + " in " + path + " of " + length + " units");
        }
    }

    /** Returns the path. */
    @Override
    public String toString() {
        return path;
    }
}
