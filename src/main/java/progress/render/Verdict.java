package progress.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;

/**
 * What checking came to: what {@code progress check} shows.
 *
 * @param findings in the order of all output
 * @param reports the paths of the reports that were checked, in their order
 */
public record Verdict(List<Diagnostic> findings, List<String> reports) {
    /** The most findings that a person is shown; the summary counts all of them. */
    private static final int MOST = 10_000;

    public Verdict {
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }

    /** How many findings have a severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The findings to show. */
    List<Diagnostic> shown() {
        return findings.subList(0, Math.min(MOST, findings.size()));
    }

    /** The findings by the path of their report; a report without any has an empty list. */
    Map<String, List<Diagnostic>> byReport() {
        Map<String, List<Diagnostic>> byReport = new LinkedHashMap<>();
        reports.forEach(path -> byReport.put(path, new ArrayList<>()));
        for (Diagnostic finding : findings) {
            byReport.computeIfAbsent(finding.span().source().path(), path -> new ArrayList<>())
                    .add(finding);
        }
        return byReport;
    }

    /** {@code 1 error, 2 warnings in 3 reports}. */
    String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            if (count(severity) > 0) {
                counts.add(many(count(severity), severity.id()));
            }
        }
        String what = counts.isEmpty() ? "no findings" : String.join(", ", counts);
        return what + " in " + many(reports.size(), "report");
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
