package progress.render;

import java.util.List;
import progress.model.Subject;
import progress.rollup.Totals;

/**
 * Several topics, added up to be shown.
 *
 * @param totals their figures
 * @param about whether the chapters of one of them are known about
 */
record Sum(Totals totals, boolean about) {
    static final Sum NOTHING = new Sum(Totals.EMPTY, false);

    Sum plus(Standing topic) {
        return new Sum(
                totals.plus(Totals.of(topic.rollup())),
                about || Amount.chapters(topic.rollup()).isAbout());
    }

    /** What stands for a name: {@code 3 topics}. */
    String name() {
        return totals.topics() + " topics";
    }

    /** Chapters, words, code. */
    List<Amount> amounts() {
        return List.of(
                Amount.chapters(totals.chapters(), about),
                Amount.measure(totals.measure(Subject.WORDS), "words"),
                Amount.measure(totals.measure(Subject.CODE), "code"));
    }
}
