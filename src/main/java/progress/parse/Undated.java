package progress.parse;

import java.util.regex.Pattern;

/**
 * A title without what changes from report to report: dates, weeks, days and percentages. What Chinese titles have of it
 * is read by hand, since a pattern takes longer to make than a title to read.
 */
final class Undated {
    private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final Pattern NAMED_MONTH =
            Pattern.compile("\\b" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}\\b");
    private static final Pattern DAY_OF_NAMED_MONTH = Pattern.compile("\\b\\d{1,2}\\s" + MONTH + "\\s\\d{4}\\b");
    private static final Pattern COMPACT_DATE = Pattern.compile("\\b20\\d{6}\\b");
    private static final Pattern WEEK = Pattern.compile("(?i)\\bweek\\s\\d{1,2}\\b");

    private Undated() {}

    /** A title with each of them replaced by a space. */
    static String of(String title) {
        String rest = title;
        if (digits(rest) > 4) {
            rest = without(rest, Undated::dateEnd);
        }
        if (digits(rest) > 1) {
            rest = without(rest, Undated::dayOfMonthEnd);
        }
        int digits = digits(rest);
        if (digits > 4 && has(rest, " \t")) {
            rest = NAMED_MONTH.matcher(rest).replaceAll(" ");
            rest = DAY_OF_NAMED_MONTH.matcher(rest).replaceAll(" ");
        }
        if (digits > 7) {
            rest = COMPACT_DATE.matcher(rest).replaceAll(" ");
        }
        if (digits > 0 && has(rest, "wW")) {
            rest = WEEK.matcher(rest).replaceAll(" ");
        }
        return digits == 0
                ? rest
                : without(without(without(rest, Undated::percentEnd), Undated::dayEnd), Undated::weekEnd);
    }

    /** Where something ends that begins at an offset of a title; -1 where none does. */
    private interface Ending {
        int of(String title, int at);
    }

    private static String without(String title, Ending ending) {
        StringBuilder rest = new StringBuilder(title.length());
        int i = 0;
        while (i < title.length()) {
            int end = ending.of(title, i);
            rest.append(end < 0 ? title.charAt(i) : ' ');
            i = end < 0 ? i + 1 : end;
        }
        return rest.toString();
    }

    /** {@code 2025-10-19}, {@code 2025年10月19日}, {@code 2025年10月}. */
    private static int dateEnd(String title, int at) {
        int year = digitsEnd(title, at, 4);
        int month = year - at < 4 ? -1 : behind(title, year, "-/.年");
        int monthEnd = month < 0 ? -1 : digitsEnd(title, month, 2);
        int day = monthEnd == month ? -1 : behind(title, monthEnd, "-/.月");
        int end = day < 0 ? -1 : digitsEnd(title, day, 2);
        if (end == day) {
            boolean whole = month >= 0 && title.startsWith("年", year) && title.startsWith("月", monthEnd);
            return whole ? monthEnd + 1 : -1;
        }
        return end < title.length() && title.charAt(end) == '日' ? end + 1 : end;
    }

    /** {@code 10月19日}. */
    private static int dayOfMonthEnd(String title, int at) {
        int month = digitsEnd(title, at, 2);
        if (month == at || month == title.length() || title.charAt(month) != '月') {
            return -1;
        }
        int day = digitsEnd(title, month + 1, 2);
        boolean whole = day > month + 1 && day < title.length() && title.charAt(day) == '日';
        return whole ? day + 1 : -1;
    }

    /** {@code 75%}, {@code 62.5 %}. */
    private static int percentEnd(String title, int at) {
        int end = digitsEnd(title, at, 3);
        if (end == at) {
            return -1;
        }
        if (end < title.length() && title.charAt(end) == '.' && digitsEnd(title, end + 1, 2) > end + 1) {
            end = digitsEnd(title, end + 1, 2);
        }
        end = skipSpace(title, end);
        return end < title.length() && "%％".indexOf(title.charAt(end)) >= 0 ? end + 1 : -1;
    }

    /** {@code 第46周}, {@code 第 8 週}, {@code 2026-W07}. */
    private static int weekEnd(String title, int at) {
        int year = digitsEnd(title, at, 4);
        if (year - at == 4 && title.startsWith("-W", year)) {
            return digitsEnd(title, year + 2, 2);
        }
        int number = title.charAt(at) == '第' ? skipSpace(title, at + 1) : at;
        int end = digitsEnd(title, number, 2);
        return number > at && end > number ? behind(title, end, "周週") : -1;
    }

    /** {@code Day 3}. */
    private static int dayEnd(String title, int at) {
        boolean day = (title.charAt(at) == 'D' || title.charAt(at) == 'd') && title.startsWith("ay", at + 1);
        int number = day ? skipSpace(title, at + 3) : at;
        int end = digitsEnd(title, number, 3);
        return day && end > number ? end : -1;
    }

    /** The offset behind one of some signs, a space allowed before and behind it; -1 where it is another one. */
    private static int behind(String title, int at, String signs) {
        int sign = skipSpace(title, at);
        return sign < title.length() && signs.indexOf(title.charAt(sign)) >= 0 ? skipSpace(title, sign + 1) : -1;
    }

    private static int skipSpace(String title, int at) {
        return at < title.length() && " \t\n\u000b\f\r".indexOf(title.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static int digitsEnd(String title, int at, int most) {
        int end = at;
        while (end < title.length() && end - at < most && LineReader.isDigit(title.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean has(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += LineReader.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
