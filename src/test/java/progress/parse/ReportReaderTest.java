package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.RatioClaim;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.Span;

/** Small reports, whole: every container of figures, in Chinese, English and Japanese. */
class ReportReaderTest {
    private static void reads(String text, String topics) {
        assertThat(ShownReport.of(Shown.report(text))).isEqualTo(topics);
    }

    // --- containers -----------------------------------------------------------------------------------------------

    @Test
    void aYamlBlock() {
        reads("""
                # eBPF专题进度报告

                **日期**: 2025-10-19

                ```yaml
                16_eBPF技术详解:
                  总计划: 9章
                  已完成: 2.75章 (31%)
                  字数: 34,000字/80,000字 (42.5%)
                  代码: 45+/150+示例 (30%)
                  已完成:
                    ✅ 01_eBPF概述与架构 (1,483行, 100%)
                    ✅ 02_eBPF网络技术 (1,236行)
                    🟡 03_eBPF与容器技术 (1,167行, 75%)
                  待完成:
                    ⏳ 03_eBPF与容器技术 (25%补充)
                    ⏳ 04-06章
                ```
                """, """
                6:1 16_eBPF技术详解
                  chapters target 9 7:8 «9章»
                  chapters done 2.75 8:8 «2.75章»
                  chapters percent 31 8:15 «31%»
                  words done 34000 9:7 «34,000字»
                  words target 80000 9:15 «80,000字»
                  words percent 42.5 9:24 «42.5%»
                  code done 45+ 10:7 «45+»
                  code target 150+ 10:11 «150+示例»
                  code percent 30 10:19 «30%»
                  12:5 01 «eBPF概述与架构» done
                    completion percent 100 12:29 «100%»
                    lines done 1483 12:21 «1,483行»
                  13:5 02 «eBPF网络技术» done
                    lines done 1236 13:20 «1,236行»
                  14:5 03 «eBPF与容器技术» partial
                    completion percent 75 14:29 «75%»
                    lines done 1167 14:21 «1,167行»
                    completion remaining_percent 25 16:21 «25%»
                  17:5 04 planned
                  17:5 05 planned
                  17:5 06 planned
                """);
    }

    @Test
    void theTargetMayStandInAnotherMapping() {
        Report report = Shown.report("""
                # eBPF专题

                ```yaml
                16_eBPF技术详解:
                  总计划: 9章
                  已完成: 2.75章 (31%)
                  字数: 34,000字
                目标:
                  总字数: 80,000字
                  总代码: 150+示例
                  当前完成: 42.5% (字数), 30% (代码)
                ```
                """);
        Topic topic = report.topics().get(0);

        assertThat(figure(topic, Subject.WORDS, Role.DONE)).isEqualTo("34,000字");
        assertThat(figure(topic, Subject.WORDS, Role.TARGET)).isEqualTo("80,000字");
        assertThat(figure(topic, Subject.WORDS, Role.PERCENT)).isEqualTo("42.5%");
        assertThat(figure(topic, Subject.CODE, Role.TARGET)).isEqualTo("150+示例");
        assertThat(figure(topic, Subject.CODE, Role.PERCENT)).isEqualTo("30%");
    }

    private static String figure(Topic topic, Subject subject, Role role) {
        return topic.figure(subject, role).map(Figure::span).orElseThrow().text();
    }

    @Test
    void aRemarkBehindAFigureIsNoTitle() {
        reads("""
                # Garden book

                ### 04 - Winter (11,000 words)

                ```yaml
                Code examples:
                  Chapter 04: 75+ examples (most!)
                ```
                """, """
                5:1 Garden book
                  7:3 04 «Winter» done
                    code done 75+ 7:15 «75+ examples»
                    words done 11000 3:18 «11,000 words»
                """);
    }

    @Test
    void aListOfChaptersIsNotTheChapterAtHand() {
        reads("""
                # Garden book

                ```yaml
                Planned: 20 chapters
                Completed: 12.5 chapters (62.5%)
                Chapters:
                  ✅ 12_Soil
                  🟡 13_Water (50%)
                ```
                """, """
                3:1 Garden book
                  chapters target 20 4:10 «20 chapters»
                  chapters done 12.5 5:12 «12.5 chapters»
                  chapters percent 62.5 5:27 «62.5%»
                  7:3 12 «Soil» done
                  8:3 13 «Water» partial
                    completion percent 50 8:15 «50%»
                """);
    }

    @Test
    void aChapterWithSections() {
        reads("""
                # eBPF容器技术章节进度报告

                **章节**: `Container/16_eBPF技术详解/03_eBPF与容器技术.md`
                **状态**: 🟡 进行中 (75%完成)

                ```yaml
                文件位置:
                  Container/16_eBPF技术详解/03_eBPF与容器技术.md
                行数: 1,167行
                字数: ~9,000字
                代码示例: 15+ (YAML/Bash)
                完成度: 75%
                内容结构:
                  ✅ 1. 概述 (完整)
                  ✅ 2. Cilium CNI
                  🟡 3. 安全
                  ⏳ 4. 参考资料 (待补充)
                技术深度:
                  ✅ 内核原理
                  ✅ 实战
                ```
                """, """
                12:6 16_eBPF技术详解
                  12:6 03 «eBPF与容器技术» partial (Container/16_eBPF技术详解/03_eBPF与容器技术.md)
                    completion percent 75 4:16 «75%»
                    lines done 1167 9:5 «1,167行»
                    words done ~9000 10:5 «~9,000字»
                    code done 15+ 11:7 «15+»
                    completion percent 75 12:6 «75%»
                    14:3 1 «概述» done
                    15:3 2 «Cilium CNI» done
                    16:3 3 «安全» partial
                    17:3 4 «参考资料» planned
                """);
    }

    @Test
    void aTextFence() {
        reads("""
                # Serverless专题进度

                ```text
                Serverless专题:
                  总章节: 9章
                  已完成: 4章 (44%)
                  总进度: ████████████████░░░░ 44% (4/9章)
                ```
                """, """
                4:1 Serverless专题
                  chapters target 9 5:8 «9章»
                  chapters done 4 6:8 «4章»
                  chapters percent 44 6:12 «44%»
                  chapters done 4 7:34 «4»
                  chapters target 9 7:36 «9章»
                  chapters percent 44 7:29 «44%»
                """);
    }

