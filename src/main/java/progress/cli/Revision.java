package progress.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import progress.diagnostic.Fix;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * A text in which some figures were replaced.
 *
 * @param original the text as it was read
 * @param changes what is replaced in it, by place, without overlaps
 */
record Revision(SourceFile original, List<Change> changes) {
    Revision {
        changes = changes.stream()
                .filter(change -> !change.place().text().equals(change.text()))
                .sorted(Comparator.comparing(Change::place))
                .toList();
    }

    /**
     * One replacement.
     *
     * @param place where, in the original
     * @param text what stands there now
     */
    record Change(Span place, String text) {}

    static Revision of(SourceFile original) {
        return new Revision(original, List.of());
    }

    /** The text as it is now. */
    SourceFile text() {
        if (changes.isEmpty()) {
            return original;
        }
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Change change : changes) {
            text.append(original.text(), end, change.place().start()).append(change.text());
            end = change.place().end();
        }
        text.append(original.text(), end, original.text().length());
        return new SourceFile(original.path(), text.toString());
    }

    /** Replaces more. The edits are places of {@link #text}, and do not overlap. */
    Revision with(List<Fix.Edit> edits) {
        // From the end, so that the places of those still to come stay right.
        List<Fix.Edit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparing(Fix.Edit::span).reversed());
        Revision revision = this;
        for (Fix.Edit edit : backwards) {
            revision = revision.with(edit.span().start(), edit.span().end(), edit.text());
        }
        return revision;
    }

    /** Replaces one stretch; what was changed before and is touched again becomes part of the new change. */
    private Revision with(int start, int end, String replacement) {
        List<Change> all = new ArrayList<>();
        int from = start;
        int to = end;
        int before = 0;
        int within = 0;
        for (Change change : changes) {
            int first = change.place().start() + before + within;
            int last = first + change.text().length();
            if (last < start) {
                before += growth(change);
            } else if (first <= end) {
                within += growth(change);
                from = Math.min(from, first);
                to = Math.max(to, last);
                continue;
            }
            all.add(change);
        }
        String now = text().text();
        String text = now.substring(from, start) + replacement + now.substring(end, to);
        all.add(new Change(original.span(from - before, to - before - within), text));
        return new Revision(original, all);
    }

    private static int growth(Change change) {
        return change.text().length() - (change.place().end() - change.place().start());
    }
}
