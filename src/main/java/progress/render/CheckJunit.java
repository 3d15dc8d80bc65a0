package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;

/**
 * Findings as JUnit results: a suite for each report, a failed case for each error. Warnings and notes are cases that
 * pass and say something, as they do not fail a check either.
 */
final class CheckJunit {
    private CheckJunit() {}

    static void write(Verdict verdict, Writer writer) throws IOException {
        Map<String, List<Diagnostic>> reports = verdict.byReport();
        int tests = reports.values().stream().mapToInt(CheckJunit::cases).sum();
        XmlDocument.write(
                writer,
                out -> out.element(
                        "testsuites",
                        () -> {
                            for (Map.Entry<String, List<Diagnostic>> report : reports.entrySet()) {
                                suite(report.getKey(), report.getValue(), out);
                            }
                        },
                        "name",
                        "progress check",
                        "tests",
                        tests,
                        "failures",
                        verdict.count(Severity.ERROR)));
    }

    private static int cases(List<Diagnostic> findings) {
        return Math.max(1, findings.size());
    }

    private static void suite(String path, List<Diagnostic> findings, XmlDocument out) throws IOException {
        long failures = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        out.element(
                "testsuite",
                () -> {
                    if (findings.isEmpty()) {
                        out.empty("testcase", "name", "no findings", "classname", path);
                    }
                    for (Diagnostic finding : findings) {
                        testcase(path, finding, out);
                    }
                },
                "name",
                path,
                "tests",
                cases(findings),
                "failures",
                failures,
                "errors",
                0);
    }

    private static void testcase(String path, Diagnostic finding, XmlDocument out) throws IOException {
        String place = finding.span().position().toString();
        String name = finding.rule().id() + " " + place;
        String text = finding.span().location() + ": " + finding.message();
        String more = finding.hints().isEmpty() ? text : text + "; " + String.join("; ", finding.hints());
        out.element(
                "testcase",
                () -> {
                    if (finding.severity() == Severity.ERROR) {
                        out.text(
                                "failure",
                                more,
                                "message",
                                finding.message(),
                                "type",
                                finding.rule().id());
                    } else {
                        out.text("system-out", finding.severity().id() + ": " + more);
                    }
                },
                "name",
                name,
                "classname",
                path,
                "file",
                path,
                "line",
                finding.span().position().line());
    }
}
