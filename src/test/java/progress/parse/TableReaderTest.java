package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as lists of units, and as figures. */
class TableReaderTest {
    private static void reads(String text, String topics) {
        assertThat(ShownReport.of(Shown.report(text))).isEqualTo(topics);
    }

    @Test
    void keysAndValues() {
        reads("""
                # 书
                | 指标 | 数值 |
                |---|---|
                | 总章节 | 9章 |
                | **已完成** | 3章 |
                | 完成度 | 33% |
                | 总字数 | 34,000字 |
                | 评分 | 92/100 |
                """, """
                2:1 书
                  chapters target 9 4:9 «9章»
                  chapters done 3 5:13 «3章»
                  chapters percent 33 6:9 «33%»
                  words done 34000 7:9 «34,000字»
                """);
    }

    @Test
    void aColumnEachForTargetActualAndPercent() {
        reads("""
                # Book
                | Metric | Target | Actual | % |
                |---|---|---|---|
                | Chapters | 9 | 3 | 33% |
                | Words | 80,000 | 34,000 | 42.5% |
                | Code examples | 150 | 45+ | 30% |
                | Reviewers | 4 | 2 | 50% |
                """, """
                2:1 Book
                  chapters target 9 4:14 «9»
                  chapters done 3 4:18 «3»
                  chapters percent 33 4:22 «33%»
                  words target 80000 5:11 «80,000»
                  words done 34000 5:20 «34,000»
                  words percent 42.5 5:29 «42.5%»
                  code target 150 6:19 «150»
                  code done 45+ 6:25 «45+»
                  code percent 30 6:31 «30%»
                """);
    }

    @Test
    void numbersInTheirOwnColumn() {
        reads("""
                # eBPF专题
                | # | 章节 | 完成度 |
                |---|---|---|
                | 1 | 概述 | 100% |
                | 2 | 网络 | 50% |
                """, """
                2:1 eBPF专题
                  4:3 01 «概述» done
                    completion percent 100 4:12 «100%»
                  5:3 02 «网络» partial
                    completion percent 50 5:12 «50%»
                """);
    }

    @Test
    void numberAndTitleInOneColumn() {
        reads("""
                # eBPF专题
                | 章节 | 状态 |
                |---|---|
                | 第01章 概述 | ✅ 已完成 |
                | 第02章 网络 | 🟡 进行中 (60%) |
                | 第03-05章 | ⏳ 待开始 |
                | README | ✅ |
                """, """
                2:1 eBPF专题
                  4:3 01 «概述» done
                  5:3 02 «网络» partial
                    completion percent 60 5:20 «60%»
                  6:3 03 planned
                  6:3 04 planned
                  6:3 05 planned
                """);
    }

    @Test
    void measuresPerChapterAndTheirTotals() {
        reads("""
                # Docs
                | Document | Words done | Words planned | Status |
                |---|---|---|---|
                | 01_intro.md | 1,200 | 1,200 | done |
                | 02_setup.md | 300 | 2,000 | draft |
                | Total | 1,500 | 3,200 | 47% |
                """, """
                2:1 Docs
                  words done 1500 6:11 «1,500»
                  words target 3200 6:19 «3,200»
                  chapters percent 47 6:27 «47%»
                  4:3 01 «intro» done
                    words done 1200 4:17 «1,200»
                    words target 1200 4:25 «1,200»
                  5:3 02 «setup» partial
                    words done 300 5:17 «300»
                    words target 2000 5:23 «2,000»
                """);
    }

    @Test
    void measuresWithoutAState() {
        reads("""
                # 书
                | 章 | 标题 | 行数 | 备注 |
                |---|---|---|---|
                | 01 | 概述 | 1,483行 | |
                | 02 | 网络 | 1,236行 | x |
                """, """
                2:1 书
                  4:3 01 «概述» done
                    lines done 1483 4:13 «1,483行»
                  5:3 02 «网络» done
                    lines done 1236 5:13 «1,236行»
                """);
    }

