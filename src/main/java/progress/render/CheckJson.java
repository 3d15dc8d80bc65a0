package progress.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Related;
import progress.diagnostic.Severity;
import progress.source.Position;

/** Findings for programs; {@code progress/schema/check.schema.json} describes it. */
final class CheckJson {
    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator out;

    private CheckJson(JsonGenerator out) {
        this.out = out;
    }

    static void write(Verdict verdict, Writer writer) throws IOException {
        JsonDocument.write(writer, generator -> new CheckJson(generator).verdict(verdict));
    }

    private void verdict(Verdict verdict) throws IOException {
        out.writeStartObject();
        out.writeNumberField("schemaVersion", SCHEMA_VERSION);
        out.writeStringField("kind", "check");
        out.writeArrayFieldStart("diagnostics");
        for (Diagnostic finding : verdict.findings()) {
            finding(finding);
        }
        out.writeEndArray();
        out.writeObjectFieldStart("summary");
        out.writeNumberField("reports", verdict.reports().size());
        out.writeNumberField("errors", verdict.count(Severity.ERROR));
        out.writeNumberField("warnings", verdict.count(Severity.WARNING));
        out.writeNumberField("notes", verdict.count(Severity.NOTE));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void finding(Diagnostic finding) throws IOException {
        Position end = finding.span().endPosition();
        out.writeStartObject();
        out.writeStringField("rule", finding.rule().id());
        out.writeStringField("severity", finding.severity().id());
        out.writeStringField("path", finding.span().source().path());
        position(finding.span().position());
        out.writeNumberField("endLine", end.line());
        out.writeNumberField("endColumn", end.column());
        out.writeStringField("message", finding.message());
        text("stated", finding.stated());
        text("counted", finding.counted());
        out.writeArrayFieldStart("related");
        for (Related related : Verdict.related(finding)) {
            out.writeStartObject();
            out.writeStringField("path", related.span().source().path());
            position(related.span().position());
            out.writeStringField("message", related.message());
            out.writeEndObject();
        }
        out.writeEndArray();
        Fix fix = finding.fix();
        if (fix == null) {
            out.writeNullField("fix");
        } else {
            out.writeObjectFieldStart("fix");
            out.writeStringField("text", fix.text());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void position(Position position) throws IOException {
        out.writeNumberField("line", position.line());
        out.writeNumberField("column", position.column());
    }

    private void text(String name, String text) throws IOException {
        if (text.isEmpty()) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, text);
        }
    }
}
