package progress.manuscript;

import java.util.HashMap;
import java.util.Map;

/** Where the runs of backticks are that may end a code span. */
final class CodeSpans {
    private final String in;
    /** The last run of each length; none is looked for behind it. */
    private final Map<Integer, Integer> last = new HashMap<>();

    CodeSpans(String in) {
        this.in = in;
        for (int i = in.indexOf('`'); i >= 0; ) {
            int run = run(in, i);
            last.put(run, i);
            i = in.indexOf('`', i + run);
        }
    }

    /** The length of the run of backticks at an offset. */
    static int run(String in, int at) {
        int end = at;
        while (end < in.length() && in.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    /** The offset of the next run of a length, or -1. */
    int close(int from, int length) {
        Integer end = last.get(length);
        if (end == null || end < from) {
            return -1;
        }
        for (int i = in.indexOf('`', from); i >= 0; ) {
            int run = run(in, i);
            if (run == length) {
                return i;
            }
            i = in.indexOf('`', i + run);
        }
        return -1;
    }
}
