package progress.render;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import progress.model.Report;
import progress.source.Span;

/**
 * Where the work stands: what {@code progress status} shows.
 *
 * @param reports every report read, in the order of their paths
 * @param topics those of which something is said; they may be made anew each time that they are gone through, so that
 *     one at a time needs to be there
 */
public record Overview(List<Report> reports, Iterable<Standing> topics) {
    public Overview {
        Iterable<Standing> all = topics;
        topics = () -> new Telling(all.iterator());
    }

    /** Those topics of which something is said. */
    private static final class Telling implements Iterator<Standing> {
        private final Iterator<Standing> all;
        private @Nullable Standing next;

        Telling(Iterator<Standing> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            while (next == null && all.hasNext()) {
                Standing standing = all.next();
                next = standing.saysSomething() ? standing : null;
            }
            return next != null;
        }

        @Override
        public Standing next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Standing standing = next;
            next = null;
            return standing;
        }
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return !topics.iterator().hasNext();
    }

    /** Whether there is one topic and no other. */
    boolean isSingle() {
        Iterator<Standing> all = topics.iterator();
        if (!all.hasNext()) {
            return false;
        }
        all.next();
        return !all.hasNext();
    }

    /** All topics, added up. */
    Sum sum() {
        Sum sum = Sum.NOTHING;
        for (Standing topic : topics) {
            sum = sum.plus(topic);
        }
        return sum;
    }

    /** The dates of the reports by their paths; empty for a report that has none. */
    Map<String, String> dates() {
        Map<String, String> dates = new HashMap<>();
        for (Report report : reports) {
            dates.put(report.source().path(), Standing.date(report));
        }
        return dates;
    }

    /** {@code path:line:column}, made visible. */
    static String location(Span span) {
        return Visible.of(span.location());
    }
}
