package progress.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Role;

/** The words that keys are made of, and what a key means by them: 已完成章节 is chapters done. */
final class KeyWords {
    private static final KeySense[] SENSES = KeySense.values();

    /** Each with a bit for everything that it says. */
    private final Words words;
    /** Reports use the same keys again and again. */
    private final Memo<KeyMeaning> meanings = new Memo<>();

    KeyWords(Categories categories) {
        words = categories.union(
                "key",
                "key.",
                sense -> KeySense.valueOf(sense.toUpperCase(Locale.ROOT)).bit());
    }

    /** What a key means. */
    KeyMeaning meaning(String key) {
        KeyMeaning known = meanings.get(key);
        return known == null ? meanings.keep(key, analyse(key)) : known;
    }

    private KeyMeaning analyse(String key) {
        // A letter such as İ grows by lowering; offsets must stay.
        String folded = key.toLowerCase(Locale.ROOT);
        String lower = folded.length() == key.length() ? folded : key;
        char[] letters = lower.toCharArray();
        char[] rest = new char[letters.length];
        int left = 0;
        boolean pure = true;
        int said = 0;
        Unit unit = null;
        Role role = null;
        int i = 0;
        while (i < letters.length) {
            WordIndex.Word word = words.wordAt(letters, 0, i, letters.length);
            if (word == null) {
                pure &= letters[i] == ' ';
                rest[left++] = key.charAt(i);
                i++;
                continue;
            }
            said |= word.tag();
            for (int senses = word.tag(); senses != 0; senses &= senses - 1) {
                KeySense sense = SENSES[Integer.numberOfTrailingZeros(senses)];
                unit = unit == null || unit == Unit.PARTS ? orElse(sense.unit(), unit) : unit;
                role = strongest(role, sense.role());
            }
            rest[left++] = ' ';
            i += word.letters().length;
        }
        if (KeySense.PERCENT.isIn(said)) {
            role = role == Role.REMAINING ? Role.REMAINING_PERCENT : Role.PERCENT;
        }
        String name = pure ? "" : restOf(new String(rest, 0, left));
        return new KeyMeaning(
                unit, role, kind(said, unit, role, name), KeySense.TOTAL.isIn(said), KeySense.TOPIC.isIn(said), name);
    }

    private static KeyMeaning.Kind kind(int said, @Nullable Unit unit, @Nullable Role role, String rest) {
        if (KeySense.PROJECT.isIn(said)) {
            return KeyMeaning.Kind.PROJECT;
        }
        if (KeySense.DAY.isIn(said)) {
            return KeyMeaning.Kind.DAY;
        }
        boolean other = KeySense.AVERAGE.isIn(said)
                || KeySense.QUALITY.isIn(said)
                || KeySense.TIME.isIn(said)
                || (KeySense.OTHER.isIn(said) && !KeySense.FILE.isIn(said));
        if (other) {
            return KeyMeaning.Kind.OTHER;
        }
        if (KeySense.NEXT.isIn(said)) {
            return KeyMeaning.Kind.AHEAD;
        }
        if (KeySense.STATE.isIn(said)) {
            return KeyMeaning.Kind.STATE;
        }
        if (KeySense.FILE.isIn(said)) {
            return KeyMeaning.Kind.FILE;
        }
        if (KeySense.NAME.isIn(said)) {
            return KeyMeaning.Kind.NAME;
        }
        if (unit != null || role != null) {
            return KeyMeaning.Kind.FIGURE;
        }
        if (KeySense.LIST.isIn(said)) {
            return KeyMeaning.Kind.LIST;
        }
        return rest.isEmpty() && said != 0 ? KeyMeaning.Kind.PLAIN : KeyMeaning.Kind.UNKNOWN;
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
