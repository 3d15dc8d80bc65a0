package progress.check;

import java.util.Optional;
import progress.model.Decimal;
import progress.model.Ratio;
import progress.source.Span;

/**
 * The digits of a figure as the author wrote them: {@code 34,000} of {@code ~34,000字}, {@code 12.8} of {@code 12.8万}.
 *
 * @param digits where they stand
 * @param decimals how many of them are decimals
 * @param separator what groups thousands; 0 where nothing does
 * @param point what stands before the decimals
 * @param wide whether the digits are full-width
 * @param factor what the digits count: 1, or 1,000 for K, 10,000 for 万
 */
record Written(Span digits, int decimals, char separator, char point, boolean wide, long factor) {
    private static final long[] FACTORS = {1_000, 10_000, 1_000_000, 100_000_000};
    private static final int GROUP = 3;
    private static final char ZERO = '0';
    private static final char WIDE_ZERO = '\uFF10';
    private static final String COMMAS = ",\uFF0C";
    private static final String POINTS = ".\uFF0E";

    /**
     * Finds the digits of a value in the text of its figure.
     *
     * @return empty where the text says the value in another way: in words, as a range
     */
    static Optional<Written> of(Span figure, Decimal value) {
        String text = figure.text();
        int start = 0;
        while (start < text.length() && digit(text.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        char separator = 0;
        char point = '.';
        int decimals = 0;
        boolean fraction = false;
        StringBuilder plain = new StringBuilder();
        while (end < text.length()) {
            char c = text.charAt(end);
            if (digit(c) >= 0) {
                plain.append((char) (ZERO + digit(c)));
                decimals += fraction ? 1 : 0;
            } else if (COMMAS.indexOf(c) >= 0 && !fraction && digitsFollow(text, end + 1, GROUP)) {
                separator = c;
            } else if (POINTS.indexOf(c) >= 0 && !fraction && digitsFollow(text, end + 1, 1)) {
                fraction = true;
                point = c;
                plain.append('.');
            } else {
                break;
            }
            end++;
        }
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> factor = factor(Decimal.of(plain.toString()), value);
        boolean wide = text.charAt(start) >= WIDE_ZERO;
        Span digits = figure.source().span(figure.start() + start, figure.start() + end);
        int counted = decimals;
        char group = separator;
        char mark = point;
        return factor.map(times -> new Written(digits, counted, group, mark, wide, times));
    }

    private static int digit(char c) {
        if (c >= ZERO && c <= '9') {
            return c - ZERO;
        }
        return c >= WIDE_ZERO && c <= WIDE_ZERO + 9 ? c - WIDE_ZERO : -1;
    }

    private static boolean digitsFollow(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= text.length() || digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The power of ten that makes the digits the value. */
    private static Optional<Long> factor(Decimal digits, Decimal value) {
        if (digits.compareTo(value) == 0) {
            return Optional.of(1L);
        }
        for (long factor : FACTORS) {
            if (digits.times(Decimal.of(factor)).compareTo(value) == 0) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }

    /** The smallest difference that the notation can tell: 1,000 for {@code 12.8万}. */
    Ratio step() {
        return Ratio.of(Decimal.of(factor, decimals));
    }

    /** Whether the author shortened the number, so that it speaks for a stretch around it. */
    boolean isShortened() {
        return factor > 1;
    }

    /** Another value in the same notation, rounded half-up to its decimals; a shortened number is never rounded. */
    Optional<String> rewrite(Ratio value) {
        Ratio scaled = value.dividedBy(Ratio.of(factor));
        Decimal number = scaled.round(decimals);
        if (isShortened() && !Ratio.of(number).equals(scaled)) {
            return Optional.empty();
        }
        String plain = number.toString();
        int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (separator != 0 && i > 0 && i < whole && (whole - i) % GROUP == 0) {
                text.append(separator);
            }
            text.append(c == '.' ? point : wide ? (char) (c - ZERO + WIDE_ZERO) : c);
        }
        return Optional.of(text.toString());
    }
}
