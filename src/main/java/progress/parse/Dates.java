package progress.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the first date in a text: {@code 2025-10-19}, {@code 2025/10/19}, {@code 20251019}, {@code 2025年10月19日}. */
final class Dates {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private Dates() {}

    static @Nullable LocalDate first(String text) {
        for (int i = 0; i + 7 < text.length() + 1; i++) {
            LocalDate date = at(text, i);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String text, int at) {
        if (at > 0 && LineReader.isDigit(text.charAt(at - 1))) {
            return null;
        }
        int year = number(text, at, 4);
        if (year < 1900 || year > 2200) {
            return named(text, at);
        }
        int i = at + 4;
        if (number(text, i, 4) >= 0 && (i + 4 >= text.length() || !LineReader.isDigit(text.charAt(i + 4)))) {
            return date(year, number(text, i, 2), number(text, i + 2, 2));
        }
        i = separator(text, i);
        int monthEnd = digitsEnd(text, i);
        int dayStart = separator(text, monthEnd);
        int dayEnd = digitsEnd(text, dayStart);
        if (i < 0 || monthEnd == i || dayStart < 0 || dayEnd == dayStart || monthEnd - i > 2 || dayEnd - dayStart > 2) {
            return null;
        }
        return date(year, number(text, i, monthEnd - i), number(text, dayStart, dayEnd - dayStart));
    }

    /** {@code March 15, 2026} and {@code 15 March 2026}. */
    private static @Nullable LocalDate named(String text, int at) {
        int month = month(text, at);
        if (month > 0) {
            int i = wordEnd(text, at);
            int dayStart = skip(text, i);
            int dayEnd = digitsEnd(text, dayStart);
            int yearStart = skip(text, wordEnd(text, dayEnd));
            boolean whole = dayEnd > dayStart && dayEnd - dayStart <= 2 && number(text, yearStart, 4) > 1900;
            return whole ? date(number(text, yearStart, 4), month, number(text, dayStart, dayEnd - dayStart)) : null;
        }
        int dayEnd = digitsEnd(text, at);
        if (dayEnd == at || dayEnd - at > 2) {
            return null;
        }
        int word = skip(text, wordEnd(text, dayEnd));
        int named = word < text.length() ? month(text, word) : 0;
        int yearStart = named > 0 ? skip(text, wordEnd(text, word)) : 0;
        return named > 0 && number(text, yearStart, 4) > 1900
                ? date(number(text, yearStart, 4), named, number(text, at, dayEnd - at))
                : null;
    }

    private static int month(String text, int at) {
        if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return 0;
        }
        for (int m = 0; m < MONTHS.length; m++) {
            if (text.regionMatches(true, at, MONTHS[m], 0, 3)) {
                return m + 1;
            }
        }
        return 0;
    }

    private static int wordEnd(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skip(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',' || text.charAt(i) == '.')) {
            i++;
        }
        return i;
    }

    private static int separator(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        return c == '-' || c == '/' || c == '.' || c == '年' || c == '月' || c == '_' ? at + 1 : -1;
    }

    private static int digitsEnd(String text, int at) {
        int i = at;
        while (i >= 0 && i < text.length() && LineReader.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int number(String text, int at, int length) {
        if (at < 0 || at + length > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + length; i++) {
            if (!LineReader.isDigit(text.charAt(i))) {
                return -1;
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
