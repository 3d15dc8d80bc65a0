package progress.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.TopicRollup;
import progress.source.Span;

/**
 * The figures of one topic or chapter, and which of them surely speak of the same thing.
 *
 * <p>Reports are full of near misses: the words written today, the share of a whole project, the chapters still to come.
 * So a figure counts as stated again only where its place is certain (title, header, an item that names the unit), or
 * where figures beside it repeat what is known already: 8 chapters and 100 % beside another number of words are the
 * same topic, 2 chapters and 16,500 words are somebody's day.
 */
final class Statements {
    private static final Comparator<Figure> BY_PLACE = Comparator.comparing(Figure::span);

    private final List<Figure> figures;
    private final Predicate<Figure> certain;

    /**
     * @param figures the most telling first
     * @param certain whether the place of a figure leaves no doubt what it speaks of
     */
    Statements(List<Figure> figures, Predicate<Figure> certain) {
        this.figures = List.copyOf(figures);
        this.certain = certain;
    }

    /** The figure at a place. */
    Optional<Figure> at(Span place) {
        return figures.stream().filter(figure -> figure.span().equals(place)).findFirst();
    }

    /** The most telling figure for a subject and role. */
    Optional<Figure> first(Subject subject, Role role) {
        return figures.stream().filter(figure -> figure.is(subject, role)).findFirst();
    }

    /** The figure for a subject and role that stands together with another one. */
    Optional<Figure> beside(Figure other, Subject subject, Role role) {
        return figures.stream()
                .filter(figure -> figure.group() == other.group() && figure.is(subject, role))
                .findFirst();
    }

    /** Every figure for a subject and role, certain or not. */
    List<Figure> all(Subject subject, Role role) {
        return figures.stream().filter(figure -> figure.is(subject, role)).toList();
    }

    /** The figures for a subject and role that surely state the same thing, in the order of the report. */
    List<Figure> surely(Subject subject, Role role) {
        Optional<Figure> first = first(subject, role);
        if (first.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Figure>> byGroup = new LinkedHashMap<>();
        for (Figure figure : all(subject, role)) {
            byGroup.computeIfAbsent(figure.group(), group -> new ArrayList<>()).add(figure);
        }
        Set<Figure> sure = new LinkedHashSet<>();
        byGroup.forEach((group, stated) -> speaker(stated, first.get())
                .filter(figure -> figure == first.get()
                        || Amounts.repeats(figure, first.get())
                        || !isAnotherRole(figure) && (certain.test(figure) || isVouchedFor(figure)))
                .ifPresent(sure::add));
        return sure.stream().sorted(BY_PLACE).toList();
    }

    /** Of the figures of one group the one that speaks for it: the one that agrees, else the only one. */
    private Optional<Figure> speaker(List<Figure> stated, Figure first) {
        Optional<Figure> agreeing = stated.stream()
                .filter(figure -> figure == first || Amounts.same(figure, first))
                .findFirst();
        boolean differ = stated.stream().anyMatch(figure -> !Amounts.repeats(figure, stated.get(0)));
        return agreeing.isPresent() || differ ? agreeing : Optional.of(stated.get(0));
    }

    /** Whether the number is known as another one of the subject: 8 chapters "done" where 8 are planned. */
    private boolean isAnotherRole(Figure figure) {
        return figures.stream()
                .filter(other -> other.subject() == figure.subject() && other.role() != figure.role())
                .filter(other -> isShare(other.role()) == isShare(figure.role()))
                .anyMatch(other -> Amounts.repeats(figure, other));
    }

    /** Whether the figures beside it repeat more of what is known than they contradict. */
    private boolean isVouchedFor(Figure figure) {
        // A percentage beside the words of a topic is as often their share of something larger.
        if (isShare(figure.role()) && TopicRollup.MEASURES.contains(figure.subject())) {
            return false;
        }
        int agreeing = 0;
        int differing = 0;
        boolean telling = false;
        for (Figure other : figures) {
            if (other.group() != figure.group() || other.is(figure.subject(), figure.role())) {
                continue;
            }
            Optional<Figure> known =
                    first(other.subject(), other.role()).filter(first -> first.group() != figure.group());
            if (known.isPresent()) {
                boolean same = Amounts.repeats(known.get(), other);
                agreeing += same ? 1 : 0;
                differing += same ? 0 : 1;
                telling |= same && isTelling(other);
            }
        }
        return telling && agreeing > differing;
    }

    /** 0 % and 100 % are stated of too many things to tell one from another. */
    private static boolean isTelling(Figure figure) {
        BigDecimal value = figure.value().value();
        return value.signum() != 0 && !(isShare(figure.role()) && value.compareTo(Percent.HUNDRED) == 0);
    }

    private static boolean isShare(Role role) {
        return role == Role.PERCENT || role == Role.REMAINING_PERCENT;
    }
}
