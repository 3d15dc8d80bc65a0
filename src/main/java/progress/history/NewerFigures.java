package progress.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import progress.model.Figure;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.Agreement;

/**
 * Newer figures over older ones. A newer figure replaces the older one of its subject and role, and takes with it the
 * older figures that it makes untrue: with 5 of 9 chapters done, the 31 % of last week are over, the 9 are not.
 */
final class NewerFigures {
    /** What changes as soon as anything is done. */
    static final Set<Role> MOVING =
            Set.of(Role.DONE, Role.PERCENT, Role.ACTIVE, Role.REMAINING, Role.REMAINING_PERCENT);

    /** What tells how much is done; the number in work alone does not. */
    private static final Set<Role> TELLING = Set.of(Role.DONE, Role.PERCENT, Role.REMAINING, Role.REMAINING_PERCENT);

    /** What is reckoned from the target. */
    private static final Set<Role> RELATIVE = Set.of(Role.PERCENT, Role.REMAINING, Role.REMAINING_PERCENT);

    private final List<Figure> older;
    private final List<Figure> newer;
    private final Map<Subject, Set<Role>> stated = new EnumMap<>(Subject.class);

    private NewerFigures(List<Figure> older, List<Figure> newer) {
        this.older = older;
        this.newer = newer;
        for (Figure figure : newer) {
            stated.computeIfAbsent(figure.subject(), subject -> EnumSet.noneOf(Role.class))
                    .add(figure.role());
        }
    }

    /** The newer figures, and behind them those older ones that are still true. */
    static List<Figure> over(List<Figure> older, List<Figure> newer) {
        return new NewerFigures(older, newer).merged();
    }

    /** Whether some figure tells how much of a subject is done. */
    static boolean tell(List<Figure> figures, Subject subject) {
        return figures.stream().anyMatch(figure -> figure.subject() == subject && TELLING.contains(figure.role()));
    }

    private List<Figure> merged() {
        Map<Subject, Set<Role>> surviving = new EnumMap<>(Subject.class);
        List<Figure> merged = new ArrayList<>(newer);
        for (Figure figure : older) {
            if (surviving.computeIfAbsent(figure.subject(), this::surviving).contains(figure.role())) {
                merged.add(figure);
            }
        }
        return merged;
    }

    /** The roles in which older figures of a subject are still true. */
    private Set<Role> surviving(Subject subject) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        Set<Role> replaced = stated.getOrDefault(subject, Set.of());
        if (replaced.stream().anyMatch(TELLING::contains)) {
            roles.removeAll(MOVING);
            if (newerPercentSpeaksForOlderDone(subject)) {
                roles.add(Role.DONE);
            }
        }
        if (isTargetMoved(subject)) {
            roles.removeAll(RELATIVE);
        }
        roles.removeAll(replaced);
        return roles;
    }

    private boolean newerPercentSpeaksForOlderDone(Subject subject) {
        Optional<Quantity> percent = first(newer, subject, Role.PERCENT);
        Optional<Quantity> done = first(older, subject, Role.DONE);
        Optional<Quantity> target = first(newer, subject, Role.TARGET).or(() -> first(older, subject, Role.TARGET));
        if (percent.isEmpty()
                || done.isEmpty()
                || target.isEmpty()
                || target.get().low().signum() == 0) {
            return false;
        }
        Ratio whole = Ratio.of(target.get().value());
        return Agreement.agrees(
                percent.get(),
                Ratio.of(done.get().low()).dividedBy(whole),
                Ratio.of(done.get().high()).dividedBy(whole));
    }

    private boolean isTargetMoved(Subject subject) {
        Optional<Quantity> now = first(newer, subject, Role.TARGET);
        Optional<Quantity> before = first(older, subject, Role.TARGET);
        return now.isPresent() && before.isPresent() && !now.get().sameValue(before.get());
    }

    private static Optional<Quantity> first(List<Figure> figures, Subject subject, Role role) {
        return figures.stream()
                .filter(figure -> figure.is(subject, role))
                .findFirst()
                .map(Figure::value);
    }
}
