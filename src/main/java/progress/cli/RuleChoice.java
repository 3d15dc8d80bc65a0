package progress.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import progress.check.CheckOptions;
import progress.config.Checks;
import progress.config.Nearest;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Stated;

/** How much each rule matters: by its flag, else by the configuration, else by itself. */
final class RuleChoice implements Takes {
    private final Values flags = Values.option("rule", "ID=LEVEL", "--rule");

    @Override
    public List<Argument> arguments() {
        return Takes.all(flags);
    }

    /** The options for the checker. A rule or a level that does not exist is a failure that names the nearest one. */
    CheckOptions options(Checks configured) {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        for (Map.Entry<String, Stated<Checks.Level>> entry : configured.rules().entrySet()) {
            severities.put(entry.getKey(), severity(entry.getValue().value()));
        }
        for (String flag : flags.texts()) {
            int equals = flag.indexOf('=');
            if (equals < 0) {
                throw new Failure("progress: --rule takes RULE=LEVEL, such as total=error; '" + flag + "' is none");
            }
            String id = flag.substring(0, equals);
            if (Rules.byId(id).isEmpty()) {
                throw new Failure("progress: --rule: " + unknown(id));
            }
            severities.put(id, severity(level(flag.substring(equals + 1))));
        }
        return new CheckOptions(severities, configured.completion() == Checks.Completion.WORDS);
    }

    /** A complaint about an id that is none. */
    static String unknown(String id) {
        List<String> known = Rules.all().stream().map(Rule::id).toList();
        return "unknown rule '" + id + "'; "
                + Nearest.to(id, known)
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("progress explain lists them all");
    }

    private static Checks.Level level(String word) {
        for (Checks.Level level : Checks.Level.values()) {
            if (level.text().equals(word)) {
                return level;
            }
        }
        String known =
                Arrays.stream(Checks.Level.values()).map(Checks.Level::text).collect(Collectors.joining(", "));
        throw new Failure("progress: --rule: '" + word + "' is none of " + known);
    }

    private static Optional<Severity> severity(Checks.Level level) {
        return switch (level) {
            case OFF -> Optional.empty();
            case NOTE -> Optional.of(Severity.NOTE);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
