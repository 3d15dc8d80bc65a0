package progress.check;

import java.util.ArrayList;
import java.util.List;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;

/**
 * {@code chapters} where a topic counts the tasks of its phases: the number stated as done against the sum over the
 * phases.
 *
 * <p>Only where the number stated as planned is that of all their tasks.
 */
final class TaskSumCheck implements TopicCheck {
    @Override
    public void check(TopicFacts topic, Findings findings) {
        List<Figure> stated = topic.statements().surely(Subject.CHAPTERS, Role.DONE);
        List<Figure> planned = topic.statements().surely(Subject.CHAPTERS, Role.TARGET);
        Roster roster = topic.roster();
        if (stated.isEmpty() || planned.isEmpty() || roster.size() < 2) {
            return;
        }
        Ratio whole = Ratio.of(planned.get(0).value().value());
        if (whole.equals(Ratio.of(roster.size())) || !roster.countsSections(whole)) {
            return;
        }
        Interval sum = Interval.ZERO;
        List<String> addends = new ArrayList<>();
        for (ChapterFacts chapter : topic.chapters()) {
            Interval done = chapter.sectionsDone();
            sum = sum.plus(done);
            addends.add(Wording.amount(done));
        }
        Figure figure = stated.get(0);
        if (Amounts.agrees(figure, sum)) {
            findings.confirm(figure);
            return;
        }
        if (Ratio.of(figure.value().value()).equals(roster.finished())) {
            return;
        }
        findings.correct(stated, sum);
        Finding finding = new Finding(
                        Rules.CHAPTERS,
                        figure.span(),
                        topic.name() + " is stated " + Wording.amount(figure) + " of " + Wording.amount(whole)
                                + " done, but its parts add up to " + Wording.amount(sum))
                .counted(String.join(" + ", addends) + " = " + Wording.amount(sum) + " of " + Wording.amount(whole))
                .again(stated)
                .related(
                        topic.chapters().get(0).chapter().span(),
                        Wording.count(roster.size(), "part") + " counted from here");
        if (sum.isExact()) {
            finding.fix(Amounts.ofSameValue(stated, figure), figure, sum.low());
        }
        findings.add(finding.done());
    }
}
