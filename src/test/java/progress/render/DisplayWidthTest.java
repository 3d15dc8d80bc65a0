package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "eBPF与容器技术, 14",
        "ＡＢ％, 6",
        "ｶﾅ, 2",
        "한글, 4",
        "é, 1",
        "✅, 2",
        "⏳, 2",
        "⚠️, 2",
        "🟡, 2",
        "👩‍💻, 2",
        "🇩🇪, 2",
        "██▌░, 4",
        "—…, 2"
    })
    void aTextTakesItsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void aCutTextFitsAndSaysSo() {
        assertThat(DisplayWidth.cut("eBPF与容器技术", 14, "…")).isEqualTo("eBPF与容器技术");
        assertThat(DisplayWidth.cut("eBPF与容器技术", 13, "…")).isEqualTo("eBPF与容器技…");
        assertThat(DisplayWidth.cut("eBPF与容器技术", 12, "…")).isEqualTo("eBPF与容器…");
        assertThat(DisplayWidth.cut("eBPF与容器技术", 8, "..")).isEqualTo("eBPF与..");
        assertThat(DisplayWidth.cut("abc", 1, "..")).isEmpty();
    }

    @Test
    @Timeout(10)
    void aLongTextIsMeasuredInAMoment() {
        assertThat(DisplayWidth.of("与a".repeat(100_000))).isEqualTo(300_000);
        assertThat(DisplayWidth.of("✅".repeat(20_000))).isEqualTo(40_000);
        assertThat(DisplayWidth.of("e" + "\u0301".repeat(20_000))).isLessThan(20_000);
        assertThat(DisplayWidth.cut("👩‍💻".repeat(20_000), 11, "…")).isEqualTo("👩‍💻".repeat(5) + "…");
    }
}
