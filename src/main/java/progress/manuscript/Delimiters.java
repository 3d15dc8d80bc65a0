package progress.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which asterisks, underscores and tildes are marks of emphasis: the algorithm of CommonMark's appendix, "An algorithm for
 * parsing nested emphasis and links", and its bound on looking back.
 */
final class Delimiters {
    private static final int KINDS = 16;

    private final BitSet dropped;
    private final List<Run> runs = new ArrayList<>();

    /** A run of one character that may mark something. */
    private static final class Run {
        final char mark;
        final int length;
        final boolean opens;
        final boolean closes;
        final int order;
        /** What is left of it, in the output. */
        int start;

        int end;

        @Nullable
        Run before;

        @Nullable
        Run after;

        Run(char mark, int start, int end, boolean opens, boolean closes, int order) {
            this.mark = mark;
            this.start = start;
            this.end = end;
            this.length = end - start;
            this.opens = opens;
            this.closes = closes;
            this.order = order;
        }

        int left() {
            return end - start;
        }
    }

    /**
     * Creates an empty stack.
     *
     * @param dropped gets the offsets in the output that turn out to be marks
     */
    Delimiters(BitSet dropped) {
        this.dropped = dropped;
    }

    /** The number of runs that wait for a partner. */
    int size() {
        return runs.size();
    }

    /** Appends the run at an offset to the output and returns the offset behind it. */
    int push(String in, int at, StringBuilder out) {
        char mark = in.charAt(at);
        int end = at;
        while (end < in.length() && in.charAt(end) == mark) {
            end++;
        }
        int before = at == 0 ? '\n' : in.codePointBefore(at);
        int after = end == in.length() ? '\n' : in.codePointAt(end);
        boolean blankBefore = Characters.isBlank(before);
        boolean blankAfter = Characters.isBlank(after);
        boolean markBefore = isPunctuation(before);
        boolean markAfter = isPunctuation(after);
        boolean left = !blankAfter && (!markAfter || blankBefore || markBefore);
        boolean right = !blankBefore && (!markBefore || blankAfter || markAfter);
        boolean word = mark == '_';
        boolean opens = left && (!word || !right || markBefore);
        boolean closes = right && (!word || !left || markAfter);
        int start = out.length();
        out.append(in, at, end);
        boolean strikes = mark != '~' || end - at <= 2;
        if ((opens || closes) && strikes) {
            runs.add(new Run(mark, start, out.length(), opens, closes, runs.size()));
        }
        return end;
    }

    /** Matches the runs above a number of them, and forgets those. */
    void match(int bottom) {
        List<Run> open = runs.subList(bottom, runs.size());
        for (int i = 0; i < open.size(); i++) {
            open.get(i).before = i == 0 ? null : open.get(i - 1);
            open.get(i).after = i + 1 == open.size() ? null : open.get(i + 1);
        }
        int[] bottoms = new int[KINDS];
        Arrays.fill(bottoms, -1);
        Run closer = open.isEmpty() ? null : open.get(0);
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.after;
                continue;
            }
            int kind = kind(closer);
            Run opener = opener(closer, bottoms[kind]);
            if (opener == null) {
                bottoms[kind] = closer.before == null ? bottoms[kind] : closer.before.order;
                Run next = closer.after;
                if (!closer.opens) {
                    remove(closer);
                }
                closer = next;
            } else {
                closer = pair(opener, closer);
            }
        }
        open.clear();
    }

    private static @Nullable Run opener(Run closer, int bottom) {
        for (Run run = closer.before; run != null && run.order > bottom; run = run.before) {
            if (run.mark == closer.mark && run.opens && fits(run, closer)) {
                return run;
            }
        }
        return null;
    }

    private static boolean fits(Run opener, Run closer) {
        if (closer.mark == '~') {
            return opener.length == closer.length;
        }
        boolean both = opener.closes || closer.opens;
        return !both || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0;
    }

    private static int kind(Run closer) {
        if (closer.mark == '~') {
            return 12 + closer.length;
        }
        return (closer.mark == '*' ? 0 : 6) + (closer.opens ? 3 : 0) + closer.length % 3;
    }

    /** Drops the marks of a pair and returns where to go on. */
    private @Nullable Run pair(Run opener, Run closer) {
        int use = Math.min(2, Math.min(opener.left(), closer.left()));
        dropped.set(opener.end - use, opener.end);
        dropped.set(closer.start, closer.start + use);
        opener.end -= use;
        closer.start += use;
        // What stands between them can pair with nothing any more.
        opener.after = closer;
        closer.before = opener;
        if (opener.left() == 0) {
            remove(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        Run next = closer.after;
        remove(closer);
        return next;
    }

    private static void remove(Run run) {
        if (run.before != null) {
            run.before.after = run.after;
        }
        if (run.after != null) {
            run.after.before = run.before;
        }
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
