package progress.model;

import java.util.Locale;

/**
 * The number by which a report knows a chapter: {@code 03}, {@code M4}, {@code 0-A}, {@code 2.2}.
 *
 * @param text as shown: plain numbers have at least two digits
 */
public record ChapterId(String text) implements Comparable<ChapterId> {
    /** Reads an id: plain numbers are padded to two digits, so that {@code 3} and {@code 03} are one chapter. */
    public static ChapterId of(String text) {
        String bare = text.strip();
        if (!bare.isEmpty() && bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String digits = bare.replaceFirst("^0++(?=.)", "");
            return new ChapterId(digits.length() < 2 ? "0" + digits : digits);
        }
        return new ChapterId(bare.toUpperCase(Locale.ROOT));
    }

    /** The id of a numbered chapter. */
    public static ChapterId of(int number) {
        return of(Integer.toString(number));
    }

    /** Whether this is the number of a planning document, which is no chapter. */
    public boolean isPlan() {
        return text.equals("00");
    }

    /** Plain numbers by value, then the others by text. */
    @Override
    public int compareTo(ChapterId other) {
        boolean number = isNumber();
        if (number != other.isNumber()) {
            return number ? -1 : 1;
        }
        if (number && text.length() != other.text.length()) {
            return Integer.compare(text.length(), other.text.length());
        }
        return text.compareTo(other.text);
    }

    private boolean isNumber() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return text;
    }
}
