package progress.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Quantity;
import progress.summary.ChapterChange;
import progress.summary.ChapterSummary;
import progress.summary.Difference;
import progress.summary.FigureChange;
import progress.summary.Move;
import progress.summary.SectionChange;
import progress.summary.SectionSummary;
import progress.summary.TopicChange;

/** A difference for programs; {@code progress/schema/diff.schema.json} describes it. */
final class DiffDocument {
    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator out;

    private DiffDocument(JsonGenerator out) {
        this.out = out;
    }

    static void json(Difference difference, Writer writer) throws IOException {
        JsonDocument.write(writer, generator -> new DiffDocument(generator).difference(difference));
    }

    private void difference(Difference difference) throws IOException {
        out.writeStartObject();
        out.writeNumberField("schemaVersion", SCHEMA_VERSION);
        out.writeStringField("kind", "diff");
        side("before", difference.before());
        side("now", difference.now());
        out.writeArrayFieldStart("topics");
        for (TopicChange topic : difference.topics()) {
            topic(topic);
        }
        out.writeEndArray();
        out.writeObjectFieldStart("summary");
        for (Move move : Move.values()) {
            out.writeNumberField(name(move), difference.chapters(move));
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void side(String name, Difference.Side side) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("path", side.path());
        text("date", side.date() == null ? null : side.date().toString());
        out.writeNumberField("reports", side.reports());
        out.writeEndObject();
    }

    private void topic(TopicChange topic) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", topic.topic().name());
        out.writeStringField("change", name(topic.move()));
        figures(topic.figures());
        out.writeArrayFieldStart("chapters");
        for (ChapterChange chapter : topic.chapters()) {
            chapter(chapter);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void figures(List<FigureChange> figures) throws IOException {
        out.writeArrayFieldStart("figures");
        for (FigureChange figure : figures) {
            out.writeStartObject();
            out.writeStringField("subject", StatusText.unit(figure.subject()));
            out.writeStringField("role", StatusText.lower(figure.role()));
            number("before", figure.before().map(Quantity::value));
            number("now", figure.now().map(Quantity::value));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void chapter(ChapterChange change) throws IOException {
        ChapterSummary chapter = change.chapter();
        out.writeStartObject();
        text("id", chapter.id() == null ? null : chapter.id().text());
        text("title", chapter.title());
        out.writeStringField("change", name(change.move()));
        chapter("before", change.before());
        chapter("now", change.now());
        figures(change.figures());
        out.writeArrayFieldStart("sections");
        for (SectionChange section : change.sections()) {
            out.writeStartObject();
            text("number", section.section().number());
            out.writeStringField("title", section.section().title());
            out.writeStringField("change", name(section.move()));
            section("before", section.before());
            section("now", section.now());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void chapter(String name, @Nullable ChapterSummary chapter) throws IOException {
        if (chapter == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeStringField("status", StatusCsv.name(chapter.status()));
        number("percent", chapter.percent().map(Percent::value));
        out.writeEndObject();
    }

    private void section(String name, @Nullable SectionSummary section) throws IOException {
        if (section == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeStringField("status", StatusCsv.name(section.status()));
        number("percent", section.percent().map(Percent::value));
        out.writeEndObject();
    }

    private static String name(Move move) {
        return switch (move) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case FINISHED -> "finished";
            case STARTED -> "started";
            case CHANGED -> "changed";
            case FELL_BACK -> "fellBack";
        };
    }

    private void number(String name, Optional<Decimal> value) throws IOException {
        if (value.isEmpty()) {
            out.writeNullField(name);
        } else {
            out.writeFieldName(name);
            out.writeNumber(value.get().stripped().toString());
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
