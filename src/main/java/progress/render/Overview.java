package progress.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import progress.model.Report;
import progress.rollup.Totals;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Where the work stands: what {@code progress status} shows.
 *
 * @param reports every report read, in the order of their paths
 * @param topics those of which something is said
 */
public record Overview(List<Report> reports, List<Standing> topics) {
    public Overview {
        reports = List.copyOf(reports);
        topics = Standing.worthALine(topics);
    }

    Totals totals() {
        return topics.stream().map(Standing::rollup).map(Totals::of).reduce(Totals.EMPTY, Totals::plus);
    }

    /** The date of the report in which a place lies; empty where it has none. */
    Map<SourceFile, String> dates() {
        Map<SourceFile, String> dates = new IdentityHashMap<>();
        for (Report report : reports) {
            dates.put(report.source(), Standing.date(report));
        }
        return dates;
    }

    /** {@code path:line:column}, made visible. */
    static String location(Span span) {
        return Visible.of(span.location());
    }
}
