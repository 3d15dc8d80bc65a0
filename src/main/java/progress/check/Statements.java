package progress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import progress.model.Decimal;
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
    /** What stands beside known figures may be off by more, but is not of another kind. */
    private static final Decimal BESIDE = Decimal.of(2);

    private final Predicate<Figure> certain;
    private final Map<Kind, List<Figure>> byKind = new HashMap<>();
    private final Map<Integer, List<Figure>> byGroup = new HashMap<>();
    private final Map<Span, Figure> byPlace = new HashMap<>();
    private final Map<Kind, List<Figure>> sure = new HashMap<>();

    /** What a figure says about what. */
    private record Kind(Subject subject, Role role) {
        static Kind of(Figure figure) {
            return new Kind(figure.subject(), figure.role());
        }
    }

    /**
     * @param figures the most telling first
     * @param certain whether the place of a figure leaves no doubt what it speaks of
     */
    Statements(List<Figure> figures, Predicate<Figure> certain) {
        this.certain = certain;
        for (Figure figure : figures) {
            byKind.computeIfAbsent(Kind.of(figure), kind -> new ArrayList<>()).add(figure);
            byGroup.computeIfAbsent(figure.group(), group -> new ArrayList<>()).add(figure);
            byPlace.putIfAbsent(figure.span(), figure);
        }
    }

    /** The figure at a place. */
    Optional<Figure> at(Span place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The most telling figure for a subject and role. */
    Optional<Figure> first(Subject subject, Role role) {
        return all(subject, role).stream().findFirst();
    }

    /** The figure for a subject and role that stands together with another one. */
    Optional<Figure> beside(Figure other, Subject subject, Role role) {
        return together(other).stream()
                .filter(figure -> figure.is(subject, role))
                .findFirst();
    }

    /** Every figure for a subject and role that stands together with another one. */
    List<Figure> allBeside(Figure other, Subject subject, Role role) {
        return together(other).stream()
                .filter(figure -> figure.is(subject, role))
                .toList();
    }

    private List<Figure> together(Figure figure) {
        return byGroup.getOrDefault(figure.group(), List.of());
    }

    /** Every figure for a subject and role, certain or not, the most telling first. */
    List<Figure> all(Subject subject, Role role) {
        return byKind.getOrDefault(new Kind(subject, role), List.of());
    }

    /** Whether a figure is of the size of the most telling one for its subject and role, not that of a part or of more. */
    boolean isLike(Figure figure) {
        return first(figure.subject(), figure.role())
                .filter(first -> first.value().isLike(figure.value()))
                .isPresent();
    }

    /** The figures for a subject and role that surely state the same thing, in the order of the report. */
    List<Figure> surely(Subject subject, Role role) {
        return sure.computeIfAbsent(new Kind(subject, role), kind -> sift(all(subject, role)));
    }

    private List<Figure> sift(List<Figure> stated) {
        Map<Integer, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : stated) {
            groups.computeIfAbsent(figure.group(), group -> new ArrayList<>()).add(figure);
        }
        Map<Span, Figure> sifted = new TreeMap<>();
        for (List<Figure> together : groups.values()) {
            Figure first = stated.get(0);
            speaker(together, first)
                    .filter(figure -> Amounts.repeats(figure, first)
                            || certain.test(figure)
                            || (!isAnotherRole(figure) && isVouchedFor(figure)))
                    .ifPresent(figure -> sifted.put(figure.span(), figure));
        }
        return List.copyOf(sifted.values());
    }

    /** Of the figures of one group the one that speaks for it: the one that agrees, else the only one. */
    private static Optional<Figure> speaker(List<Figure> together, Figure first) {
        Optional<Figure> agreeing = together.stream()
                .filter(figure -> Amounts.repeats(figure, first))
                .findFirst();
        boolean differ = together.stream().anyMatch(figure -> !Amounts.repeats(figure, together.get(0)));
        return agreeing.isPresent() || differ ? agreeing : Optional.of(together.get(0));
    }

    /** Whether the number is known as another one of the subject: 8 chapters "done" where 8 are planned. */
    private boolean isAnotherRole(Figure figure) {
        for (Role role : Role.values()) {
            Optional<Figure> other = first(figure.subject(), role);
            if (role != figure.role()
                    && isShare(role) == isShare(figure.role())
                    && other.isPresent()
                    && Amounts.repeats(figure, other.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figures beside it repeat more of what is known than they contradict. */
    private boolean isVouchedFor(Figure figure) {
        boolean measure = TopicRollup.MEASURES.contains(figure.subject());
        if (measure && isShare(figure.role())) {
            // Beside the words of a topic alone it is as often their share of something larger.
            return isRepeatedBeside(figure, Role.DONE) && isRepeatedBeside(figure, Role.TARGET);
        }
        boolean near = first(figure.subject(), figure.role())
                .filter(first -> first.value().isWithin(BESIDE, figure.value()))
                .isPresent();
        if (measure && !near) {
            return false;
        }
        int agreeing = 0;
        int differing = 0;
        boolean telling = false;
        for (Figure other : together(figure)) {
            Optional<Figure> known =
                    first(other.subject(), other.role()).filter(first -> first.group() != figure.group());
            if (known.isPresent() && !other.is(figure.subject(), figure.role())) {
                boolean repeated = Amounts.repeats(known.get(), other);
                agreeing += repeated ? 1 : 0;
                differing += Amounts.same(known.get(), other) || isShareOf(figure, other) ? 0 : 1;
                telling |= repeated && isTelling(other);
            }
        }
        return telling && agreeing > differing;
    }

    /** Whether a number of the same subject beside a figure is the one that is known from elsewhere. */
    private boolean isRepeatedBeside(Figure figure, Role role) {
        return beside(figure, figure.subject(), role)
                .flatMap(number -> first(figure.subject(), role)
                        .filter(known -> known.group() != figure.group() && Amounts.repeats(known, number)))
                .isPresent();
    }

    /** Whether one is what the other says in percent: they stand and fall together. */
    private static boolean isShareOf(Figure figure, Figure other) {
        return figure.is(Subject.COMPLETION, Role.PERCENT) && other.is(Subject.SECTIONS, Role.DONE)
                || figure.is(Subject.SECTIONS, Role.DONE) && other.is(Subject.COMPLETION, Role.PERCENT);
    }

    /** 0 % and 100 % are stated of too many things to tell one from another. */
    private static boolean isTelling(Figure figure) {
        Decimal value = figure.value().value();
        return value.signum() != 0 && !(isShare(figure.role()) && value.compareTo(Percent.HUNDRED) == 0);
    }

    private static boolean isShare(Role role) {
        return role == Role.PERCENT || role == Role.REMAINING_PERCENT;
    }
}
