package progress.parse;

import progress.model.Percent;
import progress.model.Quantity;
import progress.source.Span;

/** A number in a text, with what belongs to it. */
sealed interface Token {
    /** The characters that state it, qualifier and unit included. */
    Span span();

    /** {@code ~9,000字}, {@code 45+示例}, {@code 2,000-3,000 words}. */
    record Count(Quantity quantity, Unit unit, Span span) implements Token {}

    /** {@code 54,000字/80,000字}, {@code 7 of 12 chapters}. */
    record Fraction(Count part, Count whole, Span span) implements Token {
        /** What is counted: the word behind either number. */
        Unit unit() {
            return whole.unit() != Unit.NONE && whole.unit() != Unit.PIECES ? whole.unit() : part.unit();
        }
    }

    /** {@code 75%}, {@code 约80%}. */
    record Share(Percent percent, Span span) implements Token {}

    /** {@code 37.5% → 50%}: a way from one number to another. */
    record Change(Token before, Token after, Span span) implements Token {}
}
