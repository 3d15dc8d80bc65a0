package progress.check;

import java.util.List;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.ChapterRollup;

/** A chapter of a topic, prepared for checking. */
final class ChapterFacts {
    /** What stands at most so many lines over a list of sections introduces it. */
    private static final int NEAR = 10;

    private final TopicFacts topic;
    private final ChapterRollup rollup;
    private final Statements statements;

    ChapterFacts(TopicFacts topic, ChapterRollup rollup) {
        this.topic = topic;
        this.rollup = rollup;
        this.statements = new Statements(rollup.chapter().figures(), this::isSurelyMine);
    }

    /** A figure in the header or footer, over the chapter's sections or in an item that names it cannot be another one's. */
    private boolean isSurelyMine(Figure figure) {
        boolean apart = topic.report().isHeader(figure.span())
                || topic.report().isFooter(figure.span()) && statements.isLike(figure);
        if (apart || figure.named() || isOverSections(figure)) {
            return true;
        }
        for (Mention mention : chapter().mentions()) {
            Stated<Percent> percent = mention.percent();
            if (percent != null && percent.span().equals(figure.span())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOverSections(Figure figure) {
        if (chapter().sections().isEmpty()) {
            return false;
        }
        int list = chapter().sections().get(0).mention().span().position().line();
        int line = figure.span().position().line();
        return line <= list && list - line <= NEAR;
    }

    TopicFacts topic() {
        return topic;
    }

    Chapter chapter() {
        return rollup.chapter();
    }

    ChapterRollup rollup() {
        return rollup;
    }

    Statements statements() {
        return statements;
    }

    boolean isBegun() {
        return chapter().status() != Status.PLANNED;
    }

    /** How many sections the chapter has: as it says, else as it lists; 0 where it does neither. */
    long sectionsPlanned() {
        return chapter()
                .figure(Subject.SECTIONS, Role.TARGET)
                .map(figure -> figure.value().low().whole().longValue())
                .orElse((long) chapter().sections().size());
    }

    /** How many of its sections are done: as it says, else as it lists. */
    Interval sectionsDone() {
        return chapter()
                .figure(Subject.SECTIONS, Role.DONE)
                .map(Amounts::of)
                .or(() -> rollup.sections()
                        .map(count ->
                                new Interval(count.tally().low(), count.tally().high())))
                .orElse(Interval.ZERO);
    }

    /** How much of the chapter may be done: by its status, a tick, any completion stated for it, its sections. */
    Interval done() {
        Interval done = new Interval(rollup.stated().low(), rollup.stated().high());
        if (chapter().mentions().stream().anyMatch(ChapterFacts::isTicked)) {
            done = done.or(Interval.of(Ratio.ONE));
        }
        List<Figure> completions = statements.surely(Subject.COMPLETION, Role.PERCENT);
        for (Figure completion : completions) {
            Ratio share = completion.percent().ratio();
            done = done.or(Interval.of(share.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : share));
        }
        if (rollup.sections().isPresent()) {
            Interval counted =
                    new Interval(rollup.counted().low(), rollup.counted().high());
            done = done.or(counted);
            for (Figure completion : completions) {
                // Who counts sections adds up rounded percentages.
                int decimals = completion.percent().decimals();
                done = done.or(new Interval(rounded(counted.low(), decimals), rounded(counted.high(), decimals)));
            }
        }
        return done;
    }

    private static boolean isTicked(Mention mention) {
        Stated<Status> mark = mention.mark();
        return mark != null && mark.value() == Status.DONE;
    }

    private static Ratio rounded(Ratio share, int decimals) {
        return Ratio.of(share.percent(decimals)).dividedBy(Ratio.of(100));
    }

    /** How much of the chapter is done as the report states it. */
    Interval stated() {
        return new Interval(rollup.stated().low(), rollup.stated().high());
    }
}
