package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;

/**
 * {@code restated}: a figure that is stated again has the same value: in title, header, block and footer.
 *
 * <p>Of several values the one that was counted is right; else the odd one out is reported, else the later one.
 */
final class RestatedCheck implements TopicCheck {
    private static final List<Role> ROLES =
            List.of(Role.DONE, Role.TARGET, Role.PERCENT, Role.REMAINING, Role.REMAINING_PERCENT);

    /** Each is compared with each; nobody states a figure more often than this. */
    private static final int MOST_STATEMENTS = 256;

    @Override
    public void check(TopicFacts topic, Findings findings) {
        for (Subject subject : Subject.values()) {
            for (Role role : ROLES) {
                check(topic.report(), topic.name(), topic.statements(), subject, role, findings);
                for (ChapterFacts chapter : topic.chapters()) {
                    String name = Wording.name(chapter.chapter());
                    check(topic.report(), name, chapter.statements(), subject, role, findings);
                }
            }
        }
    }

    private static void check(
            ReportFacts report, String name, Statements statements, Subject subject, Role role, Findings findings) {
        if (statements.all(subject, role).size() < 2) {
            return;
        }
        List<Figure> stated = statements.surely(subject, role).stream()
                .filter(figure -> subject != Subject.COMPLETION || !isRemainder(figure, report, statements))
                .limit(MOST_STATEMENTS)
                .toList();
        Optional<Figure> odd = stated.stream().anyMatch(findings::isWrong)
                ? oddAmongWrong(stated, findings)
                : oddOneOut(stated, findings);
        if (odd.isEmpty()) {
            return;
        }
        Figure figure = odd.get();
        List<Figure> others =
                stated.stream().filter(other -> !Amounts.same(other, figure)).toList();
        Figure other = others.get(0);
        Finding finding = new Finding(
                        Rules.RESTATED,
                        figure.span(),
                        what(subject, role) + " of " + name + " is stated as "
                                + figure.span().text() + ", but as "
                                + other.span().text() + " at line "
                                + other.span().position().line())
                .severity(isCompletion(subject, role) ? Severity.ERROR : Severity.WARNING)
                .counted(other.span().text())
                .again(stated);
        if (findings.isConfirmed(other) && !findings.isConfirmed(figure)) {
            finding.fix(
                    Amounts.ofSameValue(stated, figure),
                    figure,
                    Ratio.of(other.value().value()));
        }
        findings.add(finding.done());
    }

    /** Of numbers that are wrong already, the one that contradicts the others as well as what was counted. */
    private static Optional<Figure> oddAmongWrong(List<Figure> stated, Findings findings) {
        List<Interval> counted = stated.stream()
                .filter(findings::isWrong)
                .flatMap(figure -> findings.readings(figure).stream().skip(1))
                .toList();
        List<Figure> wrong = stated.stream()
                .filter(figure -> counted.stream().noneMatch(right -> Amounts.agrees(figure, right)))
                .toList();
        Optional<Figure> reported = wrong.stream().filter(findings::isReported).findFirst();
        return reported.isEmpty()
                ? oddOneOut(wrong, findings)
                : wrong.stream()
                        .filter(figure -> !Amounts.same(figure, reported.get()))
                        .findFirst();
    }

    /** The statement to report; empty where all agree. */
    private static Optional<Figure> oddOneOut(List<Figure> stated, Findings findings) {
        List<Figure> confirmed = stated.stream().filter(findings::isConfirmed).toList();
        Optional<Figure> right = confirmed.stream().findFirst();
        // Two numbers that each agree with what is beside them still contradict each other.
        if (right.isPresent() && confirmed.stream().allMatch(figure -> Amounts.same(figure, right.get()))) {
            return stated.stream()
                    .filter(figure -> !findings.isConfirmed(figure) && !Amounts.same(figure, right.get()))
                    .findFirst();
        }
        List<Figure> differing = new ArrayList<>();
        for (Figure figure : stated) {
            if (stated.stream().anyMatch(other -> !Amounts.same(other, figure))) {
                differing.add(figure);
            }
        }
        Figure odd = null;
        long fewest = Long.MAX_VALUE;
        for (Figure figure : differing) {
            long agreeing =
                    stated.stream().filter(other -> Amounts.same(other, figure)).count();
            // Of equals the later one.
            if (agreeing <= fewest) {
                fewest = agreeing;
                odd = figure;
            }
        }
        return Optional.ofNullable(odd);
    }

    /** Whether a completion is what is left of another one: a heading's {@code (25%)} over what is still to do. */
    private static boolean isRemainder(Figure figure, ReportFacts report, Statements statements) {
        return !report.isHeader(figure.span())
                && statements
                        .first(figure.subject(), figure.role())
                        .filter(first ->
                                first != figure && !Amounts.same(first, figure) && Amounts.complement(first, figure))
                        .isPresent();
    }

    private static boolean isCompletion(Subject subject, Role role) {
        return role == Role.PERCENT && (subject == Subject.COMPLETION || subject == Subject.CHAPTERS);
    }

    private static String what(Subject subject, Role role) {
        String noun = Wording.noun(subject);
        return switch (role) {
            case DONE -> "the number of " + noun + (subject == Subject.CHAPTERS ? " done" : "");
            case TARGET -> "the planned number of " + noun;
            case PERCENT -> isCompletion(subject, role) ? "the completion" : "the percentage of " + noun;
            case ACTIVE -> "the number of " + noun + " in progress";
            case REMAINING -> "the remaining number of " + noun;
            case REMAINING_PERCENT ->
                subject == Subject.COMPLETION || subject == Subject.CHAPTERS
                        ? "the remaining percentage"
                        : "the remaining percentage of " + noun;
        };
    }
}
