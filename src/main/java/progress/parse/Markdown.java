package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * The structure of a Markdown file: headings, fences, tables, and everything else as lines.
 *
 * <p>What is a fence, a heading or HTML, {@link PlainMarkdown} tells of most files and {@link CommonMark} of all others.
 * Tables are read from their lines, because CommonMark's extension for them fails on wide ones.
 */
final class Markdown {
    private final Folded text;
    private final SourceFile source;
    private final List<Element> elements = new ArrayList<>();

    private Markdown(Folded text) {
        this.text = text;
        this.source = text.source();
    }

    /** The elements of a file, in its order. */
    static List<Element> read(Folded text) {
        MarkedLines plain = PlainMarkdown.read(text);
        return read(text, plain == null ? CommonMark.read(text) : plain);
    }

    /** The elements of a file of which the marked lines are known. */
    static List<Element> read(Folded text, MarkedLines marked) {
        Markdown markdown = new Markdown(text);
        markdown.collect(marked);
        return markdown.elements;
    }

    private void collect(MarkedLines marked) {
        List<Span> run = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            if (!marked.isMarked(line)) {
                run.add(source.span(source.lineStart(line), source.lineEnd(line)));
                continue;
            }
            endRun(run);
            Element element = marked.at(line);
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

    /**
     * A heading, by the line it stands on.
     *
     * @param span from its first sign on
     */
    static Element heading(Folded text, int level, Span span) {
        SourceFile source = text.source();
        int start = text.skipSpace(span.start(), span.end());
        int end = source.lineEnd(source.lineOf(span.start()));
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

    /** The first word behind an opening fence, in lower case. */
    static String firstWord(String info) {
        int word = 0;
        while (word < info.length() && !Character.isWhitespace(info.charAt(word))) {
            word++;
        }
        return info.substring(0, word).toLowerCase(Locale.ROOT);
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
}
