package progress.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and marks of reports, and what they mean. They live in {@code vocabulary.txt} beside this class; nothing else
 * in the program knows a Chinese, Japanese or English word of a report.
 */
public final class Vocabulary {
    private final Categories categories;
    private final StateWords states;
    private final UnitWords units;
    private final NumberWords numbers;
    private final KeyWords keys;
    private final TopicWords topics;

    private Vocabulary(Categories categories) {
        this.categories = categories;
        this.states = new StateWords(categories);
        this.units = new UnitWords(categories);
        this.numbers = new NumberWords(categories);
        this.keys = new KeyWords(categories);
        this.topics = new TopicWords(categories, keys);
    }

    /** The vocabulary that ships with the program: Chinese and English complete, Japanese basic. */
    public static Vocabulary standard() {
        return new Vocabulary(Categories.standard());
    }

    /** The names that {@link #with} takes. */
    public static Set<String> names() {
        return Categories.names();
    }

    /**
     * This vocabulary and a user's own words.
     *
     * @param additions words by name, such as {@code done: [abgeschlossen]}
     * @throws IllegalArgumentException for a name that is none of {@link #names()}; the message names it
     */
    public Vocabulary with(Map<String, List<String>> additions) {
        return new Vocabulary(categories.with(additions));
    }

    /** The names of all sets of words; {@link #words} takes them. */
    Set<String> sets() {
        return categories.sets();
    }

    /** The words of a category. */
    Words words(String category) {
        return categories.words(category);
    }

    /** What speaks of how far a unit is. */
    StateWords states() {
        return states;
    }

    /** What says what numbers count. */
    UnitWords units() {
        return units;
    }

    /** What stands around numbers. */
    NumberWords numbers() {
        return numbers;
    }

    /** What a key means, by the known words it is made of. */
    KeyMeaning key(String key) {
        return keys.meaning(key);
    }

    /** Whether a word such as 完成 begins at an offset: {@code 26完成}. */
    boolean isRoleWord(Folded text, int at, int end) {
        return keys.isRoleWord(text, at, end);
    }

    /** The words in names of topics. */
    TopicWords topics() {
        return topics;
    }

    /** The name to match topics by: lower case, without numbering, dates and words that tell no topics apart. */
    public String topicKey(String name) {
        return topics.key(name);
    }
}
