package progress.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.history.Course;
import progress.history.Forecast;
import progress.history.Pace;
import progress.history.Step;
import progress.history.TopicHistory;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Subject;
import progress.rollup.MeasureRollup;
import progress.rollup.TopicRollup;

/** A history for programs; {@code progress/schema/history.schema.json} describes it. */
final class HistoryDocument {
    private static final int SCHEMA_VERSION = 1;
    private static final int DECIMALS = 4;

    private final JsonGenerator out;

    private HistoryDocument(JsonGenerator out) {
        this.out = out;
    }

    static void json(Chronicle chronicle, Writer writer) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(EscapingWriter.json(writer))) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)));
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
            new HistoryDocument(generator).document(chronicle);
        }
        writer.write('\n');
    }

    private void document(Chronicle chronicle) throws IOException {
        out.writeStartObject();
        out.writeNumberField("schemaVersion", SCHEMA_VERSION);
        out.writeStringField("kind", "history");
        out.writeArrayFieldStart("reports");
        for (Report report : chronicle.reports()) {
            out.writeStartObject();
            out.writeStringField("path", report.source().path());
            date("date", report.date());
            out.writeStringField("title", report.title());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("topics");
        for (TopicHistory topic : chronicle.topics()) {
            topic(topic);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void topic(TopicHistory topic) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", topic.newest().topic().name());
        out.writeArrayFieldStart("states");
        for (Step step : topic.steps()) {
            step(step);
        }
        out.writeEndArray();
        for (Subject subject : HistoryText.SUBJECTS) {
            course(topic.course(subject));
        }
        out.writeEndObject();
    }

    private void step(Step step) throws IOException {
        TopicRollup standing = step.standing();
        out.writeStartObject();
        out.writeStringField("path", step.state().report().source().path());
        date("date", step.state().report().date());
        out.writeNumberField("line", step.state().topic().span().position().line());
        out.writeObjectFieldStart("chapters");
        number("done", standing.chaptersDone());
        number("planned", Optional.of(standing.planned()).filter(planned -> !planned.isZero()));
        out.writeEndObject();
        for (Subject subject : new Subject[] {Subject.WORDS, Subject.CODE}) {
            MeasureRollup measure = standing.measure(subject);
            out.writeObjectFieldStart(StatusText.unit(subject));
            number("value", measure.value().map(Quantity::value).map(Ratio::of));
            number("target", measure.target().map(Quantity::value).map(Ratio::of));
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void course(Course course) throws IOException {
        out.writeObjectFieldStart(StatusText.unit(course.subject()));
        number("done", course.done());
        number("target", course.target());
        number("remaining", course.remaining());
        Optional<Pace> pace = course.pace();
        if (pace.isEmpty()) {
            out.writeNullField("pace");
        } else {
            out.writeObjectFieldStart("pace");
            number("gained", pace.map(Pace::gained));
            out.writeNumberField("daysWorked", pace.get().daysWorked());
            out.writeNumberField("calendarDays", pace.get().calendarDays());
            number("perDayWorked", pace.map(Pace::perDayWorked));
            number("perCalendarDay", pace.map(Pace::perCalendarDay));
            out.writeEndObject();
        }
        forecast(course.forecast());
        out.writeEndObject();
    }

    private void forecast(Forecast forecast) throws IOException {
        out.writeObjectFieldStart("forecast");
        if (forecast instanceof Forecast.Range range) {
            out.writeStringField("state", "range");
            date("from", range.from());
            date("earliest", range.earliest());
            date("likely", range.likely());
            date("latest", range.latest());
        } else if (forecast instanceof Forecast.Reached reached) {
            out.writeStringField("state", "reached");
            date("since", reached.since());
        } else if (forecast instanceof Forecast.None none) {
            out.writeStringField("state", "none");
            out.writeStringField("reason", none.reason().id());
        }
        out.writeEndObject();
    }

    private void date(String name, @Nullable LocalDate date) throws IOException {
        if (date == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, date.toString());
        }
    }

    private void number(String name, Optional<Ratio> ratio) throws IOException {
        if (ratio.isEmpty()) {
            out.writeNullField(name);
        } else {
            out.writeFieldName(name);
            out.writeNumber(ratio.get().round(DECIMALS).stripped().toString());
        }
    }
}
