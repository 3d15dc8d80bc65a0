package progress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.check.Manuscript;
import progress.config.TopicPlan;
import progress.manuscript.Counting;
import progress.manuscript.ManuscriptReader;
import progress.manuscript.Measured;
import progress.model.Chapter;
import progress.model.Report;
import progress.model.Stated;
import progress.model.Topic;

/**
 * The chapter files that reports name, measured where they exist: below the report's folder, below one of the folders
 * above it up to the working folder, or where the configuration says that manuscripts lie. What lies outside of the
 * working folder, and what is no regular file, is not opened.
 */
final class Manuscripts {
    private static final int MOST_OF_A_REPORT = 1_000;

    private final Path folder;
    private final List<Path> configured = new ArrayList<>();
    private final Map<Path, Optional<Measured>> measured = new HashMap<>();
    private final TextReader texts = new TextReader(InputStream.nullInputStream());

    Manuscripts(Path folder, Configuration.Located located) {
        this.folder = folder;
        for (TopicPlan plan : located.config().topics()) {
            if (plan.manuscript() != null) {
                configured.add(located.folder()
                        .resolve(fixed(plan.manuscript().value()))
                        .normalize());
            }
        }
    }

    /** The folder at the beginning of a pattern. */
    private static String fixed(String pattern) {
        int wildcard = 0;
        while (wildcard < pattern.length() && "*?[{\\".indexOf(pattern.charAt(wildcard)) < 0) {
            wildcard++;
        }
        return pattern.substring(0, pattern.lastIndexOf('/', wildcard - 1) + 1);
    }

    /** Measures the files: path as stated to what is in it. */
    Map<String, Manuscript> of(List<Report> reports, List<Input> inputs) {
        Map<String, Path> files = new HashMap<>();
        for (Input input : inputs) {
            if (input.file() != null) {
                files.put(input.shown(), input.file());
            }
        }
        Map<String, Manuscript> manuscripts = new HashMap<>();
        for (Report report : reports) {
            @Nullable Path file = files.get(report.source().path());
            List<Path> folders = folders(file);
            int left = MOST_OF_A_REPORT;
            for (Topic topic : report.topics()) {
                for (Chapter chapter : topic.chapters()) {
                    Stated<String> stated = chapter.file();
                    if (stated != null && !manuscripts.containsKey(stated.value()) && left-- > 0) {
                        find(stated.value(), folders).ifPresent(found -> manuscripts.put(stated.value(), found));
                    }
                }
            }
        }
        return manuscripts;
    }

    /** Where the files that a report names may lie. */
    private List<Path> folders(@Nullable Path report) {
        List<Path> folders = new ArrayList<>();
        @Nullable Path above = report == null ? folder : report.toAbsolutePath().getParent();
        if (above == null || !above.startsWith(folder)) {
            above = folder;
        }
        while (above != null && above.startsWith(folder)) {
            folders.add(above);
            above = above.getParent();
        }
        return folders;
    }

    private Optional<Manuscript> find(String stated, List<Path> folders) {
        String name = stated.substring(stated.lastIndexOf('/') + 1);
        return first(folders, stated)
                .or(() -> first(configured, name))
                .flatMap(file -> measure(file, stated))
                .map(found -> new Manuscript(
                        stated,
                        found.lines(),
                        found.code().total(),
                        found.sections().size()));
    }

    private Optional<Path> first(List<Path> folders, String name) {
        for (Path place : folders) {
            Optional<Path> file = file(place, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    private Optional<Path> file(Path place, String stated) {
        try {
            Path path = Path.of(stated);
            if (path.isAbsolute()) {
                return Optional.empty();
            }
            Path file = place.resolve(path).normalize();
            if (!Probe.isFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            return real.startsWith(folder.toRealPath()) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Measured> measure(Path file, String stated) {
        return measured.computeIfAbsent(file, path -> {
            try {
                return Optional.of(ManuscriptReader.measure(texts.read(new Input(stated, path)), Counting.DEFAULT));
            } catch (Unreadable e) {
                return Optional.empty();
            }
        });
    }
}
