package progress.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Severity;
import progress.model.Chapter;
import progress.model.Report;
import progress.model.Topic;
import progress.parse.ReportReader;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Rewrites the wrong figures of a report, and then the figures that follow from them, until nothing is left to rewrite.
 *
 * <p>After every step the text is read and checked again. A fix stays only where the report is better for it in the end:
 * the same topics, chapters and figures are read from it, and fewer of them are wrong.
 */
final class Corrector {
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_ATTEMPTS = 100;

    /** What figures are made of: a fix writes nothing else. */
    private static final String DIGITS = "0123456789０１２３４５６７８９.．,，";

    private final ReportReader reader;
    private final Function<Report, List<Diagnostic>> check;

    /** @param check what is wrong in a report by itself */
    Corrector(ReportReader reader, Function<Report, List<Diagnostic>> check) {
        this.reader = reader;
        this.check = check;
    }

    /** Whether a finding has a fix that may be tried. */
    static boolean mayCorrect(Diagnostic finding) {
        return finding.severity() != Severity.NOTE
                && !own(finding).isEmpty()
                && own(finding).stream()
                        .allMatch(edit -> isFigure(edit, finding.span().source()));
    }

    private static boolean isFigure(Fix.Edit edit, SourceFile source) {
        return edit.span().source() == source && isFigure(edit.span().text()) && isFigure(edit.text());
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    /** Corrects a report; without changes where nothing in it has exactly one right value. */
    Revision correct(SourceFile source) {
        State start = state(Revision.of(source));
        State all = follow(start, finding -> true);
        if (all.isBetterThan(start) && all.fixable().isEmpty() && all.isNothingNewSince(start)) {
            return all.revision();
        }
        // Some fix does harm: then one after the other, each with what follows from it.
        State now = start;
        Set<String> refused = new HashSet<>();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Diagnostic> next = now.fixable().stream()
                    .filter(finding -> !refused.contains(key(finding)))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            String chosen = key(next.get());
            Set<String> others = new HashSet<>();
            now.fixable().forEach(finding -> others.add(key(finding)));
            others.remove(chosen);
            State then = follow(now, finding -> !others.contains(key(finding)));
            if (then.isBetterThan(now)) {
                now = then;
            } else {
                refused.add(chosen);
            }
        }
        return now.revision();
    }

    /** Applies fixes, and the fixes of what is wrong after them, as long as there are any. */
    private State follow(State start, Predicate<Diagnostic> wanted) {
        State now = start;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix.Edit> edits = edits(now.fixable().stream().filter(wanted).toList());
            if (edits.isEmpty()) {
                break;
            }
            now = state(now.revision().with(edits));
        }
        return now;
    }

    private State state(Revision revision) {
        Report report = reader.read(revision.text()).report();
        return new State(revision, report, check.apply(report));
    }

    /** The edits of fixes, each fix as a whole or not at all, without overlaps. */
    private static List<Fix.Edit> edits(List<Diagnostic> findings) {
        List<Fix.Edit> edits = new ArrayList<>();
        for (Diagnostic finding : findings) {
            List<Fix.Edit> more =
                    own(finding).stream().filter(edit -> !edits.contains(edit)).toList();
            boolean free = more.stream()
                    .noneMatch(edit -> edits.stream().anyMatch(taken -> overlap(taken.span(), edit.span())));
            if (free) {
                edits.addAll(more);
            }
        }
        return edits;
    }

    private static List<Fix.Edit> own(Diagnostic finding) {
        Fix fix = finding.fix();
        return fix == null ? List.of() : fix.edits();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end() || one.start() == other.start();
    }

    /** A finding as it is known in the next round; a fix neither adds nor takes lines. */
    private static String key(Diagnostic finding) {
        int line = finding.span().position().line();
        return finding.rule().id() + "\t" + line + "\t" + finding.stated();
    }

    /** A text, what is read from it, and what is wrong with that. */
    private record State(Revision revision, Report report, List<Diagnostic> findings) {
        /** The findings that a fix answers. */
        List<Diagnostic> fixable() {
            return findings.stream().filter(Corrector::mayCorrect).toList();
        }

        boolean isBetterThan(State before) {
            int errors = Long.compare(count(Severity.ERROR), before.count(Severity.ERROR));
            int warnings = Long.compare(count(Severity.WARNING), before.count(Severity.WARNING));
            return (errors < 0 || (errors == 0 && warnings < 0))
                    && shape(report).equals(shape(before.report));
        }

        /** Whether what is wrong was wrong before. */
        boolean isNothingNewSince(State before) {
            Set<String> known = new HashSet<>();
            before.findings.forEach(finding -> known.add(key(finding)));
            return findings.stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .allMatch(finding -> known.contains(key(finding)));
        }

        private long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        /** How many of everything are read from a report; a fix changes values and nothing else. */
        private static List<Integer> shape(Report report) {
            List<Integer> shape = new ArrayList<>();
            shape.add(report.ratios().size());
            for (Topic topic : report.topics()) {
                shape.add(topic.figures().size());
                shape.add(topic.chapters().size());
                for (Chapter chapter : topic.chapters()) {
                    shape.add(chapter.figures().size());
                    shape.add(chapter.sections().size());
                }
            }
            return shape;
        }
    }
}
