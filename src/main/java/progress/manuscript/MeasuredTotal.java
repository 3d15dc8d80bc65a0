package progress.manuscript;

import java.util.Collection;

/**
 * The sum over manuscripts that were counted by one rule.
 *
 * @param files the number of manuscripts
 * @param lines the sum of their lines
 * @param words the sum of their words
 * @param code all their fenced blocks
 * @param sections the sum of their sections
 * @param bodySections the same without summaries and references
 */
public record MeasuredTotal(int files, long lines, long words, CodeExamples code, int sections, int bodySections) {
    /** The sum over none. */
    public static final MeasuredTotal EMPTY = new MeasuredTotal(0, 0, 0, CodeExamples.NONE, 0, 0);

    /** The sum over some manuscripts, in any order. */
    public static MeasuredTotal of(Collection<Measured> manuscripts) {
        MeasuredTotal total = EMPTY;
        for (Measured one : manuscripts) {
            total = total.plus(new MeasuredTotal(
                    1, one.lines(), one.words(), one.code(), one.sections().size(), one.bodySections()));
        }
        return total;
    }

    /** This sum and another one. */
    public MeasuredTotal plus(MeasuredTotal other) {
        return new MeasuredTotal(
                files + other.files,
                lines + other.lines,
                words + other.words,
                code.plus(other.code),
                sections + other.sections,
                bodySections + other.bodySections);
    }
}
