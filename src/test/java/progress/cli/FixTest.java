package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --fix} does to files, and what it leaves alone. */
class FixTest {
    private static final String WRONG = """
            # 2025-10-19

            **章节**: 16_eBPF技术详解/03_容器.md
            **状态**: 🟡 进行中 (75%完成)

            ## 本章

            ```yaml
            文件: 16_eBPF技术详解/03_容器.md
            完成度: 75%

            内容结构:
              ✅ 1. 概述
              ⏳ 2. 策略
              ⏳ 3. 安全
            ```

            ```yaml
            eBPF技术详解:
              总计划: 4章
              已完成: 2.75章 (69%)

              已完成:
                ✅ 01_概述 (100%)
                ✅ 02_网络 (100%)
                🟡 03_容器 (75%)

              待完成:
                ⏳ 04_安全
            ```
            """;

    private static final String RIGHT = WRONG.replace("75%", "33%").replace("2.75章 (69%)", "2.33章 (58%)");

    @TempDir
    Path folder;

    private Path report(String text) throws IOException {
        return Files.writeString(folder.resolve("a.md"), text);
    }

    private Run fix(String... more) {
        return new Run.Setup(folder)
                .run(Stream.concat(Stream.of("check", "--fix"), Stream.of(more)).toList());
    }

    @Test
    void aWrongFigureAndWhatFollowsFromItAreRewritten() throws IOException {
        Path report = report(WRONG);
        Run run = fix("a.md");
        assertThat(report).hasContent(RIGHT);
        assertThat(run.exit()).isZero();
        assertThat(run.stderr()).contains("a.md:10:6: 75% -> 33%\n", "a.md:21:8: 2.75 -> 2.33\n");
        assertThat(run.stderr()).endsWith("figures changed in 1 report\n");
    }

    @Test
    void whatIsLeftAloneIsNamed() throws IOException {
        String prose = "\n容器章节大约写了一半，75%的图已经画好，175% 和 2.75% 不算。\n";
        Path report = Files.writeString(folder.resolve("容器75%.md"), WRONG + prose);
        Run run = fix("容器75%.md");
        assertThat(report).hasContent(RIGHT + prose);
        assertThat(run.stderr())
                .contains("progress: 容器75%.md: its name still says 75%\n")
                .contains("容器75%.md:32:12: 75% stands here too, and is left alone\n");
        assertThat(run.stderr().lines().filter(line -> line.endsWith("is left alone")))
                .hasSize(1);
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Path report = report(WRONG);
        fix("a.md");
        Object before = Files.getLastModifiedTime(report);
        Run run = fix("a.md");
        assertThat(run.stderr()).isEqualTo("progress: no figure changed\n");
        assertThat(Files.getLastModifiedTime(report)).isEqualTo(before);
        assertThat(report).hasContent(RIGHT);
    }

    @Test
    void aPreviewWritesNothingAndFails() throws IOException {
        Path report = report(WRONG);
        Run run = fix("--diff", "a.md");
        assertThat(run.exit()).isEqualTo(ExitStatus.FINDINGS.code());
        assertThat(run.stdout()).startsWith("--- a/a.md\n+++ b/a.md\n@@ ").contains("\n-完成度: 75%\n+完成度: 33%\n");
        assertThat(run.stderr()).endsWith("figures would change in 1 report\n");
        assertThat(report).hasContent(WRONG);
    }

    static List<String> lineEnds() {
        return List.of("\n", "\r\n", "\r");
    }

    @ParameterizedTest
    @MethodSource("lineEnds")
    void markAndLineEndsStayByteForByte(String end) throws IOException {
        byte[] before = ("\uFEFF" + WRONG.replace("\n", end)).getBytes(StandardCharsets.UTF_8);
        Path report = Files.write(folder.resolve("a.md"), before);
        fix("a.md");
        assertThat(Files.readString(report)).isEqualTo("\uFEFF" + RIGHT.replace("\n", end));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void modeAndLinkStay() throws IOException {
        Path report = report(WRONG);
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("a.md"));
        fix("link.md");
        assertThat(link).isSymbolicLink();
        assertThat(report).hasContent(RIGHT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithTwoNamesIsLeftAlone() throws IOException {
        Path report = report(WRONG);
        Files.createLink(folder.resolve("other"), report);
        Run run = fix("a.md");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).contains("a.md: has more than one hard link; nothing is written\n");
        assertThat(report).hasContent(WRONG);
    }

    @Test
    void standardInputIsShownButNotWritten() {
        byte[] bytes = WRONG.getBytes(StandardCharsets.UTF_8);
        Run diff = new Run.Setup(folder).stdin(bytes).run("check", "--diff", "-");
        assertThat(diff.stdout()).startsWith("--- <stdin>\n");
        Run fix = new Run.Setup(folder).stdin(bytes).run("check", "--fix", "-");
        assertThat(fix.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(fix.stderr()).contains("<stdin>: cannot be written");
    }

    @Test
    void whatIsSilencedOrSwitchedOffOrKnownStays() throws IOException {
        Path report = report(WRONG);
        fix("--rule", "sections=off", "a.md");
        assertThat(report).hasContent(WRONG);
        new Run.Setup(folder).run("check", "--baseline", "known", "--write-baseline", "a.md");
        fix("--baseline", "known", "a.md");
        assertThat(report).hasContent(WRONG);
        String silenced = WRONG.replace("```yaml\n文件", "<!-- progress-ignore sections: by words -->\n```yaml\n文件");
        report(silenced);
        fix("a.md");
        assertThat(report).hasContent(silenced);
    }
}
