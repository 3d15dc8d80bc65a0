package progress.parse;

import java.util.HashMap;
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
    /** What each sign means; where it stands for two states, the first one holds. */
    private final Map<Integer, Status> signs = new HashMap<>();

    /** What each mark of several signs means, as {@code [x]}. */
    private final Map<String, Status> boxes = new HashMap<>();

    private final Map<Status, Words> words = new TreeMap<>();
    private final Words any;
    private final Words none;

    StateWords(Categories categories) {
        for (Status status : Status.values()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            words.put(status, categories.words("state." + name));
            for (String mark : categories.list("mark." + name)) {
                if (isSign(mark)) {
                    signs.putIfAbsent(mark.codePointAt(0), status);
                } else {
                    boxes.putIfAbsent(mark, status);
                }
            }
        }
        any = categories.union("state", List.of("state.planned", "state.partial", "state.done"));
        none = categories.words("state.none");
    }

    private static boolean isSign(String mark) {
        return mark.codePointCount(0, mark.length()) == 1;
    }

    /** The state that a mark speaks of; null for one that means no state, such as 🎯 or ⭐. */
    @Nullable
    Status mark(String mark) {
        String lower = mark.toLowerCase(Locale.ROOT);
        return isSign(lower) ? mark(lower.codePointAt(0)) : boxes.get(lower);
    }

    /** As {@link #mark(String)}, for a sign of one code point. */
    @Nullable
    Status mark(int sign) {
        return signs.get(sign);
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
