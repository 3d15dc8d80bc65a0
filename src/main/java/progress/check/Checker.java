package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.model.Report;

/** The entrance: compares what reports state with what they list. Immutable; it may be shared between threads. */
public final class Checker {
    private final CheckOptions options;
    private final List<Check> checks;

    /** Creates a checker that judges by some options. */
    public Checker(CheckOptions options) {
        this.options = options;
        // Causes before consequences: see Check.
        this.checks = List.of(
                new SectionsCheck(options.completionByWords()),
                new TopicShareCheck(),
                new ChaptersCheck(),
                new TaskSumCheck(),
                new PlannedCheck(),
                new TotalCheck(),
                new RatioCheck(),
                new ShareCheck(),
                new PartitionCheck(),
                new RemainderCheck(),
                new RestatedCheck(),
                new MarkCheck(),
                new DuplicateKeyCheck(),
                new RegressionCheck(),
                new ManuscriptCheck());
    }

    /**
     * What is wrong in reports: in each by itself and, for {@code regression} and {@code manuscript}, along the reports
     * of a topic. Suppressions are applied, and those without effect reported.
     *
     * @param reports in any order
     * @param manuscripts chapter file as stated to what was measured in it; only of files that exist
     * @return ordered by {@link Diagnostic#ORDER}
     */
    public List<Diagnostic> check(List<Report> reports, Map<String, Manuscript> manuscripts) {
        Material material = Material.of(reports, manuscripts);
        Findings findings = new Findings();
        checks.forEach(check -> check.check(material, findings));
        List<Diagnostic> judged = new ArrayList<>();
        for (Diagnostic finding : new Suppressed(options).filter(findings.all(), reports)) {
            if (!options.isOff(finding.rule())) {
                judged.add(judge(finding));
            }
        }
        judged.sort(Diagnostic.ORDER);
        return List.copyOf(judged);
    }

    private Diagnostic judge(Diagnostic finding) {
        return new Diagnostic(
                finding.rule(),
                options.severity(finding.rule(), finding.severity()),
                finding.span(),
                finding.message(),
                finding.stated(),
                finding.counted(),
                finding.related(),
                finding.hints(),
                finding.fix());
    }
}
