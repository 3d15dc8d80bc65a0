package progress.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.ChapterId;

/**
 * The chapters of two statements of one topic, each once. Two chapters are the same when they have the same id, or,
 * where one of them has no id, the same title.
 */
final class MergedChapters {
    private static final int NONE = -1;

    private MergedChapters() {}

    /**
     * Merges two lists. The order is that of {@code newer}, each chapter that is only in {@code older} behind the one it
     * followed there; by number where every chapter has a plain one.
     *
     * @param merge of the older and the newer statement of one chapter
     */
    static List<Chapter> of(List<Chapter> older, List<Chapter> newer, BinaryOperator<Chapter> merge) {
        int[] newerOf = newerOf(older, newer);
        List<Chapter> merged = new ArrayList<>(newer);
        List<List<Chapter>> behind = new ArrayList<>();
        for (int i = 0; i <= newer.size(); i++) {
            behind.add(new ArrayList<>());
        }
        int place = 0;
        for (int i = 0; i < older.size(); i++) {
            if (newerOf[i] == NONE) {
                behind.get(place).add(older.get(i));
            } else {
                merged.set(newerOf[i], merge.apply(older.get(i), newer.get(newerOf[i])));
                place = newerOf[i] + 1;
            }
        }
        List<Chapter> ordered = new ArrayList<>(behind.get(0));
        for (int i = 0; i < newer.size(); i++) {
            ordered.add(merged.get(i));
            ordered.addAll(behind.get(i + 1));
        }
        if (ordered.stream().allMatch(MergedChapters::isNumbered)) {
            ordered.sort(Comparator.comparing(chapter -> Objects.requireNonNull(chapter.id())));
        }
        return ordered;
    }

    private static boolean isNumbered(Chapter chapter) {
        ChapterId id = chapter.id();
        return id != null && id.isNumber();
    }

    /** For each older chapter the index of its newer statement; no index stands there twice. */
    private static int[] newerOf(List<Chapter> older, List<Chapter> newer) {
        int[] newerOf = new int[older.size()];
        Arrays.fill(newerOf, NONE);
        boolean[] taken = new boolean[newer.size()];
        pair(older, newer, newerOf, taken, Chapter::id);
        pair(older, newer, newerOf, taken, MergedChapters::title);
        return newerOf;
    }

    private static void pair(
            List<Chapter> older,
            List<Chapter> newer,
            int[] newerOf,
            boolean[] taken,
            Function<Chapter, @Nullable Object> key) {
        Map<Object, Integer> open = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            Object known = key.apply(newer.get(i));
            if (!taken[i] && known != null) {
                open.putIfAbsent(known, i);
            }
        }
        for (int i = 0; i < newerOf.length; i++) {
            Object known = key.apply(older.get(i));
            Integer found = newerOf[i] == NONE && known != null ? open.get(known) : null;
            if (found != null && !taken[found] && !areDistinct(older.get(i), newer.get(found))) {
                newerOf[i] = found;
                taken[found] = true;
            }
        }
    }

    private static boolean areDistinct(Chapter one, Chapter other) {
        return one.id() != null && other.id() != null && !one.id().equals(other.id());
    }

    /** The title to match by; null for a chapter known by its number alone, which is like no other. */
    private static @Nullable String title(Chapter chapter) {
        String title = chapter.title();
        if (title == null) {
            return chapter.id() == null ? "" : null;
        }
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
