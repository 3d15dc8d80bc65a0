package progress.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.config.TopicPlan;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Subject;
import progress.model.Topic;
import progress.parse.Vocabulary;

/** The plans of the configuration, put in where the reports state none. */
final class Plans {
    /** Figures of the configuration stand in no group of a report. */
    private static final int NO_GROUP = -1;

    private final List<TopicPlan> plans;

    Plans(List<TopicPlan> plans) {
        this.plans = List.copyOf(plans);
    }

    /** A topic with the targets of its plan. */
    Topic complete(Topic topic) {
        List<Figure> figures = new ArrayList<>(topic.figures());
        for (TopicPlan plan : plans) {
            if (isFor(plan, topic)) {
                add(figures, Subject.CHAPTERS, plan.planned());
                add(figures, Subject.WORDS, plan.words());
                add(figures, Subject.CODE, plan.code());
            }
        }
        return new Topic(topic.name(), topic.key(), topic.implied(), figures, topic.chapters(), topic.span());
    }

    private static void add(List<Figure> figures, Subject subject, @Nullable Stated<Decimal> target) {
        boolean stated = figures.stream().anyMatch(figure -> figure.is(subject, Role.TARGET));
        if (target != null && !stated) {
            figures.add(new Figure(subject, Role.TARGET, Quantity.exact(target.value()), target.span(), NO_GROUP));
        }
    }

    /** Whether a plan is that of a topic. */
    static boolean isFor(TopicPlan plan, Topic topic) {
        String name = plan.name().value();
        return isSameName(name, topic.name()) || isSameName(name, topic.key());
    }

    /** Whether two names are one, whatever their numbers, case and punctuation. */
    static boolean isSameName(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** A name as reports are read: without its number, its punctuation, and words that tell no topics apart. */
    private static String folded(String name) {
        return Names.VOCABULARY.topicKey(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    /** Read only where a plan is there to compare. */
    private static final class Names {
        static final Vocabulary VOCABULARY = Vocabulary.standard();
    }
}
