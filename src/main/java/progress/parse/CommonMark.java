package progress.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * The structure of any Markdown file: CommonMark decides what is a fence, a heading or HTML, also inside lists and
 * quotes. Inline text is not parsed: it carries nothing that progress is read from, and costs quadratic time on hostile
 * input.
 */
final class CommonMark {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .customBlockParserFactory((state, matched) -> CommentBlock.start(state))
            .build();

    private final Folded text;
    private final SourceFile source;
    private final MarkedLines marked;

    private CommonMark(Folded text) {
        this.text = text;
        this.source = text.source();
        this.marked = new MarkedLines(source);
    }

    /** The marked lines of a file. */
    static MarkedLines read(Folded text) {
        CommonMark markdown = new CommonMark(text);
        markdown.read();
        return markdown.marked;
    }

    private void read() {
        PARSER.parse(source.text()).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                mark(heading, Markdown.heading(text, heading.getLevel(), lines(heading)));
            }

            @Override
            public void visit(FencedCodeBlock fence) {
                mark(fence, fence(fence));
            }

            @Override
            public void visit(HtmlBlock html) {
                mark(html, new Element.Html(lines(html)));
            }

            @Override
            public void visit(ThematicBreak rule) {
                mark(rule, null);
            }
        });
    }

    private void mark(Block block, @Nullable Element element) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (!spans.isEmpty()) {
            int first = spans.get(0).getLineIndex() + 1;
            int last = spans.get(spans.size() - 1).getLineIndex() + 1;
            marked.mark(first, last, element);
        }
    }

    private Element fence(FencedCodeBlock fence) {
        List<SourceSpan> spans = fence.getSourceSpans();
        Integer closing = fence.getClosingFenceLength();
        boolean closed = closing != null;
        List<Span> lines = new ArrayList<>();
        for (SourceSpan span : spans.subList(1, Math.max(1, spans.size() - (closed ? 1 : 0)))) {
            int start = span.getInputIndex();
            int end = start + span.getLength();
            int indent = fence.getFenceIndent();
            while (indent > 0 && start < end && source.text().charAt(start) == ' ') {
                start++;
                indent--;
            }
            lines.add(source.span(start, end));
        }
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        return new Element.Fence(Markdown.firstWord(info), lines, closed, lines(fence));
    }

    private Span lines(Block block) {
        List<SourceSpan> spans = block.getSourceSpans();
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return source.span(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
