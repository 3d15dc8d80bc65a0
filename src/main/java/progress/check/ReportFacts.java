package progress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import progress.model.Report;
import progress.source.Footer;
import progress.source.SourceFile;
import progress.source.Span;

/** A report, prepared for checking. */
final class ReportFacts {
    /** A report without headings is all header down to this line. */
    private static final int LAST_HEADER_LINE = 15;

    private final Report report;
    private final int headerEnd;
    private final int footer;
    private final List<TopicFacts> topics = new ArrayList<>();
    private final Set<Span> fractions = new HashSet<>();

    private ReportFacts(Report report) {
        this.report = report;
        this.headerEnd = headerEnd(report.source());
        this.footer = Footer.firstLine(report.source());
        report.ratios().forEach(claim -> fractions.add(claim.percent().span()));
        report.topics().forEach(topic -> topics.add(new TopicFacts(this, topic)));
    }

    static ReportFacts of(Report report) {
        return new ReportFacts(report);
    }

    private static int headerEnd(SourceFile source) {
        int last = Math.min(source.lineCount(), LAST_HEADER_LINE);
        for (int line = 1; line <= last; line++) {
            if (source.line(line).startsWith("##")) {
                return source.lineStart(line);
            }
        }
        return source.lineEnd(last);
    }

    Report report() {
        return report;
    }

    List<TopicFacts> topics() {
        return topics;
    }

    /** Whether a place is in the title or the lines under it, which speak of the report as a whole. */
    boolean isHeader(Span place) {
        return place.start() < headerEnd;
    }

    /** Whether a place is in the lines that close the report, which speak of it as a whole too. */
    boolean isFooter(Span place) {
        return place.position().line() >= footer;
    }

    /** Every topic and chapter of the report that states a figure at a place. */
    List<Statements> statingAt(Span place) {
        List<Statements> stating = new ArrayList<>();
        for (TopicFacts topic : topics) {
            if (topic.statements().at(place).isPresent()) {
                stating.add(topic.statements());
            }
            for (ChapterFacts chapter : topic.chapters()) {
                if (chapter.statements().at(place).isPresent()) {
                    stating.add(chapter.statements());
                }
            }
        }
        return stating;
    }

    /** Whether a figure is a percentage with its own fraction beside it. */
    boolean hasFraction(Span percent) {
        return fractions.contains(percent);
    }
}
