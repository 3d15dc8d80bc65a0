package progress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.summary.DayReport;

/** {@code progress report}: writes the report of the day. */
final class ReportCommand implements Command {
    private final Session session;

    private final ReportInput input = new ReportInput();

    private final DayOption date = new DayOption();

    private final Value output = Value.option("report-output", "FILE|DIR", "-o", "--output");

    private final Flag force = new Flag("report-force", "--force");

    private final LanguageOption language = new LanguageOption();

    ReportCommand(Session session) {
        this.session = session;
    }

    /** The name that a report gets in a folder. */
    static String fileName(LocalDate day) {
        return day + "-progress.md";
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(input, date, output, force, language);
    }

    @Override
    public int run() throws IOException {
        Surroundings surroundings = session.surroundings();
        LocalDate day = date.day(surroundings);
        @Nullable String place = output.text();
        @Nullable
        Destination destination = place == null ? null : Destination.of(surroundings.folder(), place, fileName(day));
        if (destination != null && !force.isSet()) {
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
        } else if (complete || force.isSet()) {
            destination.write(text, force.isSet());
            session.messages().say("progress: wrote " + destination.shown());
        } else {
            session.messages().say("progress: not everything could be read; nothing is written without --force");
        }
        return (complete ? ExitStatus.CLEAN : ExitStatus.FAILURE).code();
    }
}
