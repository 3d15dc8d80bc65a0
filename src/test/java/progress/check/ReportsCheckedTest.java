package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports as people write them, read and checked: what contradicts itself, and what only looks so. */
class ReportsCheckedTest {
    private static List<String> check(String text) {
        return Checked.findings(text).stream()
                .map(finding -> finding.span().position() + " " + finding.rule().id() + ": " + finding.counted())
                .toList();
    }

    @Test
    void aShareInARowIsThatOfItsColumns() {
        String report = """
                # 嵌入式模块

                | 子模块 | 文档数 | 已完成 | 完成率 | 状态 |
                |--------|--------|--------|--------|------|
                | 01_启动流程 | 6 | 6 | 100%% | ✅ |
                | 02_外设驱动 | 10 | 8 | %s | 🟡 |
                """;
        assertThat(check(report.formatted("80%"))).isEmpty();
        assertThat(check(report.formatted("85%"))).containsExactly("6:22 ratio: 8/10 = 80%");
    }

    @Test
    void tasksOfPhasesAddUpToWhatTheWholeStates() {
        String report = """
                # Renaming log

                - **Phase 1 (local)**: 100%% (3/3 steps) - ✅ done
                    - ✅ Step 1: survey
                    - ✅ Step 2: names
                    - ✅ Step 3: compose file
                - **Phase 2 (live)**: 0%% (0/3 steps)
                    - ⏳ Step 4: folders
                    - ⏳ Step 5: proxy
                    - ⏳ Step 6: tests
                - **Overall progress**: %s steps)
                """;
        assertThat(check(report.formatted("50% (3/6"))).isEmpty();
        assertThat(check(report.formatted("67% (4/6"))).containsExactly("11:30 chapters: 3 + 0 = 3 of 6");
    }

    @Test
    void moreUnitsAreListedThanPlanned() {
        String report = """
                # Slide editor

                **Overall progress**: 3/%s features

                ## Done

                - [x] **Canvas** - ✅ COMPLETE

                - [x] **Shapes** - ✅ COMPLETE

                - [x] **Text** - ✅ COMPLETE

                ## Planned

                - [ ] **Layers** - ⏳ PLANNED
                - [ ] **Export** - ⏳ PLANNED
                """;
        assertThat(check(report.formatted("5"))).isEmpty();
        assertThat(check(report.formatted("4"))).containsExactly("3:25 planned: 3 done + 0 in work + 2 planned = 5");
        assertThat(check(report.formatted("6"))).as("some may be left out").isEmpty();
    }

    @Test
    void aListWithoutNumbersIsCompleteThoughAHeadingNumbersOneOfIts() {
        String report = """
                # 平台

                ```
                规划模块: %s个
                已完成: 2个
                ```

                | 模块 | 完成度 | 状态 |
                |------|-------|------|
                | 设备接入 | 100%% | ✅ 已完成 |
                | 时序存储 | 100%% | ✅ 已完成 |
                | 可视化大屏 | 50%% | 🔄 进行中 |
                | 数据导出 | 0%% | ⏳ 待开发 |

                ## 3. 可视化大屏（50%%）

                - ✅ 图表组件库
                - ⏳ 权限水印
                """;
        assertThat(check(report.formatted("4"))).isEmpty();
        assertThat(check(report.formatted("5"))).containsExactly("4:7 planned: 2 done + 1 in work + 1 planned = 4");
    }

    @Test
    void aNumberedHeadingSpeaksOfTheListedUnitThatItNames() {
        String report = """
                # 优化总结

                | 任务 | 状态 | 进度 | 完成度 |
                |------|------|------|--------|
                | 缓存机制 | ✅ 完成 | 100%% | 3/3 API |
                | 智能重试 | 🔄 部分完成 | 25%% | 3/12 API |
                | 请求头伪装 | ⏳ 待开始 | 0%% | 0/25 API |

                ## 待完成优化

                ### 2. 智能重试 🔄

                **完成度**: 25%% (3/12 API)

                ### 3. 请求头伪装

                **当前状态**: %s
                **目标**: 100%% (25/25)
                """;
        assertThat(check(report.formatted("0% (0/25)"))).isEmpty();
        assertThat(check(report.formatted("48% (12/25)"))).containsExactly("17:11 restated: 0%");
    }

