package progress.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.model.Status;

/**
 * The words and marks of reports, and what they mean. They live in {@code vocabulary.txt} beside this class; nothing else
 * in the program knows a Chinese, Japanese or English word of a report.
 */
public final class Vocabulary {
    /** What a user's configuration may add to: its names, and the categories behind them. */
    private static final Map<String, List<String>> OPEN = Map.ofEntries(
            Map.entry("done", List.of("state.done", "key.done", "mark.done")),
            Map.entry("partial", List.of("state.partial", "key.active", "mark.partial")),
            Map.entry("planned", List.of("state.planned", "mark.planned")),
            Map.entry("remaining", List.of("key.remaining", "remaining.word")),
            Map.entry("target", List.of("key.target", "target.word")),
            Map.entry("percent", List.of("key.percent")),
            Map.entry("words", List.of("unit.words", "key.words")),
            Map.entry("lines", List.of("unit.lines", "key.lines")),
            Map.entry("code", List.of("unit.code", "key.code")),
            Map.entry("chapters", List.of("unit.chapters", "key.chapters", "kind.chapter", "ordinal.chapter")),
            Map.entry("sections", List.of("unit.sections", "key.sections", "kind.section", "ordinal.section")),
            Map.entry("topic", List.of("key.topic", "topic.word", "topic.strip")),
            Map.entry("file", List.of("key.file")),
            Map.entry("ignore", List.of("key.average")));

    private static final Map<String, Unit> UNITS = Map.of(
            "unit.words", Unit.WORDS,
            "unit.lines", Unit.LINES,
            "unit.code", Unit.CODE,
            "unit.chapters", Unit.CHAPTERS,
            "unit.sections", Unit.SECTIONS,
            "unit.parts", Unit.PARTS,
            "unit.pieces", Unit.PIECES,
            "unit.time", Unit.TIME,
            "unit.other", Unit.OTHER);

    /** Numbers in a key are figures, not names: {@code 已完成 3/10 章节}. Apart, since it is rare and slow to load. */
    private static final class Fraction {
        static final Pattern DIGITS =
                Pattern.compile("(?<![\\p{L}\\d])\\d{1,6}(?:\\.\\d{1,4})?+\\s?/\\s?\\d{1,6}(?![\\p{IsLatin}\\d])");
    }

    private static final int MOST_MEANINGS = 4096;
    private static final int LONGEST_KNOWN = 200;

    /** A user's own words by category, in lower case. */
    private final Map<String, List<String>> additions;

    private final Map<String, Words> sets = new HashMap<>();
    private final Map<String, List<String>> keyTags = new HashMap<>();
    private final Words keyWords;
    /** Reports use the same keys again and again. */
    private final Map<String, KeyMeaning> meanings = new ConcurrentHashMap<>();

    private final Map<String, String> topicKeys = new ConcurrentHashMap<>();

    /** What each sign of a state means; where it stands for two, the first state holds. */
    private final Map<String, Status> marks = new HashMap<>();

    /** The words of each state. */
    private final Map<Status, Words> states = new EnumMap<>(Status.class);

    private final Map<String, BigDecimal> factors = new HashMap<>();
    private final Map<String, Unit> unitOf = new HashMap<>();
    private final Words unitWords;
    private final String hanDigits;

    private Vocabulary(Map<String, List<String>> additions) {
        this.additions = additions;
        for (String category : VocabularyFile.categories()) {
            sets.put(category, new Words(() -> list(category)));
            Unit unit = UNITS.get(category);
            if (unit != null) {
                list(category).forEach(word -> unitOf.putIfAbsent(word, unit));
            } else if (category.startsWith("key.")) {
                String tag = category.substring("key.".length());
                list(category)
                        .forEach(word -> keyTags.computeIfAbsent(word, any -> new ArrayList<>(1))
                                .add(tag));
            } else if (category.startsWith("factor.")) {
                BigDecimal factor = new BigDecimal(category.substring("factor.".length()));
                list(category).forEach(word -> factors.putIfAbsent(word, factor));
            }
        }
        for (Status status : Status.values()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            states.put(status, words("state." + name));
            for (String mark : list("mark." + name)) {
                marks.putIfAbsent(mark, status);
            }
        }
        keyWords = new Words(keyTags::keySet);
        unitWords = new Words(unitOf::keySet);
        hanDigits = list("digits.han").get(0);
    }

