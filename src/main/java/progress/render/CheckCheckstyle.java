package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;
import progress.source.Position;

/** Findings as Checkstyle writes them, which most build servers read. */
final class CheckCheckstyle {
    private CheckCheckstyle() {}

    static void write(Verdict verdict, Writer writer) throws IOException {
        XmlDocument.write(
                writer,
                out -> out.element(
                        "checkstyle",
                        () -> {
                            for (Map.Entry<String, List<Diagnostic>> report :
                                    verdict.byReport().entrySet()) {
                                out.element(
                                        "file",
                                        () -> {
                                            for (Diagnostic finding : report.getValue()) {
                                                error(finding, out);
                                            }
                                        },
                                        "name",
                                        report.getKey());
                            }
                        },
                        "version",
                        "4.3"));
    }

    private static void error(Diagnostic finding, XmlDocument out) throws IOException {
        Position place = finding.span().position();
        out.empty(
                "error",
                "line",
                place.line(),
                "column",
                place.column(),
                "severity",
                finding.severity() == Severity.NOTE
                        ? "info"
                        : finding.severity().id(),
                "message",
                finding.message(),
                "source",
                "progress." + finding.rule().id());
    }
}
