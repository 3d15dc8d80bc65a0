package progress.parse;

/** Numbers in keys and headings that are no part of a name. Read by hand: a pattern takes longer to load than a report. */
final class KeyNumbers {
    private static final int MOST_DIGITS = 6;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_ORDINAL_DIGITS = 2;

    private KeyNumbers() {}

    /** A key with a blank for every fraction, which is a figure: {@code 已完成 3/10 章节}. */
    static String withoutFractions(String key) {
        if (key.indexOf('/') < 0) {
            return key;
        }
        StringBuilder rest = new StringBuilder(key.length());
        int i = 0;
        while (i < key.length()) {
            int end = fractionEnd(key, i);
            rest.append(end < 0 ? key.charAt(i) : ' ');
            i = end < 0 ? i + 1 : end;
        }
        return rest.toString();
    }

    /** The end of a fraction that begins at an offset; -1 where none does. */
    private static int fractionEnd(String key, int start) {
        int digits = digitsEnd(key, start);
        if (digits == start || digits - start > MOST_DIGITS || isInWord(key, start)) {
            return -1;
        }
        int part = digits;
        if (isAt(key, part, '.')) {
            part = Math.min(digitsEnd(key, digits + 1), digits + 1 + MOST_DECIMALS);
        }
        int slash = part < key.length() && isSpace(key.charAt(part)) ? part + 1 : part;
        if (part == digits + 1 || !isAt(key, slash, '/')) {
            return -1;
        }
        int whole = slash + 1;
        if (whole < key.length() && isSpace(key.charAt(whole))) {
            whole++;
        }
        int end = digitsEnd(key, whole);
        boolean ends = end == key.length() || !FigureReader.isLatin(key.charAt(end));
        return end > whole && end - whole <= MOST_DIGITS && ends ? end : -1;
    }

    /** A heading without the ordinal that it begins with: {@code 2.3 eBPF专题}. */
    static String withoutOrdinal(String heading) {
        int end = digitsEnd(heading, 0);
        if (end == 0 || end > MOST_ORDINAL_DIGITS) {
            return heading;
        }
        while (isAt(heading, end, '.') && digitsEnd(heading, end + 1) > end + 1) {
            int next = digitsEnd(heading, end + 1);
            if (next - end - 1 > MOST_ORDINAL_DIGITS) {
                return heading;
            }
            end = next;
        }
        int blank = isAt(heading, end, '.') ? end + 1 : end;
        int name = blank;
        while (name < heading.length() && isSpace(heading.charAt(name))) {
            name++;
        }
        return name == blank ? heading : heading.substring(name);
    }

    private static boolean isInWord(String text, int at) {
        if (at == 0) {
            return false;
        }
        return LineReader.isDigit(text.charAt(at - 1)) || Character.isLetter(text.codePointBefore(at));
    }

    private static boolean isAt(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && LineReader.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
