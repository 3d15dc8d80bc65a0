package progress.render;

import java.util.Optional;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.Agreement;
import progress.rollup.MeasureRollup;
import progress.rollup.MeasureTotal;
import progress.rollup.Tally;
import progress.rollup.TopicRollup;

/**
 * So much of so much, as text: stated figures as they were written, counted ones where nothing is stated.
 *
 * @param value what is done; empty where unknown
 * @param target of how much; empty where unknown
 * @param percent the share, empty where unknown
 * @param unit what is counted
 */
record Amount(String value, String target, String percent, String unit) {
    /** The chapters of a topic. */
    static Amount chapters(TopicRollup topic) {
        Tally standing = topic.standing();
        Optional<Figure> done = topic.topic().figure(Subject.CHAPTERS, Role.DONE);
        Optional<Figure> target = topic.topic().figure(Subject.CHAPTERS, Role.TARGET);
        Optional<Percent> stated = topic.statedPercent();
        String value = done.map(figure -> Notation.quantity(figure.value()))
                .or(() -> topic.chaptersDone().map(count -> about(standing) + Notation.count(count)))
                .orElse("");
        // Where only the finished chapters are listed, their number is not the plan.
        boolean planned = target.isPresent()
                || (!standing.total().isZero()
                        && stated.flatMap(percent -> standing.share().map(share -> Agreement.agrees(percent, share)))
                                .orElse(true));
        String of = target.map(figure -> Notation.quantity(figure.value()))
                .orElse(planned ? Notation.count(topic.planned()) : "");
        String percent =
                stated.map(Notation::percent).orElseGet(() -> value.isEmpty() || of.isEmpty() ? "" : share(standing));
        return new Amount(value, of, percent, "chapters");
    }

    /** Words or code examples of a topic. */
    static Amount measure(TopicRollup topic, Subject subject, String unit) {
        MeasureRollup measure = topic.measure(subject);
        int counted = topic.done() + topic.partial();
        boolean sum = topic.topic().figure(subject, Role.DONE).isEmpty();
        // A sum over some of the chapters is the least there is.
        boolean more = sum && measure.carrying() < counted;
        String value = measure.value().map(Notation::quantity).orElse("");
        String least = more && measure.value().isPresent() && !isAbout(value) ? value + "+" : value;
        String target = measure.target().map(Notation::quantity).orElse("");
        String percent = measure.statedPercent()
                .map(Notation::percent)
                .orElseGet(() -> measure.share().map(Amount::percent).orElse(""));
        return new Amount(least, target, percent, unit);
    }

    /**
     * All chapters of several topics.
     *
     * @param about whether one of the numbers is approximate, which makes the sum approximate
     */
    static Amount chapters(Tally total, boolean about) {
        return total.total().isZero()
                ? new Amount("", "", "", "chapters")
                : new Amount(
                        (about ? "~" : about(total)) + Notation.count(total.middle()),
                        Notation.count(total.total()),
                        share(total),
                        "chapters");
    }

    /** A measure over several topics; a target only where it stands for all of them. */
    static Amount measure(MeasureTotal total, String unit) {
        String value = total.value().map(Notation::quantity).orElse("");
        if (!total.isComparable()) {
            return new Amount(value, "", "", unit);
        }
        return new Amount(
                value,
                total.target().map(Notation::quantity).orElse(""),
                total.share().map(Amount::percent).orElse(""),
                unit);
    }

    /** Whether the value is not exactly known. */
    boolean isAbout() {
        return isAbout(value);
    }

    private static boolean isAbout(String value) {
        return value.startsWith("~") || value.endsWith("+");
    }

    boolean isEmpty() {
        return value.isEmpty() && target.isEmpty() && percent.isEmpty();
    }

    /** {@code 2.75/9 chapters (31%)}, or as much of it as is known. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "";
        }
        if (value.isEmpty()) {
            return percent.isEmpty() ? target + " " + unit + " planned" : percent + " " + unit;
        }
        return done() + " " + unit + (percent.isEmpty() ? "" : " (" + percent + ")");
    }

    /** {@code 2.75/9}. */
    String done() {
        return value.isEmpty() || target.isEmpty() ? value : value + "/" + target;
    }

    private static String about(Tally tally) {
        return tally.isExact() ? "" : "~";
    }

    private static String share(Tally tally) {
        return tally.share()
                .map(share -> about(tally) + Notation.percent(share, 0))
                .orElse("");
    }

    private static String percent(Ratio share) {
        return Notation.percent(share.percent(1).stripped(), Qualifier.EXACT);
    }
}
