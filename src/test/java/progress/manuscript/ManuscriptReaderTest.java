package progress.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Status;
import progress.source.SourceFile;

class ManuscriptReaderTest {
    private static Measured measure(String text) {
        return ManuscriptReader.measure(new SourceFile("a.md", text), Counting.DEFAULT);
    }

    private static int words(String text, WordRule rule, boolean code) {
        return ManuscriptReader.measure(new SourceFile("a.md", text), new Counting(rule, code))
                .words();
    }

    private static List<String> sections(String text) {
        return measure(text).sections().stream()
                .map(section -> section.line() + " " + section.number() + " " + section.title() + " "
                        + section.status().name().toLowerCase(Locale.ROOT) + (section.closing() ? " closing" : ""))
                .toList();
    }

    /**
     * A text and its counts, made by hand: each sum has a summand for every word run, character run or line of the text.
     *
     * @param words by cjk+latin
     * @param withCode the same with the words in code blocks
     */
    record Passage(String name, int words, int withCode, int characters, int nonSpace, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Passage> passages() {
        return List.of(
                new Passage("Chinese prose", 3 + 4 + 2 + 3, 12, 9 + 8, 9 + 8, """
                        今天的，天气很好。

                        明天（看情况）。
                        """),
                // eBPF, 是, Linux, 内核的技术
                new Passage("emphasis", 1 + 1 + 1 + 5, 8, 4 + 1 + 1 + 1 + 5 + 5 + 1, 4 + 1 + 5 + 5 + 1, """
                        **eBPF** 是 *Linux*内核的技术。
                        """),
                // 1. 概述; 引用 the words; don't re-use it; one two, 三
                new Passage("heading, quote, items", 3 + 4 + 3 + 3, 13, 5 + 12 + 15 + 10, 4 + 10 + 13 + 8, """
                        ## 1. 概述

                        > 引用 the words

                        - [x] don't re-use it

                        1. one two, 三
                        """),
                new Passage("table", 2 + 2 + 1 + 1 + 2 + 1, 9, 2 + 2 + 3 + 3 + 4 + 5, 2 + 2 + 3 + 3 + 3 + 5, """
                        | 名称 | 说明 |
                        |:-----|-----:|
                        | XDP  | 35x  |
                        | TC 层 | 3.14% |
                        """),
                // 见官方文档 and 图一 。
                new Passage("links", 5 + 1 + 2, 8, 5 + 1 + 3 + 1 + 2 + 1 + 1, 5 + 3 + 2 + 1, """
                        见[官方文档](https://ebpf.io/docs/zh "标题") and ![图一](img/a_b.png)<https://x.y> https://ebpf.io。
                        """),
                // 运行 kubectl get pods; 查看 get pods
                new Passage("code", 2 + 3, 5 + 4, 2 + 1 + 7 + 1 + 3 + 1 + 4, 2 + 7 + 3 + 4, """
                        运行 `kubectl get` pods

                        ```bash
                        # 查看 get pods https://a.b
                        ```
                        """),
                new Passage("indented code", 2, 2 + 2, 3, 3, """
                        步骤：

                            make install
                        """),
                new Passage("front matter and comment", 2 + 1, 3, 2 + 1 + 3, 2 + 3, """
                        ---
                        title: 一个标题

                        tags: [a, b]
                        ---
                        正文 two
                        <!-- 不算 not counted -->
                        """),
                new Passage("English", 10 + 1, 11, 53 + 9 + 3, 53 + 3, """
                        The quick-witted fox's 1,000 jumps (3.5 m high) aren't "over".
                        Ok!
                        """),
                new Passage("Japanese and Korean", 6 + 3 + 5 + 1, 15, 10 + 11, 10 + 10, """
                        これはテスト。データ

                        안녕하세요 World
                        """),
                // 🚀 性能 35x ✅ 提升
                new Passage("emoji and rare characters", 2 + 1 + 2 + 2, 7, 13 + 3, 9 + 3, """
                        # 🚀 性能 35x ✅ 提升

                        𠀀𪜀👨‍👩‍👧
                        """),
                // 折叠 title; 内容, a b &; 单
                new Passage("HTML", 3 + 4 + 1, 8, 8 + 2 + 5 + 1, 7 + 2 + 3 + 1, """
                        <details><summary>折叠 title</summary>

                        内容<br>a <b>b</b> &amp;

                        </details>

                        <script>
                        var 变量 = 1;
                        </script>

                        <div>单</div>
                        """),
                // 正文见在。; 脚注 the note
                new Passage("footnote and definition", 4 + 4, 8, 5 + 11, 5 + 9, """
                        正文[^1]见[在]。

                        [^1]: 脚注 the note

                        [在]: https://a.b "标题"
                        """));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void wordsAreCountedAsByHand(Passage passage) {
        assertThat(words(passage.text, WordRule.CJK_LATIN, false)).isEqualTo(passage.words);
        assertThat(words(passage.text, WordRule.CJK_LATIN, true)).isEqualTo(passage.withCode);
        assertThat(words(passage.text, WordRule.CHARACTERS, false)).isEqualTo(passage.characters);
        assertThat(words(passage.text, WordRule.NON_SPACE, false)).isEqualTo(passage.nonSpace);
    }

    @ParameterizedTest
    @MethodSource("passages")
    void lineTerminatorsMakeNoDifference(Passage passage) {
        String windows = passage.text.replace("\n", "\r\n");
        for (WordRule rule : WordRule.values()) {
            assertThat(words(windows, rule, true)).isEqualTo(words(passage.text, rule, true));
        }
        assertThat(measure(windows).lines()).isEqualTo(measure(passage.text).lines());
    }

    @Test
    void paragraphsOfAFileAddUp() {
        StringBuilder all = new StringBuilder();
        int sum = 0;
        for (Passage passage : passages()) {
            if (!passage.text.startsWith("---")) {
                all.append(passage.text).append('\n');
                sum += passage.words;
            }
        }
        assertThat(words(all.toString(), WordRule.CJK_LATIN, false)).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | ''", "0 | a", "1 | a\\n", "1 | a\\nb", "2 | \\n\\n", "2 | a\\r\\nb\\r\\n", "0 | a\\rb\\r"})
    void linesAreThoseOfWc(int lines, String text) {
        assertThat(measure(text.replace("\\n", "\n").replace("\\r", "\r")).lines())
                .isEqualTo(lines);
    }

    @Test
    void nothingIsMeasuredAsNothing() {
        Measured nothing = measure("");
        assertThat(nothing)
                .isEqualTo(new Measured("a.md", 0, 0, WordRule.CJK_LATIN, false, CodeExamples.NONE, List.of()));
    }

    @Test
    void codeIsCountedByLanguage() {
        CodeExamples code = measure("""
                        ```Java
                        ```

                        ~~~ java title="x"
                        ~~~

                        ```{.python .numberLines}
                        ```

                        ```js{1,3}
                        ```

                        ```rust,ignore
                        ```

                        ```c++
                        ```

                        ```
                        no language
                        ```

                        > - ```java
                        >   ```

                            ```java
                            indented code

                        ```yaml
                        never closed
                        """).code();
        assertThat(code.byLanguage())
                .isEqualTo(Map.of("java", 3, "python", 1, "js", 1, "rust", 1, "c++", 1, "yaml", 1));
        assertThat(code.untagged()).isEqualTo(1);
        assertThat(code.tagged()).isEqualTo(8);
        assertThat(code.total()).isEqualTo(9);
    }

    @Test
    void aRuleAtTheHeadIsNoFrontMatter() {
        assertThat(measure("---\n\none\n\n---\n").words()).isEqualTo(1);
        assertThat(measure("---\none: 1\n").words()).isEqualTo(2);
        assertThat(measure("---\none: 1\n...\ntwo\n").words()).isEqualTo(1);
        assertThat(measure("---\none: 1\n---").words()).isZero();
        assertThat(measure("---\n---\none\n").words()).isEqualTo(1);
        assertThat(measure("---").words()).isZero();
    }

    @Test
    void numberedHeadingsAreTheSectionsWhereAFileNumbersThem() {
        assertThat(sections("""
                        # 书

                        ## 目录

                        - [1. 概述](#1)

                        ## 1. 概述

                        文字。

                        ## 2.1 深入 ⭐

                        ### 3. 小节

                        文字。

                        ## 附录

                        文字。

                        ## 📌 3、总结

                        文字。

                        ## 相关文档

                        文字 [链接](a.md)
                        """)).containsExactly("7 1 概述 done", "11 2.1 深入 done", "21 3 总结 done closing");
    }

    @Test
    void elseAllHeadingsOfTheSecondLevelAre() {
        assertThat(sections("""
                        ---
                        title: 书
                        ---
                        ## Overview

                        Text.

                        Once
                        ----

                        Text.

                        > ## Quoted

                        ## Table of Contents

                        ## Why

                        Text.

                        # Another

                        ## How

                        Text.

                        ## See also

                        ## References

                        - [a](b)
                        - <https://c.d>
                        """))
                .containsExactly("4 null Overview done", "8 null Once done", "17 null Why done", "23 null How done");
    }

    @Test
    void referencesWithTextCountAndAreMarked() {
        assertThat(sections("## 参考资料\n\n**官方**:\n\n- [a](b)\n")).isEmpty();
        assertThat(sections("## 参考资料\n\n- [a](b)\n\n本章介绍了技术。\n")).containsExactly("1 null 参考资料 done closing");
        assertThat(measure("## 参考资料\n\n文字。\n\n## 其他\n\n文字。\n").bodySections()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "planned => ''",
                "planned => 待补充",
                "planned => *（待补充）*",
                "planned => 本节内容待补充。",
                "planned => TODO: describe the setup of the cluster",
                "planned => TBD",
                "planned => 🚧 编写中",
                "planned => ⏳",
                "planned => <!-- TODO: 写 -->",
                "planned => ### 小节",
                "planned => ### 小节 TODO",
                "planned => ---",
                "planned => - 🚧 一\\n- 🚧 二",
                "partial => 已有文字。\\n\\n待补充",
                "partial => 已有文字。\\n\\n### 小节（待补充）",
                "partial => 已有文字。\\n<!-- TODO -->",
                "partial => ```\\ncode\\n```\\n\\nTODO",
                "done    => 已有文字。",
                "done    => ![](a.png)",
                "done    => https://a.b",
                "done    => ```\\n// TODO\\n```",
                "done    => | a |\\n|---|\\n| ⏳ |",
                "done    => <img src=\"a.png\">",
                "done    => 写作中的 TODOS 应用",
                "done    => 我们把每一条 TODO 列表应用的功能逐个实现出来",
                "done    => 待补充的是什么",
                "done    => The WIP limits of a board keep the work small",
            })
    void theTextSaysHowFarASectionIs(String status, String text) {
        List<MeasuredSection> sections = measure("## 概述\n\n" + text.replace("\\n", "\n") + "\n\n## 下一节\n")
                .sections();
        assertThat(sections.get(0).status()).isEqualTo(Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }

    @Test
    void aHeadingMaySayItToo() {
        assertThat(sections("## 前言 🚧\n\n文字。\n\n## 后记 (TODO)\n"))
                .containsExactly("1 null 前言 partial", "5 null 后记 (TODO) planned");
    }

    @Test
    void aLongParagraphThatEndsInANoteIsTextWithANote() {
        String text = "这一段文字很长，说明了系统的各个部分如何一起工作，其余部分待补充。";
        assertThat(measure("## 概述\n\n" + text).sections().get(0).status()).isEqualTo(Status.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "[",
                "![",
                "](",
                "[a](",
                "[a](<b",
                "[a](b \"",
                "*a ",
                "**a _b ",
                "_a*",
                "`",
                "a`` ",
                "<a b=\"",
                "<a ",
                "<!--",
                "<!-- a",
                "<?",
                "<!A ",
                "<![CDATA[",
                "&#",
                "&a",
                "http://a(",
                "www.",
                "|",
                "| a ",
                "|-",
                "\\",
                "~",
                "~~a ~b ",
                "[^",
                "[a]: b\n",
                "[a]",
                "[a][",
                "# ",
                "## 1. TODO\n",
                "(TODO",
                "```\n",
                "<div>\n",
                "中",
                "a-",
                "\u0301",
                "---\n",
                "\t",
                "\n",
                "\u0000",
                "a**b",
                "<b>*",
                "1.1",
                "第一",
                "(((",
                "\uD840"
            })
    void hostileTextsTakeLinearTime(String part) {
        String text = "## 1. a\n\n" + part.repeat(400_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> measure(text));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> measure("## " + part.repeat(100_000)));
    }

    @Test
    void aHundredThousandLinesAreRead() {
        String text = "## 1. 概述\n\n一行文字 with words.\n\n".repeat(25_000);
        Measured measured = measure(text);
        assertThat(measured.lines()).isEqualTo(100_000);
        assertThat(measured.words()).isEqualTo(25_000 * (3 + 6));
        assertThat(measured.sections()).hasSize(25_000);
    }
}
