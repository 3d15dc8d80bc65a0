package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * The title of a report.
 *
 * @param shown the first heading as written, without decoration; else the file name
 * @param span where it stands; null where the report has no heading
 * @param name what the report is about: the title without date, percentages and words such as 完成总结
 * @param key the name to match topics by
 * @param ofChapter whether it says that the report is about one chapter
 */
record Title(String shown, @Nullable Span span, String name, String key, boolean ofChapter) {

    /** No word of a report is longer, such as "where things stand". */
    private static final int LONGEST_WORD = 24;

    static Title of(Folded text, List<Element> elements, Vocabulary vocabulary) {
        Span span = null;
        int level = 7;
        for (Element element : elements) {
            if (element instanceof Element.Heading heading
                    && heading.level() < level
                    && heading.text().start() < heading.text().end()) {
                span = heading.text();
                level = heading.level();
                break;
            }
        }
        String shown = span == null ? fileName(text.source()) : text.plain(span);
        String bare = Undated.of(span == null ? shown : text.clean(span));
        boolean chapter = vocabulary.words("title.chapter").occursIn(bare.toLowerCase(Locale.ROOT));
        String name = name(bare, vocabulary);
        return new Title(decorationOff(shown), span, name, vocabulary.topicKey(name), chapter);
    }

    private static String name(String title, Vocabulary vocabulary) {
        String book = book(title, vocabulary);
        String topic = book == null ? vocabulary.topics().nameIn(title) : book;
        return topic == null ? withoutReport(title, vocabulary) : topic;
    }

    /** What stands in the brackets of a book's title, unless it is that of a chapter; null where there is none. */
    private static @Nullable String book(String title, Vocabulary vocabulary) {
        for (String brackets : List.of("《》", "『』")) {
            int open = title.indexOf(brackets.charAt(0));
            int close = title.indexOf(brackets.charAt(1), open + 1);
            if (open >= 0 && close > open + 1) {
                String before = title.substring(0, open).toLowerCase(Locale.ROOT);
                return vocabulary.words("title.chapter").occursIn(before) ? null : title.substring(open + 1, close);
            }
        }
        return null;
    }

    /** The parts of a title that are more than words such as "progress report"; those with a name, where there is one. */
    private static String withoutReport(String title, Vocabulary vocabulary) {
        Words strip = vocabulary.words("title.strip");
        List<String> kept = new ArrayList<>();
        for (String part : parts(title)) {
            String rest = tidy(withoutEnds(part, strip));
            if (!rest.isEmpty()) {
                kept.add(rest);
            }
        }
        List<String> named =
                kept.stream().filter(part -> !vocabulary.key(part).isPure()).toList();
        return kept.isEmpty() ? tidy(title) : String.join(" ", named.isEmpty() ? kept : named);
    }

    /** A part of a title without the words of reports that it ends or begins with; within it they belong to the name. */
    private static String withoutEnds(String part, Words strip) {
        char[] lower = part.toLowerCase(Locale.ROOT).toCharArray();
        if (lower.length != part.length()) {
            return part;
        }
        int end = trimmed(lower, lower.length);
        int last = lastWord(lower, end, strip);
        while (last >= 0) {
            end = trimmed(lower, last);
            last = lastWord(lower, end, strip);
        }
        return part.substring(firstWords(lower, end, strip), end);
    }

    /**
     * Where what follows the words begins that a part begins with. They stand apart, as in {@code 周报 Kafka}; one Latin
     * word alone belongs to the name: Log Analysis.
     */
    private static int firstWords(char[] text, int end, Words words) {
        boolean latin = text.length > 0 && text[0] < 0x2e80;
        int behind = 0;
        int found = 0;
        int at = 0;
        for (int length = words.matchAt(text, 0, 0, end); length > 0; length = words.matchAt(text, at, at, end)) {
            at += length;
            found++;
            if (at < end && !Character.isLetterOrDigit(text[at])) {
                at++;
                behind = latin && found == 1 ? 0 : at;
            }
        }
        return behind;
    }

    /** Where the longest word begins that a text ends with; -1 where it ends with none. */
    private static int lastWord(char[] text, int end, Words words) {
        for (int i = Math.max(0, end - LONGEST_WORD); i < end; i++) {
            int length = words.matchAt(text, 0, i, end);
            if (length > 0 && i + length == end) {
                return i;
            }
        }
        return -1;
    }

    private static int trimmed(char[] text, int end) {
        int last = end;
        while (last > 0 && !Character.isLetterOrDigit(text[last - 1])) {
            last--;
        }
        return last;
    }

    /** The parts of a title between colons, brackets, quotes, and dashes that stand apart. */
    private static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < title.length(); i++) {
            boolean dash = i + 2 < title.length()
                    && isSpace(title.charAt(i))
                    && "-–—|·".indexOf(title.charAt(i + 1)) >= 0
                    && isSpace(title.charAt(i + 2));
            if (dash || "：:—|·（）()《》『』「」“”\"".indexOf(title.charAt(i)) >= 0) {
                parts.add(title.substring(from, i));
                i += dash ? 2 : 0;
                from = i + 1;
            }
        }
        parts.add(title.substring(from));
        return parts;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String fileName(SourceFile source) {
        String path = source.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    private static String decorationOff(String title) {
        int start = 0;
        while (start < title.length()) {
            int codePoint = title.codePointAt(start);
            if (!Symbols.isSymbol(codePoint) && !Character.isWhitespace(codePoint) && codePoint != 0xfe0f) {
                break;
            }
            start += Character.charCount(codePoint);
        }
        return start < title.length() ? title.substring(start) : title;
    }

    private static String tidy(String name) {
        StringBuilder tidy = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            int c = name.codePointAt(i);
            i += Character.charCount(c) - 1;
            tidy.appendCodePoint(Character.isLetterOrDigit(c) || (c < 0x80 && "_-./+#".indexOf(c) >= 0) ? c : ' ');
        }
        String text = tidy.toString();
        while (text.contains("  ")) {
            text = text.replace("  ", " ");
        }
        text = text.strip();
        while (!text.isEmpty() && "-._/#".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        while (!text.isEmpty() && "-._/#".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }
}
