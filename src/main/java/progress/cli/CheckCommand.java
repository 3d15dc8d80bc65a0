package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import progress.check.CheckOptions;
import progress.check.Manuscript;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.render.Verdict;

/** {@code progress check}: where reports contradict themselves. */
@Command(name = "check", resourceBundle = Texts.BUNDLE)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportInput input = new ReportInput();

    @Mixin
    private final VerdictOutput output = new VerdictOutput();

    @Mixin
    private final RuleChoice rules = new RuleChoice();

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            converter = OfFailOn.class,
            paramLabel = "SEVERITY",
            descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--exit-zero", descriptionKey = "exit-zero")
    private boolean exitZero;

    @Option(names = "--allow-empty", descriptionKey = "allow-empty")
    private boolean allowEmpty;

    @Mixin
    private final Age age = new Age();

    @Mixin
    private final FixChoice fixes = new FixChoice();

    @Mixin
    private final BaselineChoice baseline = new BaselineChoice();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** The words of {@code --fail-on}. */
    static final class OfFailOn extends Words<FailOn> {
        OfFailOn() {
            super(FailOn.class);
        }
    }

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        // Whatever is wrong with the question is said before anything is read.
        Configuration.Located located = input.locate(session);
        CheckOptions options = rules.options(located.config().check());
        age.validate();
        boolean writesBaseline = baseline.writes();
        Judge judge = new Judge(options, age, baseline.read(session));

        ReportReader reader = new ReportReader(located.vocabulary());
        List<Diagnostic> problems = new ArrayList<>();
        ReportInput.Loaded loaded = input.load(session, located, reader, problems::addAll);
        List<Report> reports = loaded.reports();
        Map<String, Manuscript> manuscripts = judge.isOn(Rules.MANUSCRIPT)
                ? new Manuscripts(session.surroundings().folder(), located).of(reports, loaded.inputs())
                : Map.of();
        Judge.Judgement judgement = judge.judge(reports, manuscripts, problems);
        if (judgement.reports().isEmpty() && !allowEmpty) {
            return nothingFound(loaded, judgement);
        }
        boolean complete = loaded.complete();
        if (writesBaseline) {
            write(Baseline.of(judgement.all(), new FigureOwners(reports)), complete);
            return (complete ? ExitStatus.CLEAN : ExitStatus.FAILURE).code();
        }
        Verdict verdict = judgement.verdict();
        if (fixes.shows()) {
            Corrections.of(judgement, judge, reader, session).show(loaded.inputs());
        } else if (fixes.writes()) {
            Corrections corrections = Corrections.of(judgement, judge, reader, session);
            judgement = judge.judge(corrections.write(reports, loaded.inputs()), manuscripts, problems);
            complete &= corrections.isComplete();
            verdict = judgement.verdict();
        } else if (output.speaksOfCorrections()) {
            verdict = Corrections.of(judgement, judge, reader, session).announcedIn(verdict);
        }
        if (!fixes.shows()) {
            output.write(verdict, failOn.includes(Severity.NOTE), session);
        }
        if (judgement.slack() > 0) {
            session.messages().say(slack(judgement.slack()));
        }
        boolean failed =
                !exitZero && verdict.findings().stream().anyMatch(finding -> failOn.includes(finding.severity()));
        return (!complete ? ExitStatus.FAILURE : failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
    }

    private Integer nothingFound(ReportInput.Loaded loaded, Judge.Judgement judgement) throws IOException {
        if (!output.isForPeople() || !judgement.unknown().isEmpty()) {
            output.write(judgement.verdict(), failOn.includes(Severity.NOTE), session);
        }
        // Where nothing could be read, that has been said.
        if (loaded.complete() || !loaded.reports().isEmpty()) {
            session.messages()
                    .say(age.tooOld(loaded.reports())
                            .map(tooOld -> "progress: " + tooOld)
                            .orElseGet(() -> loaded.nothingFound("no progress")));
        }
        return ExitStatus.FAILURE.code();
    }

    private void write(Baseline known, boolean complete) {
        if (!complete) {
            session.messages().say("progress: not everything could be read; no baseline is written");
            return;
        }
        baseline.write(session, known);
        session.messages()
                .say("progress: " + known.size() + (known.size() == 1 ? " finding is" : " findings are") + " known in "
                        + baseline.shown());
    }

    private String slack(int gone) {
        return "progress: " + baseline.shown() + " is slack: " + gone
                + (gone == 1 ? " finding in it is" : " findings in it are")
                + " gone; --write-baseline writes it anew";
    }
}
