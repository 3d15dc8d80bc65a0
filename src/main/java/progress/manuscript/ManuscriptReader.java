package progress.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;

/**
 * Counts what a manuscript holds: the entrance to this package. Every text has counts; none fails, and the time is linear
 * in its length.
 *
 * <p><b>Words</b> are counted in what a reader sees: headings with their numbers, paragraphs, list items, quotes, table
 * cells, link text, the alternative text of images, footnotes, inline code, and the text within HTML. Not counted are
 * front matter, code blocks (fenced, indented, {@code <pre>}; on request they are), HTML comments, tags, scripts and
 * style sheets, marks of Markdown (also bullets, the numbers of list items, boxes of task lists, and the bars and dashed
 * rows of tables), link targets and titles, image paths, definitions of links, and URLs wherever they stand. A line break
 * counts nothing and parts words; a heading, paragraph or cell never shares a word with another.
 *
 * <p><b>Code examples</b> are fenced blocks. The language is the first word of the info string in lower case, up to a
 * comma, colon or brace; of <code>{.java .numberLines}</code> it is {@code java}.
 *
 * <p><b>Sections</b> are the headings of the second level, outside of quotes and lists, that are neither tables of
 * contents nor lists of related links, nor references that hold nothing but links. Where at least half of these carry a
 * number, the numbered ones are the sections; else all are. Summaries count, and are marked.
 */
