package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "eBPF与容器技术",
                "✅ ⏳ 🟡 ⚠️",
                "👩‍💻 writes",
                "naïve e\u0301",
                "a::b",
                "50 %",
                "日本語、ＡＢＣ",
                "# [x]"
            })
    void whatCanBeReadStays(String text) {
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void whatATerminalWouldObeyIsShown() {
        assertThat(Visible.of("\u001B[2J")).isEqualTo("\\u{1B}[2J");
        assertThat(Visible.of("\u009B2J")).isEqualTo("\\u{9B}2J");
        assertThat(Visible.of("a\rb\nc\u0000d\u007F")).isEqualTo("a\\u{D}b\\u{A}c\\u{0}d\\u{7F}");
        assertThat(Visible.of("a\tb")).isEqualTo("a b");
    }

    @Test
    void whatNobodySeesIsShown() {
        assertThat(Visible.of("\u202Eabc\u2069")).isEqualTo("\\u{202E}abc\\u{2069}");
        assertThat(Visible.of("a\u200Bb\uFEFF\u00AD\u2060")).isEqualTo("a\\u{200B}b\\u{FEFF}\\u{AD}\\u{2060}");
        assertThat(Visible.of("a\u200Db")).isEqualTo("a\\u{200D}b");
        assertThat(Visible.of("x\uDB40\uDC41")).isEqualTo("x\\u{E0041}");
        assertThat(Visible.of("lone \uD800")).isEqualTo("lone \\u{D800}");
        assertThat(Visible.of("\u2028\u3164")).isEqualTo("\\u{2028}\\u{3164}");
    }

    @Test
    void aPileOfMarksIsCut() {
        assertThat(Visible.of("e" + "\u0301".repeat(3000) + "f")).isEqualTo("e" + "\u0301".repeat(4) + "…f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::error::x", " \t::warning file=a::x", "\u3000::x", "\u00A0::x", "##[error]x", "a ##[add-path]"
            })
    void noWorkflowCommandIsLeft(String text) {
        for (String shown : new String[] {Visible.of(text), Visible.line(text)}) {
            assertThat(shown.replaceFirst("^[\\s\\u3000\\u00A0]+", "")).doesNotStartWith("::");
            assertThat(shown).doesNotContain("##[").contains("\\u{");
        }
    }
}
