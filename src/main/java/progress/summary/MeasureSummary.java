package progress.summary;

import java.util.Optional;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Subject;
import progress.model.Topic;

/**
 * Words, code examples, lines or chapters of a topic.
 *
 * @param value what is there
 * @param target what is planned
 * @param percent the share that is done
 */
public record MeasureSummary(Optional<Quantity> value, Optional<Quantity> target, Optional<Percent> percent) {
    /** Nothing known. */
    public static final MeasureSummary NONE = new MeasureSummary(Optional.empty(), Optional.empty(), Optional.empty());

    /** As a topic states it. */
    static MeasureSummary stated(Topic topic, Subject subject) {
        return new MeasureSummary(
                topic.figure(subject, Role.DONE).map(Figure::value),
                topic.figure(subject, Role.TARGET).map(Figure::value),
                topic.figure(subject, Role.PERCENT).map(Figure::percent));
    }
}
