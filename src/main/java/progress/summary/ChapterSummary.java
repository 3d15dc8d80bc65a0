package progress.summary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.TopicRollup;

/**
 * A chapter of a topic.
 *
 * @param id its number; null where there is none
 * @param title without marker, number and trailing parentheses; null where only the number is known
 * @param status how far it is
 * @param percent its completion, where it is known
 * @param sizes words, code and lines that are there
 * @param targets words, code and lines that are planned
 * @param sections its sections, where they matter: those of a chapter in work
 * @param file the path of its manuscript, where it is known
 */
public record ChapterSummary(
        @Nullable ChapterId id,
        @Nullable String title,
        Status status,
        Optional<Percent> percent,
        Map<Subject, Quantity> sizes,
        Map<Subject, Quantity> targets,
        List<SectionSummary> sections,
        @Nullable String file) {
    public ChapterSummary {
        sizes = ordered(sizes);
        targets = ordered(targets);
        sections = List.copyOf(sections);
    }

    private static Map<Subject, Quantity> ordered(Map<Subject, Quantity> figures) {
        Map<Subject, Quantity> ordered = new EnumMap<>(Subject.class);
        ordered.putAll(figures);
        return Collections.unmodifiableMap(ordered);
    }

    /** A chapter as reports state it. */
    static ChapterSummary stated(Chapter chapter) {
        return new ChapterSummary(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                chapter.percent(),
                figures(chapter, Role.DONE),
                figures(chapter, Role.TARGET),
                chapter.sections().stream().map(SectionSummary::stated).toList(),
                chapter.file() == null ? null : chapter.file().value());
    }

    /** The words, code and lines that a chapter states in a role. */
    static Map<Subject, Quantity> figures(Chapter chapter, Role role) {
        Map<Subject, Quantity> figures = new EnumMap<>(Subject.class);
        for (Subject subject : TopicRollup.MEASURES) {
            chapter.figure(subject, role).ifPresent(figure -> figures.put(subject, figure.value()));
        }
        return figures;
    }

    /** Number and title, as a report lists it: {@code 03_Containers}; empty for a chapter without both. */
    public String name() {
        if (id == null || title == null) {
            return id == null ? title == null ? "" : title : id.text();
        }
        return id.text() + "_" + title;
    }

    /** How many of its sections are done. */
    public int sectionsDone() {
        return (int) sections.stream()
                .filter(section -> section.status() == Status.DONE)
                .count();
    }
}
