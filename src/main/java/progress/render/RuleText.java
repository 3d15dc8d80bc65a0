package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import progress.diagnostic.Rule;
import progress.render.Columns.Cell;

/** The documentation of rules in a terminal: headings stand out, paragraphs fit its width, examples are indented. */
public final class RuleText {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;
    private static final String FENCE = "```";
    private static final int[] GAPS = {0, 2, 2};

    private final Appearance appearance;
    private final Writer out;
    private final StringBuilder paragraph = new StringBuilder();
    private String fence = "";

    private RuleText(Appearance appearance, Writer out) {
        this.appearance = appearance;
        this.out = out;
    }

    /** Writes a line for each rule. */
    public static void list(List<Rule> rules, Appearance appearance, Writer out) throws IOException {
        Columns columns = new Columns();
        int front = longest(rules, Rule::id)
                + longest(rules, rule -> rule.severity().id())
                + GAPS[1]
                + GAPS[2];
        for (Rule rule : rules) {
            Ink ink = CheckConcise.ink(rule.severity());
            Cell id = Cell.left(Ink.STRONG, rule.id());
            Cell severity = Cell.left(ink, rule.severity().id());
            for (String part : summary(rule, front, appearance)) {
                columns.add(List.of(id, severity, Cell.left(part)));
                id = Cell.EMPTY;
                severity = Cell.EMPTY;
            }
        }
        for (String line : columns.lines(appearance, GAPS)) {
            out.write(line + "\n");
        }
        out.write("\nprogress explain RULE says more about one of them.\n");
    }

    private static int longest(List<Rule> rules, Function<Rule, String> cell) {
        return rules.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static List<String> summary(Rule rule, int front, Appearance appearance) {
        if (appearance.width().isEmpty()) {
            return List.of(rule.summary());
        }
        int room = appearance.width().getAsInt() - front;
        return Wrapped.lines(rule.summary(), room, room);
    }

    /** Writes the page of a rule. */
    public static void page(RulePage page, Appearance appearance, Writer out) throws IOException {
        RuleText text = new RuleText(appearance, out);
        for (String line : page.markdown().lines().toList()) {
            text.line(line);
        }
        text.flush();
    }

    private void line(String line) throws IOException {
        if (!fence.isEmpty()) {
            example(line);
        } else if (line.startsWith(FENCE)) {
            flush();
            fence = line.substring(
                    0, line.length() - line.replaceFirst("^`++", "").length());
        } else if (line.startsWith("#")) {
            flush();
            out.write(appearance.ink(Ink.STRONG, line.replaceFirst("^#++ ", "")) + "\n");
        } else if (line.isBlank()) {
            flush();
            out.write("\n");
        } else {
            if (line.startsWith("- ")) {
                flush();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void example(String line) throws IOException {
        if (line.equals(fence)) {
            fence = "";
        } else {
            out.write((line.isEmpty() ? "" : "    " + Visible.line(line)) + "\n");
        }
    }

    /** Writes the paragraph so far, wrapped; the further lines of a list item stand under its first word. */
    private void flush() throws IOException {
        if (paragraph.isEmpty()) {
            return;
        }
        int width = Math.min(WIDEST, appearance.width().orElse(USUAL_WIDTH));
        String hanging = paragraph.indexOf("- ") == 0 ? "  " : "";
        String front = "";
        for (String line : Wrapped.lines(paragraph.toString(), width, width - hanging.length())) {
            out.write(front + line + "\n");
            front = hanging;
        }
        paragraph.setLength(0);
    }
}
