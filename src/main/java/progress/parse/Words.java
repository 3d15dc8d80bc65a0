package progress.parse;

import java.util.Arrays;
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

    private final Supplier<WordIndex> making;

    /** Made when first needed, since one report needs only some of the sets. */
    private volatile @Nullable WordIndex index;

    /** @param index gives the words in lower case; asked for when first needed */
    Words(Supplier<WordIndex> index) {
        making = index;
    }

    /** The words, as the distribution keeps them. */
    WordIndex index() {
        WordIndex made = index;
        if (made == null) {
            made = making.get();
            index = made;
        }
        return made;
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
        WordIndex.Word word = wordAt(text, from, at, to);
        return word == null ? 0 : word.letters().length;
    }

    /** As {@link #matchAt}: the longest word itself; null where there is none. */
    WordIndex.@Nullable Word wordAt(char[] text, int from, int at, int to) {
        WordIndex.Word[] words = at >= to ? null : index().startingWith(text[at]);
        if (words == null) {
            return null;
        }
        for (WordIndex.Word word : words) {
            if (isAt(text, at, to, word.letters()) && isApart(text, from, at, to, word.letters())) {
                return word;
            }
        }
        return null;
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

    /** Where the word begins that a text ends with, in any case, from an offset on; -1 where it ends with none. */
    int lastWord(String text, int from) {
        char[] lower = text.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = from; i < lower.length; i++) {
            if (i + matchAt(lower, 0, i, lower.length) == lower.length) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a sign alone is one of the words. */
    boolean contains(char sign) {
        WordIndex.Word[] words = index().startingWith(sign);
        return words != null && words[words.length - 1].letters().length == 1;
    }

    /** Whether a lower-case text is one of the words. */
    boolean contains(String text) {
        return word(text) != null;
    }

    /** The word that a lower-case text is; null where it is none. */
    WordIndex.@Nullable Word word(String text) {
        WordIndex.Word[] words = text.isEmpty() ? null : index().startingWith(text.charAt(0));
        if (words == null) {
            return null;
        }
        char[] letters = text.toCharArray();
        for (WordIndex.Word word : words) {
            if (Arrays.equals(word.letters(), letters)) {
                return word;
            }
        }
        return null;
    }

    /** As {@link #word(String)}, for a text of one code point. */
    WordIndex.@Nullable Word word(int codePoint) {
        boolean pair = Character.isSupplementaryCodePoint(codePoint);
        char first = pair ? Character.highSurrogate(codePoint) : (char) codePoint;
        WordIndex.Word[] words = index().startingWith(first);
        if (words == null) {
            return null;
        }
        for (WordIndex.Word word : words) {
            char[] letters = word.letters();
            if (letters.length == (pair ? 2 : 1) && (!pair || letters[1] == Character.lowSurrogate(codePoint))) {
                return word;
            }
        }
        return null;
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
