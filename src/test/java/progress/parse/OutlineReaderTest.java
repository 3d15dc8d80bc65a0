package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as a tree, shown as {@code - ✅ #1 key = value}, two spaces a level. */
class OutlineReaderTest {
    private static void reads(String block, String tree) {
        assertThat(Shown.tree(Shown.outline(block))).isEqualTo(tree);
    }

    @Test
    void nestingByIndentation() {
        reads("""
                16_eBPF技术详解:
                  总计划: 9章
                  字数:
                    当前: 34,000字
                    目标: 80,000字
                  代码: 45+
                目标:
                  总字数: 80,000字
                """, """
                16_eBPF技术详解 =
                  总计划 = 9章
                  字数 =
                    当前 = 34,000字
                    目标 = 80,000字
                  代码 = 45+
                目标 =
                  总字数 = 80,000字
                """);
    }

    @Test
    void duplicateKeysAreKept() {
        reads("""
                已完成: 2.75章 (31%)
                已完成:
                  ✅ 01_概述
                已完成: 45+示例
                """, """
                已完成 = 2.75章 (31%)
                已完成 =
                  ✅ 01_概述
                已完成 = 45+示例
                """);
    }

    @Test
    void aValueMayHaveChildren() {
        reads("""
                eBPF专题完成度: 100% ✅
                  总章节: 9章 + README (10个文件)
                  - 字数: 70,000+
                技术深度: ⭐⭐⭐⭐⭐ (5/5)
                    性能
                """, """
                eBPF专题完成度 = 100% ✅
                  总章节 = 9章 + README (10个文件)
                  - 字数 = 70,000+
                技术深度 = ⭐⭐⭐⭐⭐ (5/5)
                  性能
                """);
    }

    @Test
    void listsWithoutDashesAtAnyIndentation() {
        reads("""
                内容结构:
                  ✅ 1. 概述 (完整)
                  ✅ 2. Cilium CNI
                    - L3/L4
                  ⏳ 12. 参考资料 (待补充)
                待完成:
                ⏳ 03_容器 (25%补充)
                ⏳ 04-09章
                完成度: 75%
                """, """
                内容结构 =
                  ✅ #1 概述 (完整)
                  ✅ #2 Cilium CNI
                    - L3/L4
                  ⏳ #12 参考资料 (待补充)
                待完成 =
                  ⏳ 03_容器 (25%补充)
                  ⏳ 04-09章
                完成度 = 75%
                """);
    }

    @Test
    void aListAtItsKeysOwnIndentationBelongsToIt() {
        reads("""
                章节:
                - 第01章: 100%
                - 第02章: 50%
                进度: 22%
                - 不属于进度
                """, """
                章节 =
                  - 第01章 = 100%
                  - 第02章 = 50%
                进度 = 22%
                - 不属于进度
                """);
    }

    @Test
    void blankLinesPartNothing() {
        reads("""

                已完成:

                  ✅ 01_概述


                  ✅ 02_网络

                """, """
                已完成 =
                  ✅ 01_概述
                  ✅ 02_网络
                """);
    }

    @Test
    void bareTextIsAnItemWithoutKey() {
        reads("""
                文件位置:
                  Container/16_eBPF技术详解/03_eBPF与容器技术.md
                性能:
                  ✅ 性能对比: 20-50μs vs 1-2ms
                  ✅ O(1)哈希查找
                """, """
                文件位置 =
                  Container/16_eBPF技术详解/03_eBPF与容器技术.md
                性能 =
                  ✅ 性能对比 = 20-50μs vs 1-2ms
                  ✅ O(1)哈希查找
                """);
    }

    @Test
    void alignedValuesAndBars() {
        reads("""
                01_虚拟化部署     27/27  (100%)
                imports  ████████  100%
                exports ▓▓▓░░░ 40%
                总进度: ████████████████░░░░ 44% (4/9章)
                plain  text without number
                """, """
                01_虚拟化部署 = 27/27  (100%)
                imports = ████████  100%
                exports = ▓▓▓░░░ 40%
                总进度 = ████████████████░░░░ 44% (4/9章)
                plain  text without number
                """);
    }

    @Test
    void treeDrawings() {
        reads("""
                eBPF专题
                ├── 01_概述: 100%
                ├── 02_网络
                │   ├── 概述: 100%
                │   └── CNI: 50%
                └── 标准合规: 100% ████
                """, """
                eBPF专题
                  01_概述 = 100%
                  02_网络
                    概述 = 100%
                    CNI = 50%
                  标准合规 = 100% ████
                """);
    }

    @Test
    void drawnRulesAreNothing() {
        reads("""
                ────────────────
                完成度: 75%
                ═══════════════
                ┌──────────────┐
                """, """
                完成度 = 75%
                """);
    }

    @Test
    void markersAndOrdinalsInEitherOrder() {
        reads("""
                1. ✅ 概述
                ✅ 1. 概述
                - [x] 1. 概述
                * [ ] **概述**: 50%
                1) 概述
                1、概述
                ✅ ✅ 概述
                4. 🚧 服务网格 (8章)
                10.5 字
                100.
                """, """
                ✅ #1 概述
                ✅ #1 概述
                - [x] #1 概述
                - [ ] 概述 = 50%
                #1 概述
                #1 概述
                ✅ 概述
                🚧 #4 服务网格 (8章)
                10.5 字
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    完成度: 75%                | 完成度 = 75%
                    完成度：75%                | 完成度 = 75%
                    完成度:75%                 | 完成度 = 75%
                    **完成度**: 75%            | 完成度 = 75%
                    **完成度:** 75%            | 完成度 = 75%
                    `progress`: 75%            | progress = 75%
                    progress:75%               | progress:75%
                    时间 10:30                 | 时间 10:30
                    见 https://example.org/a   | 见 https://example.org/a
                    链接:https://example.org/a | 链接 = https://example.org/a
                    第04章 - 安全 (优先级: 高): 50% | 第04章 - 安全 (优先级: 高) = 50%
                    [a: b]: c                  | [a: b] = c
                    a::b                       | a::b
                    : x                        | : x
                    a:                         | a =
                    🎯 进度: 22%               | 🎯 进度 = 22%
                    - 章节: 8章 (1.5完成)      | - 章节 = 8章 (1.5完成)
                    > 进度: 22%                | - 进度 = 22%
                    • 进度: 22%                | - 进度 = 22%
                    """)
    void keysAndValues(String line, String expected) {
        reads(line, expected + "\n");
    }

    @Test
    void aColonFarAlongEndsNoKey() {
        String words = "很长的一句话".repeat(20);

        assertThat(Shown.outline(words + ": 75%").get(0).key()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void spansAreExactWhateverEndsTheLines(String end) {
        String text = String.join(end, "已完成:", "  - 🟡 3. **eBPF**: 75%  ", "    字数： ~9,000字", "");
        List<Node> nodes = Shown.outline(text);
        Node item = nodes.get(0).children().get(0);
        Node words = item.children().get(0);

        assertThat(nodes).hasSize(1);
        assertThat(nodes.get(0).key().text()).isEqualTo("已完成");
        assertThat(nodes.get(0).value().text()).isEmpty();
        assertThat(nodes.get(0).span().location()).isEqualTo("reports/进度.md:1:1");
        assertThat(item.span().text()).isEqualTo("- 🟡 3. **eBPF**: 75%");
        assertThat(item.span().location()).isEqualTo("reports/进度.md:2:3");
        assertThat(item.marker().text()).isEqualTo("🟡");
        assertThat(item.marker().location()).isEqualTo("reports/进度.md:2:5");
        assertThat(item.ordinal().text()).isEqualTo("3");
        assertThat(item.ordinal().location()).isEqualTo("reports/进度.md:2:7");
        assertThat(item.key().text()).isEqualTo("eBPF");
        assertThat(item.key().location()).isEqualTo("reports/进度.md:2:12");
        assertThat(item.value().text()).isEqualTo("75%");
        assertThat(item.value().location()).isEqualTo("reports/进度.md:2:20");
        assertThat(words.key().location()).isEqualTo("reports/进度.md:3:5");
        assertThat(words.value().text()).isEqualTo("~9,000字");
        assertThat(words.value().location()).isEqualTo("reports/进度.md:3:9");
    }

    @Test
    void indentationCountsFullWidthSpacesAndTabs() {
        reads("a:\n\tb: 1\n\t\tc: 2\n", "a =\n  b = 1\n    c = 2\n");
        reads("a:\n　b: 1\n", "a =\n  b = 1\n");
    }

    @Test
    void veryDeepLinesBecomeSiblings() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append(" ".repeat(i % 2000)).append("k").append(i).append(":\n");
        }
        int depth = depth(Shown.outline(text.toString()));

        assertThat(depth).isBetween(24, 100);
    }

    private static int depth(List<Node> nodes) {
        int depth = 0;
        for (Node node : nodes) {
            depth = Math.max(depth, 1 + depth(node.children()));
        }
        return depth;
    }
}
