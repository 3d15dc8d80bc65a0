package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckGithubTest {
    private static final Pattern COMMAND = Pattern.compile("::([a-z]+) ([^:]*)::(.*)");

    /** A command as the runner reads it. */
    private record Command(String kind, Map<String, String> properties, String message) {
        static Command read(String line) {
            Matcher matcher = COMMAND.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            Map<String, String> properties = new HashMap<>();
            for (String property : matcher.group(2).split(",")) {
                String[] parts = property.split("=", 2);
                properties.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
            }
            return new Command(matcher.group(1), properties, unescaped(matcher.group(3)));
        }

        private static String unescaped(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    private static List<String> lines(Verdict verdict) {
        return CheckFixture.text(CheckFormat.GITHUB, verdict).lines().toList();
    }

    @Test
    void theGravestComeFirst() {
        List<String> lines = lines(CheckFixture.seed());
        assertThat(lines.subList(0, 3).stream().map(line -> Command.read(line).kind()))
                .containsExactly("error", "warning", "notice");
        assertThat(lines.get(3)).isEqualTo("1 error, 1 warning, 1 note in 3 reports");
    }

    @Test
    void theRunnerReadsBackWhatWasSaid() {
        Command command = Command.read(lines(CheckFixture.seed()).get(0));
        assertThat(command.properties())
                .containsEntry("file", "reports/2025-10-19 eBPF容器.md")
                .containsEntry("line", "6")
                .containsEntry("endLine", "6")
                .containsEntry("col", "8")
                .containsEntry("endColumn", "11")
                .containsEntry("title", "progress sections");
        assertThat(command.message()).isEqualTo("""
                chapter 03 is stated 75% done, but 1 of its 2 sections is (50%)
                50% would agree
                counted so, the topic stands at 2.5/9 chapters, not 2.75/9""");
    }

    @Test
    void aHostileNameIsStillOneProperty() {
        Command command = Command.read(lines(CheckFixture.hostile()).get(0));
        assertThat(command.properties()).containsOnlyKeys("file", "line", "endLine", "col", "endColumn", "title");
        assertThat(command.properties().get("file"))
                .startsWith("::error::a,b:c%\n")
                .endsWith("/报告 😀.md");
        assertThat(command.message()).contains(" 100%, a:b ]]> 😀");
    }

    @Test
    void tenOfAKindAreAnnotatedAndTheOthersCounted() {
        List<String> lines = lines(CheckFixture.many(30));
        assertThat(lines).hasSize(11);
        assertThat(lines.get(10)).isEqualTo("30 errors in 1 report, and 20 more errors than GitHub shows");
    }

    @Test
    void theSummaryIsATable() throws IOException {
        StringWriter out = new StringWriter();
        JobSummary.write(CheckFixture.seed(), out);
        assertThat(out.toString())
                .startsWith("""
                ### progress check: 1 error, 1 warning, 1 note in 3 reports

                |  | Place | Rule | Finding | Stated | Counted |
                | --- | --- | --- | --- | --- | --- |
                """)
                .contains("| ❌ error | reports/2025-10-19 eBPF容器.md:6:8 | sections | chapter 03");
    }

    @Test
    void theSummaryKeepsToTheLimit() throws IOException {
        StringWriter out = new StringWriter();
        JobSummary.write(CheckFixture.many(50_000), out);
        assertThat(out.toString().length()).isLessThan(1 << 20);
        assertThat(out.toString()).containsPattern("and [0-9]+ more findings\n$");
    }

    @Test
    void theSummaryIsHarmless() throws IOException {
        StringWriter out = new StringWriter();
        JobSummary.write(CheckFixture.hostile(), out);
        assertThat(out.toString()).doesNotContain("<b>", "##[", "@all", "\u001B");
        assertThat(out.toString().lines().filter(line -> line.startsWith("|"))).hasSize(3);
    }
}
