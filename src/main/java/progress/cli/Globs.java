package progress.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import progress.config.ConfigException;
import progress.model.Stated;

/** Patterns of files and folders to leave out. */
final class Globs {
    static final Globs NONE = new Globs(Path.of(""), List.of());

    private final Path base;
    private final List<PathMatcher> matchers = new ArrayList<>();

    /**
     * Reads patterns.
     *
     * @param base the folder that they are relative to
     */
    Globs(Path base, List<Stated<String>> patterns) {
        this.base = base;
        for (Stated<String> pattern : patterns) {
            try {
                add(pattern.value());
            } catch (PatternSyntaxException e) {
                throw new ConfigException(
                        pattern.span(), "'" + pattern.value() + "' is no pattern: " + e.getDescription());
            }
        }
    }

    private void add(String pattern) {
        String bare = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        // A pattern that ends with a folder means all that lies in it, and the folder itself need not be entered.
        if (bare.endsWith("/**")) {
            bare = bare.substring(0, bare.length() - 3);
        } else if (bare.endsWith("/")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + bare));
        // For Java "**/" wants at least one folder; everywhere else it may also be none.
        if (bare.startsWith("**/")) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + bare.substring(3)));
        }
    }

    /** Whether a file or folder is left out. */
    boolean match(Path absolute) {
        if (matchers.isEmpty() || !absolute.startsWith(base)) {
            return false;
        }
        Path relative = base.relativize(absolute);
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
    }
}