    /** The vocabulary that ships with the program: Chinese and English complete, Japanese basic. */
    public static Vocabulary standard() {
        return new Vocabulary(Map.of());
    }

    /** The names that {@link #with} takes. */
    public static Set<String> names() {
        return new TreeSet<>(OPEN.keySet());
    }

    /**
     * This vocabulary and a user's own words.
     *
     * @param additions words by name, such as {@code done: [abgeschlossen]}
     * @throws IllegalArgumentException for a name that is none of {@link #names()}; the message names it
     */
    public Vocabulary with(Map<String, List<String>> additions) {
        Map<String, List<String>> more = new TreeMap<>(this.additions);
        additions.forEach((name, words) -> {
            List<String> targets = OPEN.get(name);
            if (targets == null) {
                throw new IllegalArgumentException("unknown kind of word: " + name);
            }
            for (String target : targets) {
                List<String> all = new ArrayList<>(more.getOrDefault(target, List.of()));
                for (String word : words) {
                    if (!word.isBlank() && fits(target, word)) {
                        all.add(word.strip().toLowerCase(Locale.ROOT));
                    }
                }
                more.put(target, all);
            }
        });
        return new Vocabulary(more);
    }

    /** Signs are marks, everything else is words. */
    private static boolean fits(String category, String word) {
        boolean sign =
                Symbols.isSymbol(word.strip().codePointAt(0)) || word.strip().startsWith("[");
        return category.startsWith("mark.") == sign;
    }

    /** The words of a category, in their order. */
    private List<String> list(String category) {
        List<String> words = Arrays.asList(VocabularyFile.words(category));
        List<String> more = additions.getOrDefault(category, List.of());
        if (more.isEmpty()) {
            return words;
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }

    /** The words of a category. */
    Words words(String category) {
        Words words = sets.get(category);
        if (words == null) {
            throw new IllegalArgumentException("no category " + category);
        }
        return words;
    }

    /** The state that a marker speaks of; null for a sign that means no state, such as 🎯 or ⭐. */
    @Nullable
    Status mark(String sign) {
        return marks.get(sign.toLowerCase(Locale.ROOT));
    }

    /** The words that speak of a state. */
    Words state(Status status) {
        return Objects.requireNonNull(states.get(status));
    }

    /** The state that a text speaks of; null where it speaks of none. Planned beats partial beats done. */
    @Nullable
    Status state(String text) {
        String lower = words("state.none").removeFrom(text.toLowerCase(Locale.ROOT));
        if (words("state.planned").occursIn(lower)) {
            return Status.PLANNED;
        }
        if (words("state.partial").occursIn(lower)) {
            return Status.PARTIAL;
        }
        return words("state.done").occursIn(lower) ? Status.DONE : null;
    }

    /**
     * The word that follows a number.
     *
     * @param end behind the word
     */
    record UnitMatch(Unit unit, int end) {}

    /** The unit at an offset, a space allowed before it; null where there is none. */
    @Nullable
    UnitMatch unit(Folded text, int at, int end) {
        Ahead ahead = Ahead.of(text, at, end);
        String word = ahead.text;
        int from = ahead.leading();
        if (from >= word.length()) {
            return null;
        }
        int length = unitWords.matchAt(word, from);
        Unit unit = length == 0 ? null : unitOf.get(word.substring(from, from + length));
        if (unit == null || unit == Unit.PIECES) {
            UnitMatch noun = noun(ahead, from + length);
            if (noun != null) {
                return noun;
            }
        }
        return unit == null ? null : new UnitMatch(unit, ahead.offset(from + length));
    }

    /** The noun behind a measure word or adjectives: 个核心章节, {@code core chapters}. */
    private @Nullable UnitMatch noun(Ahead ahead, int from) {
        String word = ahead.text;
        boolean han = from > 0 && from <= word.length() && word.charAt(from - 1) >= 0x2e80;
        int adjectives = 0;
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            int length = unitWords.matchAt(word, i);
            Unit unit = length == 0 ? null : unitOf.get(word.substring(i, i + length));
            boolean found = unit != null && unit != Unit.PIECES && unit != Unit.TIME && length > (han ? 0 : 3);
            if (found && unit != null && (han || adjectives > 0)) {
                return new UnitMatch(unit, ahead.offset(i + length));
            }
            if (han ? c < 0x2e80 || i - from >= 5 : !FigureReader.isLatin(c) && c != ' ') {
                return null;
            }
            if (!han && c == ' ' && i > from && ++adjectives > 2) {
                return null;
            }
        }
        return null;
    }

