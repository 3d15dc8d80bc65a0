package progress.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.model.RatioClaim;
import progress.model.Report;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/** The entrance: reads one Markdown file as a report. Total: no input makes it throw. */
public final class ReportReader {
    private final Vocabulary vocabulary;

    /** Creates a reader; it may be shared between threads. */
    public ReportReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a file states, and what could not be read in it. */
    public Reading read(SourceFile source) {
        Folded text = new Folded(source);
        List<Element> elements = Markdown.read(text);
        List<Diagnostic> problems = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Fence fence && !fence.closed()) {
                Span open = source.span(
                        fence.span().start(),
                        source.lineEnd(source.lineOf(fence.span().start())));
                problems.add(Diagnostic.of(
                        Rules.UNREADABLE_BLOCK, open, "this fence is never closed: everything below it is one block"));
            }
        }
        Title title = Title.of(text, elements, vocabulary);
        List<RatioClaim> claims = new ArrayList<>();
        ElementWalker walker = new ElementWalker(text, vocabulary, title, claims, elements);
        walker.walk();
        List<Topic> topics =
                new TopicAssembler(vocabulary, title, walker.gathered(), walker.reportChapter()).assemble();
        Report report = new Report(
                source,
                title.shown(),
                date(source, title, elements, text),
                topics,
                distinct(claims),
                walker.gathered().repeatedKeys,
                Suppressions.read(text, elements));
        return new Reading(report, problems);
    }

    /** Each claim once: a text may be read as a unit and as a value. */
    private static List<RatioClaim> distinct(List<RatioClaim> claims) {
        Map<Integer, RatioClaim> byPlace = new TreeMap<>();
        for (RatioClaim claim : claims) {
            byPlace.putIfAbsent(claim.percent().span().start(), claim);
        }
        return List.copyOf(byPlace.values());
    }

    private static @Nullable LocalDate date(SourceFile source, Title title, List<Element> elements, Folded text) {
        String path = source.path();
        LocalDate date = Dates.first(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        if (date == null) {
            date = Dates.first(title.shown());
        }
        if (date == null) {
            date = headerDate(elements, text);
        }
        return date;
    }

    /** The first date before the report's body; a footer's dates are those of the next report. */
    private static @Nullable LocalDate headerDate(List<Element> elements, Folded text) {
        int headings = 0;
        for (Element element : elements) {
            if (element instanceof Element.Heading && ++headings > 3) {
                return null;
            }
            LocalDate date = Dates.first(text.clean(element.span()));
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
