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
        List<Change> all = new ArrayList<>(changes);
        for (Fix.Edit edit : edits) {
            add(all, edit);
        }
        return new Revision(original, all);
    }

    /** Adds an edit; what was changed before and is touched again becomes part of the new change. */
    private void add(List<Change> all, Fix.Edit edit) {
        int from = edit.span().start();
        int to = edit.span().end();
        int before = 0;
        int within = 0;
        for (Change change : changes) {
            int first = change.place().start() + before + within;
            int last = first + change.text().length();
            if (last < edit.span().start()) {
                before += growth(change);
            } else if (first <= edit.span().end()) {
                within += growth(change);
                from = Math.min(from, first);
                to = Math.max(to, last);
                all.remove(change);
            }
        }
        String now = edit.span().source().text();
        String text = now.substring(from, edit.span().start())
                + edit.text()
                + now.substring(edit.span().end(), to);
        all.add(new Change(original.span(from - before, to - before - within), text));
    }

    private static int growth(Change change) {
        return change.text().length() - (change.place().end() - change.place().start());
    }
}
