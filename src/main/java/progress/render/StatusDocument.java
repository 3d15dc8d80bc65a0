package progress.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.Basis;
import progress.rollup.ChapterRollup;
import progress.rollup.SectionCount;
import progress.rollup.Tally;
import progress.rollup.TopicRollup;

/**
 * An overview for programs, in JSON and in YAML; {@code progress/schema/status.schema.json} describes both.
 *
 * <p>The streaming half of Jackson is enough for it, and is loaded in a tenth of the time that data binding takes.
 */
final class StatusDocument {
    private static final int SCHEMA_VERSION = 1;
    private static final int PERCENT_DECIMALS = 2;
    private static final int DONE_DECIMALS = 4;

    private final JsonGenerator out;

    private StatusDocument(JsonGenerator out) {
        this.out = out;
    }

    static void json(Overview overview, Writer writer) throws IOException {
        JsonFactory factory = new JsonFactory();
        try (JsonGenerator generator = factory.createGenerator(EscapingWriter.json(writer))) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)));
            write(overview, generator);
        }
        writer.write('\n');
    }

    static void yaml(Overview overview, Writer writer) throws IOException {
        YAMLFactory factory = YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                // A folded line could begin with anything that stands in a title.
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        try (JsonGenerator generator = factory.createGenerator(EscapingWriter.yaml(writer))) {
            write(overview, generator);
        }
    }

    private static void write(Overview overview, JsonGenerator generator) throws IOException {
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
        new StatusDocument(generator).overview(overview);
    }

    private void overview(Overview overview) throws IOException {
        out.writeStartObject();
        out.writeNumberField("schemaVersion", SCHEMA_VERSION);
        out.writeStringField("kind", "status");
        out.writeArrayFieldStart("reports");
        for (Report report : overview.reports()) {
            out.writeStartObject();
            out.writeStringField("path", report.source().path());
            date(report);
            out.writeStringField("title", report.title());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("topics");
        for (Standing topic : overview.topics()) {
            topic(topic);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void topic(Standing standing) throws IOException {
        TopicRollup rollup = standing.rollup();
        out.writeStartObject();
        out.writeStringField("name", standing.topic().name());
        date(standing.report());
        out.writeStringField("path", standing.topic().span().source().path());
        out.writeNumberField("line", standing.topic().span().position().line());
        stated(standing, "chapters", Subject.CHAPTERS, "done", "planned");
        stated(standing, "words", Subject.WORDS, "value", "target");
        stated(standing, "code", Subject.CODE, "value", "target");
        counted(rollup);
        out.writeArrayFieldStart("list");
        for (ChapterRollup chapter : rollup.chapters()) {
            chapter(chapter);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void stated(Standing standing, String name, Subject subject, String done, String target)
            throws IOException {
        out.writeObjectFieldStart(name);
        number(done, standing.topic().figure(subject, Role.DONE));
        number(target, standing.topic().figure(subject, Role.TARGET));
        number("percent", standing.topic().figure(subject, Role.PERCENT));
        out.writeEndObject();
    }

    private void counted(TopicRollup rollup) throws IOException {
        Optional<Tally> list = rollup.chapters().isEmpty()
                ? rollup.chaptersDone().map(done -> rollup.standing())
                : Optional.of(rollup.stated());
        out.writeObjectFieldStart("counted");
        out.writeObjectFieldStart("chapters");
        number("done", list.map(tally -> tally.middle().round(DONE_DECIMALS)).orElse(null));
        Ratio planned = rollup.planned();
        number("planned", planned.isZero() ? null : planned.round(DONE_DECIMALS));
        percent(list.flatMap(Tally::share));
        out.writeEndObject();
        out.writeObjectFieldStart("bySections");
        boolean listed = !rollup.chapters().isEmpty();
        number("done", listed ? rollup.bySections().middle().round(DONE_DECIMALS) : null);
        percent(listed ? rollup.share(Basis.SECTIONS) : Optional.empty());
        out.writeEndObject();
        out.writeObjectFieldStart("words");
        percent(rollup.share(Basis.WORDS));
        out.writeEndObject();
        out.writeObjectFieldStart("code");
        percent(rollup.share(Basis.CODE));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void chapter(ChapterRollup rollup) throws IOException {
        Chapter chapter = rollup.chapter();
        out.writeStartObject();
        text("id", chapter.id() == null ? null : chapter.id().text());
        text("title", chapter.title());
        status(chapter.status());
        number("percent", chapter.percent().map(Percent::value).orElse(null));
        number("lines", chapter.size(Subject.LINES));
        number("words", chapter.size(Subject.WORDS));
        number("code", chapter.size(Subject.CODE));
        text("file", chapter.file() == null ? null : chapter.file().value());
        out.writeStringField("path", chapter.span().source().path());
        out.writeNumberField("line", chapter.span().position().line());
        if (rollup.sections().isPresent()) {
            sections(rollup.sections().get(), chapter);
        } else {
            out.writeNullField("sections");
        }
        out.writeEndObject();
    }

    private void sections(SectionCount count, Chapter chapter) throws IOException {
        out.writeObjectFieldStart("sections");
        out.writeNumberField("done", count.done());
        out.writeNumberField("partial", count.partial());
        out.writeNumberField("planned", count.planned());
        out.writeNumberField("total", count.total());
        out.writeArrayFieldStart("list");
        for (Section section : chapter.sections()) {
            out.writeStartObject();
            text("number", section.number());
            out.writeStringField("title", section.title());
            status(section.status());
            Stated<Percent> percent = section.mention().percent();
            number("percent", percent == null ? null : percent.value().value());
            out.writeNumberField("line", section.mention().span().position().line());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void date(Report report) throws IOException {
        text("date", report.date() == null ? null : report.date().toString());
    }

    private void status(Status status) throws IOException {
        out.writeStringField("status", StatusCsv.name(status));
    }

    private void percent(Optional<Ratio> share) throws IOException {
        number("percent", share.map(ratio -> ratio.percent(PERCENT_DECIMALS)).orElse(null));
    }

    private void number(String name, Optional<Figure> figure) throws IOException {
        number(name, figure.map(value -> value.value().value()).orElse(null));
    }

    private void number(String name, @Nullable Decimal value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeFieldName(name);
            out.writeNumber(value.stripped().toString());
        }
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value);
        }
    }
}
