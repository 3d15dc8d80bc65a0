package progress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.TopicRollup;

/**
 * {@code total}: a total of words, code or lines against the sum over the chapters, where every chapter that is done or
 * in work carries the number.
 */
final class TotalCheck implements TopicCheck {
    private static final int FEWEST_CHAPTERS = 2;

    @Override
    public void check(TopicFacts topic, Findings findings) {
        for (Subject measure : TopicRollup.MEASURES) {
            check(topic, measure, findings);
        }
    }

    private static void check(TopicFacts topic, Subject measure, Findings findings) {
        List<Figure> stated = topic.statements().surely(measure, Role.DONE);
        List<ChapterFacts> begun = topic.roster().begun();
        if (stated.isEmpty() || begun.size() < FEWEST_CHAPTERS || !isEveryChapterListed(topic)) {
            return;
        }
        List<Figure> parts = new ArrayList<>();
        Interval sum = Interval.ZERO;
        Interval possible = Interval.ZERO;
        Interval finished = Interval.ZERO;
        Interval weighted = Interval.ZERO;
        boolean least = false;
        boolean guessed = false;
        for (ChapterFacts chapter : begun) {
            List<Figure> carried = chapter.statements().all(measure, Role.DONE);
            if (carried.isEmpty()) {
                return;
            }
            Figure part = carried.get(0);
            parts.add(part);
            Interval value = Amounts.of(part);
            Interval any = value;
            boolean about = true;
            for (Figure again : carried) {
                any = any.or(Amounts.of(again));
                least |= again.value().qualifier() == Qualifier.AT_LEAST;
                about &= again.value().qualifier() == Qualifier.ABOUT;
            }
            guessed |= about;
            any = about ? any.widened(Amounts.ABOUT) : any;
            sum = sum.plus(value);
            possible = possible.plus(any);
            weighted = weighted.plus(
                    any.times(chapter.stated().low(), chapter.stated().high()));
            if (chapter.stated().low().equals(Ratio.ONE)) {
                finished = finished.plus(any);
            }
        }
        Figure figure = nearest(stated, parts.get(0));
        boolean agrees = least ? isBelow(possible, figure) : Amounts.agrees(figure, possible);
        // Some count finished chapters only, or of a chapter's planned size the share that is done.
        if (agrees || Amounts.agrees(figure, finished) || Amounts.agrees(figure, weighted)) {
            if (agrees && !guessed && !least) {
                findings.confirm(figure);
            }
            return;
        }
        findings.correct(stated, possible);
        String noun = Wording.noun(measure);
        String shown = Wording.amount(plain(parts));
        Finding finding = new Finding(
                        Rules.TOTAL,
                        figure.span(),
                        topic.name() + " is stated to have " + Wording.amount(figure) + " " + noun
                                + ", but its chapters add up to " + shown)
                .counted(String.join(" + ", parts.stream().map(Wording::amount).toList()) + " = " + shown)
                .again(stated)
                .related(
                        parts.get(0).span(),
                        noun + " of " + Wording.count(parts.size(), "chapter") + " counted from here");
        boolean sure = !least
                && !guessed
                && possible.isExact()
                && parts.stream().allMatch(part -> part.value().qualifier() == Qualifier.EXACT);
        if (sure) {
            finding.fix(Amounts.ofSameValue(stated, figure), figure, sum.low());
        }
        findings.add(finding.done());
    }

    /** Parts of at least n can be more: a total below their sum contradicts them, and one of at least far more. */
    private static boolean isBelow(Interval counted, Figure total) {
        if (total.value().qualifier() == Qualifier.AT_LEAST) {
            return Amounts.of(total)
                            .low()
                            .compareTo(counted.widened(Amounts.ABOUT).high())
                    <= 0;
        }
        return Amounts.of(total).high().compareTo(counted.low()) >= 0 || Amounts.agrees(total, counted);
    }

    private static Interval plain(List<Figure> parts) {
        Interval sum = Interval.ZERO;
        for (Figure part : parts) {
            sum = sum.plus(new Interval(
                    Ratio.of(part.value().low()), Ratio.of(part.value().high())));
        }
        return sum;
    }

    private static boolean isEveryChapterListed(TopicFacts topic) {
        Ratio done = topic.statements()
                .first(Subject.CHAPTERS, Role.DONE)
                .map(figure -> Ratio.of(figure.value().value()))
                .orElse(Ratio.ZERO);
        return topic.roster().givesAllBegun(done);
    }

    private static Figure nearest(List<Figure> stated, Figure part) {
        int line = part.span().position().line();
        return stated.stream()
                .min(Comparator.comparingInt(
                        one -> Math.abs(one.span().position().line() - line)))
                .orElseThrow();
    }
}
