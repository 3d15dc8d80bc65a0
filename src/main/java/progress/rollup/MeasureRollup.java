package progress.rollup;

import java.util.Optional;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;

/**
 * Words, code examples or lines of a topic.
 *
 * @param value as stated for the topic, else the sum over its chapters; empty where neither is known
 * @param target as stated for the topic
 * @param statedPercent the share done, as stated for the topic
 * @param sum over the counted chapters (done or partial) that carry the measure; approximate where a part is
 * @param carrying how many of the counted chapters carry the measure
 */
public record MeasureRollup(
        Optional<Quantity> value,
        Optional<Quantity> target,
        Optional<Percent> statedPercent,
        Quantity sum,
        int carrying) {
    static MeasureRollup of(Topic topic, Subject subject) {
        Quantity sum = Quantity.ZERO;
        int carrying = 0;
        for (Chapter chapter : topic.chapters()) {
            Optional<Figure> carried = chapter.figure(subject, Role.DONE);
            if (chapter.status() != Status.PLANNED && carried.isPresent()) {
                sum = sum.plus(carried.get().value());
                carrying++;
            }
        }
        Optional<Quantity> stated = topic.figure(subject, Role.DONE).map(Figure::value);
        return new MeasureRollup(
                stated.isPresent() || carrying == 0 ? stated : Optional.of(sum),
                topic.figure(subject, Role.TARGET).map(Figure::value),
                topic.figure(subject, Role.PERCENT).map(Figure::percent),
                sum,
                carrying);
    }

    /** Value ÷ target, ranges by their middle; empty unless both are known and the target is above 0. */
    public Optional<Ratio> share() {
        if (value.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        Ratio whole = Ratio.of(target.get().value());
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(Ratio.of(value.get().value()).dividedBy(whole));
    }
}