    /** The end of a factor such as K or 万 at an offset, or the offset itself. */
    int factorEnd(Folded text, int at, int end) {
        if (at >= end) {
            return at;
        }
        String sign = String.valueOf(text.at(at)).toLowerCase(Locale.ROOT);
        boolean latin = FigureReader.isLatin(text.at(at));
        if (latin && at + 1 < end && FigureReader.isLatin(text.at(at + 1))) {
            return at;
        }
        return factors.containsKey(sign) ? at + 1 : at;
    }

    /** The number that a factor stands for. */
    BigDecimal factor(String sign) {
        return factors.getOrDefault(sign.toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }

    /** Whether a character makes the number behind it a name, not a count: 第. */
    boolean isOrdinalSign(char c) {
        return words("ordinal.start").contains(String.valueOf(c));
    }

    /** Whether a word such as 完成 begins at an offset: {@code 26完成}. */
    boolean isRoleWord(Folded text, int at, int end) {
        String ahead = text.clean(at, Math.min(end, at + 8));
        if (ahead.isEmpty() || ahead.charAt(0) < 0x2e80) {
            return false;
        }
        int length = keyWords.matchAt(ahead.toLowerCase(Locale.ROOT), 0);
        return length > 0
                && keyTags.getOrDefault(ahead.substring(0, length), List.of()).stream()
                        .anyMatch(tag -> keyRole(tag) != null);
    }

    /** Whether a word such as Phase or Chapter ends at an offset: the number behind it is a name. */
    boolean isKindWord(Folded text, int start, int at) {
        String before = text.clean(Math.max(start, at - 12), at).toLowerCase(Locale.ROOT);
        int from = before.length();
        while (from > 0 && FigureReader.isLatin(before.charAt(from - 1))) {
            from--;
        }
        String word = before.substring(from);
        return !word.isEmpty()
                && (words("kind.chapter").contains(word)
                        || words("kind.section").contains(word));
    }

    boolean isDateUnit(char c) {
        return words("date.unit").contains(String.valueOf(c));
    }

    /** Where a word such as 约 begins that ends, but for a space, at {@code at}; -1 where there is none. */
    int aboutStart(Folded text, int start, int at) {
        int from = Math.max(start, at - 16);
        String before = text.clean(from, at).toLowerCase(Locale.ROOT);
        Words about = words("about");
        for (int i = 0; i < before.length(); i++) {
            int length = about.matchAt(before, i);
            if (length > 0 && i + length == before.length()) {
                int back = at;
                for (int left = length; left > 0 && back > from; back--) {
                    if (!Folded.isSpace(text.at(back - 1)) || before.charAt(i + left - 1) == ' ') {
                        left--;
                    }
                }
                return back;
            }
        }
        return -1;
    }

    boolean isOf(String gap) {
        return words("of").contains(gap.toLowerCase(Locale.ROOT));
    }

    boolean isOutOf(String gap) {
        return words("out.of").contains(gap);
    }

    boolean isArrow(String gap) {
        return words("arrow").contains(gap.toLowerCase(Locale.ROOT));
    }

    /** The value of a Chinese numeral from 0 to 10; -1 for any other character. */
    int hanDigit(char c) {
        int at = hanDigits.indexOf(c);
        return at < 1 ? at : at - 1;
    }

    /** What a key means, by the known words it is made of. */
    KeyMeaning key(String key) {
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
        StringBuilder rest = new StringBuilder();
        Set<String> tags = new TreeSet<>();
        Unit unit = null;
        boolean percent = false;
        Role role = null;
        int i = 0;
        while (i < lower.length()) {
            int length = keyWords.matchAt(lower, i);
            if (length == 0) {
                rest.append(key.charAt(i));
                i++;
                continue;
            }
            for (String tag : keyTags.getOrDefault(lower.substring(i, i + length), List.of())) {
                tags.add(tag);
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
                unit, role, kind(tags, unit, role, name), tags.contains("total"), tags.contains("topic"), name);
    }

    private static KeyMeaning.Kind kind(Set<String> tags, @Nullable Unit unit, @Nullable Role role, String rest) {
        if (tags.contains("project")) {
            return KeyMeaning.Kind.PROJECT;
        }
        if (tags.contains("day")) {
            return KeyMeaning.Kind.DAY;
        }
        boolean other = tags.contains("average")
                || tags.contains("quality")
                || tags.contains("time")
                || tags.contains("next")
                || (tags.contains("other") && !tags.contains("file"));
        if (other) {
            return KeyMeaning.Kind.OTHER;
        }
        if (tags.contains("state")) {
            return KeyMeaning.Kind.STATE;
        }
        if (tags.contains("file")) {
            return KeyMeaning.Kind.FILE;
        }
        if (tags.contains("name")) {
            return KeyMeaning.Kind.NAME;
        }
        if (unit != null || role != null) {
            return KeyMeaning.Kind.FIGURE;
        }
        if (tags.contains("list")) {
            return KeyMeaning.Kind.LIST;
        }
        return rest.isEmpty() && !tags.isEmpty() ? KeyMeaning.Kind.PLAIN : KeyMeaning.Kind.UNKNOWN;
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
        String rest = key.indexOf('/') < 0 ? key : Fraction.DIGITS.matcher(key).replaceAll(" ");
        StringBuilder name = new StringBuilder(rest.length());
        for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
            int c = rest.codePointAt(i);
            name.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' ');
        }
        return name.toString().strip();
    }

