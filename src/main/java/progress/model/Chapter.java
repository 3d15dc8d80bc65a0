package progress.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/**
 * A unit of a topic, merged from all its mentions in one report.
 *
 * @param id its number; null where the report gives none
 * @param title without marker, number and trailing parentheses; null where only the number is given
 * @param status from the words, the percentage and the marker, in this order
 * @param figures every number stated about it; of several for one subject and role the first is the most telling one,
 *     the others restate it
 * @param sections its list of sections, empty where the report gives none
 * @param mentions every place that names it together with its state
 * @param file the path of its manuscript, as written
 * @param span the most telling place: its own stated completion, else the list item or heading
 */
public record Chapter(
        @Nullable ChapterId id,
        @Nullable String title,
        Status status,
        List<Figure> figures,
        List<Section> sections,
        List<Mention> mentions,
        @Nullable Stated<String> file,
        Span span) {
    public Chapter {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
        mentions = List.copyOf(mentions);
    }

    /** The stated figure for a subject and role. */
    public Optional<Figure> figure(Subject subject, Role role) {
        return figures.stream().filter(figure -> figure.is(subject, role)).findFirst();
    }

    /** The size stated for a measure: what is there, or where nothing is there yet, what is planned. */
    public Optional<Figure> size(Subject measure) {
        return figure(measure, Role.DONE).or(() -> figure(measure, Role.TARGET));
    }

    /** The stated completion. */
    public Optional<Percent> percent() {
        return figure(Subject.COMPLETION, Role.PERCENT).map(Figure::percent);
    }
}
