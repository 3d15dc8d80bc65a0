package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/** Reading never fails and never takes long, whatever the text; and what it states stands in the text. */
class TotalTest {
    private static final ReportReader READER = new ReportReader(Shown.VOCABULARY);

    /** Hostile texts are given this long, on a slow and busy machine; they take well under a second on a quiet one. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final List<String> SNIPPETS = List.of("""
            # 2025年10月19日eBPF专题33%完成总结

            **章节**: `Container/16_eBPF技术详解/03_eBPF与容器技术.md`
            **状态**: 🟡 进行中 (75%完成)
            **日期**: 2025-10-19

            ```yaml
            16_eBPF技术详解:
              总计划: 9章
              已完成: 2.75章 (31%)
              字数: 34,000字/80,000字 (42.5%)
              当前完成: 42.5% (字数), 30% (代码)
              已完成:
                ✅ 01_eBPF概述与架构 (1,483行, 100%)
                🟡 03_eBPF与容器技术 (1,167行, 75%)
              待完成:
                ⏳ 03_eBPF与容器技术 (25%补充)
                ⏳ 04-09章
            目标:
              总字数: 80,000字
            ```
            """, """
            # 云原生存储03章进度报告

            | 章节 | 标题 | 状态 | 字数 | 完成度 |
            |---|---|---|---|---|
            | 00 | 内容规划 | ✅ | 8,000 | 100% |
            | 01 | [存储概述](01.md) | ✅ | 12,000+ | 100% |
            | 02 | K8s \\| 存储 | 🟡 75% | ~5,000 | **40%** |
            | **总计** | | | 17,000 | 47% |

            ### 1. Ceph架构与原理 (100%)
            - [x] 1.1 RADOS
              - [ ] 1.1.1 CRUSH
            ### 7. 生产级调优 - 0%

            <!-- progress-ignore sections: 按字数 -->
            ### 待补充内容 (25%)
            """, """
            # Rust in Practice: weekly status — March 15, 2026

            > **Overall progress**: about 62.5% (5/8 chapters), 12k of 20k words

            1. Chapter 1: Ownership (done)
            2. Phase 2-4 — in progress, 37.5% -> 50%
               ```text
               total: ████████░░ 56% (5/9)
               imports   12/20  (60%)
               ```
            - [x] M4: Release [75%]
            * 0-A: Setup | ✅
            WS1: Data - not started
            """, """
            Linux入門 進捗報告
            ====

            第1章　はじめに：完了（１００％）
            第三章〜第五章 未着手
            全12章のうち5章、残り３０％

            ~~~yaml
            chapters:
              - {id: 01, title: "Boot: 'the' chain", status: done}
              - id: '02'
                summary: |
                  ✅ 1. x
                  a: &x [1, 2]
                b: *x
            ~~~
            <details><!-- x -->
            """);

    private static final String[] BITS = {
        "",
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "|",
        "||",
        "\\",
        "\\|",
        ":",
        ": ",
        "：",
        "-",
        "- ",
        "--",
        "---",
        "—",
        "——",
        "_",
        ".",
        "..",
        "…",
        ",",
        "，",
        "、",
        "/",
        "／",
        "(",
        ")",
        "（",
        "）",
        "[",
        "]",
        "[ ]",
        "[x]",
        "](#",
        "{",
        "}",
        "<",
        ">",
        "> ",
        "<!--",
        "-->",
        "`",
        "```",
        "~~~",
        "*",
        "**",
        "~",
        "～",
        "#",
        "# ",
        "## ",
        "=",
        "====",
        "+",
        "%",
        "％",
        "$",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!int ",
        "? ",
        "%YAML ",
        "0",
        "1",
        "9",
        "00",
        "100",
        "999999999999",
        "0.",
        ".5",
        "1e9",
        "０",
        "٣",
        "½",
        "Ⅻ",
        "第",
        "章",
        "第3章",
        "第十",
        "节",
        "万",
        "K",
        "亿",
        "约",
        "到",
        "→",
        "->",
        "of",
        "to",
        "至",
        "2025-10-19",
        "10月",
        "完成",
        "已完成",
        "待",
        "进行中",
        "字",
        "行",
        "代码",
        "个",
        "专题",
        "状态",
        "Chapter ",
        "Phase ",
        "M4",
        "done",
        "words",
        "✅",
        "🟡",
        "⏳",
        "⚠️",
        "1️⃣",
        "👨‍👩‍👧",
        "█",
        "░",
        "├── ",
        "│",
        "\u0000",
        "\u0001",
        "\u001b[31m",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\u3000",
        "\u0300",
        "\ud83d",
        "\udc00",
        "\uffff",
        "ß",
        "ﬁ",
        "ǅ",
        "\u2028",
        "\u0085",
    };

    // --- random texts ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutatedReportsAreRead(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 700; round++) {
            StringBuilder text = new StringBuilder(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            for (int change = random.nextInt(8); change >= 0; change--) {
                mutate(text, random);
            }
            read(text.toString(), "seed " + seed + ", round " + round);
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
        String bit = BITS[random.nextInt(BITS.length)];
        switch (random.nextInt(7)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, bit);
            case 2 -> text.insert(from, bit.repeat(1 + random.nextInt(60)));
            case 3 -> text.replace(from, to, bit);
            case 4 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            case 5 -> {
                String other = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
                int start = random.nextInt(other.length());
                text.insert(from, other, start, Math.min(other.length(), start + random.nextInt(200)));
            }
            default -> text.setLength(from);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void textsOfRandomBitsAreRead(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            for (int bit = random.nextInt(60); bit >= 0; bit--) {
                text.append(BITS[random.nextInt(BITS.length)]);
            }
            read(text.toString(), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void textsOfRandomUnitsAreRead() {
        Random random = new Random(21);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int range = new int[] {0x80, 0x300, 0x3100, 0x10000}[random.nextInt(4)];
            for (int unit = random.nextInt(300); unit >= 0; unit--) {
                text.append((char) random.nextInt(range));
            }
            read(text.toString(), "round " + round);
        }
    }

    @Test
    void everyLineMayBeCutAnywhere() {
        for (String snippet : SNIPPETS) {
            for (int end = 0; end <= snippet.length(); end++) {
                read(snippet.substring(0, end), "cut at " + end);
            }
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        for (String snippet : SNIPPETS) {
            assertThat(ShownReport.of(Shown.report(snippet))).isEqualTo(ShownReport.of(Shown.report(snippet)));
        }
    }

    // --- hostile texts --------------------------------------------------------------------------------------------

    private static Stream<Arguments> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int depth : new int[] {100, 101, 150, 2000}) {
            texts.put(depth + " quotes", "> ".repeat(depth) + "```yaml\n" + "> ".repeat(depth) + "完成度: 75%\n");
            texts.put(depth + " list marks", "- ".repeat(depth) + "✅ 01_x (75%)\n");
        }
        texts.put("nested list", lines(1000, i -> " ".repeat(2 * (i % 200)) + "- ✅ " + i + ". x\n"));
        texts.put("nested mapping", "```yaml\n" + lines(1000, i -> " ".repeat(i) + "k" + i + ":\n") + "```\n");
        texts.put("flow in flow", "```yaml\na: " + "[".repeat(20_000) + "\n```\n");
        texts.put("long flow", "```yaml\na: [" + "1,".repeat(20_000) + "1]\n```\n");
        texts.put("documents", "```yaml\n" + "---\na: \"x\"\n".repeat(5_000) + "```\n");
        texts.put("digits", "完成度: " + "9".repeat(100_000) + "%\n");
        texts.put("digits and dots", "完成度: " + "9.".repeat(50_000) + "%\n");
        texts.put("digits and commas", "字数: " + "1,000,".repeat(20_000) + "字\n");
        texts.put("spaced digits in an item", "✅ 01_x" + " 5".repeat(50_000) + "\n");
        texts.put("years in a title", "# " + "2025 ".repeat(20_000) + "\n");
        texts.put("spaces in a title", "# a" + " ".repeat(100_000) + "a\n");
        texts.put("ordinal signs in a title", "# " + "第".repeat(100_000) + "\n");
        texts.put("commas in an item", "✅ 01_x" + ",".repeat(100_000) + "y\n");
        texts.put("dashes in an item", "✅ 01_x" + " -".repeat(50_000) + "y\n");
        texts.put("colons in an item", "✅ 01_x" + "：".repeat(50_000) + "y\n");
        texts.put("brackets in an item", "✅ 01_x" + "(5字".repeat(30_000) + "\n");
        texts.put("closed brackets in an item", "✅ 01_x" + " (5字)".repeat(20_000) + "\n");
        texts.put("marks in an item", "- " + "✅[ ]".repeat(25_000) + "\n");
        texts.put("percentages and brackets", "进度: " + "5% (".repeat(20_000) + "\n");
        texts.put("slashes", "进度: " + "5/".repeat(50_000) + "\n");
        texts.put("arrows", "进度: " + "5% → ".repeat(20_000) + "\n");
        texts.put("ranges", "进度: " + "5-".repeat(50_000) + "\n");
        texts.put("abouts", "进度: " + "约".repeat(100_000) + "5%\n");
        texts.put("units", "进度: 5" + "个".repeat(100_000) + "\n");
        texts.put("words", "状态: " + "进行中 ".repeat(25_000) + "\n");
        texts.put("a long line", "a".repeat(1_000_000) + "\n");
        texts.put("a long Chinese line", "字".repeat(1_000_000) + "\n");
        texts.put("invisible signs", "完成度: 7" + "\u200b".repeat(100_000) + "5%\n");
        texts.put("combining signs", "完成度" + "\u0300".repeat(100_000) + ": 75%\n");
        texts.put("bold signs", "*".repeat(100_000) + "75%\n");
        texts.put("pipes", "|".repeat(100_000) + "\n" + "|-".repeat(100_000) + "\n" + "|".repeat(100_000) + "\n");
        texts.put("rows", "| 章 | 标题 | 状态 |\n|--|--|--|\n" + lines(2000, i -> "| " + i + " | t" + i + " | ✅ |\n"));
        texts.put("keys", "```yaml\n" + lines(5000, i -> "键" + i + ": 1\n") + "```\n");
        texts.put("equal keys", "```yaml\n" + "已完成: 1章\n".repeat(5000) + "```\n");
        texts.put("chapters", "```yaml\n已完成:\n" + lines(2000, i -> "  ✅ 第" + i + "章 标题" + i + "\n") + "```\n");
        texts.put("sections", "# 第03章\n\n" + lines(2000, i -> "- ✅ " + i + ". 标题" + i + "\n"));
        texts.put("headings", lines(3000, i -> "## 第" + i % 900 + "章 标题 50%\n"));
        texts.put("topics", "```yaml\n" + lines(1000, i -> "书" + i + "专题:\n  总计划: 9章\n") + "```\n");
        texts.put("a wide range", "- ✅ 第1-999999999章\n- ⏳ 第1-60章\n".repeat(50));
        texts.put("fences", "```yaml\n完成度: 75%\n```\n".repeat(3000));
        texts.put("open fences", "> ```\n\n".repeat(5000));
        texts.put("comments", "<!-- progress-ignore x -->\n\n".repeat(3000));
        texts.put("an open comment", "<!-- progress-ignore ".repeat(20_000));
        texts.put("setext", "a\n".repeat(10_000) + "===\n");
        texts.put("images", "![[]()".repeat(20_000) + "\n");
        texts.put("links", "[".repeat(50_000) + "](#".repeat(20_000) + "\n");
        texts.put("link definitions", "[a]: ".repeat(20_000) + "\n");
        texts.put("dates", "# x\n\n" + "2025-".repeat(20_000) + "\n");
        texts.put("big factors", "字数: " + "999999999999亿".repeat(5_000) + "字\n");
        texts.put("unclosed everything", "> - <!-- ```yaml\n# [x] (**`~~ {\"a: [&a *b | (第\n\\");
        return texts.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static String lines(int count, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileTextsAreReadInTime(String name, String text) {
        assertTimeoutPreemptively(LONG, () -> {
            read(text, name);
            if (text.length() < 20_000) {
                read(text.stripTrailing(), name + ", without its last line end");
            }
        });
    }

    // --- what is read stands in the text --------------------------------------------------------------------------

    private static void read(String text, String name) {
        SourceFile source = new SourceFile("reports/report.md", text);
        Reading reading;
        try {
            reading = READER.read(source);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name + " fails: «" + cut(text) + "»", e);
        }
        List<Span> spans = new ArrayList<>();
        reading.problems().forEach(problem -> spans.add(problem.span()));
        visit(reading.report(), spans::add);
        for (Span span : spans) {
            if (span.source() != source || span.end() > text.length()) {
                throw new AssertionError(name + " has the span " + span + ": «" + cut(text) + "»");
            }
        }
        for (Topic topic : reading.report().topics()) {
            if (topic.key().isEmpty()) {
                throw new AssertionError(name + " has a topic without key: «" + cut(text) + "»");
            }
            Stream.concat(
                            topic.figures().stream(),
                            topic.chapters().stream().flatMap(chapter -> chapter.figures().stream()))
                    .forEach(figure -> check(figure, name, text));
        }
    }

    private static String cut(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.substring(0, Math.min(2000, text.length())).toCharArray()) {
            boolean plain = c == '\n' || (c >= ' ' && Character.isDefined(c) && !Character.isISOControl(c));
            shown.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return shown.toString();
    }

    /** A figure is never negative, a percentage never above 100, and its place holds a digit. */
    private static void check(Figure figure, String name, String text) {
        boolean percent = figure.role() == Role.PERCENT || figure.role() == Role.REMAINING_PERCENT;
        boolean valid = figure.value().low().signum() >= 0
                && figure.value().low().compareTo(figure.value().high()) <= 0
                && (!percent || figure.value().high().whole().intValue() <= 100)
                && figure.span().text().chars().anyMatch(c -> (c >= '0' && c <= '9') || (c >= '０' && c <= '９'));
        if (!valid) {
            throw new AssertionError(
                    name + " states " + figure + " «" + figure.span().text() + "»: «" + cut(text) + "»");
        }
    }

