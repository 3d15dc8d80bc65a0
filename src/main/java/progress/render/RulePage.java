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
    /** Reads the page of a rule. */
    public static RulePage of(Rule rule) {
        return new RulePage(rule, text("/progress/rules/" + rule.id() + ".md"));
    }

    /** The address of the page of a rule. */
    public static String address(Rule rule) {
        return Home.ADDRESS + rule.id() + ".md";
    }

    private static String text(String resource) {
        try (InputStream in = RulePage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pages can be read without the program: at the address that the build knows for the project. */
    private static final class Home {
        static final String ADDRESS = text("/progress/render/home.txt").strip();
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
