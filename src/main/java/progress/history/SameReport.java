package progress.history;

import java.util.ArrayList;
import java.util.List;
import progress.model.Chapter;
import progress.model.Topic;

/** Two topics of one key in one report: none is newer, so nothing is dropped, and the one with a name speaks first. */
final class SameReport {
    private SameReport() {}

    static Topic unite(Topic one, Topic other) {
        boolean swap = one.implied() && !other.implied();
        Topic first = swap ? other : one;
        Topic second = swap ? one : other;
        return new Topic(
                first.name(),
                first.key(),
                first.implied(),
                both(first.figures(), second.figures()),
                MergedChapters.of(second.chapters(), first.chapters(), (added, chapter) -> unite(chapter, added)),
                first.span());
    }

    private static Chapter unite(Chapter first, Chapter second) {
        // A state with a percentage says more than one without.
        boolean moreInSecond = first.percent().isEmpty() && second.percent().isPresent();
        return new Chapter(
                first.id() == null ? second.id() : first.id(),
                first.title() == null ? second.title() : first.title(),
                moreInSecond ? second.status() : first.status(),
                both(first.figures(), second.figures()),
                first.sections().isEmpty() ? second.sections() : first.sections(),
                both(first.mentions(), second.mentions()),
                first.file() == null ? second.file() : first.file(),
                moreInSecond ? second.span() : first.span());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
