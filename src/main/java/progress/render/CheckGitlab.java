package progress.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;

/** Findings as a GitLab code quality report. */
final class CheckGitlab {
    private CheckGitlab() {}

    static void write(Verdict verdict, Writer writer) throws IOException {
        JsonDocument.write(writer, out -> {
            Fingerprints fingerprints = new Fingerprints();
            out.writeStartArray();
            for (Diagnostic finding : verdict.findings()) {
                issue(finding, fingerprints.next(finding), out);
            }
            out.writeEndArray();
        });
    }

    private static void issue(Diagnostic finding, String fingerprint, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("description", finding.rule().id() + ": " + finding.message());
        out.writeStringField("check_name", finding.rule().id());
        out.writeStringField("fingerprint", fingerprint);
        out.writeStringField("severity", severity(finding.severity()));
        out.writeObjectFieldStart("location");
        out.writeStringField("path", finding.span().source().path());
        out.writeObjectFieldStart("lines");
        out.writeNumberField("begin", finding.span().position().line());
        out.writeNumberField("end", finding.span().endPosition().line());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
