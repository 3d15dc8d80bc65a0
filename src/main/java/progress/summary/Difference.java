package progress.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two reports, or between two sets of them.
 *
 * @param before the older side
 * @param now the newer side
 * @param topics those of which something is different
 */
public record Difference(Side before, Side now, List<TopicChange> topics) {
    public Difference {
        topics = List.copyOf(topics);
    }

    /**
     * One side.
     *
     * @param path a file or a folder, as it was named
     * @param date of its newest report; null where none has one
     * @param reports how many reports it consists of
     */
    public record Side(String path, @Nullable LocalDate date, int reports) {}

    /** How many chapters moved so, in all topics. */
    public int chapters(Move move) {
        return (int) topics.stream()
                .flatMap(topic -> topic.chapters().stream())
                .filter(chapter -> chapter.move() == move)
                .count();
    }
}
