package progress.manuscript;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fenced code blocks. Indented ones are no examples: nothing tells them from indented prose.
 *
 * @param untagged blocks that name no language
 * @param byLanguage blocks that name one, by its name in lower case; never with a count of 0
 */
public record CodeExamples(int untagged, SortedMap<String, Integer> byLanguage) {
    /** No code at all. */
    public static final CodeExamples NONE = new CodeExamples(0, Collections.emptySortedMap());

    public CodeExamples {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** All blocks, whatever they hold: a diagram or plain text in a fence counts too. */
    public int total() {
        return untagged + tagged();
    }

    /** The blocks that name a language. */
    public int tagged() {
        return byLanguage.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** These blocks and others. */
    public CodeExamples plus(CodeExamples other) {
        SortedMap<String, Integer> sum = new TreeMap<>(byLanguage);
        other.byLanguage.forEach((language, count) -> sum.merge(language, count, Integer::sum));
        return new CodeExamples(untagged + other.untagged, sum);
    }
}
