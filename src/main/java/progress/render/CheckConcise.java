package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;

/** One line for each finding, as editors and {@code grep} know it: {@code path:line:column: error[rule] message}. */
final class CheckConcise {
    private CheckConcise() {}

    static void write(Verdict verdict, Appearance appearance, Writer out) throws IOException {
        for (Diagnostic finding : verdict.shown()) {
            Severity severity = finding.severity();
            String line = Visible.of(finding.span().location()) + ": "
                    + appearance.ink(
                            ink(severity), severity.id() + "[" + finding.rule().id() + "]")
                    + " " + Visible.of(finding.message());
            out.write(Visible.line(line) + "\n");
        }
        for (String line : closing(verdict)) {
            out.write(line + "\n");
        }
    }

    /** The last lines: how much was found, and what can be done at once. */
    static List<String> closing(Verdict verdict) {
        String summary = summary(verdict);
        return verdict.advice().isEmpty() ? List.of(summary) : List.of(summary, verdict.advice());
    }

    /** How much was found, and how much of it was not shown. */
    private static String summary(Verdict verdict) {
        int hidden = verdict.findings().size() - verdict.shown().size();
        return verdict.summary() + (hidden == 0 ? "" : "; " + hidden + " of them not shown");
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.RED;
            case WARNING -> Ink.YELLOW;
            case NOTE -> Ink.FAINT;
        };
    }
}
