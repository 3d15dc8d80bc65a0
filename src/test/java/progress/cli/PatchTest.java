package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --diff} shows is a patch that others apply, and that does what {@code --fix} does. */
class PatchTest {
    private static final String REPORT = """
            # 2025-10-19 Progress 50%
            ```yaml
            文件: book/03_容器.md
            完成度: 50% \t

            Structure:
              ✅ 1. 概述
              ✅ 2. Agents
              ✅ 3. Policies
              ⏳ 4. Load balancing
            ```
            end""";

    @TempDir
    Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of("", "\uFEFF")
                .flatMap(mark -> Stream.of("\n", "\r\n")
                        .flatMap(end -> Stream.of("", "\n").map(last -> Arguments.of(mark, end, last))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gitAppliesIt(String mark, String end, String last) throws Exception {
        applied(mark, end, last, "git", "apply", "--whitespace=nowarn");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void patchAppliesIt(String mark, String end, String last) throws Exception {
        applied(mark, end, last, "patch", "-p1", "--binary", "-s", "-i");
    }

    private void applied(String mark, String end, String last, String... program) throws Exception {
        assumeTrue(finds(program[0]), () -> program[0] + " is not installed");
        byte[] before = (mark + (REPORT + last).replace("\n", end)).getBytes(StandardCharsets.UTF_8);
        Path report = Files.write(folder.resolve("报告 of May.md"), before);
        Run diff = new Run.Setup(folder)
                .run("check", "--diff", report.getFileName().toString());
        Path patch = Files.writeString(folder.resolve("a.patch"), diff.stdout());

        List<String> command = new ArrayList<>(List.of(program));
        command.add(patch.toString());
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        byte[] patched = Files.readAllBytes(report);
        assertThat(patched).isNotEqualTo(before);

        Files.write(report, before);
        new Run.Setup(folder).run("check", "--fix", report.getFileName().toString());
        assertThat(Files.readAllBytes(report)).isEqualTo(patched);
    }

    private static boolean finds(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
