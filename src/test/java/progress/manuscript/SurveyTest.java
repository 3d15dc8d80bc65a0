package progress.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.source.SourceFile;

/** The manuscripts that the survey of real reports counted ({@code DIALECT.md} §9), where they are at hand. */
class SurveyTest {
    private static final Path MANUSCRIPTS = Path.of("../shared/manuscripts/Container");

    private static Measured measure(String folder, String file) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MANUSCRIPTS), "the surveyed manuscripts are not here");
        try (Stream<Path> folders = Files.list(MANUSCRIPTS)) {
            Path parent = folders.filter(path -> path.getFileName().toString().startsWith(folder))
                    .findFirst()
                    .orElseThrow();
            try (Stream<Path> files = Files.list(parent)) {
                Path path = files.filter(one -> one.getFileName().toString().startsWith(file))
                        .findFirst()
                        .orElseThrow();
                return ManuscriptReader.measure(
                        new SourceFile(path.toString(), Files.readString(path)), Counting.DEFAULT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "16, 02, 1269, 32, 25, 5",
        "16, 03, 2028, 52, 44, 7",
        "16, 04, 1337, 39, 37, 8",
        "16, 05, 772, 18, 16, 8",
        "18, 01, 2341, 78, 70, 9",
        "18, 02, 3333, 106, 101, 9",
        "18, 03, 2412, 74, 72, 11",
        "18, 04, 2586, 54, 54, 11",
        "18, 05, 2225, 45, 45, 10",
        "18, 06, 2271, 51, 51, 10",
        "18, 07, 1830, 33, 33, 10",
        "18, 08, 1226, 30, 30, 10",
    })
    void itCountsWhatTheSurveyCounted(String folder, String file, int lines, int fences, int code, int sections)
            throws IOException {
        Measured measured = measure(folder, file);
        assertThat(measured.lines()).isEqualTo(lines);
        assertThat(measured.code().total()).isEqualTo(fences);
        // The survey took plain text for no code.
        int text = measured.code().byLanguage().getOrDefault("text", 0);
        assertThat(measured.code().tagged() - text).isEqualTo(code);
        assertThat(measured.sections()).hasSize(sections);
        List<String> numbers = measured.sections().stream()
                .map(MeasuredSection::number)
                .filter(Objects::nonNull)
                .toList();
        assertThat(numbers).hasSize(folder.equals("18") ? sections : 0);
    }

    @ParameterizedTest
    @CsvSource({"01, 1513", "06, 831", "07, 239", "08, 319", "09, 368", "README, 417"})
    void moreLines(String file, int lines) throws IOException {
        assertThat(measure("16", file).lines()).isEqualTo(lines);
    }

    /** The chapters whose stated sections leave the numbered summary out, as the survey found. */
    @ParameterizedTest
    @CsvSource({"01, 4, 5", "02, 6, 7", "03, 8, 9", "04, 6, 7", "05, 7, 8"})
    void aNumberedSummaryIsMarked(String file, int body, int sections) throws IOException {
        Measured measured = measure("20", file);
        assertThat(measured.bodySections()).isEqualTo(body);
        assertThat(measured.sections()).hasSize(sections);
    }
}
