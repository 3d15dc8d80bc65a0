package progress.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that can be looked for in a text. Words of Latin letters match in any case and only as whole words;
 * words of other scripts, which write no spaces, match anywhere. Of several words at one place the longest matches.
 */
final class Words {
    /** How far {@link #matchAhead} looks: no word is longer. */
    private static final int REACH = 24;

    private final Supplier<? extends Collection<String>> written;

    /** The words by their first characters; made when first needed, since one report needs only some of the sets. */
    private volatile @Nullable Index index;

    /** @param words in lower case; asked for when first needed */
    Words(Supplier<? extends Collection<String>> words) {
        written = words;
    }

    /** The words of several sets. */
    static Words of(Collection<Words> sets) {
        return new Words(() -> {
            List<String> words = new ArrayList<>();
            for (Words set : sets) {
                words.addAll(set.written.get());
            }
            return words;
        });
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
        private final char[] firsts;
        private final char[] @Nullable [][] words;

        Index(Collection<String> written) {
            int size = Integer.highestOneBit(2 * written.size() + 1) << 1;
            firsts = new char[size];
            words = new char[size][][];
            for (String word : written) {
                if (!word.isEmpty()) {
                    int slot = slot(word.charAt(0));
                    firsts[slot] = word.charAt(0);
                    words[slot] = with(words[slot], word.toCharArray());
                }
            }
        }

        private static char[][] with(char @Nullable [][] words, char[] word) {
            if (words == null) {
                return new char[][] {word};
            }
            char[][] more = Arrays.copyOf(words, words.length + 1);
            int at = words.length;
            while (at > 0 && more[at - 1].length < word.length) {
                more[at] = more[at - 1];
                at--;
            }
            more[at] = word;
            return more;
        }

        char @Nullable [][] startingWith(char first) {
            return words[slot(first)];
        }

        private int slot(char first) {
            int slot = first * 0x9e5 & firsts.length - 1;
            while (words[slot] != null && firsts[slot] != first) {
                slot = slot + 1 & firsts.length - 1;
            }
            return slot;
        }
    }

    /**
     * The length of the longest word at an offset; 0 where there is none.
     *
     * @param text in lower case
     * @param from where the text begins that is looked at: what stands before parts no words
     * @param at from {@code from} to {@code to}
     * @param to where the text ends that is looked at
     */
    int matchAt(char[] text, int from, int at, int to) {
        if (at >= to) {
            return 0;
        }
        char[][] words = index().startingWith(text[at]);
        if (words == null) {
            return 0;
        }
        for (char[] word : words) {
            if (isAt(text, at, to, word) && isApart(text, from, at, to, word)) {
                return word.length;
            }
        }
        return 0;
    }

    /** The length of the longest word that a stretch of a text begins with, spaces aside; 0 where there is none. */
    int matchAhead(Folded text, int at, int end) {
        int until = Math.min(end, at + REACH);
        int from = text.wordStart(at, until);
        return matchAt(text.lower(), from, from, text.visible(until));
    }

    /** Whether a word occurs in a stretch of a text, in any case. */
    boolean occursIn(Folded text, int start, int end) {
        return occursIn(text.lower(), text.wordStart(start, end), text.visible(end));
    }

    /** Whether a word occurs in a stretch of a lower-case text. */
    boolean occursIn(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (matchAt(text, from, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest word that a lower-case text begins with; 0 where it begins with none. */
    int matchStart(String text) {
        return text.isEmpty() || index().startingWith(text.charAt(0)) == null
                ? 0
                : matchAt(text.toCharArray(), 0, 0, text.length());
    }

    /** Whether a text begins with a word, in any case. */
    boolean beginsAnyCase(String text) {
        return !text.isEmpty()
                && index().startingWith(Character.toLowerCase(text.charAt(0))) != null
                && matchStart(text.toLowerCase(Locale.ROOT)) > 0;
    }

    /** Whether a word occurs in a lower-case text. */
    boolean occursIn(String text) {
        return occursIn(text.toCharArray(), 0, text.length());
    }

    /** Whether a sign alone is one of the words. */
    boolean contains(char sign) {
        char[][] words = index().startingWith(sign);
        return words != null && words[words.length - 1].length == 1;
    }

    /** Whether a lower-case text is one of the words. */
    boolean contains(String text) {
        char[][] words = text.isEmpty() ? null : index().startingWith(text.charAt(0));
        if (words == null) {
            return false;
        }
        char[] letters = text.toCharArray();
        for (char[] word : words) {
            if (Arrays.equals(word, letters)) {
                return true;
            }
        }
        return false;
    }

    /** A text with every occurrence of a word, in any case, replaced by a space. */
    String removeAnyCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return remove(lower.toCharArray(), lower.length() == text.length() ? text : lower);
    }

    /** A lower-case text with every occurrence of a word replaced by a space. */
    String removeFrom(String text) {
        return remove(text.toCharArray(), text);
    }

    private String remove(char[] lower, String text) {
        if (!occursIn(lower, 0, lower.length)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int i = 0;
        while (i < lower.length) {
            int length = matchAt(lower, 0, i, lower.length);
            rest.append(length > 0 ? ' ' : text.charAt(i));
            i += Math.max(1, length);
        }
        return rest.toString();
    }

    private static boolean isAt(char[] text, int at, int to, char[] word) {
        if (at + word.length > to) {
            return false;
        }
        for (int i = 1; i < word.length; i++) {
            if (text[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(char[] text, int from, int at, int to, char[] word) {
        int end = at + word.length;
        boolean before = at == from || !isWordPart(text[at - 1]) || !isWordPart(word[0]);
        return before && (end >= to || !isWordPart(text[end]) || !isWordPart(word[word.length - 1]));
    }

    /** Latin letters and their accented forms; digits part no words: {@code 12k}, {@code Chapter3}. */
    private static boolean isWordPart(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
