package progress.history;

import progress.model.Report;
import progress.model.Topic;

/**
 * What one report states about one topic.
 *
 * @param report the report
 * @param topic the topic; where the report has several of the same key, all of them united
 */
public record State(Report report, Topic topic) {}
