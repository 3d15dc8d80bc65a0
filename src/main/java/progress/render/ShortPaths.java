package progress.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Paths as a reader wants them: the name of the file, where no other one is called so. */
final class ShortPaths {
    private final Map<String, Integer> uses;

    private ShortPaths(Map<String, Integer> uses) {
        this.uses = uses;
    }

    /** Paths that are to be told apart. */
    static ShortPaths of(Collection<String> paths) {
        Set<String> distinct = new HashSet<>(paths);
        Map<String, Integer> uses = new HashMap<>();
        distinct.forEach(path -> uses.merge(name(path), 1, Integer::sum));
        return new ShortPaths(uses);
    }

    /** The name of a file, or its whole path. */
    String of(String path) {
        String name = name(path);
        return uses.getOrDefault(name, 0) > 1 ? path : name;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
