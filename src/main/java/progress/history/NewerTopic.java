package progress.history;

import java.util.List;
import java.util.Optional;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;

/**
 * A newer statement of a topic over an older one.
 *
 * <p>A figure that only the older one states is kept, unless a newer figure makes it untrue ({@link NewerFigures}) or
 * the newer chapters have overtaken it: once three chapters are listed as done, the 2.75 of last week are over.
 */
final class NewerTopic {
    private NewerTopic() {}

    static Topic over(Topic older, Topic newer) {
        // A report about a single chapter implies its topic; name and place stay those of the report that names it.
        Topic named = newer.implied() && !older.implied() ? older : newer;
        List<Chapter> chapters = MergedChapters.of(older.chapters(), newer.chapters(), NewerChapter::over);
        TopicRollup before = TopicRollup.of(older);
        TopicRollup after = TopicRollup.of(withFigures(older, older.figures(), chapters));
        List<Figure> stillTrue = older.figures().stream()
                .filter(figure -> !NewerFigures.MOVING.contains(figure.role())
                        || NewerFigures.tell(newer.figures(), figure.subject())
                        || !isOvertaken(figure.subject(), before, after))
                .toList();
        return withFigures(named, NewerFigures.over(stillTrue, newer.figures()), chapters);
    }

    private static Topic withFigures(Topic topic, List<Figure> figures, List<Chapter> chapters) {
        return new Topic(topic.name(), topic.key(), topic.implied(), figures, chapters, topic.span());
    }

    /** Whether the chapters have grown beyond what the older topic states to be done. */
    private static boolean isOvertaken(Subject subject, TopicRollup before, TopicRollup after) {
        Ratio listed = listed(subject, after);
        return listed.compareTo(listed(subject, before)) > 0
                && stated(subject, before)
                        .map(done -> listed.compareTo(done) > 0)
                        .orElse(false);
    }

    /** The least that the chapters add up to. */
    private static Ratio listed(Subject subject, TopicRollup topic) {
        return switch (subject) {
            case CHAPTERS -> topic.stated().low();
            case WORDS, CODE, LINES -> Ratio.of(topic.measure(subject).sum().low());
            case COMPLETION, SECTIONS -> Ratio.ZERO;
        };
    }

    /** How much the topic states to be done, by number or else by percentage. */
    private static Optional<Ratio> stated(Subject subject, TopicRollup topic) {
        Optional<Figure> done = topic.topic().figure(subject, Role.DONE);
        if (done.isPresent()) {
            return done.map(figure -> Ratio.of(figure.value().value()));
        }
        return topic.topic()
                .figure(subject, Role.PERCENT)
                .flatMap(figure -> whole(subject, topic)
                        .map(whole -> whole.times(figure.percent().ratio())));
    }

    private static Optional<Ratio> whole(Subject subject, TopicRollup topic) {
        return subject == Subject.CHAPTERS
                ? Optional.of(topic.planned())
                : topic.topic()
                        .figure(subject, Role.TARGET)
                        .map(target -> Ratio.of(target.value().value()));
    }
}
