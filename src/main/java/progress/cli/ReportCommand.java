package progress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.summary.DayReport;

/** {@code progress report}: writes the report of the day. */
@Command(name = "report", resourceBundle = Texts.BUNDLE)
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportInput input = new ReportInput();

    @Mixin
    private final DayOption date = new DayOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            descriptionKey = "report-output")
    private @Nullable String output;

    @Option(names = "--force", descriptionKey = "report-force")
    private boolean force;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ReportCommand(Session session) {
        this.session = session;
    }

    /** The name that a report gets in a folder. */
    static String fileName(LocalDate day) {
        return day + "-progress.md";
    }

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = session.surroundings();
        LocalDate day = date.day(surroundings);
        @Nullable
        Destination destination = output == null ? null : Destination.of(surroundings.folder(), output, fileName(day));
        if (destination != null && !force) {
            destination.refuseToReplace("--force replaces it");
        }
        Configuration.Located located = input.locate(session);
        ManuscriptFiles manuscripts = new ManuscriptFiles(located);
        manuscripts.problems().forEach(session.messages()::say);
        ReportInput.Loaded loaded = input.loadWhatThereIs(
                session, located, new ReportReader(located.vocabulary()), Loading.saying(session));
        DayWriter writer = new DayWriter(session, located, manuscripts);
        @Nullable Path target = destination == null ? null : destination.file();
        List<Report> earlier = writer.earlier(loaded.reports(), day, target);
        DayReport report = writer.report(day, earlier);
        boolean complete = loaded.complete() && manuscripts.problems().isEmpty();
        if (report.topics().isEmpty()) {
            if (complete || !loaded.reports().isEmpty()) {
                session.messages().say(loaded.nothingFound("no progress"));
            }
            return ExitStatus.FAILURE.code();
        }
        String text = writer.text(report, language.orElse(() -> DayWriter.language(report, earlier)));
        if (destination == null) {
            session.results().write(text);
        } else if (complete || force) {
            destination.write(text);
            session.messages().say("progress: wrote " + destination.shown());
        } else {
            session.messages().say("progress: not everything could be read; nothing is written without --force");
        }
        return (complete ? ExitStatus.CLEAN : ExitStatus.FAILURE).code();
    }
}
