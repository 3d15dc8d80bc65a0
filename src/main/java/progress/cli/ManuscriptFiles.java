package progress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import progress.config.ConfigException;
import progress.config.TopicPlan;
import progress.manuscript.Counting;
import progress.manuscript.ManuscriptReader;
import progress.manuscript.WordRule;
import progress.model.Stated;
import progress.model.Topic;
import progress.summary.MeasuredChapter;
import progress.summary.Plan;

/** The plans of the configuration with the chapter files that their patterns find, each counted once. */
final class ManuscriptFiles implements Plan {
    private static final int DEEPEST = 32;
    private static final int MOST_FILES = 10_000;

    private final Plans plans;
    private final Map<TopicPlan, List<MeasuredChapter>> measured = new LinkedHashMap<>();
    private final Set<Path> files = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    /** Finds and counts the files; what cannot be read is a problem, and is left out. */
    ManuscriptFiles(Configuration.Located located) {
        plans = new Plans(located.config().topics());
        Globs excluded = new Globs(located.folder(), located.config().exclude());
        WordRule rule = WordRule.named(located.config().words().text()).orElseThrow();
        for (TopicPlan plan : located.config().topics()) {
            List<MeasuredChapter> chapters = new ArrayList<>();
            if (plan.manuscript() != null) {
                for (Input input : find(located.folder(), plan.manuscript(), excluded)) {
                    measure(input, new Counting(rule, false), chapters);
                }
            }
            measured.put(plan, List.copyOf(chapters));
        }
    }

    /** What could not be counted. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Whether a file is one of the manuscripts, and so no report. */
    boolean isManuscript(Path file) {
        return files.contains(file.toAbsolutePath().normalize());
    }

    @Override
    public Topic complete(Topic topic) {
        return plans.complete(topic);
    }

    @Override
    public List<MeasuredChapter> manuscripts(Topic topic) {
        List<MeasuredChapter> chapters = new ArrayList<>();
        measured.forEach((plan, files) -> {
            if (Plans.isFor(plan, topic)) {
                chapters.addAll(files);
            }
        });
        return chapters;
    }

    @Override
    public List<Topic> topics() {
        return measured.keySet().stream()
                .map(plan -> new Topic(
                        plan.name().value(),
                        plan.name().value().toLowerCase(Locale.ROOT),
                        false,
                        List.of(),
                        List.of(),
                        plan.name().span()))
                .toList();
    }

    @Override
    public boolean isSame(Topic planned, Topic reported) {
        return measured.keySet().stream()
                .anyMatch(plan -> plan.name().value().equals(planned.name()) && Plans.isFor(plan, reported));
    }

    private void measure(Input input, Counting counting, List<MeasuredChapter> chapters) {
        try {
            MeasuredChapter chapter = MeasuredChapter.of(
                    ManuscriptReader.measure(new TextReader(InputStream.nullInputStream()).read(input), counting));
            if (!chapter.isPlan()) {
                chapters.add(chapter);
            }
        } catch (Unreadable e) {
            problems.add(e.text());
        }
    }

    /** The files of a pattern, by path; links are not followed, and hidden folders not entered. */
    private List<Input> find(Path folder, Stated<String> pattern, Globs excluded) {
        String bare = pattern.value().startsWith("./") ? pattern.value().substring(2) : pattern.value();
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + bare);
        } catch (PatternSyntaxException e) {
            throw new ConfigException(pattern.span(), "'" + pattern.value() + "' is no pattern: " + e.getDescription());
        }
        Path start = folder.resolve(fixed(bare)).normalize();
        Map<String, Input> found = new TreeMap<>();
        if (!start.startsWith(folder) || !Files.isDirectory(start)) {
            return List.of();
        }
        try {
            Files.walkFileTree(start, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(start)
                            && Objects.toString(directory.getFileName(), "").startsWith(".");
                    return hidden || excluded.match(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path relative = folder.relativize(file);
                    if (attributes.isRegularFile() && matcher.matches(relative) && !excluded.match(file)) {
                        String shown = Search.shown(relative.toString());
                        found.put(shown, new Input(shown, file));
                        files.add(file.toAbsolutePath().normalize());
                    }
                    return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add("progress: "
                            + Search.shown(folder.relativize(file).toString()) + ": " + TextReader.reason(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add("progress: " + pattern.value() + ": " + TextReader.reason(e));
        }
        return List.copyOf(found.values());
    }

    /** The folder at the beginning of a pattern. */
    private static String fixed(String pattern) {
        int wildcard = 0;
        while (wildcard < pattern.length() && "*?[{\\".indexOf(pattern.charAt(wildcard)) < 0) {
            wildcard++;
        }
        return pattern.substring(0, pattern.lastIndexOf('/', wildcard - 1) + 1);
    }
}
