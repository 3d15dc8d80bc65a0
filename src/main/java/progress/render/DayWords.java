package progress.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import progress.summary.ChapterSummary;
import progress.summary.TopicSummary;

/** The words of the generated report in one language, and what its sentences call topics and chapters. */
final class DayWords {
    private final ResourceBundle texts;

    DayWords(Language language) {
        // Under the root locale no other language can slip in, whatever the machine speaks.
        texts = ResourceBundle.getBundle("progress.render.day_" + language, Locale.ROOT);
    }

    /** A text, with its places filled in. */
    String text(String key, String... values) {
        String text = texts.getString(key);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            boolean place = i + 2 < text.length() && text.charAt(i) == '{' && text.charAt(i + 2) == '}';
            if (place) {
                filled.append(values[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** A text about a number, in the singular where that is one and the language has another form for it. */
    String count(String key, String number, String... more) {
        String[] values = new String[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        String singular = key + ".one";
        return text(number.equals("1") && texts.containsKey(singular) ? singular : key, values);
    }

    /** The text for a key; empty where there is none. */
    Optional<String> given(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** The text for a key, else for another one. */
    String either(String key, String otherwise) {
        return given(key).orElseGet(() -> texts.getString(otherwise));
    }

    /** Several things in one sentence. */
    String listed(List<String> things) {
        return String.join(text("and"), things);
    }

    /** A topic, without its own number. */
    static String name(TopicSummary topic) {
        return Markdown.prose(Standing.unnumbered(topic.name()));
    }

    /** A chapter: {@code 03 Containers}. */
    String name(ChapterSummary chapter) {
        if (chapter.title() == null) {
            return text("item.unnamed", Markdown.prose(chapter.name()));
        }
        String title = Markdown.prose(chapter.title());
        return chapter.id() == null ? title : (Markdown.prose(chapter.id().text()) + " " + title).strip();
    }
}
