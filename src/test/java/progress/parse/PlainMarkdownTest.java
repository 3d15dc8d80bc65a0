package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the plain reader has the word, it says what CommonMark says. */
class PlainMarkdownTest {
    private static final Path REPORTS = Path.of("src/test/resources/evaluation");
    private static final int TEXTS = 30_000;

    /** What lines of Markdown are made of, and what comes close to it. */
    private static final List<String> STARTS = List.of(
            "", "", "", "", "", " ", "  ", "   ", "    ", "      ", "\t", "> ", ">", "- ", "* ", "+ ", "-", "1. ",
            "12) ", "- [ ] ", "  - ", "    - ", ">> ", "- - ", "> - ");

    private static final List<String> CONTENTS = List.of(
            "",
            "",
            "",
            "文",
            "text",
            "**粗**: 3章",
            "*a*",
            "_b_",
            "# Title",
            "## 标题 ##",
            "#no",
            "###",
            "####### seven",
            "#\ttab",
            "---",
            "--",
            "-",
            "- - -",
            "-----  ",
            "***",
            "* * *",
            "**",
            "___",
            "_ _",
            "===",
            "=",
            "== =",
            "```",
            "````",
            "```yaml",
            "``` a`b",
            "```a\\b",
            "~~~",
            "~~~ x",
            "~~",
            "``",
            "<!-- c -->",
            "<!-- c",
            "-->",
            "d --> e",
            "<!-->",
            "<!--->",
            "<!-- -->text",
            "<div>",
            "<b",
            "|a|b|",
            "|---|---|",
            "a | b",
            "[x]: /url",
            "[x]",
            "\\# no",
            "1.",
            "1)",
            "10. x",
            "1234567890. x",
            "+",
            "=a",
            "-a",
            "…",
            "\u000b",
            "\u00a0# x",
            "　# x",
            "12",
            "✅ 3",
            "`code`",
            "\0");

    private static final List<String> ENDS =
            List.of("\n", "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " \n", "\t\n");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            text.append(pick(STARTS, random)).append(pick(CONTENTS, random)).append(pick(ENDS, random));
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void onTextsOfAllSorts() {
        int plain = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            plain += agrees(text(new Random(seed))) ? 1 : 0;
        }
        assertThat(plain).as("texts that are plain").isGreaterThan(TEXTS / 10);
    }

    @Test
    void onReports() throws IOException {
        int all = 0;
        int plain = 0;
        try (Stream<Path> files = Files.walk(REPORTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                all++;
                plain += agrees(read(file)) ? 1 : 0;
            }
        }
        assertThat(plain).as("plain ones of " + all).isGreaterThan(all * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\n===\n",
                "Title\n---\n",
                "- # heading\n",
                "> # heading\n",
                "  # heading\n",
                "<!-- never closed\n",
                "- <b>\n",
                "> ```\n",
                "   ```\na\n```\n",
                "```\nnever closed\n",
                "``` a\\*b\nc\n```\n",
                "\ttext\n",
                "- ***\n"
            })
    void leavesToCommonMark(String text) {
        assertThat(PlainMarkdown.read(Shown.folded(text))).isNull();
    }

    /** Whether a text is plain; if it is, both must agree on it. */
    private static boolean agrees(String text) {
        Folded folded = Shown.folded(text);
        MarkedLines plain = PlainMarkdown.read(folded);
        if (plain != null) {
            assertThat(Markdown.read(folded, plain)).as(text).isEqualTo(Markdown.read(folded, CommonMark.read(folded)));
        }
        return plain != null;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
