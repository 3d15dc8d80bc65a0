package progress.check;

import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;

/**
 * {@code planned}: the number of chapters stated as planned against the distinct chapters listed, where those not begun
 * are listed too, or where more are listed than planned.
 */
final class PlannedCheck implements TopicCheck {
    /** Numbers below are the same by chance. */
    private static final Ratio FEW = Ratio.of(3);

    @Override
    public void check(TopicFacts topic, Findings findings) {
        List<Figure> stated = topic.statements().surely(Subject.CHAPTERS, Role.TARGET);
        Roster roster = topic.roster();
        if (stated.isEmpty()) {
            return;
        }
        Figure figure = stated.get(0);
        Ratio planned = Ratio.of(figure.value().value());
        boolean more = Ratio.of(roster.size()).compareTo(planned) > 0;
        if (!more && !roster.listsPending()) {
            return;
        }
        if (!roster.isComplete() && !listsMore(topic, planned)) {
            return;
        }
        Interval listed = Interval.of(Ratio.of(roster.size()));
        if (roster.countsOthers(planned) || figure.value().qualifier() != Qualifier.EXACT) {
            return;
        }
        if (Amounts.agrees(figure, listed)) {
            findings.confirm(figure);
            return;
        }
        findings.correct(stated, listed);
        Finding finding = new Finding(
                        Rules.PLANNED,
                        figure.span(),
                        topic.name() + " is stated to have " + Wording.amount(figure) + " chapters, but "
                                + roster.size() + " are listed")
                .counted(topic.rollup().done() + " done + " + topic.rollup().partial() + " in work + "
                        + topic.rollup().pending() + " planned = " + roster.size())
                .again(stated)
                .related(
                        topic.chapters().get(0).chapter().span(),
                        Wording.count(roster.size(), "chapter") + " counted from here");
        // Where done, in progress and pending add up to the stated number, the list may be what is wrong.
        if (!isPartitioned(topic, figure)) {
            finding.fix(Amounts.ofSameValue(stated, figure), figure, listed.low());
        }
        findings.add(finding.done());
    }

    /** Whether more are listed than planned, and of these as many done as the topic says: the same things are counted. */
    private static boolean listsMore(TopicFacts topic, Ratio planned) {
        Ratio finished = topic.roster().finished();
        return Ratio.of(topic.roster().size()).compareTo(planned) > 0
                && finished.compareTo(FEW) >= 0
                && topic.statements()
                        .first(Subject.CHAPTERS, Role.DONE)
                        .filter(done -> Ratio.of(done.value().value()).equals(finished))
                        .isPresent();
    }

    private static boolean isPartitioned(TopicFacts topic, Figure planned) {
        Optional<Figure> done = topic.statements().beside(planned, Subject.CHAPTERS, Role.DONE);
        Optional<Figure> rest = topic.statements().beside(planned, Subject.CHAPTERS, Role.REMAINING);
        if (done.isEmpty() || rest.isEmpty()) {
            return false;
        }
        Interval active = topic.statements()
                .beside(planned, Subject.CHAPTERS, Role.ACTIVE)
                .map(Amounts::of)
                .orElse(Interval.ZERO);
        return Amounts.agrees(planned, Amounts.of(done.get()).plus(active).plus(Amounts.of(rest.get())));
    }
}
