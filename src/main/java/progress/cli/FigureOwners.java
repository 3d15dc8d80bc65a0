package progress.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Report;
import progress.model.Section;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/** Which topic and chapter a place in a report speaks of, so that a finding can be known again when lines move. */
final class FigureOwners {
    private final Map<SourceFile, TreeMap<Integer, Place>> places = new IdentityHashMap<>();
    private final Map<SourceFile, Owner> reports = new IdentityHashMap<>();

    FigureOwners(List<Report> reports) {
        reports.forEach(this::add);
    }

    /**
     * What a figure belongs to.
     *
     * @param topic the key of the topic; empty where none is known
     * @param chapter its number, else its title; empty for the topic itself
     */
    record Owner(String topic, String chapter) {
        static final Owner NOBODY = new Owner("", "");
    }

    private record Place(Span span, Owner owner) {}

    /** The owner of the figure that a finding is about: of what stands there, else next to it on the line. */
    Owner of(Diagnostic finding) {
        Span span = finding.span();
        SourceFile source = span.source();
        TreeMap<Integer, Place> known = places.getOrDefault(source, new TreeMap<>());
        Map.@Nullable Entry<Integer, Place> before = known.floorEntry(span.start());
        if (before != null && isNear(before.getValue().span(), span)) {
            return before.getValue().owner();
        }
        Map.@Nullable Entry<Integer, Place> after = known.higherEntry(span.start());
        if (after != null && isNear(after.getValue().span(), span)) {
            return after.getValue().owner();
        }
        return reports.getOrDefault(source, Owner.NOBODY);
    }

    private static boolean isNear(Span known, Span span) {
        SourceFile source = span.source();
        return known.end() > span.start() && known.start() <= span.start()
                || source.lineOf(known.start()) == source.lineOf(span.start());
    }

    private void add(Report report) {
        TreeMap<Integer, Place> known = new TreeMap<>();
        for (Topic topic : report.topics()) {
            Owner owner = new Owner(topic.key(), "");
            put(known, topic.span(), owner);
            figures(known, topic.figures(), owner);
            for (Chapter chapter : topic.chapters()) {
                add(known, chapter, new Owner(topic.key(), name(chapter)));
            }
        }
        places.put(report.source(), known);
        if (report.topics().size() == 1) {
            reports.put(report.source(), new Owner(report.topics().get(0).key(), ""));
        }
    }

    private static void add(TreeMap<Integer, Place> known, Chapter chapter, Owner owner) {
        put(known, chapter.span(), owner);
        for (Mention mention : chapter.mentions()) {
            put(known, mention.span(), owner);
        }
        sections(known, chapter.sections(), owner);
        figures(known, chapter.figures(), owner);
    }

    private static void sections(TreeMap<Integer, Place> known, List<Section> sections, Owner owner) {
        for (Section section : sections) {
            put(known, section.mention().span(), owner);
            sections(known, section.parts(), owner);
        }
    }

    private static void figures(TreeMap<Integer, Place> known, List<Figure> figures, Owner owner) {
        for (Figure figure : figures) {
            // Figures are exact where items are wide, so they win.
            known.put(figure.span().start(), new Place(figure.span(), owner));
        }
    }

    private static void put(TreeMap<Integer, Place> known, Span span, Owner owner) {
        known.putIfAbsent(span.start(), new Place(span, owner));
    }

    private static String name(Chapter chapter) {
        if (chapter.id() != null) {
            return chapter.id().text();
        }
        return chapter.title() == null ? "" : chapter.title();
    }
}
