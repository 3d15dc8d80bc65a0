package progress.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import progress.source.SourceFile;

class MeasuredTotalTest {
    private static final Measured FIRST = measure("## 前言\n\n字。\n\n```a\n```\n\n## 总结\n");
    private static final Measured SECOND = measure("two words\n\n```a\n```\n\n```\n```\n");

    private static Measured measure(String text) {
        return ManuscriptReader.measure(new SourceFile("a.md", text), Counting.DEFAULT);
    }

    @Test
    void everythingAddsUp() {
        CodeExamples code = new CodeExamples(1, new TreeMap<>(Map.of("a", 2)));
        assertThat(MeasuredTotal.of(List.of(FIRST, SECOND))).isEqualTo(new MeasuredTotal(2, 15, 7, code, 2, 1));
    }

    @Test
    void theOrderDoesNotMatter() {
        assertThat(MeasuredTotal.of(List.of(SECOND, FIRST))).isEqualTo(MeasuredTotal.of(List.of(FIRST, SECOND)));
        MeasuredTotal one = MeasuredTotal.of(List.of(FIRST));
        assertThat(MeasuredTotal.EMPTY.plus(one)).isEqualTo(one).isEqualTo(one.plus(MeasuredTotal.EMPTY));
    }
}
