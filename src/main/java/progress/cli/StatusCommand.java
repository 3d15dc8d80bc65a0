package progress.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.history.Register;
import progress.history.State;
import progress.model.Report;
import progress.render.Detail;
import progress.render.Overview;
import progress.render.Standing;
import progress.render.StatusFormat;

/** {@code progress status}: where the work stands. */
final class StatusCommand implements Command {
    private final Session session;

    private final ReportInput input = new ReportInput();

    private final Choice<StatusFormat> format = new Choice<>(StatusFormat.class, "format", "FORMAT", "-f", "--format");

    private final Switch chapters = new Switch("chapters", "--chapters");

    private final Flag sources = new Flag("sources", "--sources");

    private final OutputOption output = new OutputOption();

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(input, format, chapters, sources, output);
    }

    @Override
    public int run() throws IOException {
        Register register = new Register();
        ReportInput.Loaded loaded = input.load(session, register);
        StatusFormat format = this.format.orElse(StatusFormat.TEXT);
        Overview overview = overview(loaded, register);
        boolean nothing = overview.isEmpty();
        if (!nothing || (format.showsNothing() && !loaded.reports().isEmpty())) {
            Detail detail = new Detail(chapters(), sources.isSet());
            output.write(session, (appearance, out) -> format.write(overview, detail, appearance, out));
        }
        // Where nothing could be read, that has been said, and how a report should look is not the question.
        if (nothing && (loaded.complete() || !loaded.reports().isEmpty())) {
            session.messages().say(loaded.nothingFound("no progress"));
        }
        return (nothing || !loaded.complete() ? ExitStatus.FAILURE : ExitStatus.CLEAN).code();
    }

    private Detail.Chapters chapters() {
        @Nullable Boolean on = chapters.isOn();
        if (on == null) {
            return Detail.Chapters.AUTO;
        }
        return on ? Detail.Chapters.ALWAYS : Detail.Chapters.NEVER;
    }

    private static Overview overview(ReportInput.Loaded loaded, Register register) {
        Plans plans = new Plans(loaded.configuration().config().topics());
        if (loaded.reports().size() == 1) {
            // A single report is shown as it was written, topic by topic.
            Report report = register.only();
            return new Overview(
                    List.of(report),
                    report.topics().stream()
                            .map(topic -> Standing.of(report, plans.complete(topic)))
                            .toList());
        }
        return new Overview(loaded.reports(), new Each<>(register.keys(), key -> {
            State newest = register.newest(key);
            return Standing.of(newest.report(), plans.complete(newest.topic()));
        }));
    }
}
