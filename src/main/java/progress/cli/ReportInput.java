package progress.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import progress.model.Report;
import progress.model.Stated;
import progress.parse.ReportReader;

/** The reports that a command reads: its paths, else those of the configuration, else {@code reports/} or this folder. */
final class ReportInput {
    private static final String USUAL_FOLDER = "reports";

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final Configuration configuration = new Configuration();

    /**
     * What was read.
     *
     * @param configuration the configuration that holds
     * @param reports in the order of their paths
     * @param looked the paths looked at, for a message
     * @param complete whether everything could be read
     */
    record Loaded(Configuration.Located configuration, List<Report> reports, List<String> looked, boolean complete) {
        Loaded {
            reports = List.copyOf(reports);
            looked = List.copyOf(looked);
        }
    }

    /** Reads them all; what cannot be read is said at once, and the rest is read all the same. */
    Loaded load(Session session) {
        Surroundings surroundings = session.surroundings();
        Configuration.Located located = configuration.locate(surroundings);
        Globs excluded = new Globs(located.folder(), located.config().exclude());
        Search search = new Search(surroundings.folder(), excluded);
        List<String> looked = look(search, surroundings.folder(), located);
        search.problems().forEach(session.messages()::say);
        InputStream in = surroundings.in();
        ReportReader reader = new ReportReader(located.vocabulary());
        Loading loading = new Loading(new TextReader(in), reader, session);
        List<Report> reports = loading.load(search.found());
        return new Loaded(located, reports, looked, search.problems().isEmpty() && loading.isComplete());
    }

    private List<String> look(Search search, Path folder, Configuration.Located located) {
        List<String> looked = new ArrayList<>();
        if (!paths.isEmpty()) {
            for (String path : paths) {
                search.look(path);
                looked.add(path.equals(Input.STDIN) ? "standard input" : Search.shown(path));
            }
        } else if (!located.config().reports().isEmpty()) {
            for (Stated<String> path : located.config().reports()) {
                Path file = located.folder().resolve(path.value()).normalize();
                String shown = Search.shown(folder.relativize(file).toString());
                search.look(file, shown);
                looked.add(shown);
            }
        } else {
            String usual = Files.isDirectory(folder.resolve(USUAL_FOLDER)) ? USUAL_FOLDER : ".";
            search.look(usual);
            looked.add(usual.equals(".") ? "this folder" : usual);
        }
        return looked;
    }
}