public final class ManuscriptReader {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> node.appendChild(
                    new Raw(lines, label -> context.getDefinition(LinkReferenceDefinition.class, label) != null)))
            .build();

    private final Counting counting;
    private final int linesBefore;
    private final SectionWords sectionWords = SectionWords.standard();
    private final List<SectionDraft> sections = new ArrayList<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private @Nullable SectionDraft section;
    private int untagged;
    private long words;

    /** The lines of a paragraph or a heading, in the place of its inline nodes. */
    private static final class Raw extends CustomNode {
        final SourceLines lines;
        final Predicate<String> defined;

        Raw(SourceLines lines, Predicate<String> defined) {
            this.lines = lines;
            this.defined = defined;
        }
    }

    private ManuscriptReader(Counting counting, int linesBefore) {
        this.counting = counting;
        this.linesBefore = linesBefore;
    }

    /**
     * Counts one manuscript.
     *
     * @param source the file
     * @param counting what a word is, and whether code has words
     */
    public static Measured measure(SourceFile source, Counting counting) {
        String text = source.text();
        int front = FrontMatter.lines(source);
        int start = front == 0 ? 0 : front == source.lineCount() ? text.length() : source.lineStart(front + 1);
        ManuscriptReader reader = new ManuscriptReader(counting, front);
        reader.walk(PARSER.parse(text.substring(start)));
        return new Measured(
                source.path(),
                (int) text.chars().filter(c -> c == '\n').count(),
                (int) Math.min(reader.words, Integer.MAX_VALUE),
                counting.rule(),
                counting.code(),
                new CodeExamples(reader.untagged, reader.languages),
                reader.counted());
    }

    private void walk(Node document) {
        Node node = document;
        while (true) {
            Node next = enter(node) ? node.getFirstChild() : null;
            while (next == null && node != document) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    /** Reads a node; tells whether there are blocks in it. */
    private boolean enter(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence);
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            html(html.getLiteral());
        } else if (node instanceof LinkReferenceDefinition definition) {
            footnote(definition);
        } else {
            return true;
        }
        return false;
    }

    private void heading(Heading heading) {
        String markdown = String.join("\n", lines(heading));
        String text = InlineText.read(markdown, defined(heading)).text().replace('\n', ' ');
        count(text);
        boolean inSequence = heading.getParent() instanceof Document;
        if (inSequence && heading.getLevel() == 2) {
            int line = heading.getSourceSpans().get(0).getLineIndex() + 1 + linesBefore;
            section = new SectionDraft(text, line, sectionWords);
            sections.add(section);
        } else if (inSequence && heading.getLevel() == 1) {
            section = null;
        } else if (section != null) {
            section.part(text);
        }
    }

    private void paragraph(Node paragraph) {
        List<String> lines = lines(paragraph);
        int table = TableLines.start(lines);
        if (table > 0) {
            String markdown = String.join("\n", lines.subList(0, table));
            boolean first = paragraph.getPrevious() == null && paragraph.getParent() instanceof ListItem;
            InlineText.Result text = InlineText.read(withoutMarks(markdown, first), defined(paragraph));
            count(text.text());
            if (section != null) {
                section.paragraph(text);
            }
        }
        for (int row = table; row < lines.size(); row++) {
            if (row != table + 1) {
                TableLines.cells(lines.get(row))
                        .forEach(cell ->
                                count(InlineText.read(cell, defined(paragraph)).text()));
            }
        }
        if (table < lines.size() && section != null) {
            section.content();
        }
    }

    /** A paragraph without the box of a task or the label of a footnote in front of it. */
    private static String withoutMarks(String markdown, boolean inItem) {
        boolean box = markdown.length() > 3
                && markdown.charAt(0) == '['
                && " xX".indexOf(markdown.charAt(1)) >= 0
                && markdown.charAt(2) == ']'
                && Character.isWhitespace(markdown.charAt(3));
        if (inItem && box) {
            return markdown.substring(4);
        }
        if (markdown.startsWith("[^")) {
            int end = markdown.indexOf("]:");
            boolean label = end > 2 && markdown.substring(2, end).chars().noneMatch(Character::isWhitespace);
            return label ? markdown.substring(end + 2) : markdown;
        }
        return markdown;
    }

    private void fence(FencedCodeBlock fence) {
        String language = language(fence.getInfo() == null ? "" : fence.getInfo());
        if (language.isEmpty()) {
            untagged++;
        } else {
            languages.merge(language, 1, Integer::sum);
        }
        code(fence.getLiteral());
    }

    private static String language(String info) {
        String text = info.strip();
        int start = 0;
        while (start < text.length() && "{. ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && " \t,:{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void code(@Nullable String literal) {
        if (counting.code() && literal != null) {
            count(withoutUrls(literal));
        }
        if (section != null) {
            section.content();
        }
    }

    private static String withoutUrls(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        Urls.appendWithout(text, rest);
        return rest.toString();
    }

    private void html(@Nullable String literal) {
        String text = literal == null ? "" : literal;
        String head = text.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<pre")) {
            code(HtmlText.of(text));
        } else if (!head.startsWith("<script") && !head.startsWith("<style")) {
            String seen = HtmlText.of(text);
            count(seen);
            if (section != null && head.startsWith("<!--")) {
                section.comment(text.strip());
            }
            boolean image = head.contains("<img") || head.contains("<svg") || head.contains("<video");
            if (section != null && (image || !seen.isBlank())) {
                section.content();
            }
        }
    }

    /** A footnote of one word looks like the definition of a link. */
    private void footnote(LinkReferenceDefinition definition) {
        if (definition.getLabel() != null && definition.getLabel().startsWith("^")) {
            StringBuilder text = new StringBuilder();
            Urls.appendWithout(definition.getDestination(), text);
            count(text);
            count(definition.getTitle() == null ? "" : definition.getTitle());
        }
    }

    private void count(CharSequence text) {
        words += counting.rule().count(text);
    }

    private List<MeasuredSection> counted() {
        List<SectionDraft> candidates =
                sections.stream().filter(SectionDraft::counts).toList();
        long numbered = candidates.stream().filter(SectionDraft::isNumbered).count();
        boolean onlyNumbered = numbered > 0 && 2 * numbered >= candidates.size();
        return candidates.stream()
                .filter(draft -> !onlyNumbered || draft.isNumbered())
                .map(SectionDraft::finish)
                .toList();
    }

    private static List<String> lines(Node node) {
        List<String> lines = new ArrayList<>();
        if (node.getFirstChild() instanceof Raw raw) {
            for (SourceLine line : raw.lines.getLines()) {
                lines.add(line.getContent().toString().strip());
            }
        }
        return lines;
    }

    private static Predicate<String> defined(Node node) {
        return node.getFirstChild() instanceof Raw raw ? raw.defined : label -> false;
    }
}