    @Test
    void aTableUnderAChaptersHeadingListsItsSections() {
        reads("""
                # Rust Book
                ## Chapter 3: Async (50%)

                | # | Section | Status |
                |---|---|---|
                | 1 | Futures | ✅ |
                | 2 | Pinning | ⏳ |
                """, """
                2:4 Rust Book
                  2:4 03 «Async» partial
                    completion percent 50 2:22 «50%»
                    6:3 1 «Futures» done
                    7:3 2 «Pinning» planned
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "第一部分 基础, 第二部分 运行时, 章节",
        "Part I: Basics, Part II: Runtime, #",
        "第一篇 基础, 第二篇 运行时, 章",
        "Volume 1, Volume 2, Chapter"
    })
    void partsAreNoChaptersButTheirRowsAre(String first, String second, String column) {
        reads("""
                # Secure Containers
                ## %s

                | %s | Title | Status | Lines |
                |---|---|---|---|
                | 01 | Threats | ✅ | 812 |
                | 02 | Images | ✅ | 1,024 |

                ## %s

                | %s | Title | Status | Lines |
                |---|---|---|---|
                | 12 | Seccomp | ⏳ | - |
                """.formatted(first, column, second, column), """
                4:1 Secure Containers
                  6:3 01 «Threats» done
                    lines done 812 6:22 «812»
                  7:3 02 «Images» done
                    lines done 1024 7:21 «1,024»
                  13:3 12 «Seccomp» planned
                """);
    }

    @Test
    void aPartThatSaysHowFarItIsIsAChapter() {
        reads("""
                # Secure Containers
                ## Part 1: Basics (50%)

                | Chapter | Title | Status |
                |---|---|---|
                | 01 | Threats | ✅ |
                | 02 | Images | ⏳ |
                """, """
                2:4 Secure Containers
                  2:4 01 «Basics» partial
                    completion percent 50 2:20 «50%»
                    6:3 01 «Threats» done
                    7:3 02 «Images» planned
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 对比\n| 特性 | Istio | Linkerd |\n|---|---|---|\n| 性能 | ✅ | ⚠️ |\n| 延迟 | 5ms | 1ms |\n",
                "# Scores\n| Aspect | Score |\n|---|---|\n| Depth | 92/100 |\n| Style | ⭐⭐⭐⭐⭐ |\n",
                "# x\n| a | b |\n|---|---|\n",
                "# x\n| | |\n|---|---|\n| | |\n",
                "# x\n| 状态 |\n|---|\n",
                "# 历史\n| 日期 | 说明 |\n|---|---|\n| 2025-10-19 | 开始 |\n",
            })
    void tablesWithoutProgress(String text) {
        assertThat(Shown.report(text).topics()).isEmpty();
    }

    @Test
    void numberedIssuesAndRisksAreNoChapters() {
        reads("""
                # 编译原理专题

                | 章 | 标题 | 状态 |
                |---|---|---|
                | 01 | 词法 | ✅ |
                | 02 | 语法 | ⏳ |

                ## 风险与应对

                | 编号 | 描述 | 等级 | 状态 |
                |---|---|---|---|
                | R-01 | 评审延期 | 高 | 🔄 处理中 |
                | R-02 | 样例过期 | 低 | ✅ 已关闭 |

                ## 待办

                | 序号 | 遗留问题 | 状态 |
                |---|---|---|
                | 1 | 评审延期 | 🔄 处理中 |
                | 3 | 样例过期 | ✅ 已关闭 |
                """, """
                3:1 编译原理专题
                  5:3 01 «词法» done
                  6:3 02 «语法» planned
                """);
    }

    @Test
    void milestonesBesideChapters() {
        reads("""
                # 编译原理专题

                - ✅ 01_词法
                - ⏳ 02_语法

                | 里程碑 | 日期 | 完成度 |
                |---|---|---|
                | M1 启动 | 3月1日 | 10% |
                | M2 过半 | 3月9日 | 50% |
                """, """
                6:1 编译原理专题
                  3:1 01 «词法» done
                  4:1 02 «语法» planned
                """);
    }

    @Test
    void aColumnOfPercentagesThatIsOnlyCalledDone() {
        reads("""
                # 编译原理专题

                | 章 | 完成 |
                |---|---|
                | 第1章 词法 | 100% |
                | 第2章 语法 | 40% |
                | 第3章 语义 | - |
                """, """
                3:1 编译原理专题
                  5:3 01 «词法» done
                    completion percent 100 5:12 «100%»
                  6:3 02 «语法» partial
                    completion percent 40 6:12 «40%»
                  7:3 03 «语义» planned
                """);
    }

    @Test
    void aTableOfOneChapterIsNoRowOfSums() {
        reads("""
                # 编译原理专题

                | 章节 | 完成 | 字数 |
                |---|---|---|
                | 4 | 50% | 3,000 |
                """, """
                3:1 编译原理专题
                  5:3 04 partial
                    completion percent 50 5:7 «50%»
                    words done 3000 5:13 «3,000»
                """);
    }
}
