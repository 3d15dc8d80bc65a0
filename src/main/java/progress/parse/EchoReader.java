package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import progress.model.Role;
import progress.source.Span;

/**
 * Reads sentences that state again how far a topic is: {@code eBPF专题已完成56%}, {@code we have finished 8 of 14
 * endpoints}. By themselves they state nothing.
 */
final class EchoReader {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORD = 24;

    private final Folded text;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Gathered gathered;

    /** @param values a reader that notes no claims */
    EchoReader(Folded text, Vocabulary vocabulary, ValueReader values, Gathered gathered) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.values = values;
        this.gathered = gathered;
    }

    /** Notes what a sentence or a value states again. */
    void read(Span sentence, Statement within) {
        for (Meant meant : values.read(sentence, new ValueReader.Context(Unit.CHAPTERS, null))) {
            Span share = meant.span();
            boolean ofTopic = meant.role() == Role.PERCENT
                    && isNamed(sentence.start(), share.start())
                    && endsAt(share.end(), sentence.end());
            if (ofTopic) {
                note(List.of(new Meant(Unit.NONE, Role.PERCENT, meant.value(), share)), within);
            }
        }
        readFraction(sentence, within);
    }

    private void readFraction(Span sentence, Statement within) {
        List<Meant> fraction = new ArrayList<>();
        for (Meant meant : values.read(sentence, new ValueReader.Context(null, null))) {
            boolean counted = meant.unit() == Unit.PARTS || meant.unit() == Unit.CHAPTERS;
            if (counted && (meant.role() == Role.DONE || meant.role() == Role.TARGET)) {
                fraction.add(meant);
            }
        }
        boolean whole = fraction.size() == 2
                && fraction.get(0).role() == Role.DONE
                && fraction.get(1).role() == Role.TARGET;
        if (whole) {
            note(fraction, within);
        }
    }

    /** Whether a share is all that is said, and not a share of something that follows: {@code 45% coverage}. */
    private boolean endsAt(int at, int end) {
        String after = text.clean(at, Math.min(end, at + LONGEST_WORD)).toLowerCase(Locale.ROOT);
        return after.isEmpty()
                || !Character.isLetterOrDigit(after.codePointAt(0))
                || vocabulary.words("share.after").matchAt(after, 0) > 0;
    }

    private void note(List<Meant> figures, Statement within) {
        boolean known = within.scope != Statement.Scope.FOREIGN
                && within.figures.stream()
                        .anyMatch(f -> f.span().equals(figures.get(0).span()));
        if (!known) {
            gathered.echo(figures, within);
        }
    }

    /** Whether a sentence has nothing but the topic's name, and words such as 已完成, before an offset. */
    private boolean isNamed(int start, int end) {
        if (end - start > LONGEST_NAME) {
            return false;
        }
        String before = text.clean(start, end);
        int clause = Math.max(before.lastIndexOf('。'), before.lastIndexOf('!'));
        String name = withoutFillers(before.substring(clause + 1));
        return gathered.isNamed(name);
    }

    private String withoutFillers(String words) {
        Words fillers = vocabulary.words("share.filler");
        String name = words.strip();
        boolean found = true;
        while (found) {
            found = false;
            String lower = name.toLowerCase(Locale.ROOT);
            for (int i = 1; i < lower.length() && !found; i++) {
                int length = fillers.matchAt(lower, i);
                if (length > 0 && i + length == lower.length()) {
                    name = name.substring(0, i).strip();
                    found = true;
                }
            }
        }
        return name;
    }
}
