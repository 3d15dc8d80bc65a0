package progress.render;

import java.io.IOException;
import java.io.Writer;
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
        out.write(summary(verdict) + "\n");
    }

    /** The last line, which also says what was not shown. */
    static String summary(Verdict verdict) {
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
