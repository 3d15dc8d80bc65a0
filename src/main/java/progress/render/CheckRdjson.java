package progress.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Related;
import progress.diagnostic.Severity;
import progress.source.SourceFile;
import progress.source.Span;

/** Findings as reviewdog reads them; its columns count the bytes of UTF-8. */
final class CheckRdjson {
    private final JsonGenerator out;

    private CheckRdjson(JsonGenerator out) {
        this.out = out;
    }

    static void write(Verdict verdict, Writer writer) throws IOException {
        JsonDocument.write(writer, generator -> new CheckRdjson(generator).result(verdict));
    }

    private void result(Verdict verdict) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("source");
        out.writeStringField("name", "progress");
        out.writeEndObject();
        out.writeArrayFieldStart("diagnostics");
        for (Diagnostic finding : verdict.findings()) {
            finding(finding);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void finding(Diagnostic finding) throws IOException {
        out.writeStartObject();
        out.writeStringField("message", finding.message());
        location(finding.span());
        out.writeStringField("severity", severity(finding.severity()));
        out.writeObjectFieldStart("code");
        out.writeStringField("value", finding.rule().id());
        out.writeStringField("url", RulePage.address(finding.rule()));
        out.writeEndObject();
        suggestions(finding);
        if (!finding.related().isEmpty()) {
            out.writeArrayFieldStart("relatedLocations");
            for (Related related : Verdict.related(finding)) {
                out.writeStartObject();
                out.writeStringField("message", related.message());
                location(related.span());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** A suggestion replaces nothing beyond its finding; further places are the business of {@code --fix}. */
    private void suggestions(Diagnostic finding) throws IOException {
        Fix fix = finding.fix();
        if (fix == null) {
            return;
        }
        out.writeArrayFieldStart("suggestions");
        out.writeStartObject();
        range(finding.span());
        out.writeStringField("text", fix.text());
        out.writeEndObject();
        out.writeEndArray();
    }

    private void location(Span span) throws IOException {
        out.writeObjectFieldStart("location");
        out.writeStringField("path", span.source().path());
        range(span);
        out.writeEndObject();
    }

    private void range(Span span) throws IOException {
        out.writeObjectFieldStart("range");
        position("start", span.source(), span.start());
        position("end", span.source(), span.end());
        out.writeEndObject();
    }

    private void position(String name, SourceFile source, int offset) throws IOException {
        int line = source.lineOf(offset);
        String before = source.text().substring(source.lineStart(line), offset);
        out.writeObjectFieldStart(name);
        out.writeNumberField("line", line);
        out.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
        out.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }
}
