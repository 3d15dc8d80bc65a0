package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    完成度：７５．５％            | 完成度:75.5%
                    （１５，０００字；３０＋代码） | (15,000字;30+代码)
                    ～９０００／８００００        | ~9000/80000
                    〜9000 ≈9000                  | ~9000 ~9000
                    ［ｘ］【75%】                 | [ｘ][75%]
                    －5 −5                        | -5 -5
                    a＝b                          | a=b
                    **完成度**: `75%`             | 完成度: 75%
                    ~~第3章~~ ~9                  | 第3章 ~9
                    * 项目 *斜*                   | * 项目 *斜*
                    ⚠️ 1️⃣                         | ⚠ 1
                    """)
    void oneSpellingOfEachSign(String text, String clean) {
        Folded folded = Shown.folded(text);

        assertThat(folded.clean(Shown.whole(folded))).isEqualTo(clean);
        assertThat(folded.length()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"75\u200b%", "75\u2060%", "75\u00ad%", "\ufeff75%", "75%\u200d"})
    void signsWithoutMeaningArePassedOver(String text) {
        Folded folded = Shown.folded(text);

        assertThat(folded.clean(Shown.whole(folded))).isEqualTo("75%");
        assertThat(Shown.figures(text)).startsWith("75% «7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75\u00a0%", "75\u3000%", "75\u2009%", "75\u202f%", "75\t%", "75\u2002%"})
    void exoticSpacesAreSpaces(String text) {
        assertThat(Shown.folded(text).clean(0, text.length())).isEqualTo("75 %");
    }

    @Test
    void thePlainTextIsAsWritten() {
        Folded folded = Shown.folded(" **（第１章）** ");

        assertThat(folded.plain(Shown.whole(folded))).isEqualTo("（第１章）");
        assertThat(folded.clean(Shown.whole(folded))).isEqualTo("(第1章)");
    }

    @Test
    void trimmingLeavesBlanksAndSpacesOutside() {
        Folded folded = Shown.folded(" **75%** \r");

        assertThat(folded.trim(0, folded.length()).text()).isEqualTo("75%");
        assertThat(folded.trim(0, 2).text()).isEmpty();
        assertThat(folded.skipSpace(0, folded.length())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"½", "Ⅻ", "٣", "५", "①", "ｘ", "😀", "\ud800"})
    void nothingElseIsFolded(String text) {
        Folded folded = Shown.folded(text);

        assertThat(folded.clean(Shown.whole(folded))).isEqualTo(text);
    }
}
