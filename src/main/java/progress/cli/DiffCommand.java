package progress.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.model.Report;
import progress.model.Topic;
import progress.parse.ReportReader;
import progress.render.DiffFormat;
import progress.summary.Comparison;
import progress.summary.Difference;
import progress.summary.TopicSummary;

/** {@code progress diff}: what is different between two reports, or two folders of them. */
@Command(name = "diff", resourceBundle = Texts.BUNDLE)
final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff-old")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff-new")
    private String now = "";

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            converter = OfDiffFormat.class,
            paramLabel = "FORMAT",
            descriptionKey = "diff-format")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--exit-code", descriptionKey = "diff-exit-code")
    private boolean exitCode;

    @Mixin
    private final Configuration configuration = new Configuration();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** The words of {@code --format}. */
    static final class OfDiffFormat extends Words<DiffFormat> {
        OfDiffFormat() {
            super(DiffFormat.class);
        }
    }

    DiffCommand(Session session) {
        this.session = session;
    }

    /**
     * What one side states.
     *
     * @param complete whether everything could be read
     */
    private record Stated(Difference.Side side, List<TopicSummary> topics, boolean complete) {}

    @Override
    public Integer call() throws IOException {
        Configuration.Located located = configuration.locate(session.surroundings());
        Stated older = read(before, located);
        Stated newer = read(now, located);
        if (!older.complete() || !newer.complete()) {
            // Half a side would look like chapters that are gone.
            return ExitStatus.FAILURE.code();
        }
        Difference difference =
                new Difference(older.side(), newer.side(), Comparison.of(older.topics(), newer.topics()));
        format.write(difference, session.terminal().results(), session.results());
        boolean found = exitCode && !difference.topics().isEmpty();
        return (found ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
    }

    private Stated read(String path, Configuration.Located located) {
        Surroundings surroundings = session.surroundings();
        Search search = new Search(
                surroundings.folder(),
                new Globs(located.folder(), located.config().exclude()));
        search.look(path);
        search.problems().forEach(session.messages()::say);
        Loading loading = new Loading(
                new TextReader(surroundings.in()),
                new ReportReader(located.vocabulary()),
                session,
                Loading.saying(session));
        List<Report> reports = loading.load(search.found());
        List<TopicSummary> topics = topics(reports);
        boolean complete = search.problems().isEmpty() && loading.isComplete();
        if (complete && topics.isEmpty()) {
            session.messages().say("progress: no progress found in " + Search.shown(path));
        }
        Difference.Side side = new Difference.Side(Search.shown(path), date(reports), reports.size());
        return new Stated(side, topics, complete && !topics.isEmpty());
    }

    /** A single report as it was written, the newest state of each topic of several. */
    private static List<TopicSummary> topics(List<Report> reports) {
        List<Topic> topics = reports.size() == 1
                ? reports.get(0).topics()
                : Timelines.of(reports).stream().map(Timeline::newest).toList();
        return topics.stream()
                .filter(topic -> !topic.chapters().isEmpty() || !topic.figures().isEmpty())
                .map(TopicSummary::stated)
                .toList();
    }

    private static @Nullable LocalDate date(List<Report> reports) {
        List<LocalDate> dates = new ArrayList<>();
        for (Report report : reports) {
            if (!report.topics().isEmpty() && report.date() != null) {
                dates.add(Objects.requireNonNull(report.date()));
            }
        }
        return dates.stream().max(LocalDate::compareTo).orElse(null);
    }
}
