package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTest {
    @Test
    void linesEndBetweenWords() {
        assertThat(Wrapped.lines("one of its five sections is done", 20, 16))
                .containsExactly("one of its five", "sections is done");
    }

    @Test
    void whatFitsIsOneLine() {
        assertThat(Wrapped.lines("exactly twenty chars", 20, 16)).containsExactly("exactly twenty chars");
        assertThat(Wrapped.lines("  set in", 20, 16)).containsExactly("  set in");
        assertThat(Wrapped.lines("", 20, 16)).containsExactly("");
    }

    @Test
    void aWordWithoutRoomIsBrokenBetweenItsCharacters() {
        assertThat(Wrapped.lines("of eBPF容器网络与安全技术实战专题 is", 20, 20)).containsExactly("of", "eBPF容器网络与安全技", "术实战专题 is");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 23, 40, 79, 80, 200})
    void nothingIsLostAndNoLineIsTooWide(int width) {
        String text =
                "error 第三章“容器技术” 😀😀 is stated 75% done, but 5 of its 12 sections are " + "长".repeat(90) + " end";
        assertThat(Wrapped.lines(text, width, width)).allMatch(line -> DisplayWidth.of(line) <= width);
        assertThat(String.join("", Wrapped.lines(text, width, width)).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }
}
