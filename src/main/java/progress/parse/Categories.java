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
            sets.put(category, new Words(() -> list(category)));
        }
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
    List<String> beginning(String prefix) {
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
