package progress.history;

import java.time.LocalDate;
import java.util.Comparator;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;
import progress.source.SourceFile;

/**
 * What tells how new a state is: its date, then chapters done, words and code, then the path.
 *
 * @param date the earliest of all where there is none
 * @param source two of one path are ordered by their digests
 */
record Rank(LocalDate date, Ratio chapters, Ratio words, Ratio code, SourceFile source) implements Comparable<Rank> {
    /** Before every known amount. */
    private static final Ratio UNKNOWN = Ratio.of(-1);

    private static final Comparator<Rank> OLDEST_FIRST = Comparator.comparing(Rank::date)
            .thenComparing(Rank::chapters)
            .thenComparing(Rank::words)
            .thenComparing(Rank::code)
            .thenComparing(rank -> rank.source.path())
            .thenComparing(rank -> rank.source.digest());

    static Rank of(Report report, Topic topic) {
        TopicRollup counted = TopicRollup.of(topic);
        return new Rank(
                report.date() == null ? LocalDate.MIN : report.date(),
                counted.chaptersDone().orElse(UNKNOWN),
                amount(counted, Subject.WORDS),
                amount(counted, Subject.CODE),
                report.source());
    }

    private static Ratio amount(TopicRollup counted, Subject subject) {
        return counted.measure(subject)
                .value()
                .map(value -> Ratio.of(value.value()))
                .orElse(UNKNOWN);
    }

    @Override
    public int compareTo(Rank other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
