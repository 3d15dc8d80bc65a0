package progress.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import progress.check.CheckOptions;
import progress.check.Checker;
import progress.check.Manuscript;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Report;
import progress.model.Topic;
import progress.render.Verdict;
import progress.source.SourceFile;

/** Finds what is wrong with reports, less what is known, and less what is history. */
final class Judge {
    private final CheckOptions options;
    private final Checker checker;
    private final Age age;
    private final @Nullable Baseline baseline;

    Judge(CheckOptions options, Age age, @Nullable Baseline baseline) {
        this.options = options;
        this.checker = new Checker(options);
        this.age = age;
        this.baseline = baseline;
    }

    /**
     * What was found.
     *
     * @param reports the reports that were judged: those that state something, and are not too old
     * @param all every finding in them
     * @param unknown the findings that the baseline does not know
     * @param slack how many findings the baseline knows that are gone
     */
    record Judgement(List<Report> reports, List<Diagnostic> all, List<Diagnostic> unknown, int slack) {
        Judgement {
            reports = List.copyOf(reports);
            all = List.copyOf(all);
            unknown = List.copyOf(unknown);
        }

        Verdict verdict() {
            return new Verdict(
                    unknown,
                    reports.stream().map(report -> report.source().path()).toList());
        }
    }

    /**
     * Judges reports.
     *
     * @param reports all of them: the old ones are judged no more, but newer ones are compared with them
     * @param manuscripts the chapter files that they name
     * @param problems what could not be read in them
     */
    Judgement judge(List<Report> reports, Map<String, Manuscript> manuscripts, List<Diagnostic> problems) {
        List<Report> selected = age.select(reports);
        Set<SourceFile> old = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> oldPaths = new TreeSet<>();
        for (Report report : reports) {
            if (!selected.contains(report)) {
                old.add(report.source());
                oldPaths.add(report.source().path());
            }
        }
        List<Diagnostic> all = new ArrayList<>();
        for (Diagnostic finding : checker.check(reports, manuscripts)) {
            if (!old.contains(finding.span().source())) {
                all.add(finding);
            }
        }
        for (Diagnostic problem : problems) {
            if (!oldPaths.contains(problem.span().source().path())) {
                weighed(problem).ifPresent(all::add);
            }
        }
        all.sort(Diagnostic.ORDER);
        List<Report> stating = selected.stream().filter(Judge::statesSomething).toList();
        if (baseline == null) {
            return new Judgement(stating, all, all, 0);
        }
        FigureOwners owners = new FigureOwners(selected);
        int slack = age.isLimited() ? 0 : baseline.slack(all, owners, rules(), topics(selected));
        return new Judgement(stating, all, baseline.unknown(all, owners), slack);
    }

    /** What is wrong in one report by itself. */
    List<Diagnostic> judge(Report report) {
        List<Diagnostic> findings = checker.check(List.of(report), Map.of());
        return baseline == null ? findings : baseline.unknown(findings, new FigureOwners(List.of(report)));
    }

    /** Whether a rule has anything to say. */
    boolean isOn(Rule rule) {
        Optional<Severity> set = options.severities().get(rule.id());
        return set == null || set.isPresent();
    }

    private Optional<Diagnostic> weighed(Diagnostic problem) {
        if (!isOn(problem.rule())) {
            return Optional.empty();
        }
        Optional<Severity> set = options.severities().get(problem.rule().id());
        Severity severity = set == null ? problem.severity() : set.orElse(problem.severity());
        return Optional.of(new Diagnostic(
                problem.rule(),
                severity,
                problem.span(),
                problem.message(),
                problem.stated(),
                problem.counted(),
                problem.related(),
                problem.hints(),
                problem.fix()));
    }

    private static boolean statesSomething(Report report) {
        return !report.topics().isEmpty() || !report.ratios().isEmpty();
    }

    private Set<Rule> rules() {
        return Rules.all().stream().filter(this::isOn).collect(Collectors.toSet());
    }

    private static Set<String> topics(List<Report> reports) {
        Set<String> keys = new TreeSet<>();
        for (Report report : reports) {
            report.topics().stream().map(Topic::key).forEach(keys::add);
        }
        return keys;
    }
}
