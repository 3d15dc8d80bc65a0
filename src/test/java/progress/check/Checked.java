package progress.check;

import java.util.List;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;
import progress.model.Report;
import progress.parse.ReportReader;
import progress.parse.Vocabulary;
import progress.source.SourceFile;

/** A report as it was written, read and checked. */
final class Checked {
    private static final ReportReader READER = new ReportReader(Vocabulary.standard());

    private Checked() {}

    /** What is wrong in a report, notes aside. */
    static List<Diagnostic> findings(String text) {
        Report report = READER.read(new SourceFile("report.md", text)).report();
        return new Checker(CheckOptions.DEFAULT)
                .check(List.of(report), Map.of()).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }
}
