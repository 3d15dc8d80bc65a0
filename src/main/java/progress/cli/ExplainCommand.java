package progress.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.render.RulePage;
import progress.render.RuleText;

/** {@code progress explain}: what a rule checks, and what to do about it. */
final class ExplainCommand implements Command {
    private final Session session;

    private final Value rule = Value.optional("explained", "RULE");

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(rule);
    }

    @Override
    public int run() throws IOException {
        @Nullable String id = rule.text();
        if (id == null) {
            RuleText.list(Rules.all(), session.terminal().results(), session.results());
        } else {
            Rule named = Rules.byId(id).orElseThrow(() -> new Failure("progress: " + RuleChoice.unknown(id)));
            RuleText.page(RulePage.of(named), session.terminal().results(), session.results());
        }
        return ExitStatus.CLEAN.code();
    }
}
