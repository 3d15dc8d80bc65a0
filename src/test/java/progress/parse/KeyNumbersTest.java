package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNumbersTest {
    private static final Pattern FRACTION =
            Pattern.compile("(?<![\\p{L}\\d])\\d{1,6}(?:\\.\\d{1,4})?+\\s?/\\s?\\d{1,6}(?![A-Za-z\\d])");
    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,2}(\\.\\d{1,2})*+\\.?\\s++");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "已完成 3/10 章节|已完成   章节",
                "2.75 / 9章| 章",
                "CI/CD|CI/CD",
                "v3/10|v3/10",
                "3/10x|3/10x",
                "1234567/8|1234567/8",
            })
    void aFractionIsAFigure(String key, String rest) {
        assertThat(KeyNumbers.withoutFractions(key)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2.3 eBPF专题|eBPF专题", "12. 专题|专题", "2025 专题|2025 专题", "3D专题|3D专题"})
    void anOrdinalIsNoName(String heading, String name) {
        assertThat(KeyNumbers.withoutOrdinal(heading)).isEqualTo(name);
    }

    @Test
    void bothReadAsPatternsDo() {
        Random random = new Random(7);
        String signs = "0123456789..//  章a\t节";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(14); left > 0; left--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String key = text.toString();

            assertThat(KeyNumbers.withoutFractions(key))
                    .as(key)
                    .isEqualTo(FRACTION.matcher(key).replaceAll(" "));
            assertThat(KeyNumbers.withoutOrdinal(key))
                    .as(key)
                    .isEqualTo(ORDINAL.matcher(key).replaceFirst(""));
        }
    }
}
