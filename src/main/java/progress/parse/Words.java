package progress.parse;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that can be looked for in a text. Words of Latin letters match in any case and only as whole words;
 * words of other scripts, which write no spaces, match anywhere. Of several words at one place the longest matches.
 */
final class Words {
    private final Supplier<? extends Collection<String>> written;

    /** The words by their first characters; made when first needed, since one report needs only some of the sets. */
    private volatile @Nullable Index index;

    /** @param words in lower case; asked for when first needed */
    Words(Supplier<? extends Collection<String>> words) {
        written = words;
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            made = new Index(written.get());
            index = made;
        }
        return made;
    }

    /** An open hash table from first characters to words, the longest first: it is asked for every character of a text. */
    private static final class Index {
        private static final String[] NONE = {};

        private final char[] firsts;
        private final String[][] words;

        Index(Collection<String> written) {
            int size = Integer.highestOneBit(2 * written.size() + 1) << 1;
            firsts = new char[size];
            words = new String[size][];
            for (String word : written) {
                if (!word.isEmpty()) {
                    int slot = slot(word.charAt(0));
                    firsts[slot] = word.charAt(0);
                    words[slot] = with(words[slot], word);
                }
            }
        }

        private static String[] with(String @Nullable [] words, String word) {
            if (words == null) {
                return new String[] {word};
            }
            String[] more = Arrays.copyOf(words, words.length + 1);
            int at = words.length;
            while (at > 0 && more[at - 1].length() < word.length()) {
                more[at] = more[at - 1];
                at--;
            }
            more[at] = word;
            return more;
        }

        String[] startingWith(char first) {
            String[] found = words[slot(first)];
            return found == null ? NONE : found;
        }

        private int slot(char first) {
            int slot = first * 0x9e5 & firsts.length - 1;
            while (words[slot] != null && firsts[slot] != first) {
                slot = slot + 1 & firsts.length - 1;
            }
            return slot;
        }
    }

    /** Whether any word begins with a lower-case character. */
    boolean begin(char first) {
        return index().startingWith(first).length > 0;
    }

    /** The length of the longest word at an offset of a lower-case text; 0 where there is none. */
    int matchAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        for (String word : index().startingWith(text.charAt(at))) {
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
        if (!text.isEmpty()) {
            for (String word : index().startingWith(text.charAt(0))) {
                if (word.equals(text)) {
                    return true;
                }
            }
        }
        return false;
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
