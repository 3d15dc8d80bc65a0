package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.check.CheckOptions;
import progress.check.Checker;
import progress.check.Manuscript;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.history.TopicHistory;
import progress.render.Chronicle;
import progress.render.HistoryFormat;
import progress.render.Language;

/** {@code progress history}: how the work went, and when it will be done. */
final class HistoryCommand implements Command {
    private final Session session;

    private final ReportInput input = new ReportInput();

    private final Choice<HistoryFormat> format =
            new Choice<>(HistoryFormat.class, "history-format", "FORMAT", "-f", "--format");

    private final Value topic = Value.option("topic", "NAME", "--topic");

    private final LanguageOption language = new LanguageOption();

    private final OutputOption output = new OutputOption();

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(input, format, topic, language, output);
    }

    @Override
    public int run() throws IOException {
        ReportInput.Loaded loaded = input.load(session);
        HistoryFormat format = this.format.orElse(HistoryFormat.TEXT);
        Chronicle chronicle = chronicle(loaded, format);
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

    private Chronicle chronicle(ReportInput.Loaded loaded, HistoryFormat format) {
        Plans plans = new Plans(loaded.configuration().config().topics());
        List<TopicHistory> topics = new ArrayList<>();
        for (Timeline timeline : Timelines.of(loaded.reports())) {
            if (isWanted(timeline)) {
                topics.add(TopicHistory.of(timeline, plans.complete(timeline.newest())));
            }
        }
        return new Chronicle(
                loaded.reports(), topics, format.showsContradictions() ? contradictions(session, loaded) : null);
    }

    private boolean isWanted(Timeline timeline) {
        @Nullable String name = topic.text();
        return name == null
                || timeline.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || timeline.key().contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<Diagnostic> contradictions(Session session, ReportInput.Loaded loaded) {
        Configuration.Located located = loaded.configuration();
        CheckOptions options = new RuleChoice().options(located.config().check());
        Map<String, Manuscript> manuscripts =
                new Manuscripts(session.surroundings().folder(), located).of(loaded.reports(), loaded.inputs());
        return new Checker(options)
                .check(loaded.reports(), manuscripts).stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                        .toList();
    }

    private String nothingFound(ReportInput.Loaded loaded) {
        return topic.text() == null || Timelines.of(loaded.reports()).isEmpty()
                ? loaded.nothingFound("no progress")
                : "progress: no topic is called " + topic.text();
    }
}
