package progress.check;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;

/**
 * {@code chapters}: the number of chapters stated as done against the sum over the list: 1 for a done chapter, its
 * percentage for one in work.
 *
 * <p>Only where the list gives every chapter that is done or in work. A whole number may also mean the chapters that are
 * done entirely.
 */
final class ChaptersCheck implements TopicCheck {
    @Override
    public void check(TopicFacts topic, Findings findings) {
        List<Figure> stated = topic.statements().surely(Subject.CHAPTERS, Role.DONE);
        Roster roster = topic.roster();
        if (stated.isEmpty() || roster.size() == 0) {
            return;
        }
        int list = topic.chapters().get(0).chapter().span().position().line();
        Figure figure = stated.stream()
                .min(Comparator.comparingInt(
                        one -> Math.abs(one.span().position().line() - list)))
                .orElseThrow();
        Ratio done = Ratio.of(figure.value().value());
        boolean others = roster.countsOthers(planned(topic))
                || topic.statements().allBeside(figure, Subject.CHAPTERS, Role.TARGET).stream()
                        .anyMatch(target ->
                                roster.countsOthers(Ratio.of(target.value().value())));
        if (!roster.givesAllBegun(done) || others || isMoreThanListed(done, roster)) {
            return;
        }
        if (agrees(figure, topic)) {
            stated.stream().filter(other -> agrees(other, topic)).forEach(findings::confirm);
            return;
        }
        boolean finishedOnly = topic.statements()
                .beside(figure, Subject.CHAPTERS, Role.ACTIVE)
                .filter(active -> isWhole(done) && active.value().low().signum() > 0)
                .isPresent();
        Interval right = finishedOnly ? Interval.of(roster.finished()) : roster.sum();
        findings.correct(stated, right);
        String sum = Wording.amount(right);
        Finding finding = new Finding(
                        Rules.CHAPTERS,
                        figure.span(),
                        topic.name() + " is stated " + Wording.amount(figure) + " chapters done, but "
                                + (finishedOnly ? sum + " of the listed ones are" : "the listed ones add up to " + sum))
                .counted(finishedOnly ? sum + " done" : String.join(" + ", roster.addends()) + " = " + sum)
                .again(stated)
                .related(
                        topic.chapters().get(0).chapter().span(),
                        Wording.count(roster.size(), "chapter") + " counted from here");
        Ratio planned = topic.rollup().planned();
        if (right.isExact() && !planned.isZero()) {
            finding.hint("counted so, the topic stands at " + sum + "/" + Wording.amount(planned) + " chapters ("
                    + Wording.percent(right.low().dividedBy(planned)) + ")");
        }
        if (right.isExact() && (figure.value().decimals() > 0 || isWhole(right.low()))) {
            finding.fix(Amounts.ofSameValue(stated, figure), figure, right.low());
        }
        findings.add(finding.done());
    }

    private static boolean agrees(Figure figure, TopicFacts topic) {
        Roster roster = topic.roster();
        Ratio stated = Ratio.of(figure.value().value());
        if (figure.value().decimals() == 0 && figure.value().qualifier() == Qualifier.EXACT) {
            // 6.6 chapters are neither 6 done entirely nor 7.
            return stated.equals(roster.finished()) || Interval.of(stated).meets(roster.possibleSum());
        }
        return stated.equals(roster.finished()) || Amounts.agrees(figure, roster.possibleSum());
    }

    /** More chapters than the list has are not its chapters. */
    private static boolean isMoreThanListed(Ratio done, Roster roster) {
        return done.compareTo(Ratio.of(roster.size())) > 0 && !roster.isWhole();
    }

    private static Ratio planned(TopicFacts topic) {
        return topic.statements()
                .first(Subject.CHAPTERS, Role.TARGET)
                .map(figure -> Ratio.of(figure.value().value()))
                .orElse(Ratio.of(topic.roster().size()));
    }

    private static boolean isWhole(Ratio number) {
        return number.denominator().equals(BigInteger.ONE);
    }
}
