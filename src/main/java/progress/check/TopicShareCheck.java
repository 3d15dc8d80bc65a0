package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.Agreement;
import progress.rollup.Basis;

/**
 * {@code sections} of a topic: where a topic states only a percentage, its list of chapters is what it must agree with.
 *
 * <p>What such a percentage counts is not said, so it is right when it agrees with any way to count: chapters as stated
 * or by their sections, all sections of all chapters, words, code. Some projects give their phases weights, which no
 * list shows: so this is a warning, and a rough percentage is left alone.
 */
final class TopicShareCheck implements TopicCheck {
    private static final int FEWEST_CHAPTERS = 2;

    @Override
    public void check(TopicFacts topic, Findings findings) {
        List<Figure> stated = topic.statements().surely(Subject.CHAPTERS, Role.PERCENT);
        boolean counted = topic.statements().first(Subject.CHAPTERS, Role.DONE).isPresent()
                || topic.statements().first(Subject.CHAPTERS, Role.TARGET).isPresent();
        Roster roster = topic.roster();
        if (stated.isEmpty()
                || counted
                || roster.size() < FEWEST_CHAPTERS
                || !roster.listsPending()
                || !roster.isComplete()) {
            return;
        }
        Figure first = stated.get(0);
        if (topic.report().hasFraction(first.span()) || first.value().qualifier() != Qualifier.EXACT) {
            return;
        }
        Ratio size = Ratio.of(roster.size());
        Interval sum = roster.possibleSum();
        Interval share = new Interval(sum.low().dividedBy(size), sum.high().dividedBy(size));
        if (agrees(first, share)) {
            findings.confirm(first);
            return;
        }
        if (others(topic).stream().anyMatch(other -> agrees(first, other))) {
            return;
        }
        Percent percent = first.percent();
        Interval exact = roster.sum();
        Interval right = new Interval(exact.low().dividedBy(size), exact.high().dividedBy(size));
        findings.correct(stated, right.times(Ratio.of(100)));
        int decimals = Math.max(1, percent.decimals());
        String all = Wording.count(roster.size(), "chapter");
        String shown = right.isExact()
                ? Wording.percent(right.low(), decimals)
                : Wording.percent(right.low(), decimals) + " to " + Wording.percent(right.high(), decimals);
        Finding finding = new Finding(
                        Rules.SECTIONS,
                        first.span(),
                        topic.name() + " is stated " + first.span().text() + " done, but its " + all + " add up to "
                                + Wording.amount(exact) + " (" + shown + ")")
                .severity(Severity.WARNING)
                .counted("(" + String.join(" + ", roster.addends()) + ")/" + roster.size() + " = " + shown)
                .again(stated)
                .related(topic.chapters().get(0).chapter().span(), all + " counted from here");
        if (right.isExact()) {
            finding.fix(Amounts.ofSameValue(stated, first), first, right.low().times(Ratio.of(100)));
        }
        findings.add(finding.done());
    }

    private static boolean agrees(Figure stated, Interval share) {
        return Agreement.agrees(stated.value(), share.low(), share.high());
    }

    /** The other things that a completion may count. */
    private static List<Interval> others(TopicFacts topic) {
        List<Interval> shares = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            Optional<Ratio> share = topic.rollup().share(basis);
            share.map(Interval::of).ifPresent(shares::add);
        }
        Interval done = Interval.ZERO;
        int all = 0;
        for (ChapterFacts chapter : topic.chapters()) {
            var sections = chapter.rollup().sections();
            if (sections.isPresent()) {
                done = done.plus(new Interval(
                        sections.get().tally().low(), sections.get().tally().high()));
                all += sections.get().total();
            }
        }
        if (all > 0) {
            shares.add(done.dividedBy(Interval.of(Ratio.of(all))));
        }
        return shares;
    }
}
