package progress.manuscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell sections apart, from {@code words.txt} in the resources of this package; no code of the package
 * knows a word of a manuscript.
 */
final class SectionWords {
    private static final SectionWords STANDARD = load();

    private final Set<String> navigation;
    private final Set<String> references;
    private final Set<String> summary;
    private final List<String> pending;
    private final Set<String> numerals;
    private final List<String> before;
    private final List<String> after;
    private final List<String> ordinals;

    private SectionWords(Map<String, List<String>> categories) {
        navigation = titles(categories, "navigation");
        references = titles(categories, "references");
        summary = titles(categories, "summary");
        pending = longestFirst(categories.getOrDefault("pending", List.of()));
        numerals = Set.copyOf(categories.getOrDefault("numerals", List.of()));
        before = longestFirst(categories.getOrDefault("ordinal.before", List.of()));
        after = longestFirst(categories.getOrDefault("ordinal.after", List.of()));
        ordinals = longestFirst(categories.getOrDefault("ordinal.word", List.of()));
    }

    /** The words that ship with the program: Chinese, English and Japanese. */
    static SectionWords standard() {
        return STANDARD;
    }

    /** Whether a title is that of a table of contents or of a list of links. */
    boolean isNavigation(String title) {
        return navigation.contains(key(title));
    }

    /** Whether a title is that of a list of references. */
    boolean isReferences(String title) {
        return references.contains(key(title));
    }

    /** Whether a title is that of a summary. */
    boolean isSummary(String title) {
        return summary.contains(key(title));
    }

    /** Notes that something is still to be written, the longest first. */
    List<String> pending() {
        return pending;
    }

    /** Whether a character is a digit of a number in Chinese. */
    boolean isNumeral(char c) {
        return numerals.contains(String.valueOf(c));
    }

    /** What stands before the number in an ordinal such as 第三节. */
    List<String> before() {
        return before;
    }

    /** What stands behind the number in an ordinal such as 第三节. */
    List<String> after() {
        return after;
    }

    /** The words before a number, as in Chapter 4. */
    List<String> ordinals() {
        return ordinals;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static Set<String> titles(Map<String, List<String>> categories, String name) {
        return Set.copyOf(categories.getOrDefault(name, List.of()).stream()
                .map(SectionWords::key)
                .toList());
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    private static SectionWords load() {
        Map<String, List<String>> categories = new HashMap<>();
        InputStream resource = SectionWords.class.getResourceAsStream("words.txt");
        if (resource == null) {
            throw new IllegalStateException("words.txt is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int equals = line.indexOf('=');
                if (line.startsWith("#") || equals < 0) {
                    continue;
                }
                List<String> words =
                        categories.computeIfAbsent(line.substring(0, equals).strip(), name -> new ArrayList<>());
                for (String word : line.substring(equals + 1).split("\\|", -1)) {
                    words.add(word.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SectionWords(categories);
    }
}
