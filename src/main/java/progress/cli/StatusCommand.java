package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.model.Report;
import progress.model.Topic;
import progress.render.Detail;
import progress.render.Overview;
import progress.render.Standing;
import progress.render.StatusFormat;

/** {@code progress status}: where the work stands. */
@Command(name = "status", resourceBundle = Texts.BUNDLE)
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportInput input = new ReportInput();

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            converter = Words.OfStatusFormat.class,
            paramLabel = "FORMAT",
            descriptionKey = "format")
    private StatusFormat format = StatusFormat.TEXT;

    @Option(names = "--chapters", negatable = true, descriptionKey = "chapters")
    private @Nullable Boolean chapters;

    @Option(names = "--sources", descriptionKey = "sources")
    private boolean sources;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ReportInput.Loaded loaded = input.load(session);
        Overview overview = overview(loaded);
        boolean nothing = overview.topics().isEmpty();
        if (!nothing || (format.showsNothing() && !loaded.reports().isEmpty())) {
            Detail detail = new Detail(chapters(), sources);
            output.write(session, (appearance, out) -> format.write(overview, detail, appearance, out));
        }
        // Where nothing could be read, that has been said, and how a report should look is not the question.
        if (nothing && (loaded.complete() || !loaded.reports().isEmpty())) {
            session.messages().say(loaded.nothingFound("no progress"));
        }
        return (nothing || !loaded.complete() ? ExitStatus.FAILURE : ExitStatus.CLEAN).code();
    }

    private Detail.Chapters chapters() {
        if (chapters == null) {
            return Detail.Chapters.AUTO;
        }
        return chapters ? Detail.Chapters.ALWAYS : Detail.Chapters.NEVER;
    }

    private static Overview overview(ReportInput.Loaded loaded) {
        Plans plans = new Plans(loaded.configuration().config().topics());
        List<Report> reports = loaded.reports();
        List<Standing> topics = new ArrayList<>();
        if (reports.size() == 1) {
            // A single report is shown as it was written, topic by topic.
            Report report = reports.get(0);
            for (Topic topic : report.topics()) {
                topics.add(Standing.of(report, plans.complete(topic)));
            }
        } else {
            for (Timeline timeline : Timelines.of(reports)) {
                topics.add(Standing.of(timeline.last().report(), plans.complete(timeline.newest())));
            }
        }
        return new Overview(reports, topics);
    }
}
