package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.source.SourceFile;

class CheckTextTest {
    @Test
    void aFindingShowsItsLineTheFigureAndWhatWasCounted() {
        assertThat(CheckFixture.text(CheckFormat.TEXT, CheckFixture.seed(), CheckFixture.TERMINAL))
                .isEqualTo("""
                        warning[mark]: chapter 01 is ticked, but stated 90% done
                         --> b.md:2:1
                          |
                        2 | ✅ 01 (90%)
                          | ^^
                          |        - stated here
                          = as in this report: reports/2025-10-19 eBPF容器.md:6:8

                        error[sections]: chapter 03 is stated 75% done, but 1 of its 2 sections is (50%)
                          --> reports/2025-10-19 eBPF容器.md:6:8
                           |
                         6 | 🚀 完成度: 75%
                           |            ^^^ stated here, and again at 3:16, 14:5
                        10 |   ✅ 1. 概述
                           |   - 2 sections counted from here: 1 done, 1 planned
                           = 50% would agree
                           = counted so, the topic stands at 2.5/9 chapters, not 2.75/9
                           = --fix writes 50% in 3 places

                        note[duplicate-key]: the key “总计” stands here again
                          --> reports/2025-10-19 eBPF容器.md:12:1
                           |
                         7 | 总计: 9章
                           | - it stands here first
                        12 | 总计: 9章
                           | ^^^^

                        1 error, 1 warning, 1 note in 3 reports
                        """);
    }

    @Test
    void aCleanVerdictSaysSo() {
        assertThat(CheckFixture.text(CheckFormat.TEXT, CheckFixture.nothing(), CheckFixture.TERMINAL))
                .isEqualTo("no findings in 1 report\n");
    }

    @Test
    void aLongLineIsCutAroundTheFigure() {
        String line = "很".repeat(200) + " 75% " + "长".repeat(200);
        SourceFile source = new SourceFile("a.md", line);
        Diagnostic finding = Diagnostic.of(Rules.RATIO, source.span(201, 204), "wrong");
        String text = CheckFixture.text(
                CheckFormat.TEXT,
                new Verdict(List.of(finding), List.of("a.md")),
                new Appearance(false, false, OptionalInt.of(40)));
        List<String> lines = text.lines().toList();
        assertThat(lines.get(3)).startsWith("1 | …很").endsWith("长…").contains(" 75% ");
        assertThat(DisplayWidth.of(lines.get(3))).isLessThanOrEqualTo(40);
        assertThat(DisplayWidth.of(lines.get(3).substring(0, lines.get(3).indexOf("75%"))))
                .isEqualTo(lines.get(4).indexOf("^^^"));
    }

    @Test
    void anEndlessLineTakesNoTime() {
        SourceFile source = new SourceFile("a.md", "\u0301".repeat(1 << 19) + "75%" + "\u200B".repeat(1 << 19));
        Diagnostic finding = Diagnostic.of(Rules.RATIO, source.span(1 << 19, (1 << 19) + 3), "wrong");
        String text = CheckFixture.text(CheckFormat.TEXT, new Verdict(List.of(finding), List.of("a.md")));
        assertThat(text.length()).isLessThan(5_000);
    }

    @Test
    void theConciseFormHasALineForEachFinding() {
        assertThat(CheckFixture.text(CheckFormat.CONCISE, CheckFixture.seed())).isEqualTo("""
                b.md:2:1: warning[mark] chapter 01 is ticked, but stated 90% done
                reports/2025-10-19 eBPF容器.md:6:8: error[sections] chapter 03 is stated 75% done, but 1 of its 2 sections is (50%)
                reports/2025-10-19 eBPF容器.md:12:1: note[duplicate-key] the key “总计” stands here again
                1 error, 1 warning, 1 note in 3 reports
                """);
    }

    @Test
    void moreThanAPersonReadsIsCounted() {
        String text = CheckFixture.text(CheckFormat.CONCISE, CheckFixture.many(10_001));
        assertThat(text.lines()).hasSize(10_001);
        assertThat(text).endsWith("\n10001 errors in 1 report; 1 of them not shown\n");
    }
}
