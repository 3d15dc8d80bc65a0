package progress.parse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What was found out about short texts, some thousands at most, for those that stand in reports again and again. */
final class Memo<V> {
    private static final int MOST = 4096;
    private static final int LONGEST = 200;

    /** More than one report has. */
    private static final int MOST_AT_ONCE = 256;

    private final Map<String, V> known = new ConcurrentHashMap<>(MOST_AT_ONCE);

    /** What is known of a text; null where nothing is. */
    @Nullable
    V get(String text) {
        return known.get(text);
    }

    /** Keeps what was found out, while there is room, and gives it back. */
    V keep(String text, V found) {
        if (known.size() < MOST && text.length() <= LONGEST) {
            known.put(text, found);
        }
        return found;
    }
}
