package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.Agreement;
import progress.rollup.TopicRollup;

/**
 * {@code chapter-percent} and {@code target-percent}: a topic's percentage against its stated done and planned number,
 * where the three do not stand in one value.
 *
 * <p>Checked is a percentage that stands together with the planned number, or in the same place as both; the share of a
 * whole project often stands beside the words of a topic, and is another percentage.
 */
final class ShareCheck implements TopicCheck {
    private static final Ratio HUNDRED = Ratio.of(100);

    /** The most telling figures come first; the thousandth says nothing about a topic any more. */
    private static final int MOST_READINGS = 32;

    @Override
    public void check(TopicFacts topic, Findings findings) {
        check(topic, Subject.CHAPTERS, Rules.CHAPTER_PERCENT, findings);
        check(topic, Subject.WORDS, Rules.TARGET_PERCENT, findings);
        check(topic, Subject.CODE, Rules.TARGET_PERCENT, findings);
        check(topic, Subject.LINES, Rules.TARGET_PERCENT, findings);
    }

    private static void check(TopicFacts topic, Subject subject, Rule rule, Findings findings) {
        for (Figure percent : topic.statements().surely(subject, Role.PERCENT)) {
            Optional<Figure> all = topic.statements()
                    .beside(percent, subject, Role.TARGET)
                    .or(() -> topic.statements()
                            .first(subject, Role.TARGET)
                            .filter(target -> subject != Subject.CHAPTERS && percent.named()));
            Optional<Figure> done = topic.statements()
                    .beside(percent, subject, Role.DONE)
                    .or(() -> topic.statements().first(subject, Role.DONE));
            if (findings.isWrong(percent)
                    || topic.report().hasFraction(percent.span())
                    || all.isEmpty()
                    || done.isEmpty()
                    || isOneOfMany(topic, done.get())
                    || all.get().value().low().signum() == 0) {
                continue;
            }
            if (agrees(percent, share(Amounts.of(done.get()), Amounts.of(all.get())))) {
                findings.confirm(percent);
                continue;
            }
            if (agreesSomehow(topic, percent, findings)) {
                continue;
            }
            report(topic, subject, rule, percent, done.get(), all.get(), findings);
        }
    }

    /** Several numbers of done chapters in one place are prose, and the percentage may be anybody's. */
    private static boolean isOneOfMany(TopicFacts topic, Figure done) {
        return topic.statements().all(done.subject(), done.role()).stream()
                .anyMatch(other -> other.group() == done.group() && !Amounts.same(other, done));
    }

    private static void report(
            TopicFacts topic, Subject subject, Rule rule, Figure percent, Figure done, Figure all, Findings findings) {
        List<Figure> stated = Amounts.ofSameValue(topic.statements().surely(subject, Role.PERCENT), percent);
        Ratio right =
                Ratio.of(done.value().value()).dividedBy(Ratio.of(all.value().value()));
        findings.correct(stated, Interval.of(right.times(HUNDRED)));
        int decimals = Math.max(1, percent.percent().decimals());
        String fraction = Wording.amount(done) + " of " + Wording.amount(all) + " " + Wording.noun(subject);
        Finding finding = new Finding(
                        rule,
                        percent.span(),
                        topic.name() + " is stated at " + percent.span().text() + ", but " + fraction + " are "
                                + Wording.percent(right, decimals))
                .counted(Wording.amount(done) + "/" + Wording.amount(all) + " = " + Wording.percent(right, decimals))
                .again(stated)
                .related(done.span(), "stated as done")
                .related(all.span(), "stated as planned");
        if (Amounts.of(done).isExact() && Amounts.of(all).isExact() && isOnlyCount(topic, done)) {
            finding.fix(stated, percent, right.times(HUNDRED));
        }
        findings.add(finding.done());
    }

    /** Whether the list says no other number: where it adds chapters in work to those done, either may be meant. */
    private static boolean isOnlyCount(TopicFacts topic, Figure done) {
        Roster roster = topic.roster();
        return done.subject() != Subject.CHAPTERS || !roster.isWhole() || Amounts.agrees(done, roster.sum());
    }

    /** Whether a percentage speaks for any pair of numbers stated or counted for the topic, or for its list. */
    private static boolean agreesSomehow(TopicFacts topic, Figure percent, Findings findings) {
        for (Interval done : readings(topic, percent.subject(), Role.DONE, findings)) {
            for (Interval all : readings(topic, percent.subject(), Role.TARGET, findings)) {
                if (agrees(percent, share(done, all))) {
                    return true;
                }
            }
        }
        return percent.subject() == Subject.CHAPTERS && agreesWithListOrWords(topic, percent, findings);
    }

    /** A topic's completion may count the chapters in work, or words, instead of whole chapters. */
    private static boolean agreesWithListOrWords(TopicFacts topic, Figure percent, Findings findings) {
        List<Interval> sums =
                new ArrayList<>(List.of(topic.roster().sum(), topic.roster().possibleSum()));
        for (Interval all : readings(topic, Subject.CHAPTERS, Role.TARGET, findings)) {
            for (Interval sum : sums) {
                if (topic.roster().size() > 0 && sum.isExact() && agrees(percent, share(sum, all))) {
                    return true;
                }
            }
        }
        return TopicRollup.MEASURES.stream()
                .map(measure -> topic.rollup().measure(measure).share())
                .anyMatch(share -> agrees(percent, share.map(Interval::of).orElse(null)));
    }

    private static List<Interval> readings(TopicFacts topic, Subject subject, Role role, Findings findings) {
        List<Interval> readings = new ArrayList<>();
        topic.statements().all(subject, role).stream()
                .limit(MOST_READINGS)
                .forEach(figure -> readings.addAll(findings.readings(figure)));
        return readings;
    }

    private static @Nullable Interval share(Interval done, Interval all) {
        return all.low().isZero() ? null : done.dividedBy(all);
    }

    private static boolean agrees(Figure percent, @Nullable Interval share) {
        return share != null && Agreement.agrees(percent.value(), share.low(), share.high());
    }
}
