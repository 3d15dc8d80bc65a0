package progress.parse;

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
        String bare = withoutDates(span == null ? shown : text.clean(span));
        String lower = bare.toLowerCase(Locale.ROOT);
        String name = tidy(vocabulary.words("title.strip").removeFrom(lower));
        boolean chapter = vocabulary.words("title.chapter").occursIn(lower);
        String original = restore(bare, name);
        return new Title(decorationOff(shown), span, original, vocabulary.topicKey(name), chapter);
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

    private static String withoutDates(String title) {
        return title.replaceAll("\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?", " ")
                .replaceAll("\\d{1,3}(\\.\\d{1,2})?\\s?[%％]", " ")
                .replaceAll("[Dd]ay\\s?\\d{1,3}", " ");
    }

    private static String tidy(String name) {
        StringBuilder tidy = new StringBuilder(name.length());
        name.codePoints()
                .forEach(c -> tidy.appendCodePoint(
                        Character.isLetterOrDigit(c)
                                        || c == '_'
                                        || c == '-'
                                        || c == '.'
                                        || c == '/'
                                        || c == '+'
                                        || c == '#'
                                ? c
                                : ' '));
        String text = tidy.toString().replaceAll("\\s{2,}", " ").strip();
        while (!text.isEmpty() && "-._/#".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        while (!text.isEmpty() && "-._/#".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    /** The words of a lower-case name in the spelling of the title. */
    private static String restore(String title, String name) {
        int at = title.toLowerCase(Locale.ROOT).indexOf(name);
        return at < 0 || name.isEmpty() ? name : title.substring(at, Math.min(title.length(), at + name.length()));
    }
}
