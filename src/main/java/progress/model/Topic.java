package progress.model;

import java.util.List;
import java.util.Optional;
import progress.source.Span;

/**
 * A body of work made of chapters: a book, a series, a project made of phases.
 *
 * @param name as the report writes it
 * @param key the name to match topics of several reports by: lower case, without numbering and words such as 专题 or
 *     "progress"; never empty
 * @param implied whether the report names no topic, and the name was taken from the chapters' folder or the title
 * @param figures every number stated about the topic; of several for one subject and role the first is the most telling
 *     one, the others restate it
 * @param chapters in the order of the report, each once
 * @param span the first line of the place that states the roll-up
 */
public record Topic(String name, String key, boolean implied, List<Figure> figures, List<Chapter> chapters, Span span) {
    public Topic {
        figures = List.copyOf(figures);
        chapters = List.copyOf(chapters);
    }

    /** The stated figure for a subject and role. */
    public Optional<Figure> figure(Subject subject, Role role) {
        return figures.stream().filter(figure -> figure.is(subject, role)).findFirst();
    }
}