    @Test
    void aSentenceStatesAgainHowFarTheTopicIs() {
        String report = """
                # 2025-08-09 日语语法手册70%%完成报告

                **完成度**: 70%% (7/10章)

                ## 总结

                %s

                ## 下一步

                - 日语语法手册完成90%%

                **当前状态**: 日语语法手册%s完成
                """;
        assertThat(check(report.formatted("日语语法手册已完成70%，继续加油！", "70%"))).isEmpty();
        assertThat(check(report.formatted("日语语法手册已完成65%，继续加油！", "70%"))).containsExactly("7:10 restated: 70%");
        assertThat(check(report.formatted("✅ 日语语法手册达到75%完成度", "70%"))).containsExactly("7:11 restated: 70%");
        assertThat(check(report.formatted("继续", "75%"))).containsExactly("13:17 restated: 70%");
        assertThat(check(report.formatted("🎯 日语语法手册75%完成", "70%"))).isEmpty();
        assertThat(check(report.formatted("日语语法手册从50%提升到70%", "70%"))).isEmpty();
        assertThat(check(report.formatted("日语语法手册80%覆盖率达标", "70%"))).isEmpty();
    }

    @Test
    void aSentenceStatesAgainHowManyAreDone() {
        String report = """
                # Phase 0 progress: harbor identity service

                **Overall**: 9/14 endpoints done (64.3%%)

                ## Summary for the board

                We have finished %s endpoints so far. %s
                """;
        assertThat(check(report.formatted("9 of 14", "Phase 0 stands at 64% and goes on.")))
                .isEmpty();
        assertThat(check(report.formatted("3 of 8", "Phase 0 is on time."))).isEmpty();
        assertThat(check(report.formatted("8 of 14", ""))).containsExactly("7:18 restated: 9");
        assertThat(check(report.formatted("most", "\nPhase 0 stands at 45% and goes on.")))
                .containsExactly("8:19 restated: 64.3%");
    }

    @Test
    void theTasksOfAWeekAreNotTheChapters() {
        assertThat(check("""
                # 第5周进度报告：固件文档

                **总体进度**: 62.5% (5/8篇)

                ## 任务统计

                - 本周计划任务：23项
                - 本周完成任务：21项
                - 任务完成率：21/23 = 91.3%
                """)).isEmpty();
    }

    @Test
    void theTotalOfAPlanUnderTheHeadingOfAWeekIsTheTopics() {
        String report = """
                # 分布式数据库内核笔记周报

                ## 本周概览

                **总体进度**: 2/3章 (67%%)

                | 章节 | 标题 | 状态 | 字数 |
                |:----:|------|:----:|-----:|
                | 01 | 存储引擎 | ✅ | 5,200 |
                | 02 | B+树 | ✅ | 6,800 |
                | 03 | 两阶段提交 | ⏳ | - |
                | **合计** | **2章** | | **%s** |
                """;
        assertThat(check(report.formatted("12,000"))).isEmpty();
        assertThat(check(report.formatted("22,600"))).containsExactly("12:25 total: 5,200 + 6,800 = 12,000");
    }

    @Test
    void ofAnApproximateSizeOnlyItsOwnTwentiethIsLeftToATotal() {
        String report = """
                # 数据库专题进度报告

                ```yaml
                字数: %s字
                已完成:
                  ✅ 01_存储引擎 (12,000字)
                  ✅ 02_索引 (11,500字)
                进行中:
                  🚧 03_事务 (~5,800字)
                ```
                """;
        assertThat(check(report.formatted("29,500"))).isEmpty();
        assertThat(check(report.formatted("30,500"))).containsExactly("4:5 total: 12,000 + 11,500 + 5,800 = 29,300");
    }

