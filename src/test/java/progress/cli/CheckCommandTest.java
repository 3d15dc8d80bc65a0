package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import progress.render.CheckFormat;

/** What no case can show: file names that not every system has, and every format. */
class CheckCommandTest {
    private static final String WRONG = """
            # 2025-10-19

            ```yaml
            My book:
              Progress: 2/8 chapters (38%)
            ```
            """;

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aHostileNameStaysWithinItsAnnotation() throws IOException {
        Files.writeString(folder.resolve("报告: 100%, a.md"), WRONG);
        Files.writeString(folder.resolve("😀\n::error::x.md"), WRONG);
        Run run = new Run.Setup(folder).run("check", "--format", "github");
        assertThat(run.exit()).isEqualTo(ExitStatus.FINDINGS.code());
        assertThat(run.stdout().lines()).hasSize(3);
        assertThat(run.stdout())
                .contains("::error file=报告%3A 100%25%2C a.md,line=5,endLine=5,col=27,endColumn=30,title=")
                .contains("::error file=😀%0A%3A%3Aerror%3A%3Ax.md,line=5,");
    }

    @ParameterizedTest
    @EnumSource(CheckFormat.class)
    void everyFormatGoesIntoAFileAsItGoesToStandardOutput(CheckFormat format) throws IOException {
        Files.writeString(folder.resolve("a.md"), WRONG);
        Run run = new Run.Setup(folder).run("check", "--format", format.toString(), "a.md");
        Run filed = new Run.Setup(folder).run("check", "--format", format.toString(), "-o", "out", "a.md");
        assertThat(folder.resolve("out")).hasContent(run.stdout());
        assertThat(filed.stdout()).startsWith("a.md:5:27: error[ratio] ");
        assertThat(filed.exit()).isEqualTo(run.exit()).isEqualTo(ExitStatus.FINDINGS.code());
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailure() throws IOException {
        Files.writeString(folder.resolve("a.md"), WRONG);
        Run run = new Run.Setup(folder).run("check", "-f", "json", "-o", "no/out.json", "a.md");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).isEqualTo("progress: no/out.json: its folder does not exist\n");
    }
}
