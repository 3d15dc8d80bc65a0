package progress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    private static SourceFile of(String text) {
        return new SourceFile("report.md", text);
    }

    private static List<String> lines(SourceFile source) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.add(source.line(line));
        }
        return lines;
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        SourceFile source = of("");

        assertThat(lines(source)).containsExactly("");
        assertThat(source.position(0)).isEqualTo(new Position(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndWithAnyTerminator(String terminator) {
        SourceFile source = of(String.join(terminator, "完成度: 75%", "", "🟡 eBPF", ""));

        assertThat(lines(source)).containsExactly("完成度: 75%", "", "🟡 eBPF", "");
    }

    @Test
    void terminatorsMayDifferFromLineToLine() {
        SourceFile source = of("a\r\rb\n\rc\r\n\nd\r");

        assertThat(lines(source)).containsExactly("a", "", "b", "", "c", "", "d", "");
    }

    @Test
    void aTerminatorBelongsToTheLineItEnds() {
        SourceFile source = of("ab\r\ncd");

        assertThat(source.lineStart(1)).isZero();
        assertThat(source.lineEnd(1)).isEqualTo(2);
        assertThat(source.position(2)).isEqualTo(new Position(1, 3));
        assertThat(source.position(3)).isEqualTo(new Position(1, 4));
        assertThat(source.lineStart(2)).isEqualTo(4);
        assertThat(source.position(4)).isEqualTo(new Position(2, 1));
    }

    @Test
    void theEndOfTheTextIsAPlace() {
        assertThat(of("ab").position(2)).isEqualTo(new Position(1, 3));
        assertThat(of("ab\n").position(3)).isEqualTo(new Position(2, 1));
    }

    @ParameterizedTest
    @CsvSource({"章,2", "🟡,2", "✅,2", "e\u0301,3", "⚠\uFE0F,3"})
    void columnsCountCodePoints(String before, int column) {
        SourceFile source = of("first\n" + before + "75%");

        assertThat(source.position(source.text().indexOf("75%"))).isEqualTo(new Position(2, column));
    }

    @Test
    void manyLinesAreFound() {
        SourceFile source = of("\n".repeat(1000));

        assertThat(source.lineCount()).isEqualTo(1001);
        assertThat(source.lineOf(999)).isEqualTo(1000);
        assertThat(source.lineOf(1000)).isEqualTo(1001);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anOffsetOutsideIsRefused(int offset) {
        assertThatThrownBy(() -> of("ab").position(offset))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("report.md");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void aLineOutsideIsRefused(int line) {
        assertThatThrownBy(() -> of("a\nb").line(line))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("report.md");
    }

    static Stream<String> randomTexts() {
        Random random = new Random(20251019);
        String[] pieces = {"a", "章", "🟡", "\uD83D", " ", "\n", "\r", "\r\n"};
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int left = random.nextInt(40); left > 0; left--) {
                        text.append(pieces[random.nextInt(pieces.length)]);
                    }
                    return text.toString();
                })
                .limit(200);
    }

    /** Holds the search by line starts against reading the text from its beginning. */
    @ParameterizedTest
    @MethodSource("randomTexts")
    void everyOffsetHasThePlaceThatReadingFromTheStartGives(String text) {
        SourceFile source = of(text);
        int line = 1;
        int lineStart = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(source.lineOf(offset)).isEqualTo(line);
            assertThat(source.lineStart(line)).isEqualTo(lineStart);
            assertThat(source.position(offset))
                    .isEqualTo(new Position(line, text.codePointCount(lineStart, offset) + 1));
            if (text.startsWith("\n", offset) || (text.startsWith("\r", offset) && !text.startsWith("\r\n", offset))) {
                line++;
                lineStart = offset + 1;
            }
        }
        assertThat(source.lineCount()).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void linesAreThoseThatTheLibrarySplits(String text) {
        assertThat(lines(of(text))).containsExactly(text.split("\r\n|\r|\n", -1));
    }

    @Test
    void withoutItsTextItKnowsThePlacesItWasTold() {
        SourceFile full = of("✅ a\n🟡 b\n");
        Map<Integer, Position> places = new HashMap<>();
        SourceFile bare = full.withoutText(places);

        places.put(7, full.position(7));

        assertThat(bare.path()).isEqualTo(full.path());
        assertThat(bare.length()).isEqualTo(full.length()).isEqualTo(full.text().length());
        assertThat(bare.span(7, 8).location())
                .isEqualTo(full.span(7, 8).location())
                .isEqualTo("report.md:2:3");
        assertThatThrownBy(() -> bare.span(7, 10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bare.position(6)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(bare::text).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsTextItIsToldApartAllTheSame() {
        assertThat(of("a").withoutText(Map.of()).digest()).isEqualTo(of("a").digest());
        assertThat(of("a").withoutText(Map.of()).withoutText(Map.of()).digest()).isEqualTo(of("a").digest());
        assertThat(of("a").digest()).isNotEqualTo(of("b").digest());
        // "Aa" and "BB" have one hash, and so have these, but not one length.
        assertThat(of("\0").digest()).isNotEqualTo(of("\0\0").digest());
    }
}