    @Test
    void aTable() {
        reads("""
                # 云原生存储专题进度报告

                | 章节 | 标题 | 状态 | 字数 | 代码 | 完成度 |
                |---|---|---|---|---|---|
                | 00 | 内容规划 | ✅ | 8,000 | - | 100% |
                | 01 | 存储概述 | ✅ | 12,000 | 25+ | 100% |
                | 02 | K8s存储 | 🟡 | ~5,000 | 10 | **40%** |
                | 03 | Rook/Ceph | ⏳ | - | - | 0% |
                | **总计** | | | 17,000 | 35+ | 47% |
                """, """
                3:1 云原生存储专题
                  words done 17000 9:16 «17,000»
                  code done 35+ 9:25 «35+»
                  chapters percent 47 9:31 «47%»
                  6:3 01 «存储概述» done
                    completion percent 100 6:34 «100%»
                    words done 12000 6:19 «12,000»
                    code done 25+ 6:28 «25+»
                  7:3 02 «K8s存储» partial
                    completion percent 40 7:36 «40%»
                    words done ~5000 7:20 «~5,000»
                    code done 10 7:29 «10»
                  8:3 03 «Rook/Ceph» planned
                    completion percent 0 8:32 «0%»
                """);
    }

    @Test
    void aTableWithoutNumbers() {
        reads("""
                # Weekly status: Data Platform

                | Module | Status | Progress |
                |---|---|---|
                | Ingestion | Done | 100% |
                | Storage | In progress | 60% |
                | Query | Not started | 0% |
                """, """
                3:1 Data Platform
                  5:3 - «Ingestion» done
                    completion percent 100 5:22 «100%»
                  6:3 - «Storage» partial
                    completion percent 60 6:27 «60%»
                  7:3 - «Query» planned
                    completion percent 0 7:25 «0%»
                """);
    }

    @Test
    void aTaskList() {
        reads("""
                # The Linux Book: weekly status
                - [x] Chapter 1: Boot
                - [x] Chapter 2: Memory
                - [ ] Chapter 3: Files
                  - [x] 3.1 Inodes
                  - [ ] 3.2 Journals
                """, """
                2:1 The Linux Book
                  2:1 01 «Boot» done
                  3:1 02 «Memory» done
                  4:1 03 «Files» planned
                    5:3 3.1 «Inodes» done
                    6:3 3.2 «Journals» planned
                """);
    }

    @Test
    void headingsWithPercentages() {
        reads("""
                # 云原生存储03章进度报告

                **完成度**: 67%

                ### 1. Ceph架构与原理 (100%)
                ### 2. Rook Operator (100%)
                ### 3. 生产级调优 - 0%
                """, """
                3:10 云原生存储03章
                  3:10 03 partial
                    completion percent 67 3:10 «67%»
                    5:5 1 «Ceph架构与原理» done
                    6:5 2 «Rook Operator» done
                    7:5 3 «生产级调优» planned
                """);
    }

    @Test
    void headingsAsPhases() {
        reads("""
                # Platform migration status

                ## Phase 1: Inventory — done

                ## Phase 2: Build (75%)

                1. ✅ Terraform
                2. ✅ Network
                3. ✅ Images
                4. ⏳ Rollout

                ## Phase 3: Cutover — not started
                """, """
                3:4 Platform migration
                  3:4 01 «Inventory» done
                  5:4 02 «Build» partial
                    completion percent 75 5:20 «75%»
                    7:1 1 «Terraform» done
                    8:1 2 «Network» done
                    9:1 3 «Images» done
                    10:1 4 «Rollout» planned
                  12:4 03 «Cutover» planned
                """);
    }

    @Test
    void aPlainList() {
        reads("""
                # 边缘计算专题
                - ✅ 第01章 概述 (12,000字)
                - 🚧 第02章 K3s (60%)
                - ⏳ 第03-05章 待启动
                """, """
                2:1 边缘计算专题
                  2:1 01 «概述» done
                    words done 12000 2:14 «12,000字»
                  3:1 02 «K3s» partial
                    completion percent 60 3:15 «60%»
                  4:1 03 planned
                  4:1 04 planned
                  4:1 05 planned
                """);
    }

    @Test
    void headerLines() {
        reads("""
                # Rust in Practice — progress report
                **Date**: 2025-10-19
                **Chapters**: 2/5 (40%)
                **Words**: 34,000 / 80,000 (42.5%)
                **Code examples**: 45+

                - ✅ Chapter 1: Ownership
                - ✅ Chapter 2: Traits
                - 🚧 Chapter 3: Async (50%)
                - ⏳ Chapter 4: Macros
                - ⏳ Chapter 5: Unsafe
                """, """
                2:1 Rust in Practice
                  chapters done 2 3:15 «2»
                  chapters target 5 3:17 «5»
                  chapters percent 40 3:20 «40%»
                  words done 34000 4:12 «34,000»
                  words target 80000 4:21 «80,000»
                  words percent 42.5 4:29 «42.5%»
                  code done 45+ 5:20 «45+»
                  7:1 01 «Ownership» done
                  8:1 02 «Traits» done
                  9:1 03 «Async» partial
                    completion percent 50 9:23 «50%»
                  10:1 04 «Macros» planned
                  11:1 05 «Unsafe» planned
                """);
    }

    @Test
    void chineseHeaderLines() {
        reads("""
                # eBPF专题
                **总章节**: 9章
                **已完成**: 3章
                **进行中**: 1章
                **待完成**: 5章
                **剩余**: 56%
                """, """
                2:1 eBPF专题
                  chapters target 9 2:10 «9章»
                  chapters done 3 3:10 «3章»
                  chapters active 1 4:10 «1章»
                  chapters remaining 5 5:10 «5章»
                  chapters remaining_percent 56 6:9 «56%»
                """);
    }

