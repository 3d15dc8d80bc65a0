package progress.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, taken apart.
 *
 * <p>A number is one to three digits or several such groups with points between ({@code 1}, {@code 2.1}), or a number in
 * Chinese. It stands at the head, behind symbols at most, and is told from other digits by what follows: a point, comma,
 * colon, closing parenthesis or blank; or it is part of an ordinal as in {@code 第三节} and {@code Chapter 4}.
 *
 * @param number the number alone; null where there is none
 * @param title the rest, without blanks, symbols and separating punctuation at either end
 */
record HeadingText(@Nullable String number, String title) {
    private static final String SEPARATORS = ".．。、,，:：)）-–—";
    private static final int LONGEST_GROUP = 3;

    /**
     * Reads a heading.
     *
     * @param text as a reader sees it
     */
    static HeadingText of(String text, SectionWords words) {
        String bare = bare(text);
        int end = numberEnd(bare, words);
        if (end < 0) {
            return new HeadingText(null, bare);
        }
        int start = numberStart(bare, words);
        int stop = start;
        while (stop < end
                && (isDigit(bare.charAt(stop)) || isPointWithin(bare, stop) || words.isNumeral(bare.charAt(stop)))) {
            stop++;
        }
        String rest = bare.substring(end);
        int from = 0;
        while (from < rest.length() && (SEPARATORS.indexOf(rest.charAt(from)) >= 0 || isBlank(rest.charAt(from)))) {
            from++;
        }
        return new HeadingText(bare.substring(start, stop), bare(rest.substring(from)));
    }

    /** The offset behind the number and the words that belong to it, or -1. */
    private static int numberEnd(String text, SectionWords words) {
        for (String before : words.before()) {
            if (text.startsWith(before)) {
                int end = digitsOrNumerals(text, before.length(), words);
                String after = end > before.length() ? startOf(text, end, words.after()) : null;
                if (after != null) {
                    return end + after.length();
                }
            }
        }
        String ordinal = startOfIgnoringCase(text, words.ordinals());
        if (ordinal != null) {
            int start = blanks(text, ordinal.length());
            int end = digits(text, start);
            return end > start && endsNumber(text, end) ? end : -1;
        }
        int start = numberStart(text, words);
        int end = digits(text, start);
        if (end == start) {
            end = numerals(text, start, words);
        }
        return end > start && endsNumber(text, end) ? end : -1;
    }

    private static int numberStart(String text, SectionWords words) {
        for (String before : words.before()) {
            if (text.startsWith(before)) {
                return blanks(text, before.length());
            }
        }
        String ordinal = startOfIgnoringCase(text, words.ordinals());
        if (ordinal != null) {
            return blanks(text, ordinal.length());
        }
        boolean opened = !text.isEmpty() && "(（§".indexOf(text.charAt(0)) >= 0;
        return opened ? blanks(text, 1) : 0;
    }

    private static boolean endsNumber(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char c = text.charAt(end);
        boolean point = c == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return !point && (SEPARATORS.indexOf(c) >= 0 || isBlank(c)) && "-–—".indexOf(c) < 0;
    }

    private static int digitsOrNumerals(String text, int from, SectionWords words) {
        int start = blanks(text, from);
        int end = digits(text, start);
        end = end > start ? end : numerals(text, start, words);
        return end > start ? blanks(text, end) : from;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (true) {
            int group = end;
            while (group < text.length() && isDigit(text.charAt(group))) {
                group++;
            }
            if (group == end || group - end > LONGEST_GROUP) {
                return from;
            }
            end = group;
            if (!isPointWithin(text, end)) {
                return end;
            }
            end++;
        }
    }

    private static int numerals(String text, int from, SectionWords words) {
        int end = from;
        while (end < text.length() && words.isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPointWithin(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '.'
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static @Nullable String startOf(String text, int at, List<String> words) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String startOfIgnoringCase(String text, List<String> words) {
        return words.stream()
                .filter(word -> text.regionMatches(true, 0, word, 0, word.length()))
                .filter(word -> blanks(text, word.length()) > word.length())
                .findFirst()
                .orElse(null);
    }

    /** A text without blanks and symbols at its ends. */
    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && isOrnament(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && isOrnament(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isOrnament(int c) {
        return Characters.isBlank(c)
                || Character.getType(c) == Character.OTHER_SYMBOL
                || (c > 0x7F && Characters.extendsCharacter(c));
    }

    private static boolean isBlank(char c) {
        return Characters.isBlank(c);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
