package progress.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import progress.model.Stated;

/**
 * How contradictions are judged.
 *
 * @param rules the levels of rules that differ from their own, by rule id, in the order of the file, each at the
 *     place of its id; whether such a rule exists is not yet known
 * @param completion what a stated completion of a chapter means
 */
public record Checks(Map<String, Stated<Level>> rules, Completion completion) {
    /** Every rule at its own level, completion by sections. */
    public static final Checks DEFAULT = new Checks(Map.of(), Completion.SECTIONS);

    public Checks {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** How much a finding of a rule matters. */
    public enum Level implements Choice {
        OFF("off"),
        NOTE("note"),
        WARNING("warning"),
        ERROR("error");

        private final String text;

        Level(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** What a stated completion of a chapter means. */
    public enum Completion implements Choice {
        /** The share of its sections that are done. */
        SECTIONS("sections"),
        /** The share of its words that are written. */
        WORDS("words");

        private final String text;

        Completion(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
