package progress.parse;

/** Finds the end of numerals in a text and tells what they are worth: digits, Chinese and Roman ones. */
final class Numerals {
    /** More digits are no number of a unit. */
    private static final int MOST_DIGITS = 6;

    private final Folded text;
    private final NumberWords words;
    private final UnitWords units;
    private final Words ordinalStart;

    Numerals(Folded text, Vocabulary vocabulary) {
        this.text = text;
        this.words = vocabulary.numbers();
        this.units = vocabulary.units();
        this.ordinalStart = vocabulary.words("ordinal.start");
    }

    /** The end of the digits at an offset; the offset itself where there are none. */
    int digitsEnd(int at, int end) {
        int i = at;
        while (i < end && LineReader.isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    /** What a stretch of digits is worth, or the first of too many. */
    int value(int at, int end) {
        String digits = text.clean(at, Math.min(end, at + MOST_DIGITS));
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Where the second number of a range begins: behind a dash and a word such as 第; -1 where there is no range. */
    int rangeSecond(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i >= end || "-~–至到".indexOf(text.at(i)) < 0) {
            return -1;
        }
        int next = text.skipSpace(i + 1, end);
        next += ordinalStart.matchAhead(text, next, end);
        return next < end && LineReader.isDigit(text.at(next)) && !isMeasured(digitsEnd(next, end), end) ? next : -1;
    }

    /** Whether the number that ends here is a share or a size: {@code 第06章到30%}, {@code 第06章-80行}. */
    private boolean isMeasured(int at, int end) {
        int i = text.skipSpace(at, end);
        if (i < end && (text.at(i) == '%' || text.at(i) == '.' || text.at(i) == ',')) {
            int next = i + 1;
            return text.at(i) == '%' || (next < end && LineReader.isDigit(text.at(next)));
        }
        UnitWords.Match unit = units.match(text, at, end);
        return unit != null && Unit.isMeasure(unit.unit());
    }

    /** The end of the Chinese numerals at an offset; the offset itself where there are none. */
    int hanEnd(int at, int end) {
        int i = at;
        while (i < end && i < at + 3 && words.hanDigit(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The value of a number from 1 to 99 in Chinese numerals. */
    int hanValue(int at, int end) {
        int tens = 0;
        int value = 0;
        for (char c : text.clean(at, end).toCharArray()) {
            int digit = words.hanDigit(c);
            if (digit == 10) {
                tens = 10 * Math.max(1, value);
                value = 0;
            } else {
                value = digit;
            }
        }
        return tens + value;
    }

    /** The end of the Roman numerals at an offset; the offset itself where there are none. */
    int romanEnd(int at, int end) {
        int i = at;
        while (i < end && "IVX".indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The value of a number in Roman numerals. */
    int romanValue(int at, int end) {
        String numeral = text.clean(at, end);
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = romanDigit(numeral.charAt(i));
            value += i + 1 < numeral.length() && digit < romanDigit(numeral.charAt(i + 1)) ? -digit : digit;
        }
        return value;
    }

    private static int romanDigit(char c) {
        return c == 'I' ? 1 : c == 'V' ? 5 : 10;
    }
}
