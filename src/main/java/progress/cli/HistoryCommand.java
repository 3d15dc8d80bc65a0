package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import progress.check.CheckOptions;
import progress.check.Checker;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.history.TopicHistory;
import progress.render.Chronicle;
import progress.render.HistoryFormat;
import progress.render.Language;

/** {@code progress history}: how the work went, and when it will be done. */
@Command(name = "history", resourceBundle = Texts.BUNDLE)
final class HistoryCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportInput input = new ReportInput();

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            converter = OfHistoryFormat.class,
            paramLabel = "FORMAT",
            descriptionKey = "history-format")
    private HistoryFormat format = HistoryFormat.TEXT;

    @Option(names = "--topic", paramLabel = "NAME", descriptionKey = "topic")
    private @Nullable String topic;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** The words of {@code --format}. */
    static final class OfHistoryFormat extends Words<HistoryFormat> {
        OfHistoryFormat() {
            super(HistoryFormat.class);
        }
    }

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ReportInput.Loaded loaded = input.load(session);
        Chronicle chronicle = chronicle(loaded);
        boolean nothing = chronicle.topics().isEmpty();
        if (!nothing || (format.showsNothing() && !loaded.reports().isEmpty())) {
            Language written = language.orElse(() -> Language.of(loaded.reports()));
            output.write(session, (appearance, out) -> format.write(chronicle, written, appearance, out));
        }
        if (nothing && (loaded.complete() || !loaded.reports().isEmpty())) {
            session.messages().say(nothingFound(loaded));
        }
        return (nothing || !loaded.complete() ? ExitStatus.FAILURE : ExitStatus.CLEAN).code();
    }

    private Chronicle chronicle(ReportInput.Loaded loaded) {
        Plans plans = new Plans(loaded.configuration().config().topics());
        List<TopicHistory> topics = new ArrayList<>();
        for (Timeline timeline : Timelines.of(loaded.reports())) {
            if (isWanted(timeline)) {
                topics.add(TopicHistory.of(timeline, plans.complete(timeline.newest())));
            }
        }
        return new Chronicle(loaded.reports(), topics, format.showsContradictions() ? contradictions(loaded) : null);
    }

    private boolean isWanted(Timeline timeline) {
        return topic == null
                || timeline.name().toLowerCase(Locale.ROOT).contains(topic.toLowerCase(Locale.ROOT))
                || timeline.key().contains(topic.toLowerCase(Locale.ROOT));
    }

    private static List<Diagnostic> contradictions(ReportInput.Loaded loaded) {
        CheckOptions options =
                new RuleChoice().options(loaded.configuration().config().check());
        return new Checker(options)
                .check(loaded.reports(), Map.of()).stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                        .toList();
    }

    private String nothingFound(ReportInput.Loaded loaded) {
        return topic == null || Timelines.of(loaded.reports()).isEmpty()
                ? loaded.nothingFound("no progress")
                : "progress: no topic is called " + topic;
    }
}
