package progress.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import progress.model.Decimal;

/** Writes a first {@code progress.yml}, with what was found filled in and everything else explained in comments. */
public final class ConfigWriter {
    private final StringBuilder text = new StringBuilder();

    private ConfigWriter() {}

    /**
     * A topic that was found.
     *
     * @param name its name
     * @param manuscript a glob of its chapter files; null where none were found
     * @param planned chapters, as reports state them; null where they do not
     * @param words words in the end
     * @param code code examples in the end
     */
    public record Found(
            String name,
            @Nullable String manuscript,
            @Nullable Decimal planned,
            @Nullable Decimal words,
            @Nullable Decimal code) {}

    /**
     * Writes the text.
     *
     * @param reports files and folders with reports, relative to the file
     * @param exclude globs of what lies there and is no report
     * @param topics what the reports or the manuscripts are about
     */
    public static String write(List<String> reports, List<String> exclude, List<Found> topics) {
        ConfigWriter writer = new ConfigWriter();
        writer.lines(
                "# What the program progress reads here. Every key may be left out; flags beat what stands here.",
                "",
                "# Where the progress reports lie: files, and folders with all that is below them.",
                "reports: " + list(reports),
                "",
                "# What lies there and is no report.",
                exclude.isEmpty() ? "# exclude: [\"**/drafts/**\"]" : "exclude: " + list(exclude),
                "",
                "# The topics that reports speak of, by their names there. Counted chapter files beat stated figures in",
                "# `progress report`; the targets hold where the reports state none.");
        if (topics.isEmpty()) {
            writer.lines(
                    "# topics:",
                    "#   - name: My book",
                    "#     manuscript: book/[0-9][0-9]_*.md",
                    "#     planned: 9      # chapters",
                    "#     words: 80000",
                    "#     code: 150       # code examples");
        } else {
            writer.lines("topics:");
            topics.forEach(writer::topic);
        }
        writer.lines(
                "",
                "# What `progress check` makes of a rule: off, note, warning or error; `progress explain` lists the rules.",
                "# With `completion: words` a chapter's percentage means its words, and not its sections.",
                "# check:",
                "#   rules: {total: error, duplicate-key: off}",
                "#   completion: sections",
                "",
                "# What counts as a word of a manuscript: cjk+latin, characters or non-space.",
                "# words: cjk+latin",
                "",
                "# Words and marks of yours, beside those that are known.",
                "# vocabulary:",
                "#   done: [abgeschlossen]");
        return writer.text.toString();
    }

    private void topic(Found topic) {
        lines("  - name: " + quoted(topic.name()));
        if (topic.manuscript() != null) {
            lines("    manuscript: " + quoted(topic.manuscript()));
        }
        number("planned", topic.planned(), "9", "chapters");
        number("words", topic.words(), "80000", "in the end");
        number("code", topic.code(), "150", "code examples in the end");
    }

    private void number(String key, @Nullable Decimal value, String example, String remark) {
        lines(
                value == null
                        ? "    # " + key + ": " + example + "   # " + remark
                        : "    " + key + ": " + value.stripped());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(ConfigWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text in double quotes; what could end them or not be seen is written by its code. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPlain(c)) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private void lines(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
