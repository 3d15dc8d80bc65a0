package progress.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
final class DiffCommand implements Command {
    private final Session session;

    private final Value before = Value.required("diff-old", "OLD");

    private final Value now = Value.required("diff-new", "NEW");

    private final Choice<DiffFormat> format = new Choice<>(DiffFormat.class, "diff-format", "FORMAT", "-f", "--format");

    private final Flag exitCode = new Flag("diff-exit-code", "--exit-code");

    private final Configuration configuration = new Configuration();

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
    public List<Argument> arguments() {
        return Takes.all(before, now, format, exitCode, configuration);
    }

    @Override
    public int run() throws IOException {
        Configuration.Located located = configuration.locate(session.surroundings());
        Stated older = read(String.valueOf(before.text()), located);
        Stated newer = read(String.valueOf(now.text()), located);
        if (!older.complete() || !newer.complete()) {
            // Half a side would look like chapters that are gone.
            return ExitStatus.FAILURE.code();
        }
        Difference difference =
                new Difference(older.side(), newer.side(), Comparison.of(older.topics(), newer.topics()));
        format.orElse(DiffFormat.TEXT).write(difference, session.terminal().results(), session.results());
        boolean found = exitCode.isSet() && !difference.topics().isEmpty();
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
