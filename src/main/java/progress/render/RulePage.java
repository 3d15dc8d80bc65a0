package progress.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import progress.diagnostic.Rule;

/**
 * What the documentation says about a rule: one Markdown page that ships with the program.
 *
 * @param rule the rule
 * @param markdown the page
 */
public record RulePage(Rule rule, String markdown) {
    /** Where the pages can be read without the program. */
    private static final String HOME =
            "https://github.com/progress-report/progress/blob/main/src/main/resources/progress/rules/";

    /** Reads the page of a rule. */
    public static RulePage of(Rule rule) {
        String name = "/progress/rules/" + rule.id() + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no page " + name);
            }
            return new RulePage(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the page of a rule. */
    public static String address(Rule rule) {
        return HOME + rule.id() + ".md";
    }

    /** The first paragraph: what the rule checks. */
    String opening() {
        List<String> lines = markdown.lines()
                .dropWhile(line -> line.startsWith("#") || line.isBlank())
                .takeWhile(line -> !line.isBlank())
                .toList();
        return String.join(" ", lines);
    }
}