    @Test
    void whatASentenceOrAFooterCountsIsComparedWithTheBlock() {
        String report = """
                # 操作系统教材进度

                ```yaml
                总章节: 12章
                已完成: 6章
                代码示例: 64个
                ```

                ---

                *编写中 · 已完成 6/12 章 · 代码示例 %s 个 · 下次例会 2025-11-27*
                """;
        assertThat(check(report.formatted("64"))).isEmpty();
        assertThat(check(report.formatted("70"))).containsExactly("11:26 restated: 64个");
    }

    @Test
    void theWordsOfASentenceAreComparedWithTheHeader() {
        String report = "# Handbook rewrite\n\n**Words**: 41,200 / 75,000 (55%%)\n\n## Outlook\n\n%s\n";
        assertThat(check(report.formatted("With 41,200 words written we are on course.")))
                .isEmpty();
        assertThat(check(report.formatted("This week 30,900 words were written.")))
                .isEmpty();
        assertThat(check(report.formatted("With 38,900 words written we are on course.")))
                .containsExactly("7:6 restated: 41,200");
    }

    @Test
    void aTotalThatNamesAnotherTopicIsNotCompared() {
        String report = """
                # 消息队列专题总结

                ```yaml
                消息队列专题:
                  总计划: 10章
                  已完成: 5章 (50%%)
                  字数: 57,000字
                ```

                ## 统计

                ```yaml
                %s统计:
                  专题总字数: 41,700字
                ```
                """;
        assertThat(check(report.formatted("消息队列专题"))).containsExactly("14:10 restated: 57,000字");
        assertThat(check(report.formatted("缓存技术专题"))).isEmpty();
    }

    @Test
    void whatStandsAfterTheWorkOfADayIsTheStateOfTheWhole() {
        String chapter = """
                # 第05章 插件开发 进度报告

                **字数**: 7,900字

                ## %s

                ```yaml
                完成度: %s
                内容结构:
                  ✅ 1. 概述
                  ✅ 2. 开发环境
                  ⏳ 3. 最佳实践
                ```
                """;
        assertThat(check(chapter.formatted("本次新增内容", "67%"))).isEmpty();
        assertThat(check(chapter.formatted("今日成果", "75%"))).containsExactly("8:6 sections: 2/3 = 66.7%");
        assertThat(check(chapter.formatted("Done today", "75%"))).containsExactly("8:6 sections: 2/3 = 66.7%");
        String topic = """
                # 网关专题进度报告

                ## 本周完成情况

                ```yaml
                总章节: 7章
                已完成: 2章 (%s)
                已完成章节:
                  ✅ 01_网关概述
                  ✅ 02_Nginx
                待完成章节:
                  ⏳ 03_Kong
                ```
                """;
        assertThat(check(topic.formatted("29%"))).isEmpty();
        assertThat(check(topic.formatted("40%"))).containsExactly("7:10 chapter-percent: 2/7 = 28.6%");
    }

    @Test
    void theTasksOfADayAreNotTheSectionsOfTheChapter() {
        String report = """
                # 第05章 插件开发 进度报告

                **完成度**: 70%%
                **字数**: 9,000字

                ## %s

                - [x] 1. 概述
                - [x] 2. 开发环境
                - [ ] 3. 最佳实践

                ## 今日新增

                ```yaml
                字数: 3,000字
                完成度: 100%%
                ```
                """;
        assertThat(check(report.formatted("今日任务"))).isEmpty();
        assertThat(check(report.formatted("本次完成"))).containsExactly("3:10 sections: 2/3 = 66.7%");
    }

