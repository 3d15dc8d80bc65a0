package progress.check;

import java.util.Optional;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.Agreement;

/**
 * How far a chapter is by its words.
 *
 * @param written the words that are there
 * @param rest the target, or what is still planned
 * @param share written of all
 */
record WordShare(Figure written, Figure rest, Interval share) {
    /** Empty where the report does not say how many words are written, or of how many. */
    static Optional<WordShare> of(ChapterFacts chapter) {
        Optional<Figure> written = chapter.statements().first(Subject.WORDS, Role.DONE);
        Optional<Figure> target = chapter.statements().first(Subject.WORDS, Role.TARGET);
        Optional<Figure> remaining = chapter.statements().first(Subject.WORDS, Role.REMAINING);
        if (written.isEmpty() || written.get().value().low().signum() == 0) {
            return Optional.empty();
        }
        Figure done = written.get();
        Interval words = Amounts.of(done);
        if (target.isPresent() && target.get().value().low().signum() > 0) {
            return Optional.of(new WordShare(done, target.get(), words.dividedBy(Amounts.of(target.get()))));
        }
        return remaining.map(rest -> {
            Interval more = Amounts.of(rest);
            Ratio least = words.low().dividedBy(words.low().plus(more.high()));
            Ratio most = words.high().dividedBy(words.high().plus(more.low()));
            return new WordShare(done, rest, new Interval(least, most));
        });
    }

    /** Whether neither number is a guess. */
    boolean isSure() {
        return written.value().qualifier() == Qualifier.EXACT && rest.value().qualifier() == Qualifier.EXACT;
    }

    /** {@code 9,000 of 9,000 + 2,000–3,000}. */
    String fraction() {
        return rest.role() == Role.TARGET
                ? Wording.amount(written) + " of " + Wording.amount(rest)
                : Wording.amount(written) + " of " + Wording.amount(written) + " + " + Wording.amount(rest)
                        + " planned";
    }

    /** {@code 9,000 of 12,000 words}. */
    String said() {
        return fraction() + " words";
    }

    /** {@code 9,000/12,000 = 75%}. */
    String arithmetic() {
        String all = rest.role() == Role.TARGET
                ? Wording.amount(rest)
                : "(" + Wording.amount(written) + " + " + Wording.amount(rest) + ")";
        return Wording.amount(written) + "/" + all + " = " + percent();
    }

    /** Whether a completion speaks for the words. */
    boolean agrees(Percent stated) {
        return Agreement.agrees(stated, share.low(), share.high());
    }

    /** What the words say, as a hint. */
    String verdict() {
        return "by words it would: " + fraction() + " (line "
                + rest.span().position().line() + ")";
    }

    private String percent() {
        return share.isExact()
                ? Wording.percent(share.low())
                : Wording.percent(share.low()) + " to " + Wording.percent(share.high());
    }
}
