package progress.parse;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import progress.model.Role;

/** The words that keys are made of, and what a key means by them: 已完成章节 is chapters done. */
final class KeyWords {
    private static final int MOST_MEANINGS = 4096;

    private static final KeySense[] SENSES = KeySense.values();

    /** Each with a bit for everything that it says. */
    private final Words words;
    /** Reports use the same keys again and again. */
    private final Map<String, KeyMeaning> meanings = new ConcurrentHashMap<>();

    KeyWords(Categories categories) {
        words = categories.union(
                "key",
                "key.",
                sense -> 1 << KeySense.valueOf(sense.toUpperCase(Locale.ROOT)).ordinal());
    }

    /** What a key means. */
    KeyMeaning meaning(String key) {
        KeyMeaning known = meanings.get(key);
        if (known == null) {
            known = analyse(key);
            if (meanings.size() < MOST_MEANINGS) {
                meanings.put(key, known);
            }
        }
        return known;
    }

    private KeyMeaning analyse(String key) {
        // A letter such as İ grows by lowering; offsets must stay.
        String folded = key.toLowerCase(Locale.ROOT);
        String lower = folded.length() == key.length() ? folded : key;
        char[] letters = lower.toCharArray();
        StringBuilder rest = new StringBuilder();
        Set<KeySense> said = EnumSet.noneOf(KeySense.class);
        Unit unit = null;
        Role role = null;
        int i = 0;
        while (i < lower.length()) {
            WordIndex.Word word = words.wordAt(letters, 0, i, letters.length);
            if (word == null) {
                rest.append(key.charAt(i));
                i++;
                continue;
            }
            for (int left = word.tag(); left != 0; left &= left - 1) {
                KeySense sense = SENSES[Integer.numberOfTrailingZeros(left)];
                said.add(sense);
                unit = unit == null || unit == Unit.PARTS ? orElse(sense.unit(), unit) : unit;
                role = strongest(role, sense.role());
            }
            rest.append(' ');
            i += word.letters().length;
        }
        if (said.contains(KeySense.PERCENT)) {
            role = role == Role.REMAINING ? Role.REMAINING_PERCENT : Role.PERCENT;
        }
        String name = restOf(rest.toString());
        return new KeyMeaning(
                unit,
                role,
                kind(said, unit, role, name),
                said.contains(KeySense.TOTAL),
                said.contains(KeySense.TOPIC),
                name);
    }

    private static KeyMeaning.Kind kind(Set<KeySense> said, @Nullable Unit unit, @Nullable Role role, String rest) {
        if (said.contains(KeySense.PROJECT)) {
            return KeyMeaning.Kind.PROJECT;
        }
        if (said.contains(KeySense.DAY)) {
            return KeyMeaning.Kind.DAY;
        }
        boolean other = said.contains(KeySense.AVERAGE)
                || said.contains(KeySense.QUALITY)
                || said.contains(KeySense.TIME)
                || (said.contains(KeySense.OTHER) && !said.contains(KeySense.FILE));
        if (other) {
            return KeyMeaning.Kind.OTHER;
        }
        if (said.contains(KeySense.NEXT)) {
            return KeyMeaning.Kind.AHEAD;
        }
        if (said.contains(KeySense.STATE)) {
            return KeyMeaning.Kind.STATE;
        }
        if (said.contains(KeySense.FILE)) {
            return KeyMeaning.Kind.FILE;
        }
        if (said.contains(KeySense.NAME)) {
            return KeyMeaning.Kind.NAME;
        }
        if (unit != null || role != null) {
            return KeyMeaning.Kind.FIGURE;
        }
        if (said.contains(KeySense.LIST)) {
            return KeyMeaning.Kind.LIST;
        }
        return rest.isEmpty() && !said.isEmpty() ? KeyMeaning.Kind.PLAIN : KeyMeaning.Kind.UNKNOWN;
    }

    private static @Nullable Unit orElse(@Nullable Unit unit, @Nullable Unit fallback) {
        return unit == null ? fallback : unit;
    }

    private static @Nullable Role strongest(@Nullable Role a, @Nullable Role b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String restOf(String key) {
        return Letters.spaced(KeyNumbers.withoutFractions(key)).strip();
    }

    /** Whether a word such as 完成 begins at an offset: {@code 26完成}. */
    boolean isRoleWord(Folded text, int at, int end) {
        int until = Math.min(end, at + 8);
        int from = text.wordStart(at, until);
        int to = text.wordEnd(from, until);
        if (from == to || text.lower()[from] < 0x2e80) {
            return false;
        }
        WordIndex.Word word = words.wordAt(text.lower(), from, from, to);
        for (int left = word == null ? 0 : word.tag(); left != 0; left &= left - 1) {
            if (SENSES[Integer.numberOfTrailingZeros(left)].role() != null) {
                return true;
            }
        }
        return false;
    }
}