    @Test
    void aStateOfOneChapterIsNotTheTopics() {
        String report = """
                # 网关报告

                ```yaml
                14_微服务网关:
                  总规划: 4章
                  已完成: 2.7章 (68%%)
                  已完成章节:
                    ✅ 01_网关概述 (100%%)
                    ✅ 02_Nginx (100%%)
                    🟡 03_插件开发 (70%%)
                  待完成章节:
                    ⏳ 04_Envoy
                ```

                %s
                """;
        for (String closing : List.of(
                "**状态**: ✅ 第02章 100%完成",
                "**完成状态**: ✅ 网关概述 100%完成",
                "**当前状态**: 第3章70%完成，剩余30%待补充",
                "**进度**: 第2章 100%",
                "**本章进度**: 100%",
                "✅ Chapter 2 100% complete")) {
            assertThat(check(report.formatted(closing))).as(closing).isEmpty();
        }
        assertThat(check(report.formatted("**当前状态**: 第3章75%完成"))).containsExactly("15:14 restated: 70%");
        assertThat(check(report.formatted("**状态**: 插件开发 75%完成"))).containsExactly("15:14 restated: 70%");
        assertThat(check(report.formatted("**当前状态**: 专题75%完成"))).containsExactly("15:13 restated: 68%");
    }

    @Test
    void atLeastSoManyIsFarMoreThanWhatIsListed() {
        String report = """
                # Flink专题

                ```yaml
                Flink专题:
                  总章节: 3章
                  已完成: 3章 (100%%)
                  总代码: %s示例

                章节完成:
                  ✅ 01_流计算: 22+代码
                  ✅ 02_时间: 28+代码
                  ✅ 03_状态: 30+代码
                ```
                """;
        assertThat(check(report.formatted("80+"))).isEmpty();
        assertThat(check(report.formatted("75+"))).isEmpty();
        assertThat(check(report.formatted("120+"))).containsExactly("7:8 total: 22 + 28 + 30 = 80");
    }

    @Test
    void aNumberedChapterMayBeCalledNavigation() {
        assertThat(check("""
                # 文档站

                总章节: 2章
                完成度: 100%

                完成章节:
                  ✅ 01 - 快速开始
                  ✅ 02 - 导航
                  ✅ 03 - 贡献指南
                """)).containsExactly("3:6 planned: 3 done + 0 in work + 0 planned = 3");
    }

    @Test
    void theTargetOfTheWholeBookIsStatedAgain() {
        String report = """
                # 图解操作系统

                ## 一、现状

                ```yaml
                总章节: 3章
                已完成: 1章 (33%%)
                目标字数: 180,000字
                ```

                ---

                %s: 200,000字

                ---

                试读的 20 位读者都读完了第一章。
                """;
        assertThat(check(report.formatted("**全书目标字数**"))).containsExactly("13:13 restated: 180,000字");
        assertThat(check(report.formatted("**目标字数**"))).as("whose is not said").isEmpty();
    }

    @Test
    void theLastLinesStateTheWholeAgain() {
        String report = """
                # 无人机手册进度

                **总字数**: 71,000字

                ## 章节

                无人机手册:
                  总规划: 9章
                  已完成: 6章 (67%%)

                ## 下一步

                - 07章做到60%%

                **总字数**: %s字
                **当前进度**: %s
                """;
        assertThat(check(report.formatted("71,000", "6/9章 (67%)"))).isEmpty();
        assertThat(check(report.formatted("74,000", "6/9章 (67%)"))).containsExactly("15:10 restated: 71,000字");
        assertThat(check(report.formatted("71,000", "5/9章 (56%)")))
                .containsExactly("16:11 restated: 6章", "16:17 restated: 67%");
        assertThat(check(report.formatted("450,000", "很好")))
                .as("the words of a whole library")
                .isEmpty();
    }

