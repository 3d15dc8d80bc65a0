package progress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Rules;
import progress.history.State;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.model.Figure;
import progress.model.Qualifier;
import progress.model.Role;
import progress.model.Subject;

/**
 * {@code regression}: a later report of a topic against an earlier one: fewer chapters or words, a changed target.
 *
 * <p>Only reports of different days are compared: which of two reports of one day came first is not known.
 */
final class RegressionCheck implements Check {
    private static final List<Subject> SUBJECTS = List.of(Subject.CHAPTERS, Subject.WORDS, Subject.CODE, Subject.LINES);

    @Override
    public void check(Material material, Findings findings) {
        List<Timeline> timelines = Timelines.of(
                material.reports().stream().map(ReportFacts::report).toList());
        for (Timeline timeline : timelines) {
            for (Role role : List.of(Role.DONE, Role.TARGET)) {
                check(timeline, role, findings);
            }
        }
    }

    /** A figure and the day of its report. */
    private record Dated(Figure figure, LocalDate date) {}

    private static void check(Timeline timeline, Role role, Findings findings) {
        Map<Subject, List<Dated>> earlier = new EnumMap<>(Subject.class);
        for (State state : timeline.states()) {
            LocalDate date = state.report().date();
            if (date == null || state.topic().implied()) {
                continue;
            }
            for (Subject subject : SUBJECTS) {
                Optional<Figure> figure = state.topic().figure(subject, role);
                if (figure.isPresent()) {
                    List<Dated> known = earlier.computeIfAbsent(subject, s -> new ArrayList<>());
                    Dated before = before(known, date);
                    if (before != null) {
                        compare(timeline.name(), before, figure.get(), findings);
                    }
                    known.add(new Dated(figure.get(), date));
                }
            }
        }
    }

    /** The newest figure of an earlier day. */
    private static @Nullable Dated before(List<Dated> known, LocalDate date) {
        Dated before = null;
        for (Dated one : known) {
            if (one.date.isBefore(date)) {
                before = one;
            }
        }
        return before;
    }

    private static void compare(String name, Dated before, Figure now, Findings findings) {
        Figure then = before.figure;
        boolean target = now.role() == Role.TARGET;
        if (Amounts.same(then, now) || !target && !isLess(now, then)) {
            return;
        }
        String what = target
                ? "the planned number of " + Wording.noun(now.subject())
                : "the number of " + Wording.noun(now.subject());
        String verb = target ? " has changed from " : " has fallen from ";
        findings.add(new Finding(
                        Rules.REGRESSION,
                        now.span(),
                        what + " of " + name + verb + then.span().text() + " on " + before.date + " to "
                                + now.span().text())
                .counted(then.span().text())
                .related(then.span(), "stated on " + before.date)
                .done());
    }

    private static boolean isLess(Figure now, Figure then) {
        // "At least n" can be any more than n, so nothing is less for sure.
        return now.value().qualifier() != Qualifier.AT_LEAST
                        && Amounts.of(now).high().compareTo(Amounts.of(then).low()) < 0
                || now.value().qualifier() == Qualifier.AT_LEAST
                        && then.value().qualifier() == Qualifier.AT_LEAST
                        && now.value().low().compareTo(then.value().low()) < 0;
    }
}