    @Test
    void aJapaneseTableAndBlock() {
        reads("""
                # Linux入門 進捗報告

                | 章 | タイトル | 状態 | 進捗 |
                |---|---|---|---|
                | 第1章 | はじめに | 完了 | 100% |
                | 第2章 | カーネル | 執筆中 | 40% |
                | 第3章 | ネットワーク | 未着手 | 0% |

                ```yaml
                全体: 3章
                完了: 1章
                文字数: 12,000文字 / 30,000文字 (40%)
                ```
                """, """
                9:1 Linux入門
                  chapters target 3 10:5 «3章»
                  chapters done 1 11:5 «1章»
                  words done 12000 12:6 «12,000文字»
                  words target 30000 12:17 «30,000文字»
                  words percent 40 12:27 «40%»
                  5:3 01 «はじめに» done
                    completion percent 100 5:21 «100%»
                  6:3 02 «カーネル» partial
                    completion percent 40 6:22 «40%»
                  7:3 03 «ネットワーク» planned
                    completion percent 0 7:24 «0%»
                """);
    }

    @Test
    void aJapaneseTaskList() {
        reads("# 学習ノート 進捗\n- [x] 第1章 はじめに\n- [ ] 第2章 応用\n", "2:1 学習ノート\n  2:1 01 «はじめに» done\n  3:1 02 «応用» planned\n");
    }

    @Test
    void realYaml() {
        reads("""
                # Handbook

                ```yaml
                chapters:
                  - {id: 01, title: "Boot: the chain", status: done}
                  - {id: 02, title: Memory, status: in progress, progress: 40%}
                  - {id: 03, title: Files, status: planned}
                words: {done: 34000, target: 80000}
                ```
                """, """
                3:1 Handbook
                  words done 34000 8:15 «34000»
                  words target 80000 8:30 «80000»
                  5:5 01 «Boot: the chain» done
                  6:5 02 «Memory» partial
                    completion percent 40 6:60 «40%»
                  7:5 03 «Files» planned
                """);
    }

    @Test
    void drawnBars() {
        reads("""
                # Book
                imports  ████████  100%
                exports  ████░░░░   50%
                queries  ░░░░░░░░    0%
                """, """
                2:1 Book
                  2:1 - «imports» done
                    completion percent 100 2:20 «100%»
                  3:1 - «exports» partial
                    completion percent 50 3:21 «50%»
                  4:1 - «queries» planned
                    completion percent 0 4:22 «0%»
                """);
    }

    @Test
    void keysBehindMarksAndAListAtColumnZero() {
        reads("""
                # Serverless专题

                ```yaml
                Serverless专题:
                  ✅ 第01章完成 - 概述
                  🎯 进度: 22%
                  🎯 字数: 28,000 / 110,000+
                ```
                """, """
                4:1 Serverless专题
                  chapters percent 22 6:9 «22%»
                  words done 28000 7:9 «28,000»
                  words target 110000+ 7:18 «110,000+»
                  5:3 01 «概述» done
                """);
        reads("""
                # eBPF专题
                已完成: 5/8 章节 (62.5%)

                ✅ 01_概述 (14,000字) - 已完成
                ⏳ 03_K3s (预计12,000字)
                """, """
                2:1 eBPF专题
                  chapters done 5 2:6 «5»
                  chapters target 8 2:8 «8 章节»
                  chapters percent 62.5 2:14 «62.5%»
                  4:1 01 «概述» done
                    words done 14000 4:10 «14,000字»
                  5:1 03 «K3s» planned
                    words target 12000 5:13 «12,000字»
                """);
    }

