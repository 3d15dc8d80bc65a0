package progress.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/**
 * One thing said about one place.
 *
 * @param rule what was violated
 * @param severity how much it matters here
 * @param span the stated figure
 * @param message one sentence that names the thing, the stated and the counted figure
 * @param stated the figure as written
 * @param counted what was counted, with the arithmetic; empty where nothing was
 * @param related the counted items, restatements
 * @param hints what would make the figure true, and what follows from it
 * @param fix where exactly one value is right
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        Span span,
        String message,
        String stated,
        String counted,
        List<Related> related,
        List<String> hints,
        @Nullable Fix fix) {
    /** By path, place, the gravest first, rule and message: the one order of all output. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Comparator.comparing(Diagnostic::severity).reversed())
            .thenComparing(diagnostic -> diagnostic.rule().id())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        related = List.copyOf(related);
        hints = List.copyOf(hints);
    }

    /** A finding that needs no more than a sentence. */
    public static Diagnostic of(Rule rule, Span span, String message) {
        return new Diagnostic(rule, rule.severity(), span, message, "", "", List.of(), List.of(), null);
    }

    /** The same without a fix. */
    public Diagnostic withoutFix() {
        return new Diagnostic(rule, severity, span, message, stated, counted, related, hints, null);
    }
}
