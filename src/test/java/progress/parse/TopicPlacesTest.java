package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.model.Report;

/** Whose a list of chapters is where a report speaks of several topics, and what a topic is called. */
class TopicPlacesTest {
    private static void reads(String text, String topics) {
        assertThat(ShownReport.of(Shown.report(text))).isEqualTo(topics);
    }

    @Test
    void listsBesideTheKeyOfATopicAreItsOwn() {
        reads("""
                # 两本书日报

                ## 深入理解Linux调度

                ```yaml
                深入理解Linux调度:
                  总规划: 3章
                  已完成: 1.5章

                章节列表:
                  ✅ 01_进程
                  ⏳ 02_调度类
                ```

                ## 书二：eBPF实战手册

                ```yaml
                eBPF实战手册:
                  总章节: 4章
                  已完成: 2章

                已完成章节:
                  ✅ 01_环境

                待完成章节:
                  ⏳ 02_探针
                ```

                ## 书三：Go实践

                ```yaml
                Go实践:
                  总章节: 3章
                  已完成: 1章

                已完成章节:
                  ✅ 01_并发
                ```
                """, """
                6:1 深入理解Linux调度
                  chapters target 3 7:8 «3章»
                  chapters done 1.5 8:8 «1.5章»
                  11:3 01 «进程» done
                  12:3 02 «调度类» planned
                18:1 eBPF实战手册
                  chapters target 4 19:8 «4章»
                  chapters done 2 20:8 «2章»
                  23:3 01 «环境» done
                  26:3 02 «探针» planned
                32:1 Go实践
                  chapters target 3 33:8 «3章»
                  chapters done 1 34:8 «1章»
                  37:3 01 «并发» done
                """);
    }

    @Test
    void listsOfTwoTopicsInOneBlock() {
        reads("""
                # Week 46

                ```yaml
                Linux Scheduling:
                  Planned: 3 chapters
                  Completed: 1 chapter

                Chapters:
                  ✅ 01_Processes
                  ⏳ 02_Classes

                Small Kernels:
                  Planned: 4 chapters
                  Completed: 1 chapter

                Completed chapters:
                  ✅ 01_Booting

                Remaining chapters:
                  ⏳ 02_Paging
                ```
                """, """
                4:1 Linux Scheduling
                  chapters target 3 5:12 «3 chapters»
                  chapters done 1 6:14 «1 chapter»
                  9:3 01 «Processes» done
                  10:3 02 «Classes» planned
                12:1 Small Kernels
                  chapters target 4 13:12 «4 chapters»
                  chapters done 1 14:14 «1 chapter»
                  17:3 01 «Booting» done
                  20:3 02 «Paging» planned
                """);
    }

    @Test
    void aListInProseOrATableBelowTheBlockIsOfItsTopic() {
        reads("""
                # Two books

                ## Book one: Linux Scheduling

                ```yaml
                Linux Scheduling:
                  Planned: 3 chapters
                  Completed: 1 chapter
                ```

                - ✅ 01_Processes
                - ⏳ 02_Classes

                ## Book two: Small Kernels

                ```yaml
                Small Kernels:
                  Planned: 4 chapters
                  Completed: 1 chapter
                ```

                | Chapter | Title | Status |
                |---|---|---|
                | 01 | Booting | ✅ |
                | 02 | Paging | ⏳ |
                """, """
                6:1 Linux Scheduling
                  chapters target 3 7:12 «3 chapters»
                  chapters done 1 8:14 «1 chapter»
                  11:1 01 «Processes» done
                  12:1 02 «Classes» planned
                17:1 Small Kernels
                  chapters target 4 18:12 «4 chapters»
                  chapters done 1 19:14 «1 chapter»
                  24:3 01 «Booting» done
                  25:3 02 «Paging» planned
                """);
    }

    @Test
    void headingsAloneTellTopicsApart() {
        Report report = Shown.report("""
                # 日报

                ## 深入理解Linux调度

                **总规划**: 3章
                **已完成**: 1章

                - ✅ 01_进程
                - ⏳ 02_调度类

                ## eBPF实战手册

                **总规划**: 4章
                **已完成**: 1章

                - ✅ 01_环境
                - ⏳ 02_探针
                """);

        assertThat(report.topics()).extracting(topic -> topic.name()).containsExactly("深入理解Linux调度", "eBPF实战手册");
        assertThat(report.topics())
                .allSatisfy(topic -> assertThat(topic.chapters()).hasSize(2));
    }

    @Test
    void whatPlansEverythingIsOfNoOneTopic() {
        reads("""
                # 日报

                ```yaml
                总章节: 7章
                已完成: 2章
                ```

                ```yaml
                深入理解Linux调度:
                  总规划: 3章
                  已完成: 1章
                eBPF实战手册:
                  总规划: 4章
                  已完成: 1章
                总字数: 23,400字
                ```
                """, """
                3:1 日报
                  chapters target 7 4:6 «7章»
                  chapters done 2 5:6 «2章»
                  words done 23400 15:6 «23,400字»
                9:1 深入理解Linux调度
                  chapters target 3 10:8 «3章»
                  chapters done 1 11:8 «1章»
                12:1 eBPF实战手册
                  chapters target 4 13:8 «4章»
                  chapters done 1 14:8 «1章»
                """);
    }

