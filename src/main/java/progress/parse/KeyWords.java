package progress.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import progress.model.Role;

/** The words that keys are made of, and what a key means by them: 已完成章节 is chapters done. */
final class KeyWords {
    private static final int MOST_MEANINGS = 4096;

    /** What each word says, as the ends of its categories' names. */
    private final Map<String, List<String>> tags = new HashMap<>();

    private final Words words;
    /** Reports use the same keys again and again. */
    private final Map<String, KeyMeaning> meanings = new ConcurrentHashMap<>();

    KeyWords(Categories categories) {
        for (String category : categories.beginning("key.")) {
            String tag = category.substring("key.".length());
            for (String word : categories.list(category)) {
                tags.computeIfAbsent(word, any -> new ArrayList<>(1)).add(tag);
            }
        }
        words = new Words(tags::keySet);
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
        Set<String> said = new TreeSet<>();
        Unit unit = null;
        boolean percent = false;
        Role role = null;
        int i = 0;
        while (i < lower.length()) {
            int length = words.matchAt(letters, 0, i, letters.length);
            if (length == 0) {
                rest.append(key.charAt(i));
                i++;
                continue;
            }
            for (String tag : tags.getOrDefault(lower.substring(i, i + length), List.of())) {
                said.add(tag);
                unit = unit == null || unit == Unit.PARTS ? orElse(keyUnit(tag), unit) : unit;
                percent |= tag.equals("percent");
                role = strongest(role, keyRole(tag));
            }
            rest.append(' ');
            i += length;
        }
        if (percent) {
            role = role == Role.REMAINING ? Role.REMAINING_PERCENT : Role.PERCENT;
        }
        String name = restOf(rest.toString());
        return new KeyMeaning(
                unit, role, kind(said, unit, role, name), said.contains("total"), said.contains("topic"), name);
    }

    private static KeyMeaning.Kind kind(Set<String> said, @Nullable Unit unit, @Nullable Role role, String rest) {
        if (said.contains("project")) {
            return KeyMeaning.Kind.PROJECT;
        }
        if (said.contains("day")) {
            return KeyMeaning.Kind.DAY;
        }
        boolean other = said.contains("average")
                || said.contains("quality")
                || said.contains("time")
                || (said.contains("other") && !said.contains("file"));
        if (other) {
            return KeyMeaning.Kind.OTHER;
        }
        if (said.contains("next")) {
            return KeyMeaning.Kind.AHEAD;
        }
        if (said.contains("state")) {
            return KeyMeaning.Kind.STATE;
        }
        if (said.contains("file")) {
            return KeyMeaning.Kind.FILE;
        }
        if (said.contains("name")) {
            return KeyMeaning.Kind.NAME;
        }
        if (unit != null || role != null) {
            return KeyMeaning.Kind.FIGURE;
        }
        if (said.contains("list")) {
            return KeyMeaning.Kind.LIST;
        }
        return rest.isEmpty() && !said.isEmpty() ? KeyMeaning.Kind.PLAIN : KeyMeaning.Kind.UNKNOWN;
    }

    private static @Nullable Unit orElse(@Nullable Unit unit, @Nullable Unit fallback) {
        return unit == null ? fallback : unit;
    }

    private static @Nullable Unit keyUnit(String tag) {
        return switch (tag) {
            case "words" -> Unit.WORDS;
            case "lines" -> Unit.LINES;
            case "code" -> Unit.CODE;
            case "chapters" -> Unit.CHAPTERS;
            case "sections" -> Unit.SECTIONS;
            case "parts" -> Unit.PARTS;
            default -> null;
        };
    }

    private static @Nullable Role keyRole(String tag) {
        return switch (tag) {
            case "done" -> Role.DONE;
            case "target" -> Role.TARGET;
            case "active" -> Role.ACTIVE;
            case "remaining" -> Role.REMAINING;
            default -> null;
        };
    }

    private static @Nullable Role strongest(@Nullable Role a, @Nullable Role b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String restOf(String key) {
        String rest = KeyNumbers.withoutFractions(key);
        StringBuilder name = new StringBuilder(rest.length());
        for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
            int c = rest.codePointAt(i);
            name.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' ');
        }
        return name.toString().strip();
    }

    /** Whether a word such as 完成 begins at an offset: {@code 26完成}. */
    boolean isRoleWord(Folded text, int at, int end) {
        int until = Math.min(end, at + 8);
        int from = text.wordStart(at, until);
        int to = text.wordEnd(from, until);
        if (from == to || text.lower()[from] < 0x2e80) {
            return false;
        }
        int length = words.matchAt(text.lower(), from, from, to);
        for (String tag : tags.getOrDefault(new String(text.lower(), from, length), List.of())) {
            if (keyRole(tag) != null) {
                return true;
            }
        }
        return false;
    }
}
