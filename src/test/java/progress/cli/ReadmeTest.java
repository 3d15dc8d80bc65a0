package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README says that the program prints is what it prints. */
class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^```\n\\$ target/progress/bin/progress ([^\n]+)\n(.*?)^```$");

    /** The README is read in the folder of the project. */
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    /** Makes the report without its comment, as the README has its reader do. */
    @BeforeAll
    static void makeExample() throws IOException {
        Path example = Files.createDirectories(FOLDER.resolve("target/example"));
        List<String> lines = Files.readAllLines(FOLDER.resolve("reports/2025-10-19-ebpf-02-containers.md"));
        lines.removeIf(line -> line.contains("progress-ignore"));
        Files.write(example.resolve("2025-10-19-containers.md"), lines);
    }

    @Test
    void everyExampleIsLiteral() throws IOException {
        List<String> seen = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        while (example.find()) {
            seen.add(example.group(1));
            Run run = new Run.Setup(FOLDER)
                    .terminal()
                    .environment("COLUMNS", "130")
                    .environment("NO_COLOR", "1")
                    .run(List.of(example.group(1).split(" ")));
            assertThat(run.stdout()).as(example.group(1)).isEqualTo(example.group(2));
        }
        assertThat(seen).anyMatch(line -> line.startsWith("status ")).anyMatch(line -> line.startsWith("check "));
    }
}
