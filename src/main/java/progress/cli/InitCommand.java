package progress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.config.ConfigReader;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.parse.Vocabulary;
import progress.source.SourceFile;
import progress.summary.DayReport;

/** {@code progress init}: writes a configuration by looking at what is there. It never asks, and replaces nothing. */
final class InitCommand implements Command {
    private static final String STAYS = "nothing is written";

    private final Session session;

    private final Flag report = new Flag("init-report", "--report");

    private final DayOption date = new DayOption();

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(report, date);
    }

    @Override
    public int run() throws IOException {
        Path folder = session.surroundings().folder();
        LocalDate day = date.day(session.surroundings());
        Destination configuration = Destination.of(folder, Configuration.NAME, "");
        configuration.refuseToReplace(STAYS);

        Search search = new Search(folder, Globs.NONE);
        search.look(".");
        search.problems().forEach(session.messages()::say);
        Loading loading = new Loading(
                new TextReader(InputStream.nullInputStream()),
                new ReportReader(Vocabulary.standard()),
                session,
                problems -> {});
        List<Report> files = loading.load(search.found());
        Survey survey = new Survey(files);
        String text = survey.configuration();
        Configuration.Located located =
                new Configuration.Located(ConfigReader.read(new SourceFile(Configuration.NAME, text)), folder);

        @Nullable Destination first = null;
        String reportText = "";
        if (report.isSet()) {
            first = Destination.of(folder, survey.reportFolder() + "/", ReportCommand.fileName(day));
            first.refuseToReplace(STAYS);
            reportText = firstReport(located, files, day);
        }
        configuration.write(text, false);
        session.messages().say("progress: wrote " + configuration.shown() + " (found " + survey.summary() + ")");
        if (first != null && reportText.isEmpty()) {
            session.messages().say("progress: nothing to report yet");
        } else if (first != null) {
            first.write(reportText, false);
            session.messages().say("progress: wrote " + first.shown());
        }
        boolean complete = search.problems().isEmpty() && loading.isComplete();
        return (complete ? ExitStatus.CLEAN : ExitStatus.FAILURE).code();
    }

    private String firstReport(Configuration.Located located, List<Report> files, LocalDate day) throws IOException {
        ManuscriptFiles manuscripts = new ManuscriptFiles(located);
        DayWriter writer = new DayWriter(session, located, manuscripts);
        Search search = new Search(
                located.folder(), new Globs(located.folder(), located.config().exclude()));
        located.config().reports().forEach(path -> search.look(path.value()));
        List<String> named = search.found().stream().map(Input::shown).toList();
        List<Report> reports = files.stream()
                .filter(file -> named.contains(file.source().path()))
                .toList();
        List<Report> earlier = writer.earlier(reports, day, null);
        DayReport dayReport = writer.report(day, earlier);
        return dayReport.topics().isEmpty() ? "" : writer.text(dayReport, DayWriter.language(dayReport, earlier));
    }
}
