package progress.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import progress.model.Status;
import progress.source.Span;

/** The words and marks that speak of how far a unit is: 已完成, in progress, ⏳, {@code [x]}. */
final class StateWords {
    private static final Status[] STATES = Status.values();

    /** Signs, and marks of several signs as {@code [x]}, each with the bits of the states that it stands for. */
    private final Words marks;

    private final Map<Status, Words> words = new TreeMap<>();
    private final Words any;
    private final Words none;

    StateWords(Categories categories) {
        for (Status status : STATES) {
            words.put(status, categories.words("state." + status.name().toLowerCase(Locale.ROOT)));
        }
        marks = categories.union(
                "mark",
                "mark.",
                name -> 1 << Status.valueOf(name.toUpperCase(Locale.ROOT)).ordinal());
        any = categories.union("state", List.of("state.planned", "state.partial", "state.done"));
        none = categories.words("state.none");
    }

    /** The state that a mark speaks of; null for one that means no state, such as 🎯 or ⭐. */
    @Nullable
    Status mark(String mark) {
        return state(marks.word(mark.toLowerCase(Locale.ROOT)));
    }

    /** As {@link #mark(String)}, for a sign of one code point. */
    @Nullable
    Status mark(int sign) {
        return state(marks.word(sign));
    }

    /** Where a mark stands for two states, the first one holds. */
    private static @Nullable Status state(WordIndex.@Nullable Word mark) {
        return mark == null ? null : STATES[Integer.numberOfTrailingZeros(mark.tag())];
    }

    /** As {@link #mark(String)}, for a marker in a text. */
    @Nullable
    Status mark(Folded text, Span marker) {
        int sign = text.signAt(marker.start());
        return sign != 0 && marker.end() - marker.start() == Character.charCount(sign)
                ? mark(sign)
                : mark(text.clean(marker));
    }

    /** The words that speak of a state. */
    Words of(Status status) {
        return Objects.requireNonNull(words.get(status));
    }

    /** The words that speak of any state. */
    Words any() {
        return any;
    }

    /** Whether a word of any state occurs in a stretch of a text: quicker than to ask which state it speaks of. */
    boolean occurIn(Folded text, int start, int end) {
        return any.occursIn(text, start, end);
    }

    /** The state that a text speaks of; null where it speaks of none. Planned beats partial beats done. */
    @Nullable
    Status said(String text) {
        String lower = none.removeFrom(text.toLowerCase(Locale.ROOT));
        if (of(Status.PLANNED).occursIn(lower)) {
            return Status.PLANNED;
        }
        if (of(Status.PARTIAL).occursIn(lower)) {
            return Status.PARTIAL;
        }
        return of(Status.DONE).occursIn(lower) ? Status.DONE : null;
    }
}
