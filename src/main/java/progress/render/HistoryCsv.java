package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.history.Step;
import progress.history.TopicHistory;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Subject;
import progress.rollup.MeasureRollup;
import progress.rollup.TopicRollup;

/** A history for spreadsheets: a row for each report of each topic, with the topic's figures after it. */
final class HistoryCsv {
    private static final List<String> HEADER = List.of(
            "topic",
            "date",
            "path",
            "title",
            "chapters_done",
            "chapters_planned",
            "words",
            "words_target",
            "code",
            "code_target");

    private HistoryCsv() {}

    static void write(Chronicle chronicle, Writer out) throws IOException {
        out.write(Csv.row(List.copyOf(HEADER)));
        for (TopicHistory topic : chronicle.topics()) {
            for (Step step : topic.steps()) {
                out.write(Visible.line(Csv.row(row(topic, step))));
            }
        }
    }

    private static List<@Nullable String> row(TopicHistory topic, Step step) {
        TopicRollup standing = step.standing();
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(Csv.text(topic.newest().topic().name()));
        cells.add(Standing.date(step.state().report()));
        cells.add(Csv.text(step.state().report().source().path()));
        cells.add(Csv.text(step.state().report().title()));
        cells.add(number(standing.chaptersDone()));
        cells.add(number(Optional.of(standing.planned()).filter(planned -> !planned.isZero())));
        for (Subject subject : List.of(Subject.WORDS, Subject.CODE)) {
            MeasureRollup measure = standing.measure(subject);
            cells.add(number(measure.value().map(Quantity::value).map(Ratio::of)));
            cells.add(number(measure.target().map(Quantity::value).map(Ratio::of)));
        }
        return cells;
    }

    private static @Nullable String number(Optional<Ratio> ratio) {
        return ratio.map(value -> value.round(4).stripped().toString()).orElse(null);
    }
}
