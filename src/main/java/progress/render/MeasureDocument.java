package progress.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import progress.manuscript.CodeExamples;
import progress.manuscript.Counting;
import progress.manuscript.Measured;
import progress.manuscript.MeasuredSection;
import progress.manuscript.MeasuredTotal;
import progress.model.Status;

/** What was counted in manuscripts, for programs; {@code progress/schema/measure.schema.json} describes it. */
final class MeasureDocument {
    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator out;

    private MeasureDocument(JsonGenerator out) {
        this.out = out;
    }

    static void json(List<Measured> files, Counting counting, Writer writer) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(EscapingWriter.json(writer))) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)));
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new MeasureDocument(generator).document(files, counting);
        }
        writer.write('\n');
    }

    private void document(List<Measured> files, Counting counting) throws IOException {
        out.writeStartObject();
        out.writeNumberField("schemaVersion", SCHEMA_VERSION);
        out.writeStringField("kind", "measure");
        out.writeStringField("wordRule", counting.rule().text());
        out.writeBooleanField("codeIncluded", counting.code());
        out.writeArrayFieldStart("files");
        for (Measured file : files) {
            file(file);
        }
        out.writeEndArray();
        MeasuredTotal total = MeasuredTotal.of(files);
        out.writeObjectFieldStart("total");
        out.writeNumberField("files", total.files());
        out.writeNumberField("lines", total.lines());
        out.writeNumberField("words", total.words());
        code(total.code());
        out.writeObjectFieldStart("sections");
        out.writeNumberField("total", total.sections());
        out.writeNumberField("closing", total.sections() - total.bodySections());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void file(Measured file) throws IOException {
        out.writeStartObject();
        out.writeStringField("path", file.path());
        out.writeNumberField("lines", file.lines());
        out.writeNumberField("words", file.words());
        code(file.code());
        out.writeObjectFieldStart("sections");
        for (Status status : Status.values()) {
            out.writeNumberField(StatusCsv.name(status), file.sections(status));
        }
        out.writeNumberField("total", file.sections().size());
        out.writeNumberField("closing", file.sections().size() - file.bodySections());
        out.writeArrayFieldStart("list");
        for (MeasuredSection section : file.sections()) {
            out.writeStartObject();
            if (section.number() == null) {
                out.writeNullField("number");
            } else {
                out.writeStringField("number", section.number());
            }
            out.writeStringField("title", section.title());
            out.writeStringField("status", StatusCsv.name(section.status()));
            out.writeNumberField("line", section.line());
            out.writeBooleanField("closing", section.closing());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void code(CodeExamples code) throws IOException {
        out.writeObjectFieldStart("code");
        out.writeNumberField("total", code.total());
        out.writeNumberField("withLanguage", code.tagged());
        out.writeObjectFieldStart("byLanguage");
        for (Map.Entry<String, Integer> language : code.byLanguage().entrySet()) {
            out.writeNumberField(language.getKey(), language.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }
}
