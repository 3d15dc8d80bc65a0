package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Suppression;

class SuppressionsTest {
    private static List<Suppression> read(String text) {
        return Shown.report(text).suppressions();
    }

    private static Suppression one(String text) {
        List<Suppression> all = read(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aCommentBeforeALineSpeaksForTheLine() {
        Suppression suppression =
                one("# x\n\n<!-- progress-ignore sections: estimated by words -->\n**完成度**: 75%\n\n其他\n");

        assertThat(suppression.rules()).containsExactly("sections");
        assertThat(suppression.reason()).isEqualTo("estimated by words");
        assertThat(suppression.span()).hasToString("reports/report.md:3:1");
        assertThat(suppression.span().text()).isEqualTo("<!-- progress-ignore sections: estimated by words -->");
        assertThat(suppression.covered().text()).isEqualTo("**完成度**: 75%");
    }

    @Test
    void aCommentBeforeABlockSpeaksForTheBlock() {
        String fence = "```yaml\n完成度: 75%\n内容结构:\n  ✅ 1. 概述\n```";
        Suppression suppression = one("# x\n\n<!-- progress-ignore sections -->\n" + fence + "\n\n其他\n");

        assertThat(suppression.covered().text()).isEqualTo(fence);
    }

    @Test
    void blankLinesMayStandBetween() {
        assertThat(one("<!-- progress-ignore total -->\n\n\n```yaml\na: 1\n```\n")
                        .covered()
                        .text())
                .isEqualTo("```yaml\na: 1\n```");
        assertThat(one("<!-- progress-ignore total -->\n\n完成度: 75%\n").covered().text())
                .isEqualTo("完成度: 75%");
    }

    @Test
    void aCommentBeforeATableSpeaksForTheTable() {
        String table = "| 章 | 状态 |\n|---|---|\n| 01 | ✅ |";

        assertThat(one("<!-- progress-ignore mark -->\n" + table + "\n\n其他\n")
                        .covered()
                        .text())
                .isEqualTo(table);
    }

    @Test
    void aCommentBeforeAHeadingSpeaksForItsLine() {
        assertThat(one("<!-- progress-ignore mark -->\n### 7. 调优 - 0%\n")
                        .covered()
                        .text())
                .isEqualTo("### 7. 调优 - 0%");
    }

    @Test
    void severalRules() {
        Suppression suppression = one("<!-- progress-ignore sections, ratio total：原因：按字数 -->\n完成度: 75%\n");

        assertThat(suppression.rules()).isEqualTo(Set.of("sections", "ratio", "total"));
        assertThat(suppression.reason()).isEqualTo("原因：按字数");
    }

    @Test
    void noRuleMeansEveryRule() {
        assertThat(one("<!-- progress-ignore -->\n完成度: 75%\n").rules()).isEmpty();
        assertThat(one("<!--progress-ignore: why-->\n完成度: 75%\n").reason()).isEqualTo("why");
    }

    @Test
    void severalCommentsInOneBlockOfHtml() {
        List<Suppression> all =
                read("<!-- progress-ignore sections --> <!-- x --> <!-- progress-ignore ratio: r -->\n完成度: 75%\n");

        assertThat(all).extracting(Suppression::rules).containsExactly(Set.of("sections"), Set.of("ratio"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ignore sections -->\nx\n",
                "<!-- progress-ignore-all -->\nx\n",
                "<!-- progress -->\nx\n",
                "```html\n<!-- progress-ignore sections -->\n```\n",
                "    <!-- progress-ignore sections -->\n",
                "<!-- -->",
                "<!---->",
                "<!-->",
                "<!--->",
            })
    void othersAreNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- progress-ignore",
                "<!-- progress-ignore -->",
                "<!-- progress-ignore -->\n",
                "<!-- progress-ignore --",
                "<!--progress-ignore->",
                "<!-- progress-ignore -->\n\n\n",
                "> <!-- progress-ignore -->\n",
            })
    void atTheEndOfAFileNothingIsCovered(String text) {
        for (Suppression suppression : read(text)) {
            assertThat(suppression.covered().text().strip()).isIn("", text.strip());
        }
    }

    @Test
    void lineEndingsMoveNothing() {
        String text = "# x\r\n\r\n<!-- progress-ignore sections -->\r\n```yaml\r\n完成度: 75%\r\n```\r\n";

        assertThat(one(text).covered().text()).isEqualTo("```yaml\r\n完成度: 75%\r\n```");
    }
}
