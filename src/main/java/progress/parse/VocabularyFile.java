package progress.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code vocabulary.txt}. The build of the distribution replaces this class by one that holds the words as
 * constants, and the sets of words made ready: a file has to be found, decoded and taken apart in every run.
 */
final class VocabularyFile {
    private static final Map<String, List<String>> LISTS = read();

    private VocabularyFile() {}

    /** The names of the categories, in alphabetical order. */
    static String[] categories() {
        return LISTS.keySet().toArray(new String[0]);
    }

    /** The words of a category, in their order; none for one that is not there. */
    static String[] words(String category) {
        return LISTS.getOrDefault(category, List.of()).toArray(new String[0]);
    }

    /** A set of words made ready, by the name that {@link Categories} gives it; null where it has to be made. */
    static byte @Nullable [] index(String set) {
        return null;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new TreeMap<>();
        InputStream file = VocabularyFile.class.getResourceAsStream("vocabulary.txt");
        if (file == null) {
            throw new IllegalStateException("vocabulary.txt is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int equals = line.indexOf('=');
                if (line.startsWith("#") || equals < 0) {
                    continue;
                }
                List<String> words =
                        lists.computeIfAbsent(line.substring(0, equals).strip(), category -> new ArrayList<>());
                int from = equals + 1;
                for (int bar = line.indexOf(" |", from); bar >= 0; bar = line.indexOf(" |", from)) {
                    words.add(line.substring(from, bar).strip());
                    from = bar + 2;
                }
                words.add(line.substring(from).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