    @Test
    void aClosingSentenceStatesItsChapterOrTopicAgain() {
        String chapter = """
                # 编译原理 第04章进度报告

                **章节**: course/compiler/04_语法分析.md
                **状态**: 🟡 进行中 (65%%完成)

                ## 下次

                - 冲突处理

                ---

                *语法分析一章目前完成%s，核心已经写完！*
                """;
        assertThat(check(chapter.formatted("65%"))).isEmpty();
        assertThat(check(chapter.formatted("70%"))).containsExactly("12:12 restated: 65%");
        String topic = """
                # Docs site rewrite

                **Completion**: 50%%

                ## User Guide

                User Guide:
                  Chapters planned: 12
                  Chapters done: 6

                ## Next

                1. Alerting chapter

                *%s*
                """;
        assertThat(check(topic.formatted("User guide: 50% complete. Thanks!"))).isEmpty();
        assertThat(check(topic.formatted("User guide: 55% complete. Thanks!"))).containsExactly("15:14 restated: 50%");
        assertThat(check(topic.formatted("The rewrite stands at 58% overall."))).containsExactly("15:24 restated: 50%");
        assertThat(check(topic.formatted("The rewrite saves 58% memory."))).isEmpty();
    }

    @Test
    void phasesAndTheirTasksAreCountedSideBySide() {
        assertThat(check("""
                # App重写清单

                App重写计划:
                  总阶段: 2个
                  任务合计: 6个 (4完成 + 1进行中 + 1待开始)
                  整体完成度: 66.7% (4/6)

                ## Phase 1: 框架 ✅

                - [x] 路由
                - [x] 网络层
                - [x] 主题

                ## Phase 2: 登录 🔄

                - [x] 认证
                - [ ] 资料 🔄
                - [ ] 注销
                """)).isEmpty();
    }

    @Test
    void anotherNumberBesideAWrongOneIsSaidToo() {
        assertThat(check("""
                # 第04章进度报告

                **章节**: 04_语法分析.md
                **完成度**: 70%

                ## 内容

                ```
                章节: 04_语法分析
                完成度: 65%
                内容结构:
                  ✅ 1. 移进
                  ⏳ 2. 项目集
                  ⏳ 3. 分析表
                  ⏳ 4. 冲突
                ```
                """)).containsExactly("4:10 restated: 65%", "10:6 sections: 1/4 = 25%");
    }

    @Test
    void remainingWorkInAHeadingIsWhatIsLeftOfTheTopic() {
        String report = """
                # Statistics with R

                Planned: 8 chapters
                Completed: 6 chapters (75%%)

                ## Remaining work (%s)

                - Write chapter 07
                """;
        assertThat(check(report.formatted("25%"))).isEmpty();
        assertThat(check(report.formatted("20%"))).containsExactly("6:20 remainder: 100 - 75 = 25%");
    }

    @Test
    void anAchievementStatesTheSizeOfTheChapterAgain() {
        String report = """
                # QUIC拥塞控制章节完成总结

                **章节**: 26_QUIC协议详解/04_拥塞控制.md
                **状态**: ✅ 100%%完成

                ## 统计

                ```yaml
                文件统计:
                  总行数: 1,210行
                  字数: ~9,500字
                ```

                ## 里程碑总结

                ```yaml
                内容层面:
                  %s
                  ✅ 压测平台开源
                ```
                """;
        assertThat(check(report.formatted("✅ 总计1,210行，9,500字"))).isEmpty();
        assertThat(check(report.formatted("✅ 总计1,120行，9,500字"))).containsExactly("18:7 restated: 1,210行");
        assertThat(check(report.formatted("✅ 11,500字深度内容"))).containsExactly("18:5 restated: ~9,500字");
        assertThat(check(report.formatted("✅ 34,000字的整个专题"))).isEmpty();
        assertThat(check(report.formatted("✅ 8,000字，今日新增"))).isEmpty();
        assertThat(check(report.formatted("- 8,000字")))
                .as("of which chapter is not said")
                .isEmpty();
    }

    @Test
    void runningTotalsOfADayAreTheTopics() {
        String report = """
                # MLOps专题33%%完成总结

                ```yaml
                MLOps专题:
                  总章节: 9章
                  已完成: 3章 (33%%)
                  字数: 41,000字
                ```

                ## 今日成果汇总

                ```yaml
                新增字数: 13,500+
                累计字数: %s
                ```
                """;
        assertThat(check(report.formatted("41,000字"))).isEmpty();
        assertThat(check(report.formatted("42,500+"))).containsExactly("14:7 restated: 41,000字");
        assertThat(check(report.formatted("450,000+"))).as("of all topics").isEmpty();
    }

