package progress.plain;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Streams over what is there, as {@link Collection#stream()} and {@link String#chars()} specify them. Those of Java are made
 * of functions that are linked anew in every run, which takes a short one a tenth of its time. It is in no jar; {@code
 * Plain} has it called.
 */
public final class Streams {
    private Streams() {}

    @SuppressWarnings("unchecked")
    public static <T> Stream<T> stream(Collection<T> items) {
        return new PlainStream<>((T[]) items.toArray());
    }

    public static IntStream chars(String text) {
        int[] chars = new int[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(i);
        }
        return new PlainIntStream(chars);
    }

    public static IntStream codePoints(String text) {
        int[] codePoints = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(at);
            at += Character.charCount(codePoints[i]);
        }
        return new PlainIntStream(codePoints);
    }
}
