package progress.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that was probably meant by an unknown one. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the fewest letters to change; empty where that would be every other letter. */
    public static Optional<String> to(String unknown, Collection<String> known) {
        int most = Math.max(1, unknown.length() / 2);
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= most)
                .filter(name -> distance(unknown, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(unknown, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, taken out, exchanged, or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int steps =
                        Math.min(least[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                least[i][j] = swapped ? Math.min(steps, least[i - 2][j - 2] + 1) : steps;
            }
        }
        return least[one.length()][other.length()];
    }
}
