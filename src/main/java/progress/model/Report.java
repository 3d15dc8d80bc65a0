package progress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;

/**
 * One Markdown file and what it states.
 *
 * @param source the file
 * @param title the first heading, else the file name
 * @param date from the file name, else the title, else the first date of the header; never from the footer; null where
 *     the report has none
 * @param topics in the order of the report
 * @param ratios every percentage that stands beside its own fraction
 * @param repeatedKeys keys that stand twice in one mapping
 * @param suppressions comments that silence rules
 */
public record Report(
        SourceFile source,
        String title,
        @Nullable LocalDate date,
        List<Topic> topics,
        List<RatioClaim> ratios,
        List<RepeatedKey> repeatedKeys,
        List<Suppression> suppressions) {
    public Report {
        topics = List.copyOf(topics);
        ratios = List.copyOf(ratios);
        repeatedKeys = List.copyOf(repeatedKeys);
        suppressions = List.copyOf(suppressions);
    }
}
