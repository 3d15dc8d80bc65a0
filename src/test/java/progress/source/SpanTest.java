package progress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private final SourceFile source = new SourceFile("reports/进度.md", "标题\r\n🟡 03章: 75%\r\n");

    private Span span(String text) {
        int start = source.text().indexOf(text);
        return source.span(start, start + text.length());
    }

    @Test
    void itHasItsTextAndItsPlaces() {
        Span span = span("75%");

        assertThat(span.text()).isEqualTo("75%");
        assertThat(span.position()).isEqualTo(new Position(2, 8));
        assertThat(span.endPosition()).isEqualTo(new Position(2, 11));
        assertThat(span.location()).isEqualTo("reports/进度.md:2:8");
        assertThat(span).hasToString("reports/进度.md:2:8");
    }

    @Test
    void itMayGoOverLines() {
        Span span = span("题\r\n🟡");

        assertThat(span.position()).isEqualTo(new Position(1, 2));
        assertThat(span.endPosition()).isEqualTo(new Position(2, 2));
    }

    @Test
    void itMayBeEmptyAtTheEnd() {
        int end = source.text().length();
        Span span = source.span(end, end);

        assertThat(span.text()).isEmpty();
        assertThat(span.location()).isEqualTo("reports/进度.md:3:1");
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "2,1", "0,1000"})
    void offsetsOutsideTheTextAreRefused(int start, int end) {
        assertThatThrownBy(() -> source.span(start, end))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("reports/进度.md");
    }

    @Test
    void spansAreOrderedByPathThenStartThenEnd() {
        SourceFile other = new SourceFile("a.md", "later text");
        Span[] ordered = {
            other.span(5, 6), source.span(0, 1), source.span(0, 2), source.span(1, 1),
        };
        Span[] sorted = {ordered[3], ordered[2], ordered[0], ordered[1]};
        Arrays.sort(sorted);

        assertThat(sorted).containsExactly(ordered);
    }
}
