package progress.rollup;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.model.Topic;

/**
 * A topic, counted: 1 + 1 + 0.75 of 9 chapters as the list states it, 1 + 1 + 5/12 of 9 by the sections.
 *
 * @param topic what was counted
 * @param chapters its listed chapters, counted, in the order of the topic
 * @param stated the sum over the listed chapters as stated, out of {@link #planned()}
 * @param bySections the sum over the listed chapters, by sections where a chapter lists them, out of {@link #planned()}
 * @param done listed chapters that are finished
 * @param partial listed chapters in work
 * @param pending listed chapters not begun; those that are planned without being listed are {@link #unlisted()}
 * @param measures words, code and lines, in this order, each always present
 */
public record TopicRollup(
        Topic topic,
        List<ChapterRollup> chapters,
        Tally stated,
        Tally bySections,
        int done,
        int partial,
        int pending,
        Map<Subject, MeasureRollup> measures) {
    /** The subjects of {@link #measures()}. */
    public static final List<Subject> MEASURES = List.of(Subject.WORDS, Subject.CODE, Subject.LINES);

    public TopicRollup {
        chapters = List.copyOf(chapters);
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    /** Counts a topic. */
    public static TopicRollup of(Topic topic) {
        List<ChapterRollup> chapters = new ArrayList<>();
        Tally stated = Tally.EMPTY;
        Tally bySections = Tally.EMPTY;
        int done = 0;
        int partial = 0;
        int pending = 0;
        for (Chapter chapter : topic.chapters()) {
            ChapterRollup counted = ChapterRollup.of(chapter);
            chapters.add(counted);
            stated = stated.plus(counted.stated());
            bySections = bySections.plus(counted.counted());
            switch (chapter.status()) {
                case DONE -> done++;
                case PARTIAL -> partial++;
                case PLANNED -> pending++;
            }
        }
        Map<Subject, MeasureRollup> measures = new TreeMap<>();
        for (Subject subject : MEASURES) {
            measures.put(subject, MeasureRollup.of(topic, subject));
        }
        Ratio planned = planned(topic);
        return new TopicRollup(
                topic, chapters, stated.outOf(planned), bySections.outOf(planned), done, partial, pending, measures);
    }

    private static Ratio planned(Topic topic) {
        Optional<Ratio> target = topic.figure(Subject.CHAPTERS, Role.TARGET).map(TopicRollup::ratio);
        if (target.isPresent()) {
            return target.get();
        }
        Ratio listed = Ratio.of(topic.chapters().size());
        Optional<Ratio> done = topic.figure(Subject.CHAPTERS, Role.DONE).map(TopicRollup::ratio);
        // A list shorter than what is done is not the plan: better no percentage than 500 %.
        return done.isPresent() && done.get().compareTo(listed) > 0 ? Ratio.ZERO : listed;
    }

    private static Ratio ratio(Figure figure) {
        return Ratio.of(figure.value().value());
    }

    /**
     * Of how many chapters: the stated number, else the number listed; 0 where nothing says it, also where more chapters
     * are stated done than are listed.
     */
    public Ratio planned() {
        return stated.total();
    }

    /** How many planned chapters the list does not name, in whole chapters; 0 where it names them all or more. */
    public int unlisted() {
        BigInteger all = planned().numerator().divide(planned().denominator());
        return all.subtract(BigInteger.valueOf(chapters.size()))
                .max(BigInteger.ZERO)
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /**
     * Where the topic stands, out of {@link #planned()}: by the stated number of chapters done, else by the list, else
     * by the stated percentage.
     */
    public Tally standing() {
        Optional<Figure> figure = topic.figure(Subject.CHAPTERS, Role.DONE);
        if (figure.isPresent()) {
            Quantity said = figure.get().value();
            return new Tally(Ratio.of(said.low()), Ratio.of(said.high()), planned());
        }
        if (chapters.isEmpty()) {
            Ratio share = statedPercent().map(Percent::ratio).orElse(Ratio.ZERO);
            return Tally.of(share.times(planned()), planned());
        }
        return stated;
    }

    /** How many chapters are done, from {@link #standing()}; empty where the report says nothing about it. */
    public Optional<Ratio> chaptersDone() {
        boolean told = !chapters.isEmpty()
                || topic.figure(Subject.CHAPTERS, Role.DONE).isPresent()
                || (statedPercent().isPresent() && !planned().isZero());
        return told ? Optional.of(standing().middle()) : Optional.empty();
    }

    /** The topic's own completion, as stated. */
    public Optional<Percent> statedPercent() {
        return topic.figure(Subject.CHAPTERS, Role.PERCENT).map(Figure::percent);
    }

    /** One of {@link #MEASURES}. */
    public MeasureRollup measure(Subject subject) {
        MeasureRollup measure = measures.get(subject);
        if (measure == null) {
            throw new IllegalArgumentException(subject + " is no measure");
        }
        return measure;
    }

    /** The share that is done, counted in one of four ways; empty where the total is unknown or 0. */
    public Optional<Ratio> share(Basis basis) {
        return switch (basis) {
            case STATED -> stated.share();
            case SECTIONS -> bySections.share();
            case WORDS -> measure(Subject.WORDS).share();
            case CODE -> measure(Subject.CODE).share();
        };
    }
}
