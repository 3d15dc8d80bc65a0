package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import progress.check.CheckOptions;
import progress.check.Manuscript;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.render.Verdict;

/** {@code progress check}: where reports contradict themselves. */
final class CheckCommand implements Command {
    private final Session session;

    private final ReportInput input = new ReportInput();

    private final VerdictOutput output = new VerdictOutput();

    private final RuleChoice rules = new RuleChoice();

    private final Choice<FailOn> failOn = new Choice<>(FailOn.class, "fail-on", "SEVERITY", "--fail-on");

    private final Flag exitZero = new Flag("exit-zero", "--exit-zero");

    private final Flag allowEmpty = new Flag("allow-empty", "--allow-empty");

    private final Age age = new Age();

    private final FixChoice fixes = new FixChoice();

    private final BaselineChoice baseline = new BaselineChoice();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(input, output, rules, failOn, exitZero, allowEmpty, age, fixes, baseline);
    }

    @Override
    public int run() throws IOException {
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
        if (judgement.reports().isEmpty() && !allowEmpty.isSet()) {
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
        } else if (output.showsCorrections(session)) {
            verdict = Corrections.of(judgement, judge, reader, session).announcedIn(verdict);
        } else {
            verdict = Corrections.offeredIn(verdict);
        }
        if (!fixes.shows()) {
            output.write(verdict, failsOn(Severity.NOTE), session);
        }
        // Of some files alone nobody knows what became of the findings in the others.
        if (judgement.slack() > 0 && complete && !input.namesFiles(session)) {
            session.messages().say(slack(judgement.slack()));
        }
        boolean failed =
                !exitZero.isSet() && verdict.findings().stream().anyMatch(finding -> failsOn(finding.severity()));
        return (!complete ? ExitStatus.FAILURE : failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
    }

    private boolean failsOn(Severity severity) {
        return failOn.orElse(FailOn.ERROR).includes(severity);
    }

    private Integer nothingFound(ReportInput.Loaded loaded, Judge.Judgement judgement) throws IOException {
        if (!output.isForPeople() || !judgement.unknown().isEmpty()) {
            output.write(judgement.verdict(), failsOn(Severity.NOTE), session);
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
                .say("progress: wrote " + known.size() + (known.size() == 1 ? " finding to " : " findings to ")
                        + baseline.shown());
    }

    private String slack(int gone) {
        return "progress: " + baseline.shown() + ": " + gone
                + (gone == 1 ? " finding in it is" : " findings in it are")
                + " gone; --write-baseline brings it up to date";
    }
}
