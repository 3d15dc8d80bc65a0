package progress.parse;

import java.util.List;
import progress.source.Span;

/** A piece of a Markdown file, in the order of the file. */
sealed interface Element {
    /** The whole lines it takes. */
    Span span();

    /**
     * A heading.
     *
     * @param level from 1 to 6
     * @param text without the marks that make it a heading
     */
    record Heading(int level, Span text, Span span) implements Element {}

    /**
     * A fenced code block.
     *
     * @param info the first word behind the opening fence in lower case, may be empty
     * @param lines the content, one span per line, without the indentation of the fence
     * @param closed whether it ends before its container does
     */
    record Fence(String info, List<Span> lines, boolean closed, Span span) implements Element {}

    /**
     * Paragraphs and lists, as lines: people indent them like the blocks.
     *
     * @param lines with their indentation, blank ones included
     */
    record Prose(List<Span> lines, Span span) implements Element {}

    /**
     * A table.
     *
     * @param header its cells
     * @param rows the rows below the delimiter row, as cells
     */
    record Table(List<Span> header, List<List<Span>> rows, Span span) implements Element {}

    /** An HTML comment or block. */
    record Html(Span span) implements Element {}
}
