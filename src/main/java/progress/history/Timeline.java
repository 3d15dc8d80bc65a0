package progress.history;

import java.util.List;
import progress.model.Topic;

/**
 * The states of one topic, report by report.
 *
 * @param key the key that all the topics share
 * @param name as the newest report that names the topic writes it; where none does, the newest implied name
 * @param states one for each report, the oldest first, at least one. Reports without a date come before all others;
 *     those of one day are ordered by chapters done, then words, then code, then path
 */
public record Timeline(String key, String name, List<State> states) {
    public Timeline {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("no state of " + key);
        }
    }

    static Timeline of(String key, List<State> states) {
        Topic named = states.get(0).topic();
        for (State state : states) {
            if (named.implied() || !state.topic().implied()) {
                named = state.topic();
            }
        }
        return new Timeline(key, named.name(), states);
    }

    /** The newest state. */
    public State last() {
        return states.get(states.size() - 1);
    }

    /**
     * The topic as it stands after all the reports: the newest statement of each figure and of each chapter, without
     * older figures that a newer statement has overtaken.
     *
     * <p>Every figure, section and chapter keeps its own span, so the report it comes from is its source. Figure groups
     * mean something only within one source.
     */
    public Topic newest() {
        Topic newest = states.get(0).topic();
        for (State state : states.subList(1, states.size())) {
            newest = NewerTopic.over(newest, state.topic());
        }
        return newest;
    }
}
