package progress.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.model.Report;
import progress.model.Suppression;
import progress.source.Span;

/**
 * Silences what reports say is to be silent, and {@code unused-ignore}: a suppression that silences nothing, or names no
 * rule.
 */
final class Suppressed {
    private final CheckOptions options;

    Suppressed(CheckOptions options) {
        this.options = options;
    }

    /** What is left of some findings, and a finding for each suppression without effect. */
    List<Diagnostic> filter(List<Diagnostic> found, List<Report> reports) {
        Set<Diagnostic> silent = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Diagnostic> unused = new ArrayList<>();
        for (Report report : reports) {
            for (Suppression suppression : report.suppressions()) {
                List<Diagnostic> silenced = found.stream()
                        .filter(finding -> silences(suppression, finding))
                        .toList();
                silent.addAll(silenced);
                unused(suppression, silenced).ifPresent(unused::add);
            }
        }
        List<Diagnostic> left = new ArrayList<>();
        found.stream().filter(finding -> !silent.contains(finding)).forEach(left::add);
        left.addAll(unused);
        return left;
    }

    private static boolean silences(Suppression suppression, Diagnostic finding) {
        Span covered = suppression.covered();
        Span place = finding.span();
        boolean within =
                covered.source() == place.source() && place.start() >= covered.start() && place.start() < covered.end();
        return within
                && (suppression.rules().isEmpty()
                        || suppression.rules().contains(finding.rule().id()));
    }

    private Optional<Diagnostic> unused(Suppression suppression, List<Diagnostic> silenced) {
        Set<String> used = new HashSet<>();
        silenced.forEach(finding -> used.add(finding.rule().id()));
        for (String name : new TreeSet<>(suppression.rules())) {
            Optional<Rule> rule = Rules.byId(name);
            if (rule.isEmpty()) {
                return Optional.of(Diagnostic.of(
                        Rules.UNUSED_IGNORE, suppression.span(), "there is no rule “" + name + "”" + meant(name)));
            }
            // A rule that did not run, here or at all, says nothing about its suppressions.
            boolean judged = !options.isOff(rule.get()) && rule.get() != Rules.UNREADABLE_BLOCK;
            if (judged && !used.contains(name)) {
                return Optional.of(Diagnostic.of(
                        Rules.UNUSED_IGNORE,
                        suppression.span(),
                        "nothing that follows violates “" + name + "”: this comment can go"));
            }
        }
        if (suppression.rules().isEmpty() && silenced.isEmpty()) {
            return Optional.of(Diagnostic.of(
                    Rules.UNUSED_IGNORE, suppression.span(), "nothing that follows is wrong: this comment can go"));
        }
        return Optional.empty();
    }

    private static String meant(String name) {
        return Rules.nearest(name)
                .map(nearest -> "; did you mean “" + nearest.id() + "”?")
                .orElse("");
    }
}