    private static void visit(Report report, Consumer<Span> spans) {
        for (Topic topic : report.topics()) {
            spans.accept(topic.span());
            topic.figures().forEach(figure -> spans.accept(figure.span()));
            for (Chapter chapter : topic.chapters()) {
                spans.accept(chapter.span());
                chapter.figures().forEach(figure -> spans.accept(figure.span()));
                chapter.mentions().forEach(mention -> visit(mention, spans));
                chapter.sections().forEach(section -> visit(section, spans));
            }
        }
        report.ratios().forEach(claim -> {
            spans.accept(claim.percent().span());
            spans.accept(claim.part().span());
            spans.accept(claim.whole().span());
        });
        report.repeatedKeys().forEach(key -> {
            spans.accept(key.first());
            spans.accept(key.again());
        });
        report.suppressions().forEach(suppression -> {
            spans.accept(suppression.span());
            spans.accept(suppression.covered());
        });
    }

    private static void visit(Section section, Consumer<Span> spans) {
        visit(section.mention(), spans);
        section.parts().forEach(part -> visit(part, spans));
    }

    private static void visit(Mention mention, Consumer<Span> spans) {
        spans.accept(mention.span());
        if (mention.mark() != null) {
            spans.accept(mention.mark().span());
        }
        if (mention.percent() != null) {
            spans.accept(mention.percent().span());
        }
    }
}
