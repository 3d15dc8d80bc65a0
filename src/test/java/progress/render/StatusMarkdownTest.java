package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusMarkdownTest {
    private static String text(Overview overview, Detail.Chapters chapters) {
        return Fixture.text(StatusFormat.MARKDOWN, overview, new Detail(chapters, false), Appearance.PLAIN);
    }

    @Test
    void aSingleTopicHasATableOfItsChapters() {
        assertThat(text(Fixture.seed(), Detail.Chapters.AUTO)).isEqualTo("""
                        | Topic | Chapters | Words | Code | Date |
                        | --- | ---: | ---: | ---: | --- |
                        | **eBPF技术详解** | 2.75/9 (31%) | 34,000/80,000 (42.5%) | 45+/150+ (30%) | 2025-10-19 |

                        |  | eBPF技术详解 | Done | Lines | Words | Code | Sections | Counted |
                        | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                        | 01 | eBPF概述与架构 | 100% | 1,483 |  |  |  |  |
                        | 02 | eBPF网络技术 | 100% | 1,236 |  |  |  |  |
                        | 03 | eBPF与容器技术 | 75% | 1,167 |  |  | 1/3 | ⚠️ 33% |
                        | 04 | eBPF可观测性 | 0% |  |  |  |  |  |
                        """);
    }

    @Test
    void severalTopicsAreSummedUp() {
        assertThat(text(Fixture.several(), Detail.Chapters.AUTO)).endsWith("""
                        | **服务网格** | \\~1.5/8 (19%) | \\~9,000 |  |  |
                        | 2 topics | \\~4.25/17 (25%) | \\~43,000 | 45+/150+ (30%) |  |
                        """);
    }

    @Test
    void textFromAReportStaysText() {
        assertThat(Markdown.text("a|b\\c <img> *x* `y` [z](q) @me #12 & ~~d~~"))
                .isEqualTo("a\\|b\\\\c &lt;img&gt; \\*x\\* \\`y\\` \\[z\\](q) <span>@</span>me <span>#</span>12 &amp;"
                        + " \\~\\~d\\~\\~");
    }

    @Test
    void aHostileReportIsHarmless() {
        String text = text(Fixture.hostile(), Detail.Chapters.ALWAYS);
        assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
        assertThat(text).doesNotContain("##[").doesNotContain("<b>");
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
    }
}
