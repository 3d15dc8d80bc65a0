package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.diagnostic.Diagnostic;
import progress.source.SourceFile;
import progress.source.Span;

class MarkdownTest {
    private static List<Element> read(String text) {
        return Markdown.read(Shown.folded(text));
    }

    private static List<String> shown(String text) {
        return read(text).stream().map(MarkdownTest::shown).toList();
    }

    private static String shown(Element element) {
        if (element instanceof Element.Heading heading) {
            return "h" + heading.level() + " «" + heading.text().text() + "»";
        }
        if (element instanceof Element.Fence fence) {
            return "fence " + fence.info() + (fence.closed() ? " " : " open ")
                    + fence.lines().stream()
                            .map(Span::text)
                            .filter(line -> !line.isBlank())
                            .toList();
        }
        if (element instanceof Element.Table table) {
            return "table " + texts(table.header())
                    + table.rows().stream().map(MarkdownTest::texts).collect(Collectors.joining());
        }
        if (element instanceof Element.Html html) {
            return "html «" + html.span().text() + "»";
        }
        Element.Prose prose = (Element.Prose) element;
        return "prose "
                + prose.lines().stream()
                        .map(Span::text)
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    private static String texts(List<Span> cells) {
        return cells.stream().map(Span::text).toList().toString();
    }

    // --- headings -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    '# 标题'                 ! h1 «标题»
                    '## 标题 ##'             ! h2 «标题»
                    '### 7. 调优 - 0%'       ! h3 «7. 调优 - 0%»
                    '###### 六'              ! h6 «六»
                    '# **粗体**'             ! h1 «粗体»
                    '# C#'                 ! h1 «C#»
                    '#标题'                  ! prose [#标题]
                    '####### 七'             ! prose [####### 七]
                    """)
    void headings(String text, String expected) {
        assertThat(shown(text)).containsExactly(expected);
    }

    @Test
    void anEmptyHeadingHasNoText() {
        assertThat(shown("#\n")).containsExactly("h1 «»");
    }

    @Test
    void setextHeadings() {
        assertThat(shown("标题\n====\n\n小节 75%\n---\n\n文本\n")).containsExactly("h1 «标题»", "h2 «小节 75%»", "prose [文本]");
    }

    @Test
    void aRuleIsNoHeading() {
        assertThat(shown("文本\n\n---\n\n文本\n")).containsExactly("prose [文本]", "prose [文本]");
    }

    @Test
    void headingsInQuotesAndLists() {
        assertThat(shown("> ## 引用 75%\n\n- # 列表\n")).containsExactly("h2 «引用 75%»", "h1 «列表»");
    }

    // --- fences ---------------------------------------------------------------------------------------------------

    @Test
    void fencesKeepTheirLinesAndInfo() {
        assertThat(shown("```yaml\na: 1\n\n  b: 2\n```\n")).containsExactly("fence yaml [a: 1,   b: 2]");
        assertThat(shown("```YAML title=\"x\"\na\n```\n")).containsExactly("fence yaml [a]");
        assertThat(shown("```\na\n```\n")).containsExactly("fence  [a]");
        assertThat(shown("~~~text\na\n~~~\n")).containsExactly("fence text [a]");
        assertThat(shown("````yaml\n```\na\n```\n````\n")).containsExactly("fence yaml [```, a, ```]");
        assertThat(shown("```yaml\n```\n")).containsExactly("fence yaml []");
    }

    @Test
    void whatLooksLikeAHeadingWithinAFenceIsNone() {
        assertThat(shown("```bash\n# 注释\n## 75%\n```\n")).containsExactly("fence bash [# 注释, ## 75%]");
    }

    @Test
    void fencesInListsLoseTheListsIndentation() {
        String text = "1. 项目\n\n   ```yaml\n   a: 1\n     b: 2\n   ```\n\n- x\n  ```\n  c: 3\n  ```\n";

        assertThat(shown(text))
                .containsExactly("prose [1. 项目]", "fence yaml [a: 1,   b: 2]", "prose [- x]", "fence  [c: 3]");
    }

    @Test
    void fencesInQuotesLoseTheQuoteMarks() {
        assertThat(shown("> ```yaml\n> a: 1\n>   b: 2\n> ```\n")).containsExactly("fence yaml [a: 1,   b: 2]");
        assertThat(shown("> - ```yaml\n>   a: 1\n>   ```\n")).containsExactly("fence yaml [a: 1]");
    }

    @Test
    void indentedFences() {
        assertThat(shown("  ```yaml\n  a: 1\n b: 2\n  ```\n")).containsExactly("fence yaml [a: 1, b: 2]");
    }

    @Test
    void anUnclosedFenceRunsToTheEndOfItsContainerAndIsReported() {
        assertThat(shown("```yaml\na: 1\n# x\n")).containsExactly("fence yaml open [a: 1, # x]");
        assertThat(shown("> ```yaml\n> a: 1\n\n文本\n")).containsExactly("fence yaml open [a: 1]", "prose [文本]");

        List<Diagnostic> problems = new ReportReader(Shown.VOCABULARY)
                .read(new SourceFile("r.md", "# x\n\n```yaml\n完成度: 75%\n"))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).span()).hasToString("r.md:3:1");
        assertThat(problems.get(0).span().text()).isEqualTo("```yaml");
    }

    @Test
    void aClosedFenceIsNoProblem() {
        Reading reading =
                new ReportReader(Shown.VOCABULARY).read(new SourceFile("r.md", "# x\n\n```yaml\n完成度: 75%\n```\n"));

        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void fencesBehindMoreThanAHundredQuotesDoNotBreakReading() {
        for (int depth : new int[] {1, 99, 100, 101, 150, 1000}) {
            String quote = "> ".repeat(depth);
            List<Element> elements = read(quote + "```yaml\n" + quote + "a: 1\n" + quote + "```\n");

            assertThat(elements).as("%d quotes", depth).isNotEmpty();
        }
    }

    // --- tables ---------------------------------------------------------------------------------------------------

    @Test
    void tablesAreCells() {
        assertThat(shown("| 章 | 状态 |\n|---|:-:|\n| 01 | ✅ |\n| 02 |  |\n"))
                .containsExactly("table [章, 状态][01, ✅][02, ]");
        assertThat(shown("章 | 状态\n--|--\n01 | ✅\n")).containsExactly("table [章, 状态][01, ✅]");
        assertThat(shown("| **章** | `状态` |\n|---|---|\n|  **01**  | ✅ |\n")).containsExactly("table [章, 状态][01, ✅]");
    }

    @Test
    void anEscapedPipePartsNoCells() {
        assertThat(shown("| a \\| b | c |\n|---|---|\n| 1 \\| 2 | 3 \\|\n"))
                .containsExactly("table [a \\| b, c][1 \\| 2, 3 \\|]");
    }

    @Test
    void rowsMayBeShorterOrLongerThanTheHeader() {
        assertThat(shown("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n")).containsExactly("table [a, b][1][1, 2, 3]");
    }

    @Test
    void textAroundATableIsProse() {
        assertThat(shown("前\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n后\n"))
                .containsExactly("prose [前]", "table [a, b][1, 2]", "prose [后]");
        assertThat(shown("a | b\n\nc\n")).containsExactly("prose [a | b, c]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"|\n|-|\n|\n", "||\n|-|\n||\n", "|\\|\n|-|\n", "| |\n|:|-|\n", "|-|\n|-|\n|-|\n", "\\|\n-|\n\\\n"
            })
    void oddTablesAreRead(String text) {
        assertThat(read(text)).isNotEmpty();
    }

    @Test
    void aWideTableTakesNoTime() {
        String row = "|a".repeat(100_000) + "|\n";
        String text = row + "|-".repeat(100_000) + "|\n" + row.repeat(3);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(text)).isNotEmpty());
    }

    // --- the rest -------------------------------------------------------------------------------------------------

    @Test
    void htmlAndComments() {
        assertThat(shown("<!-- progress-ignore -->\n```yaml\na: 1\n```\n"))
                .containsExactly("html «<!-- progress-ignore -->»", "fence yaml [a: 1]");
        assertThat(shown("<!--\n完成度: 75%\n-->\n\n文本\n")).containsExactly("html «<!--\n完成度: 75%\n-->»", "prose [文本]");
        assertThat(shown("<details>\n\n完成度: 75%\n\n</details>\n"))
                .containsExactly("html «<details>»", "prose [完成度: 75%]", "html «</details>»");
    }

    @Test
    void listsAndParagraphsAreProse() {
        assertThat(shown("**完成度**: 75%  \n- ✅ 01_概述\n  - 子项\n\n1. 一\n"))
                .containsExactly("prose [**完成度**: 75%  , - ✅ 01_概述,   - 子项, 1. 一]");
    }

    @Test
    void anEmptyTextHasNoElements() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n  \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInAnyWay(String end) {
        String text = String.join(
                end,
                "# 🎉 标题",
                "",
                "| 章 | 状态 |",
                "|---|---|",
                "| 01 | ✅ |",
                "",
                "> ```yaml",
                "> 完成度: 75%",
                "> ```",
                "",
                "文本",
                "");
        List<Element> elements = read(text);

        assertThat(elements.stream().map(MarkdownTest::shown))
                .containsExactly("h1 «🎉 标题»", "table [章, 状态][01, ✅]", "fence yaml [完成度: 75%]", "prose [文本]");
        assertThat(((Element.Heading) elements.get(0)).text()).hasToString("reports/进度.md:1:3");
        assertThat(((Element.Table) elements.get(1)).rows().get(0).get(1)).hasToString("reports/进度.md:5:8");
        assertThat(((Element.Fence) elements.get(2)).lines().get(0)).hasToString("reports/进度.md:8:3");
        assertThat(elements.get(2).span()).hasToString("reports/进度.md:7:3");
    }

    @Test
    void mixedLineEndings() {
        assertThat(shown("# a\r\n\n文本\r```yaml\r\na: 1\rb: 2\n```\r\n"))
                .containsExactly("h1 «a»", "prose [文本]", "fence yaml [a: 1, b: 2]");
    }

    @Test
    void aByteOrderMarkIsNoTextOfTheTitle() {
        // The command line takes it off; where one is left, it must not hide the title or its figures.
        assertThat(Shown.report("a.md", "\ufeff标题 75%\n====\n").title()).isEqualTo("标题 75%");
    }
}
