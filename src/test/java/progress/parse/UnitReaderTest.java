package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.ChapterId;
import progress.model.Status;
import progress.source.Span;

/** Lines, headings and cells as units. A name is shown as kind, number and title, a state as what it is said by. */
class UnitReaderTest {
    private static void named(String line, String expected) {
        assertThat(Shown.name(Shown.unit(line))).isEqualTo(expected);
    }

    private static void stands(String line, String expected) {
        assertThat(Shown.state(Shown.unit(line))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第03章 服务网格安全          | chapter 03 «服务网格安全»
                    第3章 容器                   | chapter 3 «容器»
                    第 3 章 容器                 | chapter 3 «容器»
                    第３章　容器                 | chapter 3 «容器»
                    第三章 容器                  | chapter 3 «容器»
                    第十章 总结                  | chapter 10 «总结»
                    第十二章 网络                | chapter 12 «网络»
                    第二十一章 网络              | chapter 21 «网络»
                    第3章：容器                  | chapter 3 «容器»
                    第03章 - Rook                | chapter 03 «Rook»
                    第03章-Rook                  | chapter 03 «Rook»
                    第一部分 基础                | chapter 1 «基础»
                    第1阶段：需求                | chapter 1 «需求»
                    第3回 ネットワーク           | chapter 3 «ネットワーク»
                    第3课 语法                   | chapter 3 «语法»
                    第10讲 总结                  | chapter 10 «总结»
                    第3节 映射                   | section 3 «映射»
                    03_eBPF与容器技术            | chapter 03 «eBPF与容器技术»
                    12_网络                      | chapter 12 «网络»
                    03 - Rook/Ceph               | chapter 03 «Rook/Ceph»
                    03 – Rook/Ceph               | chapter 03 «Rook/Ceph»
                    01. 服务网格概述与架构       | chapter 01 «服务网格概述与架构»
                    01 概述                      | chapter 01 «概述»
                    第06章到 30%                 | chapter 06 «到 30%»
                    第06章 - 80行                | chapter 06
                    第三章完成度：66.7%          | chapter 3
                    第04章小节                   | chapter 04
                    04 章 容器                   | chapter 04 «容器»
                    第03章 字数: 9,000字         | chapter 03
                    第03章状态：进行中           | chapter 03
                    Chapter 3 progress: 60%      | chapter 3
                    Chapter 3: Progress bars     | chapter 3 «Progress bars»
                    第06章 - 1,200字             | chapter 06
                    01: 概述                     | chapter 01 «概述»
                    03章 容器                    | chapter 03 «容器»
                    Chapter 3: Containers        | chapter 3 «Containers»
                    Chapter 3 - Containers       | chapter 3 «Containers»
                    Chapter 3. Containers        | chapter 3 «Containers»
                    Chapter 3                    | chapter 3
                    CHAPTER 3: Containers        | chapter 3 «Containers»
                    Ch 5 Networking              | chapter 5 «Networking»
                    Ch. 5: Networking            | chapter 5 «Networking»
                    Ch5 Networking               | chapter 5 «Networking»
                    Phase 2: Build               | chapter 2 «Build»
                    Phase #2: Build              | chapter 2 «Build»
                    Module 2 — Basics            | chapter 2 «Basics»
                    Part III: Deep Dive          | chapter 3 «Deep Dive»
                    Part IX: Deep Dive           | chapter 9 «Deep Dive»
                    Appendix A: Notes            | chapter A «Notes»
                    Chapter 3.2: Sub             | chapter 3.2 «Sub»
                    Section 3: Maps              | section 3 «Maps»
                    阶段1: 需求分析              | chapter 1 «需求分析»
                    阶段 1: 需求分析             | chapter 1 «需求分析»
                    フェーズ2: 実装              | chapter 2 «実装»
                    M4: Release                  | chapter M4 «Release»
                    M4 Release                   | chapter M4 «Release»
                    M4a: Sub                     | chapter M4a «Sub»
                    0-A: Setup                   | chapter 0-A «Setup»
                    WS1: Data                    | chapter WS1 «Data»
                    1. 概述                      | numbered 1 «概述»
                    10. 总结                     | numbered 10 «总结»
                    1) Intro                     | numbered 1 «Intro»
                    1、概述                      | numbered 1 «概述»
                    2.2 存储类                   | dotted 2.2 «存储类»
                    3.1.2 深入                   | dotted 3.1.2 «深入»
                    P0.1 Setup                   | dotted P0.1 «Setup»
                    M3.1 Setup                   | dotted M3.1 «Setup»
                    0-C.1 Setup                  | dotted 0-C.1 «Setup»
                    00_内容规划                  | chapter 00 «内容规划»
                    概述                         | none «概述»
                    README                       | none «README»
                    """)
    void numbersAndTitles(String line, String expected) {
        named(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第3-8章                | chapter 3..8
                    第03-08章 待推进       | chapter 03..8
                    04-09章: 0%            | chapter 04..9
                    04 ~ 09章              | chapter 04..9
                    04～09章 规划中        | chapter 04..9
                    第3至8章               | chapter 3..8
                    Chapter 4–9            | chapter 4..9
                    Phase 3-5 planned      | chapter 3..5
                    """)
    void ranges(String line, String expected) {
        named(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v1.2 Release            | none «v1.2 Release»
                    V2: release             | none «V2: release»
                    P1: priority            | none «P1: priority»
                    2025-10-19 报告         | none «2025-10-19 报告»
                    3天                     | none «3天»
                    3 days                  | none «3 days»
                    99999999999. x          | none «99999999999. x»
                    第章                    | none «第章»
                    第百章                  | none «第百章»
                    Kapitel 3               | none «Kapitel 3»
                    第2阶段 (第05-07章)     | none «第2阶段»
                    eBPF 03                 | none «eBPF 03»
                    """)
    void whatIsNoUnitNumber(String line, String expected) {
        named(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    🟡 03_eBPF与容器技术 (1,167行, 75%)        | chapter 03 «eBPF与容器技术»
                    ✅ 02_Istio深度解析 (16,000字, 60+代码) (100%) | chapter 02 «Istio深度解析»
                    ✅ 01_概述: 15,000字, 30+代码              | chapter 01 «概述»
                    03_eBPF [75%]                              | chapter 03 «eBPF»
                    03_eBPF（75%）                             | chapter 03 «eBPF»
                    03_eBPF 75%                                | chapter 03 «eBPF»
                    03_eBPF ████░░ 75%                         | chapter 03 «eBPF»
                    03_eBPF ............ 75%                   | chapter 03 «eBPF»
                    7. 生产级调优 - 0%                         | numbered 7 «生产级调优»
                    第04章 - 服务网格安全 (优先级: 高)         | chapter 04 «服务网格安全»
                    - 第06章：监控 — 进行中 45%                | chapter 06 «监控»
                    Ch 5 Networking — in progress              | chapter 5 «Networking»
                    Module 2 — Basics: done                    | chapter 2 «Basics»
                    ✅ 03_x ⬅️ 下一步                          | chapter 03 «x»
                    ✅ 03_x ⭐刚完成！                         | chapter 03 «x»
                    ✅ README.md                               | none «README»
                    ✅ 第01章 (概述)                           | chapter 01 «概述»
                    **03_eBPF与容器技术** (75%)                | chapter 03 «eBPF与容器技术»
                    - ✅ **第01章**: 概述                      | chapter 01 «概述»
                    1️⃣ 第01章 概述                             | chapter 01 «概述»
                    ✅ ✅ 03_x                                 | chapter 03 «x»
                    03_CNI (Container Network Interface) 详解  | chapter 03 «CNI (Container Network Interface) 详解»
                    02_Linux 5.10 内核                         | chapter 02 «Linux 5.10 内核»
                    第2章 IPv6 与 5G                           | chapter 2 «IPv6 与 5G»
                    3. Raise all packages to 95%               | numbered 3 «Raise all packages to 95%»
                    2. Upgrade to 1.28                         | numbered 2 «Upgrade to 1.28»
                    Chapter 3 Complete Guide to Git (50%)      | chapter 3 «Complete Guide to Git»
                    ✅ 05_完成度评估模型                       | chapter 05 «完成度评估模型»
                    - 03章: 75% 🟡                             | chapter 03
                    ✅ 第01章 (15,000字)                       | chapter 01
                    ✅ 后5章待推进                             | none «后5章待推进»
                    """)
    void titlesAreWithoutMarkNumberAndTail(String line, String expected) {
        named(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ✅ 01_概述                | done; mark done «✅»
                    ✓ 01_概述                 | done; mark done «✓»
                    - [x] 2. Cilium           | done; mark done «[x]»
                    - [X] 2. Cilium           | done; mark done «[X]»
                    ☑ 01_概述                 | done; mark done «☑»
                    🟡 01_概述                | partial; mark partial «🟡»
                    🚧 01_概述                | partial; mark partial «🚧»
                    🔄 01_概述                | partial; mark partial «🔄»
                    ⏳ 01_概述                | planned; mark planned «⏳»
                    📋 01_概述                | planned; mark planned «📋»
                    ☐ 01_概述                 | planned; mark planned «☐»
                    □ 01_概述                 | planned; mark planned «□»
                    ⬜ 01_概述                | planned; mark planned «⬜»
                    🔲 01_概述                | planned; mark planned «🔲»
                    ⏸️ 01_概述                | planned; mark planned «⏸»
                    - [ ] 2. Cilium           | planned; mark planned «[ ]»
                    🎯 01_概述                | -
                    ❌ 03_x (不支持)          | -
                    ⚠️ 01_概述                | -
                    ⭐ 01_概述                | -
                    01_概述                   | -
                    阶段1: 需求分析 ✅        | done; mark done «✅»
                    03_容器 🚧                | partial; mark partial «🚧»
                    03_容器 ⭐                | -
                    """)
    void marks(String line, String expected) {
        stands(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第03-08章 待推进                   | planned; said planned
                    04-09章 规划中                     | planned; said planned
                    04_x (待完成)                      | planned; said planned
                    ⏳ 04_x - 计划中                   | planned; mark planned «⏳»; said planned
                    04_x (未开始)                      | planned; said planned
                    Chapter 3 (not started)            | planned; said planned
                    Chapter 3: Maps - pending          | planned; said planned
                    Chapter 3: Maps (planned)          | planned; said planned
                    Chapter 3: Maps [TODO]             | planned; said planned
                    第3章 データ (未着手)              | planned; said planned
                    ✅ 02_Cilium (1,236行, 第1部分)    | partial; mark done «✅»; said partial; lines done 1236 «1,236行»
                    03_x (进行中)                      | partial; said partial
                    Chapter 3: Maps (in progress)      | partial; said partial
                    Chapter 3: Maps - in-progress      | partial; said partial
                    Chapter 3: Maps (WIP)              | partial; said partial
                    Lesson 12. Verbs (draft)           | partial; said partial
                    第3章 データ (執筆中)              | partial; said partial
                    ✅ 03_x ⬅️ 下一步                  | planned; mark done «✅»; said planned
                    01_概述 (已完成)                   | done; said done
                    Chapter 3: Maps (done)             | done; said done
                    Chapter 3: Maps - completed        | done; said done
                    第3章 データ (完了)                | done; said done
                    ✅ 03_x ⭐刚完成！                 | done; mark done «✅»; said done
                    Chapter 3 (not done yet)           | planned; said planned
                    """)
    void wordsBeatTheMark(String line, String expected) {
        stands(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    🟡 03_x (1,167行, 75%)             | partial; mark partial «🟡»; 75% «75%»; lines done 1167 «1,167行»
                    - 03章: 75% 🟡                     | partial; mark partial «🟡»; 75% «75%»
                    ✅ 03_x (90%)                      | partial; mark done «✅»; 90% «90%»
                    ⏳ 03_x (100%)                     | done; mark planned «⏳»; 100% «100%»
                    ⏳ 02_Istio 40%                    | partial; mark planned «⏳»; 40% «40%»
                    04-09章: 0%                        | planned; 0% «0%»
                    7. 生产级调优 - 0%                 | planned; 0% «0%»
                    03_x [75%]                         | partial; 75% «75%»
                    03_x - ~75%                        | partial; ~75% «~75%»
                    03_x (约75%)                       | partial; ~75% «约75%»
                    03_x (95%+)                        | partial; 95%+ «95%+»
                    第3回 x 60%                        | partial; 60% «60%»
                    ✅ 01_概述 - 100% 完成             | done; mark done «✅»; said done; 100% «100%»
                    Chapter 10: x — planned, 0%        | planned; said planned; 0% «0%»
                    ✅ 02_x (16,000字, 60+代码) (100%) | done; mark done «✅»; 100% «100%»; words done 16000 «16,000字»; code done 60+ «60+代码»
                    """)
    void aPercentageBeatsWordsAndMark(String line, String expected) {
        stands(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ⏳ 03_x (25%补充)         | planned; mark planned «⏳»; remaining 25% «25%»
                    ⏳ 04章剩余60%            | planned; mark planned «⏳»; remaining 60% «60%»
                    """)
    void whatRemainsIsNoCompletion(String line, String expected) {
        stands(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    03_x (1,167行, ~9,000字, 15+代码)  | -; lines done 1167 «1,167行»; words done ~9000 «~9,000字»; code done 15+ «15+代码»
                    ✅ 01_概述: 15,000字, 30+代码      | done; mark done «✅»; words done 15000 «15,000字»; code done 30+ «30+代码»
                    第3章 (2,000-3,000字)              | -; words done 2000..3000 «2,000-3,000字»
                    第5章 (预计8,000字)                | -; words target 8000 «8,000字»
                    第5章 (8K字预计)                   | -; words target 8000 «8K字»
                    Unit 3 (2/5 sections)              | partial; said partial; sections done 2 «2»; sections target 5 «5 sections»
                    Ch 3: Maps (4,200 words)           | -; words done 4200 «4,200 words»
                    """)
    void figuresOfTheTail(String line, String expected) {
        stands(line, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    🟡 进行中 (75%完成)   | partial | partial | 75%
                    ✅ 已完成             | done    | done    |
                    ✅                    | done    | -       |
                    ✅ 初稿完成           | done    | done    |
                    ✅ 已完成初稿         | done    | done    |
                    ✅ 初稿               | done    | -       |
                    ✅ first draft done   | done    | done    |
                    ✅ drafting           | done    | partial |
                    🚧 初稿               | partial | partial |
                    初稿完成              | -       | partial |
                    🟡 75%                | partial | -       | 75%
                    ⏳ 待开始             | planned | planned |
                    Done                  | -       | done    |
                    In progress           | -       | partial |
                    Not started           | -       | planned |
                    100%                  | -       | -       | 100%
                    完了                  | -       | done    |
                    -                     | -       | -       |
                    N/A                   | -       | -       |
                    """)
    void stateCells(String cell, String mark, String state, String percent) {
        Folded folded = Shown.folded(cell);
        StateReader.Tail told = reader(folded).stateOf(Shown.whole(folded));

        assertThat(told.mark() == null ? "-" : Shown.lower(told.mark().value())).isEqualTo(mark);
        assertThat(told.state() == null ? "-" : Shown.lower(told.state())).isEqualTo(state);
        assertThat(told.percent() == null ? null : Shown.percent(told.percent().value()))
                .isEqualTo(percent);
    }

    @Test
    void spansOfAUnitPointIntoItsLine() {
        Folded folded = Shown.folded("# x\n- 🟡 03_eBPF (1,167行, 75%) ✅\n");
        Span line = Shown.lines(folded).get(1);
        UnitText unit = reader(folded).read(line);

        assertThat(unit).isNotNull();
        assertThat(unit.span().text()).isEqualTo("- 🟡 03_eBPF (1,167行, 75%) ✅");
        assertThat(unit.mark().span().location()).isEqualTo("reports/进度.md:2:3");
        assertThat(unit.percent().span().location()).isEqualTo("reports/进度.md:2:22");
        assertThat(unit.figures().get(0).span().location()).isEqualTo("reports/进度.md:2:14");
    }

    @Test
    void idsAreComparedWithoutPadding() {
        assertThat(Shown.unit("第3章 x").id()).isEqualTo(Shown.unit("03_x").id()).isEqualTo(ChapterId.of("03"));
        assertThat(Shown.unit("概述").id()).isNull();
        assertThat(Shown.unit("m4: x").id()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Step 3: Publish", "任务1: 写作", "Task 2: x"})
    void stepsAndTasksMayBeParts(String line) {
        assertThat(Shown.unit(line).part()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chapter 3: Publish", "阶段1: 写作", "03_x"})
    void chaptersAreNoParts(String line) {
        assertThat(Shown.unit(line).part()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "────────", "1."})
    void emptyLinesAndRulesAreNoUnits(String line) {
        Folded folded = Shown.folded(line);

        assertThat(reader(folded).read(Shown.whole(folded))).isNull();
    }

    @Test
    void theStatusOfAUnitThatSaysNothingIsUnknown() {
        UnitText unit = Shown.unit("03_容器");

        assertThat(unit.hasState()).isFalse();
        assertThat(unit.status()).isNull();
        assertThat(Shown.unit("✅ 03_容器").status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    服务网格第03章进度报告      | 4 | 第03章 | 03
                    eBPF 03章完成总结           | 5 | 03章   | 03
                    Rust Chapter 3 progress     | 5 | Chapter 3 | 3
                    """)
    void chapterNumbersWithinATitle(String title, int at, String span, String number) {
        Folded folded = Shown.folded(title);
        UnitText unit = reader(folded).readChapterAt(at, title.length());

        assertThat(unit).isNotNull();
        assertThat(unit.span().text()).isEqualTo(span);
        assertThat(unit.number()).isEqualTo(number);
    }

    @Test
    void everyOtherPlaceOfATitleNamesNoChapter() {
        String title = "服务网格第03章 100%完成 2025年10月19日";
        Folded folded = Shown.folded(title);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < title.length(); i++) {
            if (reader(folded).readChapterAt(i, title.length()) != null) {
                places.add(i);
            }
        }

        // 第03章, and perhaps the 03章 within.
        assertThat(places).contains(4).isSubsetOf(4, 5);
    }

    private static UnitReader reader(Folded folded) {
        return new UnitReader(folded, Shown.VOCABULARY, new ValueReader(folded, Shown.VOCABULARY, new ArrayList<>()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - [x] Chapter 2: Open Source Tools | chapter 2 «Open Source Tools» | done
                    Chapter 7: Active Directory (50%)  | chapter 7 «Active Directory» | partial
                    ✅ Chapter 8: Future Directions    | chapter 8 «Future Directions» | done
                    [x] Chapter 3 - Writing Tests      | chapter 3 «Writing Tests» | done
                    ✅ 3. Final words                  | numbered 3 «Final words» | done
                    ✅ 第3章 部分应用函数              | chapter 3 «部分应用函数» | done
                    ✅ 03_待办清单应用                 | chapter 03 «待办清单应用» | done
                    ✅ 10_下一步计划                   | chapter 10 «下一步计划» | done
                    ✅ 第01章完成 - 概述               | chapter 01 «概述» | done
                    ✅ [第03章 容器](03.md)            | chapter 03 «容器» | done
                    [概述](01.md) ✅                   | none «概述» | done
                    第3章-第8章 待完成                 | chapter 3..8 | planned
                    第3章～第8章 待完成                | chapter 3..8 | planned
                    03_eBPF——75%                       | chapter 03 «eBPF» | partial
                    03_`bpftool`使用 (75%)             | chapter 03 «bpftool使用» | partial
                    """)
    void titlesThatLookLikeStatesAndLooseForms(String line, String name, String status) {
        named(line, name);
        assertThat(Shown.lower(Shown.unit(line).status())).isEqualTo(status);
    }
}
