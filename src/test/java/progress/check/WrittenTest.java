package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.model.Decimal;
import progress.model.Ratio;
import progress.source.SourceFile;

class WrittenTest {
    private static Optional<Written> written(String text, String value) {
        SourceFile source = new SourceFile("a.md", "字: " + text + "。");
        return Written.of(source.span(3, 3 + text.length()), Decimal.of(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            75%            | 75     | 42     | 42
            约80%          | 80     | 56.25  | 56
            42.5%          | 42.5   | 40     | 40.0
            ２.７５章        | 2.75   | 2.416  | ２.４２
            ７５％          | 75     | 100    | １００
            ~9,000字       | 9000   | 12500  | 12,500
            9000           | 9000   | 12500  | 12500
            １，２００行     | 1200   | 900    | ９００
            45+            | 45     | 1300   | 1300
            1,167行        | 1167   | 1234567| 1,234,567
            12.8万字        | 128000 | 131000 | 13.1
            11K字          | 11000  | 9000   | 9
            96万           | 960000 | 1000000| 100
            """)
    void anotherValueIsWrittenInTheAuthorsWay(String text, String value, String right, String expected) {
        assertThat(written(text, value).orElseThrow().rewrite(Ratio.of(Decimal.of(right))))
                .contains(expected);
    }

    @Test
    void aShortenedNumberIsNotRounded() {
        assertThat(written("11K字", "11000").orElseThrow().rewrite(Ratio.of(10_500)))
                .isEmpty();
        assertThat(written("12.8万", "128000").orElseThrow().rewrite(Ratio.of(128_100)))
                .isEmpty();
    }

    @Test
    void onlyTheDigitsAreReplaced() {
        assertThat(written("~9,000字", "9000").orElseThrow().digits().text()).isEqualTo("9,000");
        assertThat(written("约80%", "80").orElseThrow().digits().text()).isEqualTo("80");
    }

    @Test
    void aNotationThatDoesNotSayTheValueIsNone() {
        assertThat(written("一半", "50")).isEmpty();
        assertThat(written("3", "50")).isEmpty();
        assertThat(written("", "50")).isEmpty();
    }

    @Test
    void theStepIsWhatTheNotationCanTell() {
        assertThat(written("12.8万", "128000").orElseThrow().step()).isEqualTo(Ratio.of(1000));
        assertThat(written("2.75", "2.75").orElseThrow().step()).isEqualTo(Ratio.of(1, 100));
        assertThat(written("9,000", "9000").orElseThrow().step()).isEqualTo(Ratio.ONE);
    }
}
