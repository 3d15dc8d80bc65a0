package progress.parse;

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
import progress.model.Decimal;
import progress.model.Role;
import progress.model.Status;
import progress.source.Span;

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

    /** How far behind a number its noun may end. */
    private static final int REACH = 48;

    /** How far before a number a word such as 约 may begin. */
    private static final int LONGEST_ABOUT = 16;

    /** A user's own words by category, in lower case. */
    private final Map<String, List<String>> additions;

    private final Map<String, Words> sets = new HashMap<>();
    private final Map<String, List<String>> keyTags = new HashMap<>();
    private final Words anyState;
    private final Words numberWords;

    private final Words keyWords;
    /** Reports use the same keys again and again. */
    private final Map<String, KeyMeaning> meanings = new ConcurrentHashMap<>();

    private final Map<String, String> topicKeys = new ConcurrentHashMap<>();

    /** What each sign of a state means; where it stands for two, the first state holds. */
    private final Map<String, Status> marks = new HashMap<>();

    /** Those of one code point. */
    private final Map<Integer, Status> signs = new HashMap<>();

    /** The words of each state. */
    private final Map<Status, Words> states = new EnumMap<>(Status.class);

    /** What each sign multiplies by, in digits. */
    private final Map<String, String> factors = new HashMap<>();

    private final Map<String, Unit> unitOf = new HashMap<>();
    private final Words unitWords;
    private final Words ordinalStart;
    private final Words dateUnits;
    private final Words about;
    private final Words of;
    private final Words outOf;
    private final Words arrows;
    private final Words factorSigns;
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
                String factor = category.substring("factor.".length());
                list(category).forEach(word -> factors.putIfAbsent(word, factor));
            }
        }
        for (Status status : Status.values()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            states.put(status, words("state." + name));
            for (String mark : list("mark." + name)) {
                marks.putIfAbsent(mark, status);
                if (mark.codePointCount(0, mark.length()) == 1) {
                    signs.putIfAbsent(mark.codePointAt(0), status);
                }
            }
        }
        anyState = Words.of(states.values());
        numberWords = Words.of(List.of(words("ordinal.start"), words("kind.chapter"), words("kind.section")));
        keyWords = new Words(keyTags::keySet);
        unitWords = new Words(unitOf::keySet);
        ordinalStart = words("ordinal.start");
        dateUnits = words("date.unit");
        about = words("about");
        of = words("of");
        outOf = words("out.of");
        arrows = words("arrow");
        factorSigns = new Words(factors::keySet);
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

    /** As {@link #mark(String)}, for a sign of one code point. */
    @Nullable
    Status mark(int sign) {
        return signs.get(sign);
    }

    /** As {@link #mark(String)}, for a marker in a text. */
    @Nullable
    Status mark(Folded text, Span marker) {
        int sign = text.signAt(marker.start());
        return sign != 0 && marker.end() - marker.start() == Character.charCount(sign)
                ? mark(sign)
                : mark(text.clean(marker));
    }

    /** The words that speak of a state. */
    Words state(Status status) {
        return Objects.requireNonNull(states.get(status));
    }

    /** The words that speak of any state. */
    Words stateWords() {
        return anyState;
    }

    /** Words such as 第, Chapter and Section. */
    Words numberWords() {
        return numberWords;
    }

    /** Whether a word of any state occurs in a stretch of a text: quicker than to ask which state it speaks of. */
    boolean speaksOfState(Folded text, int start, int end) {
        return anyState.occursIn(text, start, end);
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
        char[] lower = text.lower();
        int start = text.visible(at);
        int to = Math.min(text.visible(end), start + REACH);
        int from = start;
        while (from < to && lower[from] == ' ') {
            from++;
        }
        // More than two spaces part the number from the word.
        if (from == to || from - start > 2) {
            return null;
        }
        int length = unitWords.matchAt(lower, start, from, to);
        Unit unit = length == 0 ? null : unitOf.get(new String(lower, from, length));
        if (unit == null || unit == Unit.PIECES) {
            UnitMatch noun = noun(text, start, from + length, to);
            if (noun != null) {
                return noun;
            }
        }
        return unit == null ? null : new UnitMatch(unit, text.offset(from + length - 1) + 1);
    }

    /** The noun behind a measure word or adjectives: 个核心章节, {@code core chapters}. */
    private @Nullable UnitMatch noun(Folded text, int start, int from, int to) {
        char[] lower = text.lower();
        boolean han = from > start && lower[from - 1] >= 0x2e80;
        int adjectives = 0;
        for (int i = from; i < to; i++) {
            char c = lower[i];
            if (han || adjectives > 0) {
                int length = unitWords.matchAt(lower, start, i, to);
                Unit unit = length <= (han ? 0 : 3) ? null : unitOf.get(new String(lower, i, length));
                if (unit != null && unit != Unit.PIECES && unit != Unit.TIME) {
                    return new UnitMatch(unit, text.offset(i + length - 1) + 1);
                }
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
        boolean latin = FigureReader.isLatin(text.at(at));
        if (latin && at + 1 < end && FigureReader.isLatin(text.at(at + 1))) {
            return at;
        }
        return factorSigns.contains(Character.toLowerCase(text.at(at))) ? at + 1 : at;
    }

    /** The number that a factor stands for. */
    Decimal factor(String sign) {
        String factor = factors.get(sign.toLowerCase(Locale.ROOT));
        return factor == null ? Decimal.ONE : Decimal.of(factor);
    }

    /** Whether a character makes the number behind it a name, not a count: 第. */
    boolean isOrdinalSign(char c) {
        return ordinalStart.contains(c);
    }

    /** Whether a word such as 完成 begins at an offset: {@code 26完成}. */
    boolean isRoleWord(Folded text, int at, int end) {
        int until = Math.min(end, at + 8);
        int from = text.wordStart(at, until);
        int to = text.wordEnd(from, until);
        if (from == to || text.lower()[from] < 0x2e80) {
            return false;
        }
        int length = keyWords.matchAt(text.lower(), from, from, to);
        for (String tag : keyTags.getOrDefault(new String(text.lower(), from, length), List.of())) {
            if (keyRole(tag) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word such as Phase or Chapter ends at an offset: the number behind it is a name. */
    boolean isKindWord(Folded text, int start, int at) {
        char[] lower = text.lower();
        int first = text.wordStart(Math.max(start, at - 12), at);
        int last = text.wordEnd(first, at);
        int from = last;
        while (from > first && FigureReader.isLatin(lower[from - 1])) {
            from--;
        }
        if (from == last) {
            return false;
        }
        String word = new String(lower, from, last - from);
        return words("kind.chapter").contains(word) || words("kind.section").contains(word);
    }

    boolean isDateUnit(char c) {
        return dateUnits.contains(c);
    }

    /** Where a word such as 约 begins that ends, but for a space, at {@code at}; -1 where there is none. */
    int aboutStart(Folded text, int start, int at) {
        int from = Math.max(start, at - LONGEST_ABOUT);
        char[] lower = text.lower();
        int first = text.wordStart(from, at);
        int last = text.wordEnd(first, at);
        for (int i = first; i < last; i++) {
            if (i + about.matchAt(lower, first, i, last) == last) {
                return text.offset(i);
            }
        }
        return -1;
    }

    boolean isOf(String gap) {
        return of.contains(gap.toLowerCase(Locale.ROOT));
    }

    boolean isOutOf(String gap) {
        return outOf.contains(gap);
    }

    boolean isArrow(String gap) {
        return arrows.contains(gap.toLowerCase(Locale.ROOT));
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
        char[] letters = lower.toCharArray();
        StringBuilder rest = new StringBuilder();
        Set<String> tags = new TreeSet<>();
        Unit unit = null;
        boolean percent = false;
        Role role = null;
        int i = 0;
        while (i < lower.length()) {
            int length = keyWords.matchAt(letters, 0, i, letters.length);
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
        char[] letters = lower.toCharArray();
        Words topic = words("topic.word");
        int start = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int length = c < 0x2e80 ? 0 : topic.matchAt(letters, 0, i, letters.length);
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
            lower = withoutNumber(lower);
        }
        String letters = letters(words("topic.strip").removeFrom(lower));
        if (letters.isEmpty()) {
            letters = letters(lower);
        }
        return letters.isEmpty() ? "-" : letters;
    }

    /** {@code 16_eBPF} without its number. */
    private static String withoutNumber(String name) {
        int digits = 0;
        while (digits < name.length() && digits < 3 && LineReader.isDigit(name.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < name.length() && "_.- \t\n\u000b\f\r".indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        return end > digits ? name.substring(end) : name;
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
}
