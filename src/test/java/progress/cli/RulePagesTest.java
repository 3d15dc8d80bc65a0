package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;

/**
 * The documentation of the rules is true: what a page shows as failing fails by its rule and no other, what it shows as
 * passing passes. An example stands between four backticks; behind {@code markdown} stands the name of its file.
 */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources/progress/rules");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````markdown (\\S+)\n(.*?)^````$");

    @TempDir
    Path folder;

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.all().stream().map(rule -> rule.id() + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageHasAllItsParts(Rule rule) throws IOException {
        assertThat(page(rule))
                .startsWith("# " + rule.id() + " (" + rule.severity().id() + ")\n\n")
                .contains("\n## Fails\n", "\n## Passes\n", "\n## How to fix it\n", "\n## How to silence it\n");
        // What the rule asks for, and then why it does.
        assertThat(page(rule).substring(0, page(rule).indexOf("\n## ")).strip().split("\n\n"))
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatFailsFailsByThisRuleAlone(Rule rule) throws IOException {
        assertThat(findings(part(rule, "Fails"))).containsExactly(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatPassesPasses(Rule rule) throws IOException {
        assertThat(findings(part(rule, "Passes"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsExplainedWithinTheTerminal(Rule rule) {
        Run run = new Run.Setup(folder)
                .terminal()
                .environment("COLUMNS", "80")
                .run("explain", rule.id(), "--color=never");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).startsWith(rule.id() + " (").doesNotContain("````", "## ");
        assertThat(run.stdout().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void withoutARuleAllAreListed() {
        Run run = new Run.Setup(folder).run("explain");
        for (Rule rule : Rules.all()) {
            assertThat(run.stdout())
                    .containsPattern(
                            "(?m)^" + rule.id() + " +" + rule.severity().id() + " +" + rule.summary() + "$");
        }
    }

    private static String page(Rule rule) throws IOException {
        return Files.readString(PAGES.resolve(rule.id() + ".md"));
    }

    private static String part(Rule rule, String heading) throws IOException {
        String page = page(rule);
        int start = page.indexOf("\n## " + heading + "\n");
        return page.substring(start, page.indexOf("\n## ", start + 1));
    }

    /** The rules that the reports of an example violate. */
    private List<String> findings(String examples) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
        Matcher example = EXAMPLE.matcher(examples);
        while (example.find()) {
            String name = example.group(1);
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), example.group(2));
            if (!name.contains("/")) {
                args.add(name);
            }
        }
        Run run = new Run.Setup(folder).run(args);
        assertThat(run.exit()).as(run.stderr()).isLessThan(2);
        JsonNode document = new ObjectMapper().readTree(run.stdout());
        return document.path("diagnostics").findValuesAsText("rule");
    }
}
