package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks in YAML's own syntax; {@code compose} reads any YAML, {@code read} only what lines cannot. */
class YamlOutlineReaderTest {
    private static @Nullable List<Node> compose(String block) {
        Folded folded = Shown.folded(block);
        return new YamlOutlineReader(folded).compose(Shown.lines(folded));
    }

    private static @Nullable List<Node> read(String block) {
        Folded folded = Shown.folded(block);
        return new YamlOutlineReader(folded).read(Shown.lines(folded));
    }

    private static void reads(String block, String tree) {
        List<Node> nodes = read(block);

        assertThat(nodes).as("own syntax").isNotNull();
        assertThat(Shown.tree(nodes)).isEqualTo(tree);
    }

    @Test
    void flowCollections() {
        reads("""
                chapters:
                  - {id: 01, title: "The boot chain", status: done}
                  - {id: 02, title: Memory, status: planned}
                words: {done: 34000, target: 80000}
                """, """
                chapters =
                  -
                    id = 01
                    title = The boot chain
                    status = done
                  -
                    id = 02
                    title = Memory
                    status = planned
                words =
                  done = 34000
                  target = 80000
                """);
    }

    @Test
    void quotedScalarsLoseTheirQuotes() {
        reads("""
                title: "eBPF: 进阶"
                done: '75%'
                plain: it's 5
                """, """
                title = eBPF: 进阶
                done = 75%
                plain = it's 5
                """);
    }

    @Test
    void blockScalarsAreLines() {
        reads("""
                summary: |
                  ✅ 1. 概述: 100%
                  ⏳ 2. CNI
                progress: 50%
                """, """
                summary =
                  ✅ #1 概述 = 100%
                  ⏳ #2 CNI
                progress = 50%
                """);
    }

    @Test
    void itemsWithSeveralEntries() {
        reads("""
                chapters:
                  - id: "01"
                    title: Boot
                    progress: 75%
                  - id: "02"
                """, """
                chapters =
                  - id = 01
                    title = Boot
                    progress = 75%
                  - id = 02
                """);
    }

    @Test
    void valuesStayText() {
        reads("""
                a: "no"
                b: 010
                c: 12:30:45
                d: 1_000
                e: 2025-02-30
                f: .nan
                g: 0x1F
                h: ~
                i: 1,167
                on: true
                """, """
                a = no
                b = 010
                c = 12:30:45
                d = 1_000
                e = 2025-02-30
                f = .nan
                g = 0x1F
                h = ~
                i = 1,167
                on = true
                """);
    }

    @Test
    void spansPointIntoTheReport() {
        String block = "  书: \"🟡 eBPF\"\n  progress: '75%'\n  list: [a, \"b c\"]\n";
        Folded folded = Shown.folded("# 标题 🎉\n\n```yaml\n" + block + "```\n");
        Element.Fence fence = (Element.Fence) Markdown.read(folded).get(1);
        List<Node> nodes = new YamlOutlineReader(folded).read(fence.lines());

        assertThat(nodes).isNotNull();
        assertThat(nodes.get(0).value().text()).isEqualTo("🟡 eBPF");
        assertThat(nodes.get(0).value().location()).isEqualTo("reports/进度.md:4:7");
        assertThat(nodes.get(1).key().location()).isEqualTo("reports/进度.md:5:3");
        assertThat(nodes.get(1).value().location()).isEqualTo("reports/进度.md:5:14");
        assertThat(nodes.get(2).children().get(1).value().text()).isEqualTo("b c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成度: 75%",
                "内容结构:\n  ✅ 1. 概述\n  ⏳ 2. CNI\n",
                "a: 1\na: 2\n",
                "- [ ] 任务\n- [x] 任务\n",
                "a: [x]",
                "",
            })
    void blocksWithoutYamlsOwnSyntaxAreLeftToTheLines(String block) {
        assertThat(read(block)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [1, 2\n",
                "a: {b: 1\n",
                "a: \"unclosed\nb: 1\n",
                "a: 1\n  b: 2\n",
                "a: &x {b: 1}\n<<: *x\n",
                "a: *nowhere\n",
                "\ta: {b: 1}\n",
                "a: \"\\ud800\"\n\u0001",
                "%YAML 9.9\n---\na: 1\n",
                "a: !!float ._\nb: *c\n",
                "? ? ? ? [\n",
                "- - - {\n",
            })
    void whatIsNoYamlOrUsesAliasesIsLeftToTheLines(String block) {
        assertThat(compose(block)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]\n",
                "a: !!int \"._\"\n",
                "a: !!binary \"no base64\"\n",
                "a: !Ref x\n",
                "a: !!timestamp 2025-02-30\n",
            })
    void tagsMeanNothing(String block) {
        // Composing looks no class up: whatever comes of it, it comes quietly.
        compose(block);
        Shown.report("```yaml\n" + block + "```\n");
    }

    @Test
    void bombsAreRefusedInNoTime() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        String scalar = "a: \"" + "x".repeat(300 * 1024) + "\"\n";
        String deep = "a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n";
        String deepBlock = "- ".repeat(5_000) + "{a: 1}\n";
        String questions = "? ".repeat(5_000) + "\"a\"\n";
        String digits = "a: !!int " + "9".repeat(100_000) + "\nb: \"x\"\n";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(compose(laughs.toString())).isNull();
            assertThat(compose(scalar)).isNull();
            assertThat(compose(deep)).isNull();
            assertThat(compose(deepBlock)).isNull();
            assertThat(compose(questions)).isNull();
            compose(digits);
            compose("---\na: \"x\"\n".repeat(500));
        });
    }

    @Test
    void severalDocumentsAreOneOutline() {
        assertThat(Shown.tree(compose("---\na: \"1\"\n---\nb: 2\n"))).isEqualTo("a = 1\nb = 2\n");
    }

    @Test
    void scalarAliasesAreRefused() {
        assertThat(compose("a: &x 1\nb: *x\n")).isNull();
        assertThat(compose("- &x 1\n- *x\n")).isNull();
    }

    @Test
    void manyNodesTakeLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            compose("a: [" + "1,".repeat(120_000) + "1]");
            compose("---\na: \"x\"\n".repeat(20_000));
        });
    }
}