    @Test
    void aShareMaySayOfWhatItIs() {
        String report = """
                # PostgreSQL专题

                ```yaml
                PostgreSQL专题:
                  总规划: 9章
                  已完成: 3章 (33%%)
                  字数: 49,000字/90,000字 (54.4%%)

                目标:
                  总字数: 90,000字
                  当前完成: %s (字数), 33%% (章节)
                ```
                """;
        assertThat(check(report.formatted("54%"))).isEmpty();
        assertThat(check(report.formatted("58%"))).containsExactly("11:9 target-percent: 49,000/90,000 = 54.4%");
    }

    @Test
    void whatIsLeftMayStandInAStep() {
        String report = """
                # 第08章进度报告

                **章节**: 第08章 - 寄存器分配
                **当前进度**: 60%%

                ## 下一步行动

                **选项1: 继续完成剩余%s**:

                - 依次写溢出、调用约定
                """;
        assertThat(check(report.formatted("40%"))).isEmpty();
        assertThat(check(report.formatted("50%"))).containsExactly("8:14 remainder: 100 - 60 = 40%");
    }

    @Test
    void aNumberOfListsIsNoNumberOfChapters() {
        assertThat(check("""
                # 零信任专题

                ```yaml
                零信任专题:
                  总章节: 3章
                  已完成: 3章 (100%)
                  ✅ 01_原则
                  ✅ 02_架构
                  ✅ 03_认证
                ```

                ```yaml
                章节统计:
                  总章节: 3章
                  图表: 48个
                  清单: 11份
                ```
                """)).isEmpty();
    }

    @Test
    void whatIsInWorkAmongBoxesToTickIsASectionToo() {
        String report = """
                # 实验课任务

                ## 第3章 进程与调度 (%s)

                - [x] 上下文切换
                - [x] fork与exec
                - 🔄 时间片轮转 50%%
                - [ ] 多级反馈队列
                - ✅ 试讲过
                """;
        assertThat(check(report.formatted("62.5%"))).isEmpty();
        assertThat(check(report.formatted("50%"))).containsExactly("3:15 sections: 2.5/4 = 62.5%");
    }

    @Test
    void whatOneChapterWasPlannedForIsNotTheTopicsTarget() {
        assertThat(check("""
                # 量子计算专题启动总结

                ```yaml
                量子计算专题:
                  总章节: 8章
                  已完成: 1章 (12.5%)
                  字数: 9,200字
                  目标字数: 63,000字
                ```

                ### 章节数据

                | 项目 | 计划 | 实际 |
                |------|------|------|
                | 字数 | 9,000 | 9,200 |
                """)).isEmpty();
    }

    @Test
    void aStageIsTheChapterOfItsFile() {
        String report = """
                # 感知专题

                ```yaml
                详细进度:
                  阶段1: 多传感器标定 (100%%)
                    文件: 02_多传感器标定.md
                  阶段2: 点云检测 (%s)
                    文件: 03_点云检测.md
                    已完成内容:
                      ✅ 体素化
                      ✅ PointPillars
                    待补充内容:
                      ⏳ 多帧融合
                      ⏳ 误检分析
                ```

                ## 章节

                - ✅ 02_多传感器标定
                - 🟡 03_点云检测 (50%%)
                - ⏳ 04_跟踪
                """;
        assertThat(check(report.formatted("50%"))).isEmpty();
        assertThat(check(report.formatted("60%"))).isNotEmpty();
    }

    @Test
    void stagesBesideChaptersAreNoChapters() {
        assertThat(check("""
                # 2026年3月5日 推进总结

                ```yaml
                编译原理专题:
                  总章节: 4章
                  已完成: 2.5章 (62.5%)

                章节进度:
                  - 01章: 100% ✅
                  - 02章: 100% ✅
                  - 03章: 50% 🚧
                  - 04章: 0% ⏳
                ```

                ## 阶段变化

                | 阶段 | 章节 | 字数 | 进度 |
                |------|------|------|------|
                | 第二阶段 | 1.8 | 21,000 | 45% |
                | 第三阶段 | 2.5 | 30,000 | 62.5% |

                ## 第四阶段安排

                ```yaml
                任务:
                  1. 完成03章剩余50%
                  2. 启动04章 代码生成
                  3. 专题进度 62.5% → 80%
                ```
                """)).isEmpty();
    }

