package progress.parse;

import progress.model.Decimal;
import progress.source.SourceFile;

/**
 * Tells where the numbers of a text end, and what they are: digits, thousands commas and decimals, but no dates, times and
 * versions.
 */
final class NumberScanner {
    /** Longer runs of digits are no figure of a report. */
    private static final int LONGEST_NUMBER = 12;

    private static final int MOST_DECIMALS = 6;

    private final Folded text;
    private final SourceFile source;
    private final NumberWords words;

    NumberScanner(Folded text, NumberWords words) {
        this.text = text;
        this.source = text.source();
        this.words = words;
    }

    /** The end of a number: digits, thousands commas, decimals; -1 for a date, time, version or a number too long. */
    int end(int at, int end) {
        int i = at;
        while (i < end && LineReader.isDigit(text.at(i))) {
            i++;
        }
        int digits = i - at;
        if (i + 1 < end && isInvisible(i) && LineReader.isDigit(text.at(i + 1))) {
            return -1;
        }
        if (digits <= 3) {
            while (isGroup(i, end)) {
                i += 4;
                digits += 3;
            }
        }
        if (digits > LONGEST_NUMBER) {
            return -1;
        }
        if (i + 1 < end && text.at(i) == '.' && LineReader.isDigit(text.at(i + 1))) {
            int j = i + 1;
            while (j < end && LineReader.isDigit(text.at(j))) {
                j++;
            }
            if (j - i - 1 > MOST_DECIMALS || (j + 1 < end && text.at(j) == '.' && LineReader.isDigit(text.at(j + 1)))) {
                return -1;
            }
            i = j;
        }
        return isDateOrTime(at, i, end) ? -1 : i;
    }

    /** A soft hyphen or the like, which would make two numbers of one. */
    private boolean isInvisible(int at) {
        return text.at(at) == Folded.BLANK && source.text().charAt(at) > 0x7f;
    }

    private boolean isGroup(int comma, int end) {
        return comma + 3 < end
                && text.at(comma) == ','
                && LineReader.isDigit(text.at(comma + 1))
                && LineReader.isDigit(text.at(comma + 2))
                && LineReader.isDigit(text.at(comma + 3))
                && (comma + 4 >= end || !LineReader.isDigit(text.at(comma + 4)));
    }

    private boolean isDateOrTime(int at, int i, int end) {
        if (i >= end) {
            return false;
        }
        char c = text.at(i);
        boolean digitFollows = i + 1 < end && LineReader.isDigit(text.at(i + 1));
        if (c == ':' && digitFollows && source.text().charAt(i) == ':') {
            return true;
        }
        boolean year = i - at == 4 && (text.at(at) == '1' || text.at(at) == '2') && text.at(at + 1) != '.';
        if (year && digitFollows && (c == '-' || c == '/' || c == '.')) {
            int j = i + 1;
            while (j < end && LineReader.isDigit(text.at(j))) {
                j++;
            }
            return j - i - 1 <= 2;
        }
        return words.isDateUnit(c);
    }

    /** Past the digits and what is glued to them. */
    int skipRun(int at, int end) {
        int i = at;
        while (i < end && (LineReader.isDigit(text.at(i)) || isJoint(i, end))) {
            i++;
        }
        return Math.max(i, at + 1);
    }

    private boolean isJoint(int i, int end) {
        char c = text.at(i);
        return (c == '.' || c == '-' || c == ':' || c == '/' || c == ',')
                && i + 1 < end
                && LineReader.isDigit(text.at(i + 1))
                && source.text().charAt(i) == c;
    }

    /** The value of a number. */
    Decimal number(int at, int end) {
        // No more digits than a long has: LONGEST_NUMBER and MOST_DECIMALS.
        long digits = 0;
        int decimals = -1;
        for (int i = at; i < end; i++) {
            char c = text.at(i);
            if (LineReader.isDigit(c)) {
                digits = 10 * digits + c - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.') {
                decimals = 0;
            }
        }
        return Decimal.of(digits, Math.max(0, decimals));
    }
}
