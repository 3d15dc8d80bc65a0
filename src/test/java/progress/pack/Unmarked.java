package progress.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Section;
import progress.model.Topic;

/** Takes away from a topic what packing leaves out, so that both can be compared. */
public final class Unmarked {
    private Unmarked() {}

    /** The topic without mentions of chapters, marks of sections, groups of figures and restated figures. */
    public static Topic of(Topic topic) {
        return new Topic(
                topic.name(),
                topic.key(),
                topic.implied(),
                figures(topic.figures()),
                topic.chapters().stream().map(Unmarked::of).toList(),
                topic.span());
    }

    private static Chapter of(Chapter chapter) {
        return new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                figures(chapter.figures()),
                sections(chapter.sections()),
                List.of(),
                chapter.file(),
                chapter.span());
    }

    private static List<Figure> figures(List<Figure> figures) {
        Map<List<Object>, Figure> stated = new LinkedHashMap<>();
        for (Figure figure : figures) {
            stated.putIfAbsent(
                    List.of(figure.subject(), figure.role(), figure.value()),
                    new Figure(figure.subject(), figure.role(), figure.value(), figure.span(), 0));
        }
        return List.copyOf(stated.values());
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.number(),
                        section.title(),
                        section.status(),
                        new Mention(
                                null,
                                section.mention().percent(),
                                section.mention().span()),
                        sections(section.parts())))
                .toList();
    }
}
