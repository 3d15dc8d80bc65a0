package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;

/**
 * {@code partition}: done, in progress and pending against the total, where they stand together.
 *
 * <p>Which of the numbers is wrong nobody can tell, so there is no fix.
 */
final class PartitionCheck implements TopicCheck {
    @Override
    public void check(TopicFacts topic, Findings findings) {
        for (Subject subject : List.of(Subject.CHAPTERS, Subject.WORDS, Subject.CODE, Subject.LINES)) {
            for (Figure total : topic.statements().all(subject, Role.TARGET)) {
                check(topic, total, findings);
            }
        }
    }

    private static void check(TopicFacts topic, Figure total, Findings findings) {
        Subject subject = total.subject();
        Optional<Figure> done = topic.statements().beside(total, subject, Role.DONE);
        Optional<Figure> rest = topic.statements().beside(total, subject, Role.REMAINING);
        Optional<Figure> active = topic.statements().beside(total, subject, Role.ACTIVE);
        if (done.isEmpty()
                || rest.isEmpty()
                || topic.statements().beside(total, subject, Role.TARGET).get() != total) {
            return;
        }
        List<Figure> parts = new ArrayList<>(List.of(done.get()));
        active.ifPresent(parts::add);
        parts.add(rest.get());
        boolean sure = parts.stream().allMatch(PartitionCheck::isExact) && isExact(total);
        // Phases and their tasks may be counted side by side.
        boolean agrees = topic.statements().allBeside(total, subject, Role.TARGET).stream()
                .anyMatch(all -> agrees(all, done.get(), active, rest.get(), findings));
        if (!sure || agrees) {
            return;
        }
        boolean unfinished = topic.rollup().partial() > 0 || subject == Subject.CHAPTERS;
        Interval sum = Interval.ZERO;
        for (Figure part : parts) {
            sum = sum.plus(Amounts.of(part));
        }
        // Without a number in progress the missing ones may be just these.
        if (active.isEmpty()
                && unfinished
                && sum.high().compareTo(Amounts.of(total).low()) < 0) {
            return;
        }
        String shown = Wording.amount(plain(parts));
        String added = String.join(" + ", parts.stream().map(Wording::amount).toList());
        Finding finding = new Finding(
                        Rules.PARTITION,
                        total.span(),
                        topic.name() + ": " + total.span().text() + " are stated in all, but done"
                                + (active.isPresent() ? ", in progress" : "") + " and pending add up to " + shown)
                .counted(added + " = " + shown);
        finding.related(done.get().span(), "stated as done");
        active.ifPresent(figure -> finding.related(figure.span(), "stated as in progress"));
        finding.related(rest.get().span(), "stated as pending");
        findings.add(finding.done());
    }

    private static Interval plain(List<Figure> parts) {
        Ratio sum = Ratio.ZERO;
        for (Figure part : parts) {
            sum = sum.plus(Ratio.of(part.value().low()));
        }
        return Interval.of(sum);
    }

    private static boolean isExact(Figure figure) {
        return figure.value().qualifier() == Qualifier.EXACT;
    }

    /** A done number with decimals has the chapters in progress in it; they may stand among the pending ones too. */
    private static boolean agrees(Figure total, Figure done, Optional<Figure> active, Figure rest, Findings findings) {
        List<Interval> amounts = new ArrayList<>(findings.readings(done));
        if (done.value().decimals() > 0) {
            amounts.add(Interval.of(Ratio.of(done.value().low().whole().longValue())));
        }
        List<Interval> actives = new ArrayList<>(List.of(Interval.ZERO));
        active.ifPresent(figure -> actives.addAll(findings.readings(figure)));
        if (active.isPresent() && done.value().decimals() == 0) {
            actives.remove(0);
        }
        for (Interval all : findings.readings(total)) {
            for (Interval part : amounts) {
                for (Interval going : actives) {
                    for (Interval pending : findings.readings(rest)) {
                        if (part.plus(going).plus(pending).meets(all)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
