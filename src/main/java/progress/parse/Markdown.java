package progress.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * The structure of a Markdown file: headings, fences, tables, and everything else as lines.
 *
 * <p>CommonMark decides what is a fence, a heading or HTML, also inside lists and quotes. Inline text is not parsed: it
 * carries nothing that progress is read from, and costs quadratic time on hostile input. Tables are read from their
 * lines, because the tables extension fails on wide ones.
 */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private final Folded text;
    private final SourceFile source;
    private final List<Element> elements = new ArrayList<>();

    private Markdown(Folded text) {
        this.text = text;
        this.source = text.source();
    }

    /** The elements of a file, in its order. */
    static List<Element> read(Folded text) {
        Markdown markdown = new Markdown(text);
        markdown.read();
        return markdown.elements;
    }

    private void read() {
        @Nullable Element[] special = new Element[source.lineCount() + 2];
        boolean[] taken = new boolean[source.lineCount() + 2];
        PARSER.parse(source.text()).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                take(heading, heading(heading));
            }

            @Override
            public void visit(FencedCodeBlock fence) {
                take(fence, fence(fence));
            }

            @Override
            public void visit(HtmlBlock html) {
                take(html, new Element.Html(lines(html)));
            }

            @Override
            public void visit(ThematicBreak rule) {
                take(rule, null);
            }

            private void take(Block block, @Nullable Element element) {
                List<SourceSpan> spans = block.getSourceSpans();
                if (spans.isEmpty()) {
                    return;
                }
                int first = spans.get(0).getLineIndex() + 1;
                int last = spans.get(spans.size() - 1).getLineIndex() + 1;
                special[first] = element;
                Arrays.fill(taken, first, Math.min(last, source.lineCount()) + 1, true);
            }
        });
        collect(special, taken);
    }

    private void collect(@Nullable Element[] special, boolean[] taken) {
        List<Span> run = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            if (!taken[line]) {
                run.add(source.span(source.lineStart(line), source.lineEnd(line)));
                continue;
            }
            endRun(run);
            Element element = special[line];
            if (element != null) {
                elements.add(element);
            }
        }
        endRun(run);
    }

    /** Divides a run of plain lines into tables and prose. */
    private void endRun(List<Span> run) {
        List<Span> prose = new ArrayList<>();
        int i = 0;
        while (i < run.size()) {
            if (i + 1 < run.size() && isRow(run.get(i)) && isDelimiter(run.get(i + 1))) {
                endProse(prose);
                int end = i + 2;
                while (end < run.size() && isRow(run.get(end))) {
                    end++;
                }
                elements.add(table(run.subList(i, end)));
                i = end;
            } else {
                prose.add(run.get(i));
                i++;
            }
        }
        endProse(prose);
        run.clear();
    }

    private void endProse(List<Span> prose) {
        while (!prose.isEmpty() && text.clean(prose.get(0)).isEmpty()) {
            prose.remove(0);
        }
        if (!prose.isEmpty()) {
            Span first = prose.get(0);
            Span last = prose.get(prose.size() - 1);
            elements.add(new Element.Prose(List.copyOf(prose), source.span(first.start(), last.end())));
        }
        prose.clear();
    }

    private Element heading(org.commonmark.node.Heading heading) {
        Span span = lines(heading);
        int start = text.skipSpace(span.start(), span.end());
        int end = source.lineEnd(source.lineOf(span.start()));
        int level = heading.getLevel();
        if (start < end && text.at(start) == '#') {
            while (start < end && text.at(start) == '#') {
                start++;
            }
            int close = text.trimEnd(start, end);
            int bare = close;
            while (bare > start && text.at(bare - 1) == '#') {
                bare--;
            }
            // As CommonMark has it: closing signs stand behind a space, `C#` is a word.
            close = bare == start || Folded.isSpace(text.at(bare - 1)) ? bare : close;
            end = close;
        }
        return new Element.Heading(level, text.trim(start, end), span);
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
        int word = 0;
        while (word < info.length() && !Character.isWhitespace(info.charAt(word))) {
            word++;
        }
        return new Element.Fence(info.substring(0, word).toLowerCase(Locale.ROOT), lines, closed, lines(fence));
    }

    private Element table(List<Span> lines) {
        List<List<Span>> rows = new ArrayList<>();
        for (Span line : lines.subList(2, lines.size())) {
            rows.add(cells(line));
        }
        Span last = lines.get(lines.size() - 1);
        return new Element.Table(
                cells(lines.get(0)), rows, source.span(lines.get(0).start(), last.end()));
    }

    private List<Span> cells(Span line) {
        Span row = text.trim(line.start(), line.end());
        int start = row.start();
        int end = row.end();
        if (start < end && text.at(start) == '|') {
            start++;
        }
        if (end > start && text.at(end - 1) == '|' && source.text().charAt(end - 2) != '\\') {
            end--;
        }
        List<Span> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (text.at(i) == '|' && source.text().charAt(i - 1) != '\\') {
                cells.add(text.trim(from, i));
                from = i + 1;
            }
        }
        cells.add(text.trim(from, end));
        return cells;
    }

    private boolean isRow(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.at(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean isDelimiter(Span line) {
        boolean dash = false;
        boolean pipe = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.at(i);
            dash |= c == '-';
            pipe |= c == '|';
            if (c != '-' && c != '|' && c != ':' && !Folded.isSpace(c)) {
                return false;
            }
        }
        return dash && pipe;
    }

    private Span lines(Block block) {
        List<SourceSpan> spans = block.getSourceSpans();
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return source.span(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
