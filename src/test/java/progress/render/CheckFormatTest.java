package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every format. */
class CheckFormatTest {
    @ParameterizedTest
    @EnumSource(CheckFormat.class)
    void nothingInItIsObeyed(CheckFormat format) {
        for (Verdict verdict : CheckFixture.all()) {
            String text = CheckFixture.text(format, verdict);
            assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
            assertThat(text).doesNotContain("##[");
            List<String> commands =
                    text.lines().filter(line -> line.strip().startsWith("::")).toList();
            if (format == CheckFormat.GITHUB) {
                assertThat(commands).allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
            } else {
                assertThat(commands).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CheckFormat.class)
    void itEndsWithALineBreakAndIsAlwaysTheSame(CheckFormat format) {
        for (Verdict verdict : CheckFixture.all()) {
            assertThat(CheckFixture.text(format, verdict)).endsWith("\n").isEqualTo(CheckFixture.text(format, verdict));
        }
    }
}
