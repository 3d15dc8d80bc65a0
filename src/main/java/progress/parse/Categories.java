package progress.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The words of reports by category: those that ship with the program, and a user's own. */
final class Categories {
    /** What a user's configuration may add to: its names, and the categories behind them. */
    private static final Map<String, List<String>> OPEN = Map.ofEntries(
            Map.entry("done", List.of("state.done", "key.done", "mark.done")),
            Map.entry("partial", List.of("state.partial", "key.active", "mark.partial")),
            Map.entry("planned", List.of("state.planned", "mark.planned")),
            Map.entry("remaining", List.of("key.remaining", "remaining.word")),
            Map.entry("target", List.of("key.target", "target.word")),
            Map.entry("percent", List.of("key.percent")),
            Map.entry("words", List.of("unit.words", "key.words")),
            Map.entry("lines", List.of("unit.lines", "key.lines")),
            Map.entry("code", List.of("unit.code", "key.code")),
            Map.entry("chapters", List.of("unit.chapters", "key.chapters", "kind.chapter", "ordinal.chapter")),
            Map.entry("sections", List.of("unit.sections", "key.sections", "kind.section", "ordinal.section")),
            Map.entry("topic", List.of("key.topic", "topic.word", "topic.strip")),
            Map.entry("file", List.of("key.file")),
            Map.entry("ignore", List.of("key.average")));

    /** A user's own words by category, in lower case. */
    private final Map<String, List<String>> additions;

    private final String[] all = VocabularyFile.categories();
    private final Map<String, Words> sets = new HashMap<>();

    private Categories(Map<String, List<String>> additions) {
        this.additions = additions;
        for (String category : all) {
            sets.put(category, new Words(() -> index(category, List.of(category), any -> 0)));
        }
    }

    /**
     * The words of several categories as one set.
     *
     * @param name a name for it that is none of a category
     */
    Words union(String name, List<String> categories) {
        return add(name, () -> categories, any -> 0);
    }

    /**
     * As {@link #union(String, List)}, of all categories whose names begin so.
     *
     * @param tags what is to be told of the words of a category by what follows the prefix in its name; of a word in
     *     several, the bits of all
     */
    Words union(String name, String prefix, ToIntFunction<String> tags) {
        return add(name, () -> beginning(prefix), category -> tags.applyAsInt(category.substring(prefix.length())));
    }

    private Words add(String name, Supplier<List<String>> categories, ToIntFunction<String> tags) {
        Words words = new Words(() -> index(name, categories.get(), tags));
        sets.put(name, words);
        return words;
    }

    private WordIndex index(String name, List<String> categories, ToIntFunction<String> tags) {
        byte[] packed = additions.isEmpty() ? VocabularyFile.index(name) : null;
        if (packed != null) {
            return new WordIndex(packed);
        }
        Map<String, Integer> words = new HashMap<>();
        for (String category : categories) {
            int tag = tags.applyAsInt(category);
            for (String word : list(category)) {
                words.merge(word, tag, (a, b) -> a | b);
            }
        }
        return WordIndex.of(words);
    }

    /** The names of all sets, those of several categories among them. */
    Set<String> sets() {
        return new TreeSet<>(sets.keySet());
    }

    static Categories standard() {
        return new Categories(Map.of());
    }

    /** The names that {@link #with} takes. */
    static Set<String> names() {
        return new TreeSet<>(OPEN.keySet());
    }

    /** These words and a user's own, by names such as {@code done}. */
    Categories with(Map<String, List<String>> more) {
        Map<String, List<String>> sum = new TreeMap<>(additions);
        more.forEach((name, words) -> {
            List<String> targets = OPEN.get(name);
            if (targets == null) {
                throw new IllegalArgumentException("unknown kind of word: " + name);
            }
            for (String target : targets) {
                List<String> known = new ArrayList<>(sum.getOrDefault(target, List.of()));
                for (String word : words) {
                    if (!word.isBlank() && fits(target, word)) {
                        known.add(word.strip().toLowerCase(Locale.ROOT));
                    }
                }
                sum.put(target, known);
            }
        });
        return new Categories(sum);
    }

    /** Signs are marks, everything else is words. */
    private static boolean fits(String category, String word) {
        boolean sign =
                Symbols.isSymbol(word.strip().codePointAt(0)) || word.strip().startsWith("[");
        return category.startsWith("mark.") == sign;
    }

    /** The categories whose names begin so, in alphabetical order. */
    private List<String> beginning(String prefix) {
        List<String> found = new ArrayList<>();
        for (String category : all) {
            if (category.startsWith(prefix)) {
                found.add(category);
            }
        }
        return found;
    }

    /** The words of a category, in their order. */
    List<String> list(String category) {
        List<String> words = Arrays.asList(VocabularyFile.words(category));
        List<String> more = additions.getOrDefault(category, List.of());
        if (more.isEmpty()) {
            return words;
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }

    /** The words of a category, to look for in a text. */
    Words words(String category) {
        Words words = sets.get(category);
        if (words == null) {
            throw new IllegalArgumentException("no category " + category);
        }
        return words;
    }
}
