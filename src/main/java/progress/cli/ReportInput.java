package progress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import progress.diagnostic.Diagnostic;
import progress.history.Register;
import progress.model.Report;
import progress.model.Stated;
import progress.pack.PackedReport;
import progress.parse.ReportReader;

/** The reports that a command reads: its paths, else those of the configuration, else {@code reports/} or this folder. */
final class ReportInput implements Takes {
    private static final String USUAL_FOLDER = "reports";

    private final Values paths = Values.optional("path", "PATH");

    private final Configuration configuration = new Configuration();

    @Override
    public List<Argument> arguments() {
        return Takes.all(paths, configuration);
    }

    /**
     * What was read.
     *
     * @param configuration the configuration that holds
     * @param inputs every file looked at, read or not
     * @param reports in the order of their paths
     * @param looked the paths looked at, for a message
     * @param complete whether everything could be read
     */
    record Loaded(
            Configuration.Located configuration,
            List<Input> inputs,
            List<Report> reports,
            List<String> looked,
            boolean complete) {
        Loaded {
            inputs = List.copyOf(inputs);
            reports = List.copyOf(reports);
            looked = List.copyOf(looked);
        }

        /**
         * Says that there was nothing, and what there should be.
         *
         * @param what what was not found
         */
        String nothingFound(String what) {
            String where = String.join(", ", looked);
            String found = switch (reports.size()) {
                case 0 -> "no Markdown file to read in " + where;
                case 1 -> what + " found in " + where + (inputs.get(0).isLookedAt(where) ? "" : " (1 Markdown file)");
                default -> what + " found in " + where + " (" + reports.size() + " Markdown files)";
            };
            return "progress: " + found + "\n" + Texts.text("sample");
        }
    }

    /** Finds and reads the configuration. */
    Configuration.Located locate(Session session) {
        return configuration.locate(session.surroundings());
    }

    /** Reads them all; what cannot be read is said at once, and the rest is read all the same. */
    Loaded load(Session session) {
        Configuration.Located located = locate(session);
        return load(session, located, new ReportReader(located.vocabulary()), Loading.saying(session));
    }

    /** Reads them all for what they state, each into a few bytes; {@link Loaded#reports} then state nothing. */
    Loaded load(Session session, Register register) {
        Configuration.Located located = locate(session);
        ReportReader reader = new ReportReader(located.vocabulary());
        return load(session, located, reader, Loading.saying(session), true, (loading, inputs) -> {
            if (inputs.size() == 1) {
                loading.load(inputs).forEach(register::addOnly);
            } else {
                loading.load(inputs, PackedReport::of, register::add);
            }
            return register.heads();
        });
    }

    /**
     * Reads them all with a reader.
     *
     * @param problems takes what could not be read within a file; a file that cannot be read at all is said at once
     */
    Loaded load(
            Session session, Configuration.Located located, ReportReader reader, Consumer<List<Diagnostic>> problems) {
        return load(session, located, reader, problems, true, Loading::load);
    }

    /** As {@link #load}, except that what the configuration names may be still to come: the first report has none before it. */
    Loaded loadWhatThereIs(
            Session session, Configuration.Located located, ReportReader reader, Consumer<List<Diagnostic>> problems) {
        return load(session, located, reader, problems, false, Loading::load);
    }

    private Loaded load(
            Session session,
            Configuration.Located located,
            ReportReader reader,
            Consumer<List<Diagnostic>> problems,
            boolean all,
            Manner manner) {
        Surroundings surroundings = session.surroundings();
        Globs excluded = new Globs(located.folder(), located.config().exclude());
        Search search = new Search(surroundings.folder(), excluded);
        List<String> looked = look(search, surroundings.folder(), located, all);
        search.problems().forEach(session.messages()::say);
        Loading loading = new Loading(new TextReader(surroundings.in()), reader, session, problems);
        List<Input> found = search.found();
        List<Report> reports = manner.read(loading, found);
        boolean complete = search.problems().isEmpty() && loading.isComplete();
        return new Loaded(located, found, reports, looked, complete);
    }

    /** How the files are read, and what is kept of them. */
    private interface Manner {
        List<Report> read(Loading loading, List<Input> inputs);
    }

    /** Whether single files are named, and not only folders. */
    boolean namesFiles(Session session) {
        Path folder = session.surroundings().folder();
        return paths.texts().stream().anyMatch(path -> !Probe.isFolder(folder.resolve(path)));
    }

    private List<String> look(Search search, Path folder, Configuration.Located located, boolean all) {
        List<String> looked = new ArrayList<>();
        if (!paths.texts().isEmpty()) {
            for (String path : paths.texts()) {
                search.look(path);
                looked.add(path.equals(Input.STDIN) ? "standard input" : Search.shown(path));
            }
        } else if (!located.config().reports().isEmpty()) {
            for (Stated<String> path : located.config().reports()) {
                Path file = located.folder().resolve(path.value()).normalize();
                String shown = Search.shown(folder.relativize(file).toString());
                if (all || Files.exists(file)) {
                    search.look(file, shown);
                }
                looked.add(shown);
            }
        } else {
            String usual = Probe.isFolder(folder.resolve(USUAL_FOLDER)) ? USUAL_FOLDER : ".";
            search.look(usual);
            looked.add(usual.equals(".") ? "this folder" : usual);
        }
        return looked;
    }
}
