package progress.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.Agreement;
import progress.rollup.SectionCount;
import progress.rollup.Tally;

/**
 * A newer statement of a chapter over an older one: the newer status and figures win, and what only the older one says
 * is kept unless the newer completion contradicts it.
 */
final class NewerChapter {
    private NewerChapter() {}

    static Chapter over(Chapter older, Chapter newer) {
        boolean keepsSections = keepsSections(older, newer);
        return new Chapter(
                newer.id() == null ? older.id() : newer.id(),
                newer.title() == null ? older.title() : newer.title(),
                newer.status(),
                NewerFigures.over(stillTrue(older, newer.status(), keepsSections), newer.figures()),
                keepsSections ? older.sections() : newer.sections(),
                newer.mentions().isEmpty() ? older.mentions() : newer.mentions(),
                newer.file() == null ? older.file() : newer.file(),
                newer.span());
    }

    private static List<Figure> stillTrue(Chapter older, Status status, boolean keepsSections) {
        List<Figure> kept = new ArrayList<>();
        for (Figure figure : older.figures()) {
            boolean isTrue = switch (figure.subject()) {
                case COMPLETION -> isCompletionOf(status, figure);
                case SECTIONS -> keepsSections;
                case CHAPTERS, WORDS, CODE, LINES -> true;
            };
            if (isTrue) {
                kept.add(figure);
            }
        }
        return kept;
    }

    /** Whether a stated completion may belong to a chapter of this status: 75 % is no completion of a finished one. */
    private static boolean isCompletionOf(Status status, Figure figure) {
        Decimal points = figure.value().value();
        if (figure.role() == Role.REMAINING_PERCENT) {
            points = Percent.HUNDRED.minus(points);
        }
        Status told = points.signum() <= 0
                ? Status.PLANNED
                : points.compareTo(Percent.HUNDRED) >= 0 ? Status.DONE : Status.PARTIAL;
        return told == status;
    }

    /** Whether the older sections still hold: the newer statement has none, and its completion speaks for the older. */
    private static boolean keepsSections(Chapter older, Chapter newer) {
        if (!newer.sections().isEmpty()) {
            return false;
        }
        Optional<Quantity> before = completion(older);
        Optional<Quantity> now = completion(newer);
        if (now.isEmpty()
                ? older.status() == newer.status()
                : before.isPresent() && now.get().sameValue(before.get())) {
            // Said again, not said anew.
            return true;
        }
        Optional<SectionCount> sections = SectionCount.of(older.sections());
        if (sections.isEmpty()) {
            return false;
        }
        Tally counted = sections.get().asUnit();
        return now.isPresent()
                ? Agreement.agrees(now.get(), counted.low(), counted.high())
                : sections.get().status() == newer.status();
    }

    private static Optional<Quantity> completion(Chapter chapter) {
        return chapter.figure(Subject.COMPLETION, Role.PERCENT).map(Figure::value);
    }
}