    /** The topic that a heading or title names by a word such as 专题; null where it names none. */
    @Nullable
    String topicIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Words topic = words("topic.word");
        int start = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int length = c < 0x2e80 ? 0 : topic.matchAt(lower, i);
            String name = length == 0 ? "" : text.substring(start, i).strip();
            if (name.codePointCount(0, name.length()) > 1) {
                String topicName = text.substring(start, i + length).strip();
                if (LineReader.isDigit(topicName.charAt(0))) {
                    topicName = topicName.replaceFirst("^\\d{1,2}(\\.\\d{1,2})*+\\.?\\s++", "");
                }
                KeyMeaning meaning = key(topicName);
                boolean own = meaning.kind() != KeyMeaning.Kind.PROJECT
                        && !meaning.rest().isEmpty();
                return own ? topicName : null;
            }
            if (!Character.isLetterOrDigit(c) && "_/+#.&' ".indexOf(c) < 0) {
                start = i + 1;
            }
        }
        return null;
    }

    /** Words that end a topic's name without being part of it: 进度, progress; the longest first. */
    List<String> trailing() {
        List<String> words = new ArrayList<>();
        for (String word : list("name.trailing")) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The name to match topics by: lower case, without numbering, dates and words that tell no topics apart. */
    public String topicKey(String name) {
        String known = topicKeys.get(name);
        if (known == null) {
            known = makeTopicKey(name);
            if (topicKeys.size() < MOST_MEANINGS && name.length() <= LONGEST_KNOWN) {
                topicKeys.put(name, known);
            }
        }
        return known;
    }

    private String makeTopicKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && LineReader.isDigit(lower.charAt(0))) {
            lower = lower.replaceFirst("^\\d{1,3}[_.\\s-]++", "");
        }
        String letters = letters(words("topic.strip").removeFrom(lower));
        if (letters.isEmpty()) {
            letters = letters(lower);
        }
        return letters.isEmpty() ? "-" : letters;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString();
    }

    /** The next characters of a text in lower case, without blanks, with their offsets. */
    private record Ahead(String text, int[] offsets, int last) {
        private static final int REACH = 48;

        static Ahead of(Folded text, int at, int end) {
            StringBuilder ahead = new StringBuilder(REACH);
            int[] offsets = new int[REACH + 1];
            int last = at;
            for (int i = at; i < end && ahead.length() < REACH; i++) {
                if (text.at(i) != Folded.BLANK) {
                    offsets[ahead.length()] = i;
                    ahead.append(Character.toLowerCase(text.at(i)));
                    last = i + 1;
                }
            }
            return new Ahead(ahead.toString(), offsets, last);
        }

        /** Spaces before the word; more than two part the number from it. */
        int leading() {
            int i = 0;
            while (i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
            return i > 2 ? text.length() : i;
        }

        /** The offset behind the first {@code length} characters. */
        int offset(int length) {
            return length == 0 ? offsets[0] : offsets[length - 1] + 1;
        }
    }
}
