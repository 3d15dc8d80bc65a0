package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCsvTest {
    private static String text(Overview overview) {
        return Fixture.text(StatusFormat.CSV, overview, new Detail(Detail.Chapters.AUTO, false), Appearance.PLAIN);
    }

    @Test
    void aRowIsAChapterBehindItsTopic() {
        assertThat(text(Fixture.seed()).lines())
                .hasSize(5)
                .contains("16_eBPF技术详解,2025-10-19,reports/2025-10-19.md,2.75,9,31,2.75,30.56,2.3333,25.93,"
                        + "34000,80000,42.5,45,150,30,03,eBPF与容器技术,partial,75,1167,,,1,3,11");
    }

    @Test
    void everyRowHasTheColumnsOfTheHeader() {
        assertThat(text(Fixture.several()).lines().map(line -> line.split(",", -1).length))
                .containsOnly(26);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    =1+1       | '=1+1
                    -rm        | '-rm
                    +x         | '+x
                    @SUM(A1)   | '@SUM(A1)
                    ＝1＋1      | '＝1＋1
                    -12.5      | -12.5
                    a=b        | a=b
                    """)
    void aCellIsNeverAFormula(String text, String cell) {
        assertThat(Csv.text(text)).isEqualTo(cell);
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(Csv.row(java.util.List.of("a,b", "say \"hi\"", "plain", " x")))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",plain,\" x\"\n");
    }

    @Test
    void aHostileReportIsHarmless() {
        String text = text(Fixture.hostile());
        assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
        assertThat(text).doesNotContain("##[");
        assertThat(text.lines()).hasSize(2).noneMatch(line -> line.strip().startsWith("::"));
    }
}
