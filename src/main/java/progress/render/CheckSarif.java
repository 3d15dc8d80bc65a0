package progress.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Related;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.source.Position;
import progress.source.Span;

/** Findings as SARIF 2.1.0, as GitHub's code scanning and editors read it. */
final class CheckSarif {
    /** GitHub shows no more of one run, and refuses 25,000. */
    private static final int MOST = 5_000;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator out;

    private CheckSarif(JsonGenerator out) {
        this.out = out;
    }

    static void write(Verdict verdict, Writer writer) throws IOException {
        JsonDocument.write(writer, generator -> new CheckSarif(generator).log(verdict));
    }

    private void log(Verdict verdict) throws IOException {
        List<Diagnostic> findings = verdict.findings();
        List<Diagnostic> results = findings.subList(0, Math.min(MOST, findings.size()));
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        tool();
        invocation(findings.size() - results.size());
        out.writeStringField("columnKind", "unicodeCodePoints");
        out.writeArrayFieldStart("results");
        Fingerprints fingerprints = new Fingerprints();
        for (Diagnostic finding : results) {
            result(finding, fingerprints.next(finding));
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void tool() throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "progress");
        @Nullable String version = ProgramVersion.get();
        if (version != null) {
            out.writeStringField("version", version);
        }
        out.writeArrayFieldStart("rules");
        for (Rule rule : Rules.all()) {
            rule(rule);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void rule(Rule rule) throws IOException {
        RulePage page = RulePage.of(rule);
        out.writeStartObject();
        out.writeStringField("id", rule.id());
        text("shortDescription", rule.summary());
        text("fullDescription", page.opening());
        out.writeStringField("helpUri", RulePage.address(rule));
        out.writeObjectFieldStart("help");
        out.writeStringField("text", page.markdown());
        out.writeStringField("markdown", page.markdown());
        out.writeEndObject();
        out.writeObjectFieldStart("defaultConfiguration");
        out.writeStringField("level", rule.severity().id());
        out.writeEndObject();
        out.writeObjectFieldStart("properties");
        out.writeStringField("problem.severity", problem(rule.severity()));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String problem(Severity severity) {
        return severity == Severity.NOTE ? "recommendation" : severity.id();
    }

    /** Says how much is left out, if anything is. */
    private void invocation(int left) throws IOException {
        out.writeArrayFieldStart("invocations");
        out.writeStartObject();
        out.writeBooleanField("executionSuccessful", true);
        if (left > 0) {
            out.writeArrayFieldStart("toolExecutionNotifications");
            out.writeStartObject();
            out.writeStringField("level", "warning");
            text("message", "and " + left + " more findings, which are left out of this file");
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndArray();
    }

    private void result(Diagnostic finding, String fingerprint) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", finding.rule().id());
        out.writeNumberField("ruleIndex", Rules.all().indexOf(finding.rule()));
        out.writeStringField("level", finding.severity().id());
        text("message", String.join(". ", sentences(finding)));
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        place(finding.span());
        out.writeEndObject();
        out.writeEndArray();
        related(finding);
        out.writeObjectFieldStart("partialFingerprints");
        out.writeStringField("primaryLocationLineHash", fingerprint);
        out.writeEndObject();
        Fix fix = finding.fix();
        if (fix != null && !fix.edits().isEmpty()) {
            fix(fix);
        }
        out.writeEndObject();
    }

    private static List<String> sentences(Diagnostic finding) {
        return finding.hints().isEmpty()
                ? List.of(finding.message())
                : List.of(finding.message(), String.join("; ", finding.hints()));
    }

    private void related(Diagnostic finding) throws IOException {
        if (finding.related().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("relatedLocations");
        int id = 0;
        for (Related related : Verdict.related(finding)) {
            out.writeStartObject();
            out.writeNumberField("id", ++id);
            place(related.span());
            text("message", related.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void fix(Fix fix) throws IOException {
        out.writeArrayFieldStart("fixes");
        out.writeStartObject();
        text("description", "write " + fix.text());
        out.writeArrayFieldStart("artifactChanges");
        out.writeStartObject();
        artifact(fix.edits().get(0).span());
        out.writeArrayFieldStart("replacements");
        for (Fix.Edit edit : fix.edits()) {
            out.writeStartObject();
            region("deletedRegion", edit.span());
            text("insertedContent", edit.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void place(Span span) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        artifact(span);
        region("region", span);
        out.writeEndObject();
    }

    private void artifact(Span span) throws IOException {
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", RelativeUri.of(span.source().path()));
        out.writeEndObject();
    }

    private void region(String name, Span span) throws IOException {
        Position start = span.position();
        Position end = span.endPosition();
        out.writeObjectFieldStart(name);
        out.writeNumberField("startLine", start.line());
        out.writeNumberField("startColumn", start.column());
        out.writeNumberField("endLine", end.line());
        out.writeNumberField("endColumn", end.column());
        out.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }
}
