package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    private Run init(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "init";
        System.arraycopy(args, 0, all, 1, args.length);
        return new Run.Setup(folder).run(all);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void book() throws IOException {
        write("book/16_eBPF技术详解/01_概述.md", "## 1. 背景\n\n文字。\n");
        write("book/16_eBPF技术详解/02_容器.md", "## 1. 网络\n\n文字。\n\n## 2. 安全\n\nTODO\n");
        write("notes.md", "# Notes\n");
    }

    @Test
    void itFindsChaptersAndReports() throws IOException {
        book();
        write("状态/2025-10-19.md", """
                # eBPF专题 2025-10-19

                ```yaml
                16_eBPF技术详解:
                  总计划: 4章
                  已完成: 1章 (25%)
                  已完成:
                    ✅ 01_概述
                  待完成:
                    ⏳ 02_容器
                目标:
                  总字数: 40,000字
                ```
                """);
        Run run = init();
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).isEqualTo("progress: wrote progress.yml (found 1 report, 2 chapter files)\n");
        assertThat(Files.readString(folder.resolve("progress.yml")))
                .contains(
                        "reports: [\"状态\"]\n",
                        "manuscript: \"book/16_eBPF技术详解/[0-9][0-9]_*.md\"\n",
                        "    planned: 4\n    words: 40000\n    # code: 150");
        Run report = new Run.Setup(folder).run("report");
        assertThat(report.exit()).isZero();
        assertThat(report.stdout()).contains("总规划: 4章", "🟡 02_容器 (50%", "实测自书稿");
    }

    @Test
    void onRequestItWritesAFirstReport() throws IOException {
        book();
        Run run = init("--report");
        assertThat(run.exit()).isZero();
        assertThat(run.stderr())
                .isEqualTo("progress: wrote progress.yml (found 0 reports, 2 chapter files)\n"
                        + "progress: wrote reports/2025-11-02-progress.md\n");
        assertThat(Files.readString(folder.resolve("reports/2025-11-02-progress.md")))
                .startsWith("# 2025年11月02日 eBPF技术详解 进度报告\n")
                .contains("已完成: 1.5章 (75%)");
        assertThat(new Run.Setup(folder).run("check").exit()).isZero();
    }

    @Test
    void whereNothingIsThereIsNothingToReport() throws IOException {
        Run run = init("--report");
        assertThat(run.exit()).isZero();
        assertThat(run.stderr()).endsWith("progress: nothing to report yet\n");
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void nothingIsReplaced() throws IOException {
        book();
        write("progress.yml", "mine: yes\n");
        Run run = init("--report");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).isEqualTo("progress: progress.yml: exists already; nothing is written\n");
        assertThat(folder.resolve("progress.yml")).hasContent("mine: yes\n");
        Files.delete(folder.resolve("progress.yml"));

        write("reports/2025-11-02-progress.md", "mine\n");
        assertThat(init("--report").exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(folder.resolve("progress.yml")).doesNotExist();
        assertThat(folder.resolve("reports/2025-11-02-progress.md")).hasContent("mine\n");
    }

    @Test
    void pagesThatQuoteAReportAreNone() throws IOException {
        String report = "```yaml\nGarden book:\n  Planned: 4 chapters\n  Completed: 1 chapter (25%)\n```\n";
        write("README.md", "# Tool\n\n" + report.replace("Garden", "Other"));
        assertThat(init().stderr()).contains("found 0 reports");
        assertThat(folder.resolve("progress.yml")).content().contains("reports: [\"reports\"]\n", "# topics:");
        Files.delete(folder.resolve("progress.yml"));

        write("docs/reading.md", "# Reading\n\n" + report.replace("Garden", "Quoted"));
        write("notes/2025-10-19.md", "# Garden book\n\n" + report);
        assertThat(init().stderr()).contains("found 1 report,");
        assertThat(folder.resolve("progress.yml"))
                .content()
                .contains("reports: [\"notes\"]\n", "Garden book")
                .doesNotContain("Other", "Quoted");
    }

    @Test
    void aPageBesideTheChaptersTellsTheirPlan() throws IOException {
        book();
        write("book/16_eBPF技术详解/README.md", """
                # eBPF技术详解

                ```yaml
                eBPF技术详解:
                  总计划: 9章
                  已完成: 1章
                ```
                """);
        assertThat(init().stderr()).contains("found 0 reports, 2 chapter files");
        assertThat(folder.resolve("progress.yml"))
                .content()
                .contains("reports: [\"reports\"]\n", "name: \"eBPF技术详解\"", "    planned: 9\n");
    }
}
