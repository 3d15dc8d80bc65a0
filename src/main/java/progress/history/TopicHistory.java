package progress.history;

import java.util.ArrayList;
import java.util.List;
import progress.model.Subject;
import progress.model.Topic;
import progress.rollup.TopicRollup;

/**
 * A topic over time.
 *
 * @param timeline its states
 * @param steps one for each state, in the same order
 * @param newest where the topic stands after all reports, its plan included
 */
public record TopicHistory(Timeline timeline, List<Step> steps, TopicRollup newest) {
    public TopicHistory {
        steps = List.copyOf(steps);
    }

    /** The history of a topic that has no plan but what its reports state. */
    public static TopicHistory of(Timeline timeline) {
        return of(timeline, timeline.newest());
    }

    /**
     * The history of a topic.
     *
     * @param newest {@link Timeline#newest()}, which may have got targets that no report states
     */
    public static TopicHistory of(Timeline timeline, Topic newest) {
        List<Step> steps = new ArrayList<>();
        Topic before = null;
        for (State state : timeline.states()) {
            Topic after = before == null ? state.topic() : NewerTopic.over(before, state.topic());
            steps.add(new Step(state, TopicRollup.of(after)));
            before = after;
        }
        return new TopicHistory(timeline, steps, TopicRollup.of(newest));
    }

    /** One of its figures over time: chapters, words, code or lines. */
    public Course course(Subject subject) {
        return Course.of(this, subject);
    }
}