    @Test
    void lineEndingsMoveNothing() {
        String text = """
                # eBPF专题

                **状态**: 🟡 进行中

                ```yaml
                总计划: 9章
                已完成: 3章 (33%)
                详细进度:
                  ✅ 01_概述 (1,483行)
                  🟡 02_网络 (75%)
                ```

                | 章 | 状态 |
                |---|---|
                | 03 | ⏳ |
                """;
        String expected = ShownReport.of(Shown.report(text));

        assertThat(expected).contains("01 «概述» done", "02 «网络» partial", "lines done 1483 9:12 «1,483行»");
        assertThat(ShownReport.of(Shown.report(text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(ShownReport.of(Shown.report(text.replace("\n", "\r")))).isEqualTo(expected);
    }

    // --- what is no progress --------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "文本\n",
                "# 标题\n\n只有文字。\n",
                "# eBPF\n\n```yaml\n技术亮点:\n  ✅ 零拷贝\n  ✅ O(1)查找\n核心内容:\n  ✅ Cilium支持\n```\n",
                "# eBPF\n\n性能提升: 53%\nCPU使用降低 50%\n延迟: 20-50μs\n",
                "# eBPF\n\n综合评分: 92/100\n质量: ⭐⭐⭐⭐⭐ (5/5)\n",
                "# eBPF\n\n```bash\n# 第01章 100%\necho 75%\n```\n",
                "# eBPF\n\n```go\n// 完成度: 75%\n```\n",
                "# eBPF\n\n<!--\n完成度: 75%\n-->\n",
                "# eBPF\n\n今日完成: 3章\n新增字数: 9,000字\n",
            })
    void reportsWithoutProgress(String text) {
        assertThat(Shown.report(text).topics()).isEmpty();
    }

    @Test
    void runningTotalsOfTheProjectAreNoTopic() {
        reads("""
                # 服务网格专题

                ```yaml
                项目累计:
                  总章节: 28章 (26完成 + 2进行中)
                  总字数: 968,800字
                服务网格专题:
                  总章节: 8章
                  已完成: 3章
                ```
                """, """
                7:1 服务网格专题
                  chapters target 8 8:8 «8章»
                  chapters done 3 9:8 «3章»
                """);
    }

    // --- chapters -------------------------------------------------------------------------------------------------

    @Test
    void aDoneAndAPendingMentionAreOneChapter() {
        Report report = Shown.report("""
                # eBPF专题

                ```yaml
                已完成:
                  🟡 03_容器 (75%)
                待完成:
                  ⏳ 03_容器 (25%补充)
                  ⏳ 04_安全
                ```
                """);
        Chapter chapter = report.topics().get(0).chapters().get(0);

        assertThat(report.topics().get(0).chapters()).hasSize(2);
        assertThat(chapter.status()).isEqualTo(Status.PARTIAL);
        assertThat(chapter.percent())
                .hasValueSatisfying(percent -> assertThat(percent.value()).hasToString("75"));
        assertThat(chapter.mentions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void paddedAndPlainNumbersAreOneChapter() {
        Report report = Shown.report(
                "# Book\n\n## Chapter 3: Async (50%)\n\n- 🚧 Chapter 03: Async (50%)\n- ✅ Chapter 4: Unsafe\n");

        assertThat(report.topics().get(0).chapters())
                .extracting(chapter -> chapter.id().text())
                .containsExactlyInAnyOrder("03", "04");
    }

    // --- claims, repeated keys ------------------------------------------------------------------------------------

    @Test
    void everyRatioIsClaimedOnce() {
        Report report = Shown.report("""
                # eBPF专题 56% (5/9章)

                **进度**: 62.5% (5/8章)

                | 章 | 状态 | 字数 |
                |---|---|---|
                | 01 | ✅ | 25% (25,000/100,000) |

                - 🟡 02_网络 (3/4节, 75%)
                - 评分: 92/100 (92%)
                """);

        assertThat(report.ratios())
                .extracting(RatioClaim::percent)
                .extracting(percent -> percent.span().text())
                .contains("56%", "62.5%", "25%")
                .doesNotHaveDuplicates();
        assertThat(report.ratios())
                .extracting(claim -> claim.percent().span().start())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void repeatedKeysAreNoted() {
        Report report = Shown.report("""
                # eBPF专题

                ```yaml
                已完成: 2.75章 (31%)
                字数: 1字
                已完成:
                  ✅ 01_概述
                专题:
                  字数: 2字
                ```
                """);

        assertThat(report.repeatedKeys()).hasSize(1);
        assertThat(report.repeatedKeys().get(0).key()).isEqualTo("已完成");
        assertThat(report.repeatedKeys().get(0).first()).hasToString("reports/report.md:4:1");
        assertThat(report.repeatedKeys().get(0).again()).hasToString("reports/report.md:6:1");
    }

    // --- dates ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-10-19-ebpf.md             | 2025-10-19
                    2025年10月19日eBPF专题总结.md  | 2025-10-19
                    reports/20251019.md            | 2025-10-19
                    2025_10_19.md                  | 2025-10-19
                    2025.10.19 x.md                | 2025-10-19
                    C:\\reports\\2025-10-19.md     | 2025-10-19
                    2024-01-01/2025-10-19.md       | 2025-10-19
                    2024-02-29.md                  | 2024-02-29
                    2024-01-01/report.md           | 2001-01-01
                    2025-02-30.md                  | 2001-01-01
                    2025-13-40.md                  | 2001-01-01
                    v20251019123.md                | 2001-01-01
                    120251019.md                   | 2001-01-01
                    """)
    void theDateOfTheFileNameComesFirst(String path, LocalDate expected) {
        String text = "# 进度 2001-01-01\n\n**日期**: 1999-12-31\n";

        assertThat(Shown.report(path, text).date()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '# 2025年10月19日 进度'             | 2025-10-19
                    '# 进度 2025/10/19'                 | 2025-10-19
                    '# Progress, October 19, 2025'      | 2025-10-19
                    '# Progress, 19 October 2025'       | 2025-10-19
                    '# Progress Oct 19 2025'            | 2025-10-19
                    '# 進捗 2025年10月19日'             | 2025-10-19
                    '# 10月19日'                        | 1999-12-31
                    '# May 2025'                        | 1999-12-31
                    '# Marching on'                     | 1999-12-31
                    """)
    void theTitlesDateComesNext(String title, LocalDate expected) {
        assertThat(Shown.report("report.md", title + "\n\n**日期**: 1999-12-31\n").date())
                .isEqualTo(expected);
    }

    @Test
    void theFirstDateOfTheHeaderIsTheLastResort() {
        String text = """
                # 进度

                **报告日期**: 2025年10月19日 (星期日)
                **周期**: 2025-10-13 至 2025-10-19

                ## 内容
                """;

        assertThat(Shown.report(text).date()).isEqualTo("2025-10-19");
    }

    @Test
    void aFooterIsNeverTheDate() {
        String text = """
                # 进度

                ## 一

                ## 二

                ## 三

                文本

                ---

                **下次更新**: 2025-10-26
                """;

        assertThat(Shown.report(text).date()).isNull();
    }

    @Test
    void aReportWithoutAnyDateHasNone() {
        assertThat(Shown.report("# 进度\n\n完成度: 75%\n").date()).isNull();
    }

    // --- title and topic keys -------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '# 🎉 eBPF专题进度'   | eBPF专题进度
                    '# **eBPF** 进度'     | eBPF 进度
                    '文本'                | 2025-x
                    """)
    void theTitleIsTheFirstHeadingElseTheFileName(String text, String title) {
        assertThat(Shown.report("reports/2025-x.md", text + "\n").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 进度\n\n```yaml\n16_eBPF技术详解:\n  总计划: 9章\n  已完成: 3章\n```\n",
                "# 进度\n\n```yaml\neBPF技术详解专题:\n  总计划: 9章\n  已完成: 3章\n```\n",
                "# 进度\n\n```yaml\neBPF专题:\n  总计划: 9章\n  已完成: 3章\n```\n",
                "# 进度\n\n## eBPF专题进度\n\n```yaml\n总计划: 9章\n已完成: 3章\n```\n",
                "# eBPF专题进度报告\n\n```yaml\n总计划: 9章\n已完成: 3章\n```\n",
                "# 2025年10月19日eBPF专题33%完成总结\n\n```yaml\n总计划: 9章\n已完成: 3章\n```\n",
                "# 🎉 eBPF专题 Day 1 总结\n\n总计划: 9章\n已完成: 3章\n",
            })
    void theSeveralSpellingsOfOneTopicHaveOneKey(String text) {
        Report report = Shown.report(text);

        assertThat(report.topics()).hasSize(1);
        assertThat(report.topics().get(0).key()).isEqualTo("ebpf");
        assertThat(figure(report.topics().get(0), Subject.CHAPTERS, Role.TARGET))
                .isEqualTo("9章");
    }

    @Test
    void aTopicInProseHasThePlaceOfItsFirstLine() {
        assertThat(Shown.report("# T\n\n- ✅ Chapter 1: a\n- ⏳ Chapter 2: b\n")
                        .topics()
                        .get(0)
                        .span())
                .hasToString("reports/report.md:3:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last week we stood at 1 of 4 chapters (25%).",
                "Last week we\nstood at 1 of 4 chapters (25%).",
                "We were at 1 of 4 chapters (25%) last week.",
                "By next week we want 3 of 4 chapters (75%).",
                "上周我们是 1/4 章（25%）。",
                "昨天很忙，只到 1/4 章（25%）。",
                "先週は 1/4 章（25%）だった。",
                "- 上周末 1/4 章（25%）",
                "- stood at 1 of 4 chapters (25%) yesterday",
            })
    void whatStoodOnAnotherDayIsNoFigure(String sentence) {
        String report = "# Handbook\n\n**Chapters:** 2 of 4 done (50%)\n\n## Notes\n\n";
        assertThat(ShownReport.of(Shown.report(report + sentence + "\n")))
                .isEqualTo(ShownReport.of(Shown.report(report)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 of 4 chapters (50%) are written.",
                "Last week was slow. Now 2 of 4 chapters (50%) are written.",
                "全书 4 章，上周很忙，现在写完 2/4 章（50%）。",
            })
    void aSentenceStatesWhatNothingElseDoes(String sentence) {
        Topic topic = Shown.report("# Handbook\n\n## Notes\n\n" + sentence + "\n")
                .topics()
                .get(0);

        assertThat(figure(topic, Subject.CHAPTERS, Role.PERCENT)).isEqualTo("50%");
    }

    @Test
    void aSentenceIsLessThanTheHeader() {
        Topic topic = Shown.report(
                        "# Handbook\n\n**Chapters:** 2 of 4 done (50%)\n\n## Notes\n\nIn May 1 of 4 chapters (25%) stood.\n")
                .topics()
                .get(0);

        assertThat(figure(topic, Subject.CHAPTERS, Role.PERCENT)).isEqualTo("50%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 下周计划\n\n- 第4章 30%",
                "## 明日\n\n- 第4章 30%",
                "## 明天\n\n| 章 | 目标 | 状态 |\n|---|---|---|\n| 04 | 写完 | 30% |",
                "## 下一步\n\n```yaml\n04_丁: 30%\n```",
                "## Next week\n\n- Chapter 4: 30%",
                "```yaml\n下周:\n  - 第4章 30%\n```",
                "## 十二月\n\n- 第04章、第05章完成\n- 第04章到 30%",
                "## December\n\n- Chapter 4 and chapter 5 done",
            })
    void anAimIsNoState(String plan) {
        String report = """
                # 某书 日报

                ```yaml
                某书:
                  总规划: 5章
                  已完成: 3章 (60%)
                已完成:
                  ✅ 01_甲
                  ✅ 02_乙
                  ✅ 03_丙
                待完成:
                  ⏳ 04_丁
                  ⏳ 05_戊
                ```

                """;

        assertThat(ShownReport.of(Shown.report(report + plan + "\n"))).isEqualTo(ShownReport.of(Shown.report(report)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 第三章 引擎\n\n%s\n\n## 待办\n\n%s",
                "## 待办\n\n%2$s\n\n## 第三章 引擎\n\n%1$s",
                "%s\n\n## TODO\n\n%s",
            })
    void tasksBesideNumberedSectionsAreNone(String lists) {
        String sections = "- [x] 3.1 从正则到NFA\n- [x] 3.2 子集构造\n- [ ] 3.3 惰性DFA";
        String tasks = "- [ ] 给 3.2 配动画\n- [x] 买一本书";
        String report = "# 正则之道 第三章 进度\n\n**第三章完成度**：66.7%\n\n" + lists.formatted(sections, tasks);

        Chapter chapter = Shown.report(report).topics().get(0).chapters().get(0);

        assertThat(chapter.sections()).extracting(Section::number).containsExactly("3.1", "3.2", "3.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## 04 章现状", "## 04章现状", "## 第04章进展", "## 第04章小节", "## Chapter 4 status"})
    void aHeadingThatOnlyNumbersAChapter(String heading) {
        String table = "# Cookbook\n\n| Chapter | State |\n|---|---|\n| 04 Incidents | 🔄 |\n| 05 Toil | ⬜ |\n\n";
        String sections = "\n\n- [x] 4.1 Roles\n- [ ] 4.2 Hand-over\n";

        Chapter chapter = Shown.report(table + heading + sections)
                .topics()
                .get(0)
                .chapters()
                .get(0);

        assertThat(chapter.title()).isEqualTo("Incidents");
        assertThat(chapter.sections()).hasSize(2);
    }

    @Test
    void aTargetInThousands() {
        Topic topic = Shown.report("# Cookbook\n\n- 章节: 3/10 (30%)\n- 字数: 31K/90k (34%)\n")
                .topics()
                .get(0);

        assertThat(figure(topic, Subject.WORDS, Role.DONE)).isEqualTo("31K");
        assertThat(figure(topic, Subject.WORDS, Role.TARGET)).isEqualTo("90k");
    }

    @ParameterizedTest
    @CsvSource({"percent: 50, 50", "完成度: 50, 50", "完成度: 50%, 50%", "percent: 50 (about), ", "percent: 150, ", "进度: 50, "
    })
    void aPercentageMayLackItsSign(String line, String percent) {
        Topic topic = Shown.report("# M\n\n```yaml\nM:\n  chapters: 3\n  done: 1\n  " + line + "\n```\n")
                .topics()
                .get(0);

        assertThat(topic.figure(Subject.CHAPTERS, Role.PERCENT)
                        .map(Figure::span)
                        .map(Span::text))
                .isEqualTo(Optional.ofNullable(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**书名**：《分布式系统》\n", "**Book**: Distributed Systems\n", ""})
    void theHeaderOfAChaptersReportIsTheChapters(String book) {
        Chapter chapter = Shown.report("# 第07章《分布式事务》写作进度\n\n" + book + "**完成度**：70%\n")
                .topics()
                .get(0)
                .chapters()
                .get(0);

        assertThat(chapter.figure(Subject.COMPLETION, Role.PERCENT)
                        .map(Figure::span)
                        .map(Span::text))
                .hasValue("70%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 08 Toil ✅\n- 09 Chaos ⬜\n- 10 Culture ⬜\n- 11 Ops ⬜\n",
                "- 08 Toil ✅\n- 09 Chaos ⬜\n- 10. Culture ⬜\n- 11. Ops ⬜\n",
                "| Chapter | State |\n|---|---|\n| 08 Toil | ✅ |\n| 09 Chaos | ⬜ |\n| 10 Culture | ⬜ |\n| 11 Ops | ⬜ |\n",
                "| Chapter | State |\n|---|---|\n| 08. Toil | ✅ |\n| 09. Chaos | ⬜ |\n| 10. Culture | ⬜ |\n| 11. Ops | ⬜ |\n",
            })
    void chaptersFromTenOnGoOnAsTheOthersDo(String list) {
        assertThat(Shown.report("# Cookbook\n\n" + list).topics().get(0).chapters())
                .extracting(chapter -> chapter.id() + " " + chapter.title())
                .containsExactly("08 Toil", "09 Chaos", "10 Culture", "11 Ops");
    }

    @Test
    void aNumberBesideChaptersMayCount() {
        assertThat(Shown.report("# Cookbook\n\n- 08 Toil ✅\n- 09 Chaos ⬜\n- 12 recipes ✅\n")
                        .topics()
                        .get(0)
                        .chapters())
                .hasSize(2);
    }

    @Test
    void bareIdsInATitleColumn() {
        assertThat(Shown.report(
                                "# M\n\n| Milestone | Status |\n|---|---|\n| M1 | ✅ |\n| M2 | 🔄 60% |\n| 0-A | pending |\n")
                        .topics()
                        .get(0)
                        .chapters())
                .extracting(chapter -> String.valueOf(chapter.id()))
                .containsExactly("M1", "M2", "0-A");
    }

    @Test
    void aStageThatBearsTheTitleOfAChapterIsThatChapter() {
        reads("""
                # 编译原理专题

                - ✅ 01_词法分析
                - ⏳ 02_语法分析

                ## 阶段2: 语法分析 - 30%
                """, """
                3:1 编译原理专题
                  3:1 01 «词法分析» done
                  4:1 02 «语法分析» partial
                    completion percent 30 6:16 «30%»
                """);
    }

    @Test
    void thePlanForAChapterIsNotItsTitle() {
        reads("""
                # 编译原理专题

                - ✅ 01章
                - ⏳ 02章

                ## 第二章计划

                ```yaml
                任务:
                  1. 补齐01章剩余图表
                  2. 启动语法分析 ⏳
                ```
                """, """
                3:1 编译原理专题
                  3:1 01 done
                  4:1 02 planned
                """);
    }

    @Test
    void aHeadingThatNamesTheBookBeforeTheChapter() {
        reads("""
                # 2026年3月5日 推进总结

                ### 1. 编译原理 03章：语义分析 ✅

                ```yaml
                字数: 10,800字
                ```

                ### 2. 编译原理 第4章 - 代码生成 (60%)

                ```yaml
                字数: 6,300字
                ```
                """, """
                3:13 推进总结
                  3:13 03 «语义分析» done
                    words done 10800 6:5 «10,800字»
                  9:13 04 «代码生成» partial
                    completion percent 60 9:25 «60%»
                    words done 6300 12:5 «6,300字»
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nginx性能调优", "时间管理", "软件质量工程", "自动化测试", "Go性能优化专题"})
    void aNameAboveAPlanMayHoldAnyWords(String name) {
        reads("""
                # 小书进度

                ```yaml
                %s:
                  总章节: 2章
                  已完成: 1章 (50%%)
                ```
                """.formatted(name), """
                4:1 %s
                  chapters target 2 5:8 «2章»
                  chapters done 1 6:8 «1章»
                  chapters percent 50 6:12 «50%%»
                """.formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1️⃣ Nginx性能调优", "一、Nginx性能调优", "专题一：Nginx性能调优"})
    void aNameThatItsHeadingNumbers(String heading) {
        reads("""
                # 两本小书

                ## %s

                ```yaml
                Nginx性能调优:
                  总章节: 2章
                  已完成: 1章 (50%%)
                ```
                """.formatted(heading), """
                6:1 Nginx性能调优
                  chapters target 2 7:8 «2章»
                  chapters done 1 8:8 «1章»
                  chapters percent 50 8:12 «50%»
                """);
    }

    @Test
    void aListBelowALeadingSentence() {
        reads("""
                # 3月7日 随记

                整本书现在是这样：

                - 第1章 词法 ✅
                - 第2章 语法 🟡 75%

                **完成度**: 1.75/2章 (88%)
                """, """
                3:1 随记
                  chapters done 1.75 8:10 «1.75»
                  chapters target 2 8:15 «2章»
                  chapters percent 88 8:19 «88%»
                  5:1 01 «词法» done
                  6:1 02 «语法» partial
                    completion percent 75 6:12 «75%»
                """);
    }

    @Test
    void yamlOfRecordsAndMappings() {
        reads("""
                # Garden guide, 2026-03-07

                ```yaml
                topic: "Garden guide"
                chapters: {done: 1, planned: 2}
                words:
                  value: 9400
                  target: 20000
                  percent: 47
                list:
                  - {id: "01", title: "Soil", status: done, words: 9400}
                  - {id: "02", title: "Water", status: planned}
                ```
                """, """
                3:1 Garden guide
                  chapters done 1 5:18 «1»
                  chapters target 2 5:30 «2»
                  words done 9400 7:10 «9400»
                  words target 20000 8:11 «20000»
                  words percent 47 9:12 «47»
                  11:5 01 «Soil» done
                    words done 9400 11:52 «9400»
                  12:5 02 «Water» planned
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "**Status**: "})
    void sizesBesideAShareOfChapters(String key) {
        int at = key.length();
        reads("""
                # The Garden Book

                %s7 of 12 chapters done, 61,000/100,000 words.
                """.formatted(key), """
                3:1 The Garden Book
                  chapters done 7 3:%d «7»
                  chapters target 12 3:%d «12 chapters»
                  words done 61000 3:%d «61,000»
                  words target 100000 3:%d «100,000 words»
                """.formatted(at + 1, at + 6, at + 24, at + 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"目标对照", "目标达成"})
    void targetsComparedBelowAKey(String key) {
        reads("""
                # 编译原理专题

                ```yaml
                编译原理专题:
                  进度: 100%% (8/8章)
                  总字数: 98,000字

                %s:
                  目标字数: 95,000字
                ```
                """.formatted(key), """
                4:1 编译原理专题
                  chapters done 8 5:13 «8»
                  chapters target 8 5:15 «8章»
                  chapters percent 100 5:7 «100%»
                  words done 98000 6:8 «98,000字»
                  words target 95000 9:9 «95,000字»
                """);
    }

    @Test
    void aSentenceWithABoldPartIsNoKey() {
        reads("""
                # 编译原理专题

                经过三周推进，编译原理专题**全部8章**顺利收官！

                ```yaml
                编译原理专题:
                  进度: 100% (8/8章)
                ```
                """, """
                6:1 编译原理专题
                  chapters done 8 7:13 «8»
                  chapters target 8 7:15 «8章»
                  chapters percent 100 7:7 «100%»
                """);
    }

    @Test
    void theOverviewThatABookBeginsWith() {
        reads("""
                # 编译原理

                ## 第01章 总览 ✅

                ## 第02章 词法 ⏳

                ## 第02章 概览
                """, """
                3:4 编译原理
                  3:4 01 «总览» done
                  5:4 02 «词法» planned
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "工作流引擎进度报告, 工作流引擎",
        "日志系统设计 - 完成总结, 日志系统设计",
        "2026年3月5日 项目进度管理 周报, 项目进度管理",
        "今日工作总结 编译原理, 编译原理",
        "编译原理第3周进度表, 编译原理",
        "The Daily Loaf: progress, The Daily Loaf",
        "Log Analysis status report 2026-W07, Log Analysis",
        "Weekly status report Garden Book, Garden Book",
        "工作总结, 工作总结"
    })
    void theNameInATitle(String title, String name) {
        reads("# " + title + "\n\n**总章节**: 8章\n", """
                3:1 %s
                  chapters target 8 3:10 «8章»
                """.formatted(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'**日期**: 2026-03-07 | **进度**: 6/10章 | **字数**: 72,000/120,000字', 30, 32, 46, 53",
        "'> 作者: 老周 · 进度: 6/10章 · 字数: 72,000 · 目标: 120,000字', 16, 18, 28, 41"
    })
    void severalKeysInALineOfTheHeader(String line, int done, int planned, int words, int target) {
        reads("# 编译原理 周报\n\n" + line + "\n", """
                3:1 编译原理
                  chapters done 6 3:%d «6»
                  chapters target 10 3:%d «10章»
                  words done 72000 3:%d «72,000»
                  words target 120000 3:%d «120,000字»
                """.formatted(done, planned, words, target));
    }

    @Test
    void headingsThatSayHowFarTheChaptersBelowThemAre() {
        reads("""
                # 编译原理 进度

                ## 已完成

                - 第1章 词法
                - 第2章 语法

                ## 进行中

                - 第3章 语义

                ## 未开始

                1. 第4章 优化
                """, """
                5:1 编译原理
                  5:1 01 «词法» done
                  6:1 02 «语法» done
                  10:1 03 «语义» partial
                  14:1 04 «优化» planned
                """);
    }

    @Test
    void notesOnWorkBelowSuchHeadingsAreNoChapters() {
        reads("""
                # 编译原理 周报

                **进度**: 3/5章

                ## 完成

                - 第3章 初稿写完
                - 第2章 插图替换

                ## 剩余

                - 第3章 案例
                """, """
                3:1 编译原理
                  chapters done 3 3:9 «3»
                  chapters target 5 3:11 «5章»
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全书 9 章已完成 5 章。", "全书 9 章，写完 5 章，还剩 4 章。", "目前 9 章里写好了 5 章。"})
    void aSentenceThatNamesTheWholeFirst(String sentence) {
        String read = ShownReport.of(Shown.report("# 编译原理 简报\n\n" + sentence + "\n"));
        assertThat(read)
                .startsWith("3:1 编译原理\n")
                .contains("chapters done 5 ")
                .contains("chapters target 9 ")
                .doesNotContain("done 9");
    }

    @Test
    void aFactorThatStandsApart() {
        reads("""
                # 编译原理

                - **总字数**: 7.2 万字 / 9.6 万字
                """, """
                3:1 编译原理
                  words done 72000 3:12 «7.2 万字»
                  words target 96000 3:21 «9.6 万字»
                """);
    }

    @Test
    void aimsBelowThePlanOfAWeek() {
        reads("""
                # 编译原理

                - ✅ 01_词法
                - ⏳ 02_语法

                ## 第二周 计划

                - 第02章 语法 0% → 100%
                """, """
                3:1 编译原理
                  3:1 01 «词法» done
                  4:1 02 «语法» planned
                """);
    }

    @Test
    void chaptersBelowThePlanOfAWeekThatHaveStates() {
        reads("""
                # 编译原理

                ## 第1周计划

                - 第1章 变量 ✅
                - 第2章 循环 🚧
                """, """
                5:1 编译原理
                  5:1 01 «变量» done
                  6:1 02 «循环» partial
                """);
    }

    @Test
    void weeksInTheListOfChaptersAreUnits() {
        reads("""
                # 编译原理

                - 第一周 变量 ✅
                - 第二周 循环 🚧
                - 第5章 附录 ⏳
                """, """
                3:1 编译原理
                  3:1 01 «变量» done
                  4:1 02 «循环» partial
                  5:1 05 «附录» planned
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全书 12 章，其中 5 章完成 2 章校对。", "本书 12 章，5 章已完成 3 章在审。"})
    void numbersOfChaptersBesideEachOtherAreNoShare(String sentence) {
        assertThat(ShownReport.of(Shown.report("# 编译原理 简报\n\n" + sentence + "\n")))
                .contains("chapters done 12 ")
                .doesNotContain("chapters target");
    }

    @Test
    void theWordsOfAWeekAreNotTheTopics() {
        assertThat(ShownReport.of(Shown.report("# 编译原理\n\n目前完成 7/12 章，本周写了 3,000/5,000 字。\n")))
                .contains("chapters target 12 ")
                .doesNotContain("words");
    }

    @Test
    void aTopicMayBeAboutRisks() {
        reads("""
                # 风险管理教程

                ## 风险管理教程章节进度

                | 编号 | 标题 | 状态 |
                |---|---|---|
                | R01 | 识别 | ✅ |
                | R02 | 评估 | ⏳ |
                """, """
                5:1 风险管理教程
                  7:3 R01 «识别» done
                  8:3 R02 «评估» planned
                """);
    }

    @Test
    void aHeadingNamesTheTopicThatABlockBelowItPlans() {
        reads("""
                # 2025年11月28日 工作日报

                ## 上午：第02章收尾

                ```yaml
                第02章 - 循环:
                  字数: 3,000字
                ```

                ## 编译原理

                ```yaml
                编译原理:
                  总计划: 2章
                  已完成: 1章
                  ✅ 01_变量
                  🟡 02_循环
                ```

                ## 下午：面试题集

                | 章节 | 标题 | 状态 |
                |---|---|---|
                | 01 | 基础 | ✅ |
                | 02 | 网络 | ⏳ |

                ```yaml
                面试题集:
                  章节进度: 1/2章 (50%)
                ```
                """, """
                13:1 编译原理
                  chapters target 2 14:8 «2章»
                  chapters done 1 15:8 «1章»
                  16:3 01 «变量» done
                  17:3 02 «循环» partial
                    words done 3000 7:7 «3,000字»
                28:1 面试题集
                  chapters done 1 29:9 «1»
                  chapters target 2 29:11 «2章»
                  chapters percent 50 29:15 «50%»
                  24:3 01 «基础» done
                  25:3 02 «网络» planned
                """);
    }

    @Test
    void theMarksAroundABooksTitleAreOfItsName() {
        assertThat(Shown.report("# 日报\n\n```yaml\n《编译原理》:\n  总计划: 2章\n  已完成: 1章\n```\n")
                        .topics()
                        .get(0)
                        .name())
                .isEqualTo("《编译原理》");
    }

    @Test
    void totalsBesideEachOtherAreNoChapter() {
        assertThat(ShownReport.of(
                        Shown.report("# 编译原理\n\n```text\n│ 12章 · 271示例 │\n```\n\n- ✅ 第12章 尾声\n- ⏳ 第13章 附录\n")))
                .contains("12 «尾声» done")
                .doesNotContain("271");
    }

    @Test
    void aSentenceSaysHowManyChaptersThereAreAndHowManyAreDone() {
        reads("""
                # 编译原理 简报

                讲义共 8 章，已完成 4.5 章，约 56%。

                正文总字数 98,000 字，都在平台上。

                第二轮审校做完 3/4 章（75%）。
                """, """
                3:1 编译原理
                  chapters target 8 3:5 «8 章»
                  chapters done 4.5 3:13 «4.5 章»
                  chapters percent ~56 3:19 «约 56%»
                  words done 98000 5:7 «98,000 字»
                """);
    }

    @Test
    void aRowOfSumsBelowTheirNamesIsOfTheTopic() {
        reads("""
                # 编译原理

                | 总章节 | 已完成 | 进行中 | 待开始 | 字数 |
                |---|---|---|---|---|
                | 12 | 6 | 2 | 4 | 34,000 |
                """, """
                3:1 编译原理
                  chapters target 12 5:3 «12»
                  chapters done 6 5:8 «6»
                  chapters active 2 5:12 «2»
                  chapters remaining 4 5:16 «4»
                  words done 34000 5:20 «34,000»
                """);
    }

    @Test
    void chaptersFromTheTenthOnGoOnInAListOfTheirOwn() {
        reads("""
                # 编译原理

                已完成:

                - ✅ 08. 语法
                - ✅ 09. 语义

                未开始:

                - ⏳ 10. 优化
                - ⏳ 11. 链接
                """, """
                3:1 编译原理
                  5:1 08 «语法» done
                  6:1 09 «语义» done
                  10:1 10 «优化» planned
                  11:1 11 «链接» planned
                """);
    }

    @Test
    void aCardNamesTheChapterThatTheBlockIsAbout() {
        reads("""
                # 编译原理 进度

                ```yaml
                章节信息:
                  章节: 07_优化
                  总行数: 902行
                  完成度: 80%

                内容结构:
                  - ✅ 1. 数据流
                  - ⏳ 2. 循环
                ```
                """, """
                7:8 编译原理
                  7:8 07 «优化» partial
                    lines done 902 6:8 «902行»
                    completion percent 80 7:8 «80%»
                    10:3 1 «数据流» done
                    11:3 2 «循环» planned
                """);
    }

    @Test
    void aTopicNamedByTheEndOfTheTitleHasTheNameOfTheTitle() {
        reads("""
                # 操作系统实验教材 编写进度

                ```yaml
                教材统计:
                  总章节: 12章
                  已完成: 6章
                ```
                """, """
                4:1 操作系统实验教材
                  chapters target 12 5:8 «12章»
                  chapters done 6 6:8 «6章»
                """);
    }

    @Test
    void aNumberedHeadingAboveAPlanOfItsNameIsATopicAndNoChapter() {
        reads("""
                # 2025年11月3日 流处理章节进度报告

                ## 📈 21_Kafka技术详解 总体进度

                ```yaml
                21_Kafka技术详解:
                  总规划: 2章
                  已完成: 1章
                  ✅ 01_概述
                  ⏳ 02_运维

                目标:
                  总字数: 64,000字
                ```
                """, """
                6:1 21_Kafka技术详解
                  chapters target 2 7:8 «2章»
                  chapters done 1 8:8 «1章»
                  words target 64000 13:8 «64,000字»
                  9:3 01 «概述» done
                  10:3 02 «运维» planned
                """);
    }

    @Test
    void aShareOfTheTopicInTheStateOfAChapterIsNotTheChapters() {
        reads("""
                # 边缘AI专题40%完成总结

                **章节**: 边缘AI/04_推理引擎.md
                **状态**: 🚧 进行中 (专题约40%)

                ```yaml
                完成度: 57%
                ```
                """, """
                1:3 边缘AI专题
                  chapters percent 40 1:9 «40%»
                  chapters percent ~40 4:18 «约40%»
                  7:6 04 «推理引擎» partial (边缘AI/04_推理引擎.md)
                    completion percent 57 7:6 «57%»
                """);
    }
}
