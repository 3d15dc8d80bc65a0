package progress.pack;

import java.util.List;
import progress.model.Chapter;
import progress.model.Mention;
import progress.model.Section;
import progress.model.Topic;

/** Takes away from a topic what packing leaves out, so that both can be compared. */
public final class Unmarked {
    private Unmarked() {}

    /** The topic without the mentions of its chapters and the marks of its sections. */
    public static Topic of(Topic topic) {
        return new Topic(
                topic.name(),
                topic.key(),
                topic.implied(),
                topic.figures(),
                topic.chapters().stream().map(Unmarked::of).toList(),
                topic.span());
    }

    private static Chapter of(Chapter chapter) {
        return new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                chapter.figures(),
                sections(chapter.sections()),
                List.of(),
                chapter.file(),
                chapter.span());
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
