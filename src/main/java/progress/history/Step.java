package progress.history;

import progress.rollup.TopicRollup;

/**
 * One report of a topic, and how the topic stands after it.
 *
 * @param state what the report states
 * @param standing the topic after this report and all before it: what the report does not state anew still holds
 */
public record Step(State state, TopicRollup standing) {}
