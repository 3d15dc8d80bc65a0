package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path CORPUS = HERE.resolve("../shared/corpus/src").normalize();

    @TempDir
    Path folder;

    /** The chapters done, state by state, each value once in a row. */
    private static List<String> chapters(String topic, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("history", "--no-config", "--format", "json", "--topic", topic));
        all.addAll(List.of(args));
        Run run = new Run.Setup(HERE).run(all);
        assertThat(run.exit()).as(run.stderr()).isZero();
        List<String> done = new ArrayList<>();
        for (JsonNode state :
                new ObjectMapper().readTree(run.stdout()).path("topics").get(0).path("states")) {
            String value = state.path("chapters").path("done").asText();
            if (done.isEmpty() || !done.get(done.size() - 1).equals(value)) {
                done.add(value);
            }
        }
        return done;
    }

    @Test
    void theReportsOfThisProjectAreInOrderThoughTheyBearOneDate() throws IOException {
        List<String> ebpf = new ArrayList<>(List.of("history", "--no-config", "--format", "json", "--topic", "ebpf"));
        try (var files = Files.list(HERE.resolve("reports"))) {
            // Backwards, so that the order cannot come from the names.
            files.map(file -> "reports/" + file.getFileName())
                    .filter(name -> name.contains("ebpf"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .forEach(ebpf::add);
        }
        String[] paths = ebpf.subList(6, ebpf.size()).toArray(String[]::new);
        assertThat(chapters("ebpf", paths)).containsExactly("2", "2.75", "3", "3.4", "3.7", "4", "5", "9");
    }

    @Test
    void theCorpusIsInOrder() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not part of the project");
        assertThat(chapters("ebpf", CORPUS.toString())).containsExactly("2", "2.75", "3", "3.7", "4", "5", "9");
    }

    private void series() throws IOException {
        for (int day = 1; day <= 4; day++) {
            Files.writeString(
                    folder.resolve("2025-10-0" + day + ".md"),
                    "# Book\n\n```yaml\nBook:\n  Planned: 8 chapters\n  Completed: " + day + " chapters\n```\n");
        }
    }

    @Test
    void aPageTellsWhatAManuscriptContradicts() {
        Path project = HERE.resolve("src/test/resources/cases/rule-manuscript-fails/in");
        Run run = new Run.Setup(project).run("history", "--format", "html");
        assertThat(run.exit()).as(run.stderr()).isZero();
        assertThat(run.stdout()).contains("与书稿文件不符：写作 300行，对照为 30 lines");
    }

    @Test
    void aFileIsWrittenOnlyWhenItChanges() throws IOException {
        series();
        Path badge = folder.resolve("badge.svg");
        FileTime longAgo = FileTime.fromMillis(0);

        assertThat(new Run.Setup(folder).run("status", "-f", "badge", "-o", "badge.svg"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(badge).content().contains("4/8 chapters");
        Files.setLastModifiedTime(badge, longAgo);
        new Run.Setup(folder).run("status", "-f", "badge", "-o", "badge.svg");
        assertThat(Files.getLastModifiedTime(badge)).isEqualTo(longAgo);

        Files.delete(folder.resolve("2025-10-04.md"));
        new Run.Setup(folder).run("status", "-f", "badge", "-o", "badge.svg");
        assertThat(badge).content().contains("3/8 chapters");
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailure() throws IOException {
        series();
        Run run = new Run.Setup(folder).run("history", "-f", "svg", "-o", "missing/burn-up.svg");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).startsWith("progress: missing/burn-up.svg: ");
        Files.createDirectory(folder.resolve("there"));
        assertThat(new Run.Setup(folder).run("history", "-o", "there").exit()).isEqualTo(ExitStatus.FAILURE.code());
    }

    @Test
    void whatIsFoundInNothingWritesNoFile() {
        Run run = new Run.Setup(folder).run("status", "-f", "badge", "-o", "badge.svg");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(folder.resolve("badge.svg")).doesNotExist();
    }

    @Test
    void theLocaleAndTheZoneChangeNothing() throws IOException {
        series();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String format : List.of("text", "json", "csv", "svg", "html")) {
            String expected = new Run.Setup(folder).run("history", "-f", format).stdout();
            assertThat(expected).isNotEmpty();
            try {
                for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    assertThat(new Run.Setup(folder)
                                    .run("history", "-f", format)
                                    .stdout())
                            .isEqualTo(expected);
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }
}
