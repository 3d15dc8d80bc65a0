package progress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import progress.diagnostic.Diagnostic;
import progress.model.Figure;
import progress.source.Span;

/** What the checks have found so far, and which figures they found wrong or right. */
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Span, Interval> corrected = new HashMap<>();
    private final Set<Span> confirmed = new HashSet<>();

    void add(Diagnostic finding) {
        found.add(finding);
    }

    List<Diagnostic> all() {
        return found;
    }

    /** Remembers that these figures, which state one number, are wrong, and what they should be. */
    void correct(List<Figure> figures, Interval right) {
        figures.forEach(figure -> corrected.putIfAbsent(figure.span(), right));
    }

    /** Remembers that what a figure states was counted. */
    void confirm(Figure figure) {
        confirm(figure.span());
    }

    void confirm(Span figure) {
        confirmed.add(figure);
    }

    boolean isWrong(Figure figure) {
        return corrected.containsKey(figure.span());
    }

    /** Whether a finding stands at a figure. */
    boolean isReported(Figure figure) {
        return found.stream().anyMatch(finding -> finding.span().equals(figure.span()));
    }

    boolean isConfirmed(Figure figure) {
        return confirmed.contains(figure.span());
    }

    /** What a figure may be: what it states and, where that was found wrong, what was counted. */
    List<Interval> readings(Figure figure) {
        return readings(figure.span(), Amounts.of(figure));
    }

    /** What a number at a place may be. */
    List<Interval> readings(Span span, Interval stated) {
        Interval right = corrected.get(span);
        return right == null ? List.of(stated) : List.of(stated, right);
    }
}
