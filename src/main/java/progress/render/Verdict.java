package progress.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Related;
import progress.diagnostic.Severity;

/**
 * What checking came to: what {@code progress check} shows.
 *
 * @param findings in the order of all output
 * @param reports the paths of the reports that were checked, in their order
 * @param notes how many notes are left out of the findings
 * @param advice what can be done at once, in a sentence; empty where nothing can, or nobody asked
 */
public record Verdict(List<Diagnostic> findings, List<String> reports, int notes, String advice) {
    /** The most findings that a person is shown; the summary counts all of them. */
    private static final int MOST = 10_000;

    /** The most places that one finding names to a program. */
    private static final int MOST_RELATED = 100;

    public Verdict {
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }

    /** All the findings there are. */
    public Verdict(List<Diagnostic> findings, List<String> reports) {
        this(findings, reports, 0, "");
    }

    /** The same for a person, who is only told how many notes there are. What was made a note is shown. */
    public Verdict withoutNotes() {
        List<Diagnostic> kept =
                findings.stream().filter(finding -> !isNote(finding)).toList();
        return new Verdict(kept, reports, notes + findings.size() - kept.size(), advice);
    }

    private static boolean isNote(Diagnostic finding) {
        return finding.severity() == Severity.NOTE && finding.rule().severity() == Severity.NOTE;
    }

    /** The places of a finding that a program is told. */
    static List<Related> related(Diagnostic finding) {
        List<Related> related = finding.related();
        return related.subList(0, Math.min(MOST_RELATED, related.size()));
    }

    /** The same with advice. */
    public Verdict advising(String advice) {
        return new Verdict(findings, reports, notes, advice);
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
        String more = notes == 0 ? "" : "; --notes shows " + many(notes, "note");
        return what + " in " + many(reports.size(), "report") + more;
    }

    /** {@code 1 figure}, {@code 2 figures}. */
    public static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
