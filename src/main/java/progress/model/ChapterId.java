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
        if (!bare.isEmpty() && isNumber(bare)) {
            int zeros = 0;
            while (zeros < bare.length() - 1 && bare.charAt(zeros) == '0') {
                zeros++;
            }
            String digits = bare.substring(zeros);
            return new ChapterId(digits.length() < 2 ? "0" + digits : digits);
        }
        return new ChapterId(bare.toUpperCase(Locale.ROOT));
    }

    /** The id of a numbered chapter. */
    public static ChapterId of(int number) {
        return of(Integer.toString(number));
    }

    /** Whether this is a plain number. */
    public boolean isNumber() {
        return isNumber(text);
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

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
