package progress.check;

import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;

/** {@code remainder}: a remaining percentage against 100 minus the completion of the same thing. */
final class RemainderCheck implements TopicCheck {
    @Override
    public void check(TopicFacts topic, Findings findings) {
        for (Subject subject : Subject.values()) {
            check(topic.name(), topic.statements(), subject, findings);
        }
        for (ChapterFacts chapter : topic.chapters()) {
            check(Wording.name(chapter.chapter()), chapter.statements(), Subject.COMPLETION, findings);
        }
    }

    private static void check(String name, Statements statements, Subject subject, Findings findings) {
        List<Figure> done = statements.all(subject, Role.PERCENT);
        for (Figure remaining : statements.surely(subject, Role.REMAINING_PERCENT)) {
            Optional<Figure> completion = statements
                    .beside(remaining, subject, Role.PERCENT)
                    .or(() -> statements.first(subject, Role.PERCENT));
            boolean agrees = done.stream().anyMatch(figure -> agrees(remaining, figure, findings));
            if (completion.isEmpty() || agrees) {
                continue;
            }
            Figure figure = completion.get();
            Ratio right = Ratio.of(100).minus(Ratio.of(figure.value().value()));
            String counted = Wording.percent(right.dividedBy(Ratio.of(100)), decimals(remaining, figure));
            Finding finding = new Finding(
                            Rules.REMAINDER,
                            remaining.span(),
                            name + " is stated " + figure.span().text() + " done, which leaves " + counted + ", not "
                                    + remaining.span().text())
                    .counted("100 - " + figure.value().value() + " = " + counted)
                    .related(figure.span(), "stated as done")
                    .fix(List.of(remaining), remaining, right);
            findings.correct(List.of(remaining), Interval.of(right));
            findings.add(finding.done());
        }
    }

    private static int decimals(Figure one, Figure other) {
        return Math.max(one.value().decimals(), other.value().decimals());
    }

    private static boolean agrees(Figure remaining, Figure done, Findings findings) {
        if (Amounts.complement(remaining, done)) {
            return true;
        }
        return findings.isWrong(done)
                && findings.readings(done).stream()
                        .map(reading -> new Interval(
                                Ratio.of(100).minus(reading.high()),
                                Ratio.of(100).minus(reading.low())))
                        .anyMatch(rest -> Amounts.agrees(remaining, rest));
    }
}
