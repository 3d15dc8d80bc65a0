package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;

/** The findings as a Markdown table for the summary page of a GitHub job. */
public final class JobSummary {
    /** GitHub refuses a summary of more than 1 MiB as a whole. */
    private static final int MOST_BYTES = 1_000_000;

    private JobSummary() {}

    /** Writes the summary. */
    public static void write(Verdict verdict, Writer out) throws IOException {
        String heading = "### progress check: " + verdict.summary() + "\n";
        out.write(heading);
        if (verdict.findings().isEmpty()) {
            return;
        }
        out.write("\n");
        out.write(Markdown.row(List.of("", "Place", "Rule", "Finding", "Stated", "Counted")));
        out.write(Markdown.row(List.of("---", "---", "---", "---", "---", "---")));
        int room = MOST_BYTES;
        int left = verdict.findings().size();
        for (Diagnostic finding : verdict.findings()) {
            String row = Visible.line(row(finding));
            room -= row.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                out.write("\nand " + left + " more findings\n");
                return;
            }
            out.write(row);
            left--;
        }
    }

    private static String row(Diagnostic finding) {
        return Markdown.row(List.of(
                sign(finding.severity()),
                Markdown.text(finding.span().location()),
                finding.rule().id(),
                Markdown.text(finding.message()),
                Markdown.text(finding.stated()),
                Markdown.text(finding.counted())));
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌ error";
            case WARNING -> "⚠️ warning";
            case NOTE -> "ℹ️ note";
        };
    }
}
