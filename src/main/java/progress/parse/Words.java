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

    /**
     * An open hash table from first characters to words, since it is asked for every character of a text. The words of
     * most characters are never asked for: what it takes to match them is made when they are.
     */
    private static final class Index {
        private final String[] written;
        private final char[] firsts;
        /** The last word that begins with the character of a slot, counted from 1; 0 where there is none. */
        private final int[] lasts;
        /** The word before each that begins with the same character, counted from 1. */
        private final int[] others;

        private final @Nullable Start[] starts;

        /**
         * The words that begin with one character, the longest first.
         *
         * <p>Its field is final, so that no other thread sees it without its words.
         */
        private record Start(char[][] words) {}

        Index(Collection<String> written) {
            this.written = written.toArray(String[]::new);
            int size = Integer.highestOneBit(2 * this.written.length + 1) << 1;
            firsts = new char[size];
            lasts = new int[size];
            others = new int[this.written.length + 1];
            starts = new Start[size];
            for (int i = 1; i <= this.written.length; i++) {
                String word = this.written[i - 1];
                if (!word.isEmpty()) {
                    int slot = slot(word.charAt(0));
                    firsts[slot] = word.charAt(0);
                    others[i] = lasts[slot];
                    lasts[slot] = i;
                }
            }
        }

        char @Nullable [][] startingWith(char first) {
            int slot = slot(first);
            if (lasts[slot] == 0) {
                return null;
            }
            Start start = starts[slot];
            if (start == null) {
                start = new Start(words(lasts[slot]));
                starts[slot] = start;
            }
            return start.words;
        }

        private char[][] words(int last) {
            int count = 0;
            for (int i = last; i > 0; i = others[i]) {
                count++;
            }
            char[][] words = new char[count][];
            for (int i = last; i > 0; i = others[i]) {
                char[] word = written[i - 1].toCharArray();
                int at = --count;
                while (at + 1 < words.length && words[at + 1].length > word.length) {
                    words[at] = words[at + 1];
                    at++;
                }
                words[at] = word;
            }
            return words;
        }

        private int slot(char first) {
            int slot = first * 0x9e5 & firsts.length - 1;
            while (lasts[slot] != 0 && firsts[slot] != first) {
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
