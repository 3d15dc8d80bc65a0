package progress.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    // What says when a report was written, or how far its topic was. Each takes long to make: only where a title may
    // match.
    private static final Pattern NUMBERED_DATE =
            Pattern.compile("\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{1,2}月\\d{1,2}日");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("\\b" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}\\b");
    private static final Pattern DAY_OF_NAMED_MONTH = Pattern.compile("\\b\\d{1,2}\\s" + MONTH + "\\s\\d{4}\\b");
    private static final Pattern COMPACT_DATE = Pattern.compile("\\b20\\d{6}\\b");
    private static final Pattern WEEK = Pattern.compile("(?i)\\bweek\\s\\d{1,2}\\b");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?\\s?[%％]");
    private static final Pattern DAY = Pattern.compile("[Dd]ay\\s?\\d{1,3}");

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
        boolean chapter = vocabulary.words("title.chapter").occursIn(bare.toLowerCase(Locale.ROOT));
        String topic = vocabulary.topicIn(bare);
        String name = topic == null ? name(bare, vocabulary) : topic;
        return new Title(decorationOff(shown), span, name, vocabulary.topicKey(name), chapter);
    }

    /** The parts of a title that are more than words such as "progress report". */
    private static String name(String title, Vocabulary vocabulary) {
        Words strip = vocabulary.words("title.strip");
        StringBuilder kept = new StringBuilder();
        for (String part : title.split("\\s[-–—|·]\\s|[：:—|·（）()《》『』「」“”\"]")) {
            String rest = tidy(strip.removeAnyCase(part));
            if (!rest.isEmpty()) {
                // A part that is a name keeps its words; one that ends like a report loses its end.
                kept.append(kept.isEmpty() ? "" : " ").append(rest);
            }
        }
        return kept.isEmpty() ? tidy(title) : kept.toString();
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
        if (digits(title) == 0) {
            return title;
        }
        String rest = title;
        if (has(rest, "-/.年")) {
            rest = without(NUMBERED_DATE, rest);
        }
        if (has(rest, "月")) {
            rest = without(DAY_OF_MONTH, rest);
        }
        if (digits(rest) > 4 && has(rest, " \t")) {
            rest = without(DAY_OF_NAMED_MONTH, without(NAMED_MONTH, rest));
        }
        if (digits(rest) > 7) {
            rest = without(COMPACT_DATE, rest);
        }
        if (has(rest, "wW")) {
            rest = without(WEEK, rest);
        }
        if (has(rest, "%％")) {
            rest = without(PERCENT, rest);
        }
        return has(rest, "dD") ? without(DAY, rest) : rest;
    }

    private static String without(Pattern pattern, String title) {
        return pattern.matcher(title).replaceAll(" ");
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
