package progress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import progress.source.SourceFile;

class UnifiedDiffTest {
    private static String diff(String before, String after) throws IOException {
        StringWriter out = new StringWriter();
        UnifiedDiff.write(
                new SourceFile("报告.md", before), new SourceFile("报告.md", after), false, Appearance.PLAIN, out);
        return out.toString();
    }

    @Test
    void equalTextsHaveNone() throws IOException {
        assertThat(diff("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void threeLinesAroundAChangeAreShown() throws IOException {
        assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("--- a/报告.md\n+++ b/报告.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    }

    @Test
    void changesNearEachOtherShareAHunk() throws IOException {
        String before = "a\n".repeat(30);
        String after = "a\nb\n" + "a\n".repeat(6) + "b\nb\n" + "a\n".repeat(19) + "b\n";
        String diff = diff(before, after);
        assertThat(diff.lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -1,13 +1,13 @@", "@@ -27,4 +27,4 @@");
        assertThat(diff).contains("-a\n-a\n+b\n+b\n");
    }

    @Test
    void aMissingLineBreakAtTheEndIsSaid() throws IOException {
        assertThat(diff("a\n1", "a\n2"))
                .endsWith("-1\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n");
    }

    @Test
    void tabsStayAndEscapesDoNot() throws IOException {
        assertThat(diff("\ta\u001B[31m 1\n", "\ta\u001B[31m 2\n")).contains("-\ta\\u{1B}[31m 1\n+\ta\\u{1B}[31m 2\n");
    }

    @Test
    void linesAreNeverAdded() {
        assertThatThrownBy(() -> diff("a\n", "a\nb\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
