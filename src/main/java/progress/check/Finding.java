package progress.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Related;
import progress.diagnostic.Rule;
import progress.diagnostic.Severity;
import progress.model.Figure;
import progress.model.Ratio;
import progress.source.Span;

/** A diagnostic while it is written. */
final class Finding {
    private final Rule rule;
    private final Span span;
    private final String message;
    private final List<Related> related = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();
    private Severity severity;
    private String stated;
    private String counted = "";
    private @Nullable Fix fix;

    Finding(Rule rule, Span span, String message) {
        this.rule = rule;
        this.span = span;
        this.message = message;
        this.severity = rule.severity();
        this.stated = span.text();
    }

    Finding severity(Severity own) {
        severity = own;
        return this;
    }

    Finding stated(String text) {
        stated = text;
        return this;
    }

    Finding counted(String text) {
        counted = text;
        return this;
    }

    Finding related(Span place, String says) {
        related.add(new Related(place, says));
        return this;
    }

    /** Names the other places of some figures. */
    Finding again(List<Figure> figures) {
        for (Figure figure : figures) {
            if (!figure.span().equals(span)) {
                related(
                        figure.span(),
                        figure.span().text().equals(span.text())
                                ? "stated again"
                                : "stated as " + figure.span().text());
            }
        }
        return this;
    }

    Finding hint(String text) {
        hints.add(text);
        return this;
    }

    /** Offers the one right value, wherever the wrong one stands. */
    Finding fix(List<Figure> everywhere, Figure at, Ratio right) {
        fix = Fixes.of(everywhere, at, right);
        return this;
    }

    Diagnostic done() {
        return new Diagnostic(rule, severity, span, message, stated, counted, related, hints, fix);
    }
}
