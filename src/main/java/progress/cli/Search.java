package progress.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports: files as named, folders with every Markdown file in and below them. Links are not followed out of
 * a folder, and what is no regular file is not opened.
 */
final class Search {
    private static final int MOST_FILES = 100_000;

    /** Folders that hold what others wrote, or what a build made. */
    private static final Set<String> SKIPPED = Set.of("target", "node_modules");

    private final Path folder;
    private final Globs excluded;
    private final Map<Path, Input> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    Search(Path folder, Globs excluded) {
        this.folder = folder;
        this.excluded = excluded;
    }

    /** Looks at a path of the command line: a file, a folder, or {@code -}. */
    void look(String path) {
        if (path.equals(Input.STDIN)) {
            found.putIfAbsent(Path.of(Input.STDIN), new Input("<stdin>", null));
            return;
        }
        Path file;
        try {
            file = folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            problems.add("progress: " + path + ": no file name here; in a locale without UTF-8, set LC_ALL=C.UTF-8");
            return;
        }
        look(file, shown(path));
    }

    /** Looks at a file or a folder. */
    void look(Path file, String shown) {
        if (Probe.isFolder(file)) {
            walk(file, shown);
        } else {
            found.putIfAbsent(file, new Input(shown, file));
        }
    }

    /** What was found, each file once: in the order looked at, within a folder by path. */
    List<Input> found() {
        return List.copyOf(found.values());
    }

    /** What could not be looked at. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** A path as messages show it. */
    static String shown(String path) {
        String slashes = File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
        String bare = slashes;
        while (bare.startsWith("./") && bare.length() > 2) {
            bare = bare.substring(2).replaceFirst("^/++", "");
        }
        return bare.isEmpty() ? "." : bare;
    }

    private void walk(Path start, String shown) {
        Map<String, Input> inputs = new TreeMap<>();
        try {
            // A link that is named outright is meant.
            Path real = start.toRealPath();
            Files.walkFileTree(real, new Visitor(real, start, shown, inputs));
        } catch (IOException e) {
            problems.add("progress: " + shown + ": " + TextReader.reason(e));
        }
        inputs.values().forEach(input -> found.putIfAbsent(input.file(), input));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Path named;
        private final String shown;
        private final Map<String, Input> inputs;

        Visitor(Path root, Path named, String shown, Map<String, Input> inputs) {
            this.root = root;
            this.named = named;
            this.shown = shown;
            this.inputs = inputs;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = directory.getFileName().toString();
            boolean skipped = name.startsWith(".") || SKIPPED.contains(name) || excluded.match(place(directory));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (!attributes.isRegularFile() || !name.endsWith(".md") || excluded.match(place(file))) {
                return FileVisitResult.CONTINUE;
            }
            if (inputs.size() == MOST_FILES) {
                problems.add("progress: " + shown + ": more than 100,000 Markdown files; the others are not read");
                return FileVisitResult.TERMINATE;
            }
            String path = display(file);
            inputs.put(path, new Input(path, place(file)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add("progress: " + display(file) + ": " + TextReader.reason(e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            if (e != null) {
                problems.add("progress: " + display(directory) + ": " + TextReader.reason(e));
            }
            return FileVisitResult.CONTINUE;
        }

        /** The file below the folder as it was named, so that a file reached twice is read once. */
        private Path place(Path file) {
            return named.resolve(root.relativize(file));
        }

        private String display(Path file) {
            String below = shown(root.relativize(file).toString());
            if (below.equals(".")) {
                return shown;
            }
            return shown.equals(".") ? below : (shown.endsWith("/") ? shown : shown + "/") + below;
        }
    }
}
