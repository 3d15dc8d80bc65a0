package progress.parse;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A set of words that can be looked for in a text. Words of Latin letters match in any case and only as whole words;
 * words of other scripts, which write no spaces, match anywhere. Of several words at one place the longest matches.
 */
final class Words {
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<Character, String[]> byFirst = new HashMap<>();

    Words(Collection<String> words) {
        for (String word : words) {
            this.words.add(word.toLowerCase(Locale.ROOT));
        }
        Map<Character, Set<String>> index = new HashMap<>();
        for (String word : this.words) {
            index.computeIfAbsent(word.charAt(0), first -> new LinkedHashSet<>())
                    .add(word);
        }
        index.forEach((first, some) -> {
            String[] sorted = some.toArray(String[]::new);
            java.util.Arrays.sort(sorted, (a, b) -> b.length() - a.length());
            byFirst.put(first, sorted);
        });
    }

    /** The length of the longest word at an offset of a lower-case text; 0 where there is none. */
    int matchAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        String[] candidates = byFirst.get(text.charAt(at));
        if (candidates == null) {
            return 0;
        }
        for (String word : candidates) {
            if (text.startsWith(word, at) && isApart(text, at, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a word occurs in a lower-case text. */
    boolean occursIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (matchAt(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lower-case text is one of the words. */
    boolean contains(String text) {
        return words.contains(text);
    }

    /** A text with every occurrence of a word, in any case, replaced by a space. */
    String removeAnyCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return removeFrom(lower);
        }
        StringBuilder rest = new StringBuilder(text.length());
        int i = 0;
        while (i < lower.length()) {
            int length = matchAt(lower, i);
            rest.append(length > 0 ? ' ' : text.charAt(i));
            i += Math.max(1, length);
        }
        return rest.toString();
    }

    /** A lower-case text with every occurrence of a word replaced by a space. */
    String removeFrom(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = matchAt(text, i);
            if (length > 0) {
                rest.append(' ');
                i += length;
            } else {
                rest.append(text.charAt(i));
                i++;
            }
        }
        return rest.toString();
    }

    private static boolean isApart(String text, int at, String word) {
        int end = at + word.length();
        boolean before = at == 0 || !isWordPart(text.charAt(at - 1)) || !isWordPart(word.charAt(0));
        boolean after =
                end >= text.length() || !isWordPart(text.charAt(end)) || !isWordPart(word.charAt(word.length() - 1));
        return before && after;
    }

    /** Latin letters and their accented forms; digits part no words: {@code 12k}, {@code Chapter3}. */
    private static boolean isWordPart(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
