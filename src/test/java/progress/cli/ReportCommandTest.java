package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the report of a day is written, and that nothing is lost when it is not. */
class ReportCommandTest {
    private static final String EARLIER = """
            # Garden book 2026-03-01

            ```yaml
            Garden book:
              Planned: 4 chapters
              Completed: 2 chapters (50%)
              Chapters:
                ✅ 01_Soil
                ✅ 02_Water
                ⏳ 03_Light
                ⏳ 04_Winter
            ```
            """;

    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void anEarlierReport() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("2026-03-01.md"), EARLIER);
    }

    private Run report(String... args) {
        String[] all = Stream.concat(Stream.of("report", "--date", "2026-03-02"), Stream.of(args))
                .toArray(String[]::new);
        return new Run.Setup(folder).run(all);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "reports/", "reports/2026-03-02-progress.md", "./reports//"})
    void aFolderGetsAFileNamedByItsDay(String output) throws IOException {
        Run run = report("--output", output);
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).startsWith("progress: wrote ").endsWith("2026-03-02-progress.md\n");
        assertThat(names(reports)).containsExactly("2026-03-01.md", "2026-03-02-progress.md");
        assertThat(reports.resolve("2026-03-02-progress.md"))
                .content()
                .isEqualTo(report("reports/2026-03-01.md").stdout());
    }

    @Test
    void aFolderThatIsNamedAsSuchIsMade() throws IOException {
        assertThat(report("--output", "new/days/").exit()).isZero();
        assertThat(names(folder.resolve("new/days"))).containsExactly("2026-03-02-progress.md");
    }

    @Test
    void whatExistsStaysUnlessForced() throws IOException {
        Path file = Files.writeString(reports.resolve("2026-03-02-progress.md"), "mine\n");
        Run run = report("--output", "reports");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr())
                .isEqualTo("progress: reports/2026-03-02-progress.md: exists already; --force replaces it\n");
        assertThat(file).hasContent("mine\n");

        assertThat(report("--output", "reports", "--force").exit()).isZero();
        String written = Files.readString(file);
        assertThat(written).startsWith("# Garden book: progress report 2026-03-02\n");

        // The report of the day is no source of itself.
        assertThat(report("--output", "reports", "--force").exit()).isZero();
        assertThat(file).hasContent(written);
    }

    @Test
    void aDanglingLinkIsThere() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("elsewhere.md"));
        assertThat(report("--output", "link.md").exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(folder.resolve("elsewhere.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports/2026-03-01.md/x.md", "reports/2026-03-01.md/", "/proc/nothing/x.md", "\0"})
    void whereNothingCanBeWrittenThatIsSaid(String output) throws IOException {
        Run run = report("--output", output);
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).isNotEmpty();
        assertThat(names(folder)).containsExactly("reports");
        assertThat(names(reports)).containsExactly("2026-03-01.md");
        assertThat(reports.resolve("2026-03-01.md")).hasContent(EARLIER);
    }

    @Test
    void whereNotEverythingCouldBeReadNothingIsWritten() throws IOException {
        Files.write(reports.resolve("broken.md"), new byte[] {(byte) 0xFF});
        Run run = report("--output", "reports");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(names(reports)).containsExactly("2026-03-01.md", "broken.md");
        assertThat(report("--output", "reports", "--force").exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(names(reports)).contains("2026-03-02-progress.md");
    }

    @Test
    void laterReportsAreLeftOut() throws IOException {
        Files.writeString(
                reports.resolve("2026-03-05.md"),
                EARLIER.replace("03-01", "03-05").replace("⏳", "✅"));
        Run run = report();
        assertThat(run.stderr()).isEqualTo("progress: 1 report is later than 2026-03-02 and left out\n");
        assertThat(run.stdout()).contains("Completed: 2 chapters (50%)");
    }

    @Test
    void withoutADateItIsToday() {
        Run run = new Run.Setup(folder).run("report");
        assertThat(run.stderr()).startsWith("progress: 1 report is later than 2025-11-02 and left out\n");
    }

    @Test
    void threeDatesMakeAForecast() throws IOException {
        Files.writeString(
                reports.resolve("2026-02-25.md"),
                EARLIER.replace("03-01", "02-25")
                        .replace("2 chapters", "1 chapter")
                        .replace("✅ 02", "⏳ 02"));
        String text = report().stdout();
        assertThat(text)
                .contains(
                        "- At this pace everything is written between 2026-03-10 and 2026-03-12, likely on 2026-03-12\n");
    }

    @Test
    void aReportOnOneChapterBelongsToItsBook() throws IOException {
        Files.writeString(reports.resolve("2026-03-02-water.md"), """
                # Chapter 3 progress report 2026-03-02

                **Chapter**: Chapter 3 - Light
                **Progress**: 50%

                ```yaml
                Sections:
                  ✅ 1. Sun
                  ⏳ 2. Shade
                ```
                """);
        String text = report().stdout();
        assertThat(text).startsWith("# Garden book: progress report").contains("🟡 03_Light (50%)", "2. Shade");
    }
}
