package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide shows what the program really does, and the reports on the guide are those that the program writes.
 *
 * <p>A {@code console} block is run in a copy of the guide's example, one copy for each chapter. {@code
 * -Dguide.update=true} writes what comes of it into the guide.
 */
class GuideTest {
    private static final boolean UPDATE = Boolean.getBoolean("guide.update") && System.getenv("CI") == null;
    private static final Path GUIDE = Path.of("src/guide");
    private static final Path REPORTS = Path.of("reports/guide");

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> chapters() throws IOException {
        return files(GUIDE, "[0-9]{2}_.*\\.md");
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void whatIsShownIsWhatHappens(Path chapter, @TempDir Path folder) throws IOException {
        copy(GUIDE.resolve("example"), folder);
        List<String> lines = Files.readAllLines(chapter);
        List<String> actual = played(lines, folder);
        if (UPDATE) {
            Files.write(chapter, actual);
        }
        assertThat(String.join("\n", UPDATE ? actual : lines)).isEqualTo(String.join("\n", actual));
    }

    /** The lines of a chapter with what its commands say now. */
    private static List<String> played(List<String> lines, Path folder) {
        List<String> played = new ArrayList<>();
        String end = null;
        Path place = folder;
        int exit = 0;
        for (String line : lines) {
            if (end == null || line.equals(end)) {
                end = end == null && line.matches("`{3,}console") ? line.replace("console", "") : null;
                played.add(line);
            } else if (line.startsWith("$ ")) {
                played.add(line);
                List<String> words = Arrays.asList(line.substring(2).split(" "));
                if (words.get(0).equals("cd")) {
                    place = place.resolve(words.get(1)).normalize();
                } else if (line.equals("$ echo $?")) {
                    played.add(Integer.toString(exit));
                } else {
                    assertThat(words.get(0)).isEqualTo("progress");
                    Run run = new Run.Setup(place)
                            .terminal()
                            .environment("NO_COLOR", "1")
                            .environment("COLUMNS", "100")
                            .run(words.subList(1, words.size()));
                    exit = run.exit();
                    (run.stdout() + run.stderr())
                            .lines()
                            .map(String::stripTrailing)
                            .forEach(played::add);
                }
            }
        }
        return played;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void theReportsOnItAgreeWithThemselves() {
        Run run = new Run.Setup(Path.of("").toAbsolutePath()).run("check", "--fail-on", "note", REPORTS.toString());
        assertThat(run).isEqualTo(new Run(0, "no findings in 1 report\n", ""));
    }

    @Test
    void theNewestReportOnItSaysHowFarItsChaptersAre() throws IOException {
        List<Path> reports = files(REPORTS, ".*\\.md");
        Path newest = reports.get(reports.size() - 1);
        String day = newest.getFileName().toString().substring(0, "2026-01-01".length());
        Run now = new Run.Setup(Path.of("").toAbsolutePath())
                .run("report", "--config", GUIDE.resolve("progress.yml").toString(), "--date", day);
        assertThat(states(Files.readString(newest)))
                .as("after: progress report --config src/guide/progress.yml --output reports/guide/")
                .isEqualTo(states(now.stdout()));
    }

    /** The lines of the chapters, without their sizes: these change with every word. */
    private static List<String> states(String report) {
        return report.lines()
                .filter(line -> line.matches(" {4}\\S+ [0-9]{2}_.*"))
                .map(line -> line.replaceFirst("%.*", "%"))
                .toList();
    }
}
