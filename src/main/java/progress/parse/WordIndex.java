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
 * its number of slots, the second 1 where words have tags. A slot is a character, and where the words that begin with it
 * stand; 0 where it is free. These are their number and, the longest first, of each its length, its tag where it has one,
 * and its characters. Tags have four bytes, other numbers three, characters two, the high ones first.
 */
final class WordIndex {
    private static final int HEAD = 2;
    private static final int CHARACTER = 2;
    private static final int NUMBER = 3;
    private static final int TAG = 4;
    private static final int SLOT = CHARACTER + NUMBER;
    /** Longer words could not be told apart by the number for their length. */
    private static final int LONGEST = 0xffffff;

    private final byte[] packed;
    private final int mask;
    private final @Nullable Start[] found;

    /**
     * A word of a set.
     *
     * @param letters in lower case
     * @param tag what the set says of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Word(char[] letters, int tag) {}

    /**
     * The words that begin with one character, the longest first.
     *
     * <p>Its field is final, so that no other thread sees it without its words.
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Start(Word[] words) {}

    /** @param packed what {@link #packed} of another one gave */
    WordIndex(byte[] packed) {
        this.packed = packed;
        this.mask = (1 << packed[0]) - 1;
        this.found = new Start[mask + 1];
    }

    /** @param tags the words, with what is to be told of each */
    static WordIndex of(Map<String, Integer> tags) {
        Map<Character, List<String>> groups = new TreeMap<>();
        boolean tagged = tags.values().stream().anyMatch(tag -> tag != 0);
        int length = HEAD;
        for (String word : tags.keySet()) {
            if (!word.isEmpty() && word.length() <= LONGEST) {
                groups.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
                length += NUMBER + (tagged ? TAG : 0) + CHARACTER * word.length();
            }
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * groups.size());
        byte[] packed = new byte[length + (SLOT << bits) + NUMBER * groups.size()];
        packed[0] = (byte) bits;
        packed[1] = (byte) (tagged ? 1 : 0);
        WordIndex index = new WordIndex(packed);
        int at = HEAD + (SLOT << bits);
        for (Map.Entry<Character, List<String>> group : groups.entrySet()) {
            int slot = index.slot(group.getKey());
            index.put(slot, group.getKey(), CHARACTER);
            index.put(slot + CHARACTER, at, NUMBER);
            List<String> words = group.getValue();
            words.sort((a, b) -> b.length() - a.length());
            at = index.put(at, words.size(), NUMBER);
            for (String word : words) {
                at = index.put(at, word.length(), NUMBER);
                at = tagged ? index.put(at, tags.getOrDefault(word, 0), TAG) : at;
                for (int i = 0; i < word.length(); i++) {
                    at = index.put(at, word.charAt(i), CHARACTER);
                }
            }
        }
        return index;
    }

    private int put(int at, int number, int size) {
        for (int i = 0; i < size; i++) {
            packed[at + i] = (byte) (number >> Byte.SIZE * (size - 1 - i));
        }
        return at + size;
    }

    private int number(int at) {
        return (packed[at] & 0xff) << 16 | (packed[at + 1] & 0xff) << 8 | packed[at + 2] & 0xff;
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
        Start start = found[slot];
        if (start == null) {
            start = new Start(words(number(at + CHARACTER)));
            found[slot] = start;
        }
        return start.words;
    }

    private Word[] words(int from) {
        Word[] words = new Word[number(from)];
        boolean tagged = packed[1] != 0;
        int at = from + NUMBER;
        for (int i = 0; i < words.length; i++) {
            char[] letters = new char[number(at)];
            at += NUMBER;
            int tag = 0;
            if (tagged) {
                tag = packed[at] << 24 | number(at + 1);
                at += TAG;
            }
            for (int j = 0; j < letters.length; j++) {
                letters[j] = (char) (packed[at] << 8 | packed[at + 1] & 0xff);
                at += CHARACTER;
            }
            words[i] = new Word(letters, tag);
        }
        return words;
    }
}
