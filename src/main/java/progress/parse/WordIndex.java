package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words by their first characters, in one array of bytes, which the distribution holds as a constant: most of the words
 * are never asked for in one run, and those are never taken out of it.
 *
 * <p>It is an open hash table, since it is asked for every character of a text. The first byte is the binary logarithm of
 * its number of slots. A slot has six bytes: a character, and where the words that begin with it stand; 0 where it is
 * free. These are their number and, the longest first, of each its length, its tag and its characters. Numbers have four
 * bytes, characters two, the high ones first.
 */
final class WordIndex {
    private static final int HEAD = 1;
    private static final int SLOT = 6;

    private final byte[] packed;
    private final int mask;
    private final Word[] @Nullable [] found;

    /**
     * A word of a set.
     *
     * @param letters in lower case
     * @param tag what the set says of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Word(char[] letters, int tag) {}

    /** @param packed what {@link #packed} of another one gave */
    WordIndex(byte[] packed) {
        this.packed = packed;
        this.mask = (1 << packed[0]) - 1;
        this.found = new Word[mask + 1][];
    }

    /** @param tags the words, with what is to be told of each */
    static WordIndex of(Map<String, Integer> tags) {
        Map<Character, List<String>> groups = new TreeMap<>();
        int length = HEAD;
        for (String word : tags.keySet()) {
            if (!word.isEmpty()) {
                groups.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
                length += 8 + 2 * word.length();
            }
        }
        int bits = 32 - Integer.numberOfLeadingZeros(2 * groups.size());
        byte[] packed = new byte[length + (SLOT << bits) + 4 * groups.size()];
        packed[0] = (byte) bits;
        WordIndex index = new WordIndex(packed);
        int at = HEAD + (SLOT << bits);
        for (Map.Entry<Character, List<String>> group : groups.entrySet()) {
            int slot = index.slot(group.getKey());
            index.put(slot, group.getKey());
            index.putNumber(slot + 2, at);
            List<String> words = group.getValue();
            words.sort((a, b) -> b.length() - a.length());
            at = index.putNumber(at, words.size());
            for (String word : words) {
                at = index.putNumber(at, word.length());
                at = index.putNumber(at, tags.getOrDefault(word, 0));
                for (int i = 0; i < word.length(); i++) {
                    at = index.put(at, word.charAt(i));
                }
            }
        }
        return index;
    }

    private int put(int at, char c) {
        packed[at] = (byte) (c >> 8);
        packed[at + 1] = (byte) c;
        return at + 2;
    }

    private int putNumber(int at, int number) {
        return put(put(at, (char) (number >> 16)), (char) number);
    }

    private int number(int at) {
        return packed[at] << 24 | (packed[at + 1] & 0xff) << 16 | (packed[at + 2] & 0xff) << 8 | packed[at + 3] & 0xff;
    }

    /** What to make another one of. */
    byte[] packed() {
        return packed.clone();
    }

    /** The slot of a character, or the free one where it would be. */
    private int slot(char first) {
        byte high = (byte) (first >> 8);
        byte low = (byte) first;
        int slot = first * 0x9e5 & mask;
        int at = HEAD + SLOT * slot;
        while ((packed[at + 1] != low || packed[at] != high) && (packed[at + 1] != 0 || packed[at] != 0)) {
            slot = slot + 1 & mask;
            at = HEAD + SLOT * slot;
        }
        return at;
    }

    /** The words that begin with a character, the longest first; null where there are none. */
    Word @Nullable [] startingWith(char first) {
        int at = slot(first);
        if (packed[at + 1] == 0 && packed[at] == 0) {
            return null;
        }
        int slot = (at - HEAD) / SLOT;
        Word[] words = found[slot];
        if (words == null) {
            words = words(number(at + 2));
            found[slot] = words;
        }
        return words;
    }

    private Word[] words(int from) {
        Word[] words = new Word[number(from)];
        int at = from + 4;
        for (int i = 0; i < words.length; i++) {
            char[] letters = new char[number(at)];
            int tag = number(at + 4);
            at += 8;
            for (int j = 0; j < letters.length; j++) {
                letters[j] = (char) (packed[at] << 8 | packed[at + 1] & 0xff);
                at += 2;
            }
            words[i] = new Word(letters, tag);
        }
        return words;
    }
}
