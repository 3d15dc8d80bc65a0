package progress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.render.RulePage;
import progress.render.RuleText;

/** {@code progress explain}: what a rule checks, and what to do about it. */
@Command(name = "explain", resourceBundle = Texts.BUNDLE)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "RULE", descriptionKey = "explained")
    private @Nullable String id;

    @Mixin
    private final HelpOption help = new HelpOption();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (id == null) {
            RuleText.list(Rules.all(), session.terminal().results(), session.results());
        } else {
            String named = id;
            Rule rule = Rules.byId(named).orElseThrow(() -> new Failure("progress: " + RuleChoice.unknown(named)));
            RuleText.page(RulePage.of(rule), session.terminal().results(), session.results());
        }
        return ExitStatus.CLEAN.code();
    }
}
