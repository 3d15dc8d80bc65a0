package progress.manuscript;

import java.util.List;
import progress.model.Status;

/**
 * What was counted in one manuscript.
 *
 * @param path the file as messages show it
 * @param lines line feeds, exactly as {@code wc -l} counts them: a last line without one is not counted, and a file
 *     without any has 0 lines
 * @param words under {@code rule}, without code unless {@code codeIncluded}
 * @param rule what a word is
 * @param codeIncluded whether the words in code blocks are among the words
 * @param code the fenced blocks
 * @param sections in the order of the file; {@link ManuscriptReader} says which headings they are
 */
public record Measured(
        String path,
        int lines,
        int words,
        WordRule rule,
        boolean codeIncluded,
        CodeExamples code,
        List<MeasuredSection> sections) {
    public Measured {
        sections = List.copyOf(sections);
    }

    /** The number of sections in a state. */
    public int sections(Status status) {
        return (int)
                sections.stream().filter(section -> section.status() == status).count();
    }

    /** The number of sections other than summaries and references: the fewest that an author may state. */
    public int bodySections() {
        return (int) sections.stream().filter(section -> !section.closing()).count();
    }
}