    @Test
    void theKeyNamesATopicBeforeTheHeadingDoes() {
        Report report = Shown.report("""
                # 周报

                ## eBPF专题进度

                ```yaml
                16_eBPF技术详解:
                  总规划: 9章
                  已完成: 2章
                ```

                ### 详细

                - ✅ 01_概述
                - ⏳ 02_网络
                """);

        assertThat(report.topics()).extracting(topic -> topic.name()).containsExactly("16_eBPF技术详解");
    }

    @ParameterizedTest
    @CsvSource({
        "《Kubernetes算子》代码与正文进度, Kubernetes算子, 代码统计, 已完成, 目标, 完成率",
        "Operator Book: code examples and words, Operator Book, Code examples, Done, Target, Percent"
    })
    void aMeasureInTheTitleIsNoTopic(
            String title, String topic, String measure, String done, String target, String share) {
        reads("""
                # %s

                ```yaml
                %s:
                  %s: 5 chapters
                  %s: 11 chapters
                  %s:
                    %s: 96
                    %s: 180
                    %s: 58%%
                ```
                """.formatted(title, topic, done, target, measure, done, target, share), """
                4:1 %s
                  chapters done 5 5:%d «5 chapters»
                  chapters target 11 6:%d «11 chapters»
                  code done 96 8:%d «96»
                  code target 180 9:%d «180»
                  code percent 58 10:%d «58%%»
                """.formatted(
                        topic,
                        done.length() + 5,
                        target.length() + 5,
                        done.length() + 7,
                        target.length() + 7,
                        share.length() + 7));
    }

    @ParameterizedTest
    @CsvSource({"算子开发小结, 小结", "算子开发汇总, 复盘", "算子开发 recap, Recap"})
    void aSummaryUnderTheNameOfTheTopicSpeaksOfIt(String key, String heading) {
        reads("""
                # 2025-11-13

                ```yaml
                算子开发:
                  总规划: 11章
                  已完成: 5章
                  代码: 96个
                ```

                ## %s

                ```yaml
                %s:
                  章节: 5/11章
                  代码: 102个
                ```
                """.formatted(heading, key), """
                4:1 算子开发
                  chapters target 11 5:8 «11章»
                  chapters done 5 6:8 «5章»
                  code done 96 7:7 «96个»
                  chapters done 5 14:7 «5»
                  chapters target 11 14:9 «11章»
                  code done 102 15:7 «102个»
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "《网络协议图解》阶段总结, 网络协议图解",
        "科普书《深空导航》写作月报, 深空导航",
        "《算子开发》代码与正文进度, 算子开发",
        "『はじめてのWebAssembly』執筆進捗, はじめてのWebAssembly",
        "第07章《分布式事务》写作进度, 第07章 分布式事务",
        "《》进度, 进度"
    })
    void aTopicIsCalledAsTheBookInItsTitle(String title, String name) {
        Report report = Shown.report("# " + title + "\n\n总规划: 9章\n已完成: 3章\n");

        assertThat(report.topics()).extracting(topic -> topic.name()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "第03章 存储引擎 写作进度, 完成度, 从零写数据库, 总规划, 已完成章节",
        "Chapter 3: Storage engines, Completion, Databases from Scratch, Planned, Completed chapters"
    })
    void theReportOfAChapterNamesItsBookInABlock(String title, String share, String book, String planned, String done) {
        reads("""
                # %s

                **%s**: 80%%

                ```yaml
                %s:
                  %s: 10
                  %s:
                    ✅ 01_Lists
                    ✅ 02_Trees
                ```
                """.formatted(title, share, book, planned + " 章节", done), """
                6:1 %s
                  chapters target 10 7:%d «10»
                  9:5 01 «Lists» done
                  10:5 02 «Trees» done
                  3:%d 03 partial
                    completion percent 80 3:%d «80%%»
                """.formatted(
                        book, planned.length() + 8, share.length() + 7, share.length() + 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "翻译进度：Database Internals 中文版 | Database Internals 中文版",
                "Linear Algebra for Programmers: course status | Linear Algebra for Programmers",
                "API Guide, 2nd edition: where we are | API Guide 2nd edition",
                "Docs migration: status of 2025-11-10 | Docs migration",
                "算子实践 第46周 周报 | 算子实践",
                "算子实践 2025年5月 月报 | 算子实践",
                "翻译进度 | 翻译"
            })
    void aTopicIsCalledByTheNameInTheTitle(String title, String name) {
        Report report = Shown.report("# " + title + "\n\n```yaml\n翻译进度:\n  总章节: 9章\n  已完成: 3章\n```\n");

        assertThat(report.topics()).extracting(topic -> topic.name()).containsExactly(name);
    }
}
