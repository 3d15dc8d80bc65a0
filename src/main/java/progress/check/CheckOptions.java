package progress.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import progress.diagnostic.Rule;
import progress.diagnostic.Severity;

/**
 * How findings are judged.
 *
 * @param severities rule id to the severity of all its findings; empty switches the rule off, and a rule without an
 *     entry keeps its own severity
 * @param completionByWords whether a chapter's completion means the share of its words that are written, where words
 *     and what is planned of them are known, instead of the share of its sections
 */
public record CheckOptions(Map<String, Optional<Severity>> severities, boolean completionByWords) {
    /** Every rule at its own severity, completion by sections. */
    public static final CheckOptions DEFAULT = new CheckOptions(Map.of(), false);

    public CheckOptions {
        severities = Map.copyOf(new LinkedHashMap<>(severities));
    }

    /** Whether a rule is switched off. */
    boolean isOff(Rule rule) {
        Optional<Severity> set = severities.get(rule.id());
        return set != null && set.isEmpty();
    }

    /** The severity that a rule was given, else the one that the finding has by itself. */
    Severity severity(Rule rule, Severity own) {
        Optional<Severity> set = severities.get(rule.id());
        return set == null ? own : set.orElse(own);
    }
}
