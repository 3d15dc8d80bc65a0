package progress.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import progress.model.Chapter;
import progress.model.Report;
import progress.model.Topic;

/** Reports on one chapter that do not say which book it is from: they belong to the topic that lists the chapter. */
final class StrayChapters {
    private StrayChapters() {}

    /** The reports, with such a chapter in the one topic that has a chapter of its number and title, where it is one. */
    static List<Report> adopt(List<Report> reports) {
        List<Report> adopted = new ArrayList<>();
        for (Report report : reports) {
            List<Topic> topics =
                    report.topics().stream().map(topic -> home(topic, reports)).toList();
            adopted.add(new Report(
                    report.source(),
                    report.title(),
                    report.date(),
                    topics,
                    report.ratios(),
                    report.repeatedKeys(),
                    report.suppressions()));
        }
        return adopted;
    }

    private static Topic home(Topic topic, List<Report> reports) {
        if (!topic.implied() || topic.chapters().size() != 1 || !topic.figures().isEmpty()) {
            return topic;
        }
        Chapter stray = topic.chapters().get(0);
        Set<String> keys = new HashSet<>();
        Topic home = null;
        for (Report report : reports) {
            for (Topic other : report.topics()) {
                if (!other.implied() && other.chapters().stream().anyMatch(chapter -> isSame(chapter, stray))) {
                    keys.add(other.key());
                    home = other;
                }
            }
        }
        return home == null || keys.size() != 1
                ? topic
                : new Topic(home.name(), home.key(), true, topic.figures(), topic.chapters(), topic.span());
    }

    private static boolean isSame(Chapter one, Chapter other) {
        return one.id() != null
                && one.id().equals(other.id())
                && one.title() != null
                && one.title().equalsIgnoreCase(other.title());
    }
}