    @Test
    void aNumberThatALineBeginsWithIsReadWhole() {
        String report = """
                # The Garden Book

                61,000 / 100,000 words (%s)
                """;
        assertThat(check(report.formatted("61%"))).isEmpty();
        assertThat(check(report.formatted("70%"))).containsExactly("3:25 ratio: 61,000/100,000 = 61%");
    }

    @Test
    void aTotalRowIsHeldAgainstItsOwnCounts() {
        String report = """
                # 网络小书进度

                | 章 | 标题 | 小节 | 已完成 | 进度 |
                |---|---|---|---|---|
                | 01 | 链路 | 5 | 5 | 100%% |
                | 02 | 网络 | 6 | 3 | 50%% |
                | 03 | 传输 | 4 | 0 | 0%% |
                | 合计 | | 15 | 8 | %s |
                """;
        assertThat(check(report.formatted("53%"))).isEmpty();
        assertThat(check(report.formatted("60%"))).containsExactly("8:19 ratio: 8/15 = 53.3%");
    }

    @Test
    void anOverallPercentageThatClosesTheReportIsOfTheTopic() {
        String report = """
                # 编译原理专题25%%完成总结

                **完成度**: 25%% (2/8章)

                ## 说明

                文字

                文字

                文字

                文字
                %s
                ---

                **总体进度**: %s
                """;
        assertThat(check(report.formatted("", "25%"))).isEmpty();
        assertThat(check(report.formatted("", "70%"))).hasSize(1);
        assertThat(check(report.formatted("\n## 项目总计\n\n- 已完成: 28章 (70%)\n", "70%")))
                .isEmpty();
    }

    @Test
    void aWrongPercentageBesideWordsThatAreStatedElsewhere() {
        assertThat(check("""
                # 编译原理专题

                ```yaml
                编译原理专题:
                  完成章节: 5章/9章 (56%)
                  总字数: 58,500字/90,000字 (65%)
                ```

                ## 完成进度

                ```yaml
                字数统计:
                  已完成: 58,500字 (62%)
                  目标: 90,000字
                ```
                """)).containsExactly("13:17 target-percent: 58,500/90,000 = 65%");
    }

    @Test
    void noFixWhereTheListGivesAnotherNumber() {
        String report = """
                # 迁移项目

                ```yaml
                迁移项目:
                  总阶段: 4个
                  已完成: 1个阶段
                  进行中: 2个阶段
                  总体进度: 70%%
                ```

                ### 阶段1: 盘点 - 100%%
                ### 阶段2: 转换 - %1$s
                ### 阶段3: 校对 - %1$s
                ### 阶段4: 上线 - 0%%
                """;
        assertThat(Checked.findings(report.formatted("60%"))).singleElement().matches(finding -> finding.fix() == null);
        assertThat(Checked.findings(report.formatted("0%"))).singleElement().matches(finding -> finding.fix() != null);
    }

    @Test
    void aTableOfChaptersBelowTheLastOfThemIsNotOfItsSections() {
        String report = """
                # Docs sprint

                ## Module A: Guides - 100%%
                - [x] Auth
                - [x] Webhooks

                ## Module B: Reference - %s
                - [x] Errors
                - [ ] Objects

                | Module | Done | Total | %% |
                |---|---|---|---|
                | A | 2 | 2 | 100%% |
                | B | 1 | 2 | 50%% |
                """;
        assertThat(check(report.formatted("50%"))).isEmpty();
        assertThat(check(report.formatted("80%"))).containsExactly("7:26 sections: 1/2 = 50%");
    }
}
