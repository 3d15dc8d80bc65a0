package progress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Figure;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;

/** The list of a topic's chapters: how complete it is, and whether the topic's figures count the same things. */
final class Roster {
    private static final int MOST_DIGITS = 6;

    /** Items of one list are at most so many lines apart. */
    private static final int NEXT = 3;

    private final TopicFacts topic;
    private @Nullable Interval sum;
    private @Nullable Interval possibleSum;

    Roster(TopicFacts topic) {
        this.topic = topic;
    }

    int size() {
        return topic.chapters().size();
    }

    List<ChapterFacts> begun() {
        return topic.chapters().stream().filter(ChapterFacts::isBegun).toList();
    }

    /** Whether chapters that are not begun are listed too. */
    boolean listsPending() {
        return topic.rollup().pending() > 0;
    }

    /** Whether no chapter is missing between the listed ones: they are numbered from 0 or 1 without a gap. */
    private boolean isContiguous() {
        Set<Integer> numbers = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (ChapterFacts chapter : topic.chapters()) {
            ChapterId id = chapter.chapter().id();
            Optional<Ordinal> ordinal = id == null ? Optional.empty() : Ordinal.of(id.text());
            if (ordinal.isEmpty()) {
                return false;
            }
            prefixes.add(ordinal.get().prefix);
            numbers.add(ordinal.get().number);
            least = Math.min(least, ordinal.get().number);
            most = Math.max(most, ordinal.get().number);
        }
        return prefixes.size() == 1 && least <= 1 && numbers.size() == size() && most - least + 1 == size();
    }

    /** Whether the list can be taken for complete: numbered without a gap, or not numbered throughout but in one piece. */
    boolean isComplete() {
        return isContiguous() || hasUnnumbered() && isInOnePiece();
    }

    private boolean hasUnnumbered() {
        return topic.chapters().stream().anyMatch(chapter -> chapter.chapter().id() == null);
    }

    /** Tasks without numbers stand all over a report, and some of them are left out; those of one table are all. */
    private boolean isInOnePiece() {
        int[] lines = topic.chapters().stream()
                .mapToInt(chapter -> chapter.chapter().span().position().line())
                .sorted()
                .toArray();
        for (int i = 1; i < lines.length; i++) {
            if (lines[i] - lines[i - 1] > NEXT) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the list gives every chapter that is done or in work.
     *
     * @param done how many chapters the topic states as done
     */
    boolean givesAllBegun(Ratio done) {
        if (size() == 0 || !isComplete() || !isContiguous() && !listsPending()) {
            return false;
        }
        boolean enough = Ratio.of(begun().size()).compareTo(done) >= 0;
        return enough || isWhole();
    }

    /** Whether as many chapters are listed as the topic states to be planned, those not begun among them. */
    boolean isWhole() {
        Optional<Figure> target = topic.topic().figure(Subject.CHAPTERS, Role.TARGET);
        return listsPending()
                && target.map(figure -> Ratio.of(figure.value().value()).equals(Ratio.of(size())))
                        .orElse(true);
    }

    /**
     * Whether a number of the topic counts something else than the listed chapters: the 70 tasks of 5 phases, the 90
     * documents of 5 modules.
     */
    boolean countsOthers(Ratio number) {
        Ratio listed = Ratio.of(size());
        if (number.compareTo(listed.times(Ratio.of(2))) > 0
                || number.times(Ratio.of(2)).compareTo(listed) < 0) {
            return true;
        }
        return countsSections(number);
    }

    /** Whether a number is that of all sections of the listed chapters; each chapter in work says how many it has. */
    boolean countsSections(Ratio number) {
        long sections = 0;
        for (ChapterFacts chapter : topic.chapters()) {
            long all = chapter.sectionsPlanned();
            if (all == 0 && chapter.isBegun()) {
                return false;
            }
            sections += all;
        }
        return number.equals(Ratio.of(sections));
    }

    /** Done chapters, one by one, as addends: {@code 1 + 1 + 0.75}. */
    List<String> addends() {
        List<String> addends = new ArrayList<>();
        for (ChapterFacts chapter : begun()) {
            addends.add(Wording.amount(chapter.stated()));
        }
        return addends;
    }

    /** How much the listed chapters add up to as they are stated. */
    Interval sum() {
        if (sum == null) {
            sum = add(ChapterFacts::stated);
        }
        return sum;
    }

    /** How much the listed chapters may add up to, by any of the figures stated for each and by its sections. */
    Interval possibleSum() {
        if (possibleSum == null) {
            possibleSum = add(ChapterFacts::done);
        }
        return possibleSum;
    }

    private Interval add(Function<ChapterFacts, Interval> amount) {
        Interval all = Interval.ZERO;
        for (ChapterFacts chapter : topic.chapters()) {
            all = all.plus(amount.apply(chapter));
        }
        return all;
    }

    /** How many chapters are done entirely. */
    Ratio finished() {
        return Ratio.of(topic.chapters().stream()
                .filter(chapter -> chapter.chapter().status() == Status.DONE)
                .count());
    }

    /** The place of a chapter in a list, by the number or the single capital letter that its identifier ends with. */
    private record Ordinal(String prefix, int number) {
        static Optional<Ordinal> of(String id) {
            int end = id.length();
            int start = end;
            while (start > 0 && end - start < MOST_DIGITS && isBetween('0', id.charAt(start - 1), '9')) {
                start--;
            }
            if (start < end) {
                return Optional.of(new Ordinal(id.substring(0, start), Integer.parseInt(id.substring(start))));
            }
            boolean letter = end > 0 && isBetween('A', id.charAt(end - 1), 'Z');
            if (letter && !(end > 1 && isBetween('A', id.charAt(end - 2), 'Z'))) {
                return Optional.of(new Ordinal(id.substring(0, end - 1), id.charAt(end - 1) - 'A' + 1));
            }
            return Optional.empty();
        }

        private static boolean isBetween(char first, char c, char last) {
            return first <= c && c <= last;
        }
    }
}
