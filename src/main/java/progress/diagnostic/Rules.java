package progress.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one registry of rules. */
public final class Rules {
    public static final Rule SECTIONS = error("sections", "a stated completion agrees with the list of sections");
    public static final Rule RATIO = error("ratio", "a percentage agrees with the fraction beside it");
    public static final Rule CHAPTERS = error("chapters", "the chapters stated as done agree with the chapter list");
    public static final Rule CHAPTER_PERCENT =
            error("chapter-percent", "a topic's percentage agrees with its done and planned chapters");
    public static final Rule PLANNED = error("planned", "the chapters stated as planned are the chapters listed");
    public static final Rule PARTITION = error("partition", "done, in work and pending add up to the total");
    public static final Rule TARGET_PERCENT =
            error("target-percent", "a percentage of words or code agrees with value and target");
    public static final Rule REMAINDER = error("remainder", "what remains and what is done add up to 100 %");
    public static final Rule RESTATED = error("restated", "a figure that is stated again has the same value");
    public static final Rule TOTAL = warning("total", "a total agrees with the sum over the chapters");
    public static final Rule MARK = warning("mark", "a done or planned mark agrees with the unit's percentage");
    public static final Rule REGRESSION = warning("regression", "a later report does not fall behind an earlier one");
    public static final Rule MANUSCRIPT = warning("manuscript", "stated lines, code and sections agree with the file");
    public static final Rule DUPLICATE_KEY = note("duplicate-key", "a mapping has each key once");
    public static final Rule UNUSED_IGNORE = warning("unused-ignore", "a suppression silences something");
    public static final Rule UNREADABLE_BLOCK = warning("unreadable-block", "a block can be read to its end");

    private static final List<Rule> ALL = List.of(
            SECTIONS,
            RATIO,
            CHAPTERS,
            CHAPTER_PERCENT,
            PLANNED,
            PARTITION,
            TARGET_PERCENT,
            REMAINDER,
            RESTATED,
            TOTAL,
            MARK,
            REGRESSION,
            MANUSCRIPT,
            DUPLICATE_KEY,
            UNUSED_IGNORE,
            UNREADABLE_BLOCK);

    private Rules() {}

    /** Every rule, in the order of the documentation. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with an id. */
    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule that was probably meant by an unknown id; empty where every other letter would have to change. */
    public static Optional<Rule> nearest(String unknown) {
        return ALL.stream()
                .filter(rule -> distance(unknown, rule.id()) <= Math.max(1, unknown.length() / 2))
                .min(Comparator.comparingInt((Rule rule) -> distance(unknown, rule.id()))
                        .thenComparing(Rule::id));
    }

    /** How many letters must be put in, taken out or exchanged. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    private static Rule error(String id, String summary) {
        return new Rule(id, Severity.ERROR, summary);
    }

    private static Rule warning(String id, String summary) {
        return new Rule(id, Severity.WARNING, summary);
    }

    private static Rule note(String id, String summary) {
        return new Rule(id, Severity.NOTE, summary);
    }
}
