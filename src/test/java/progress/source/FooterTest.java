package progress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the last lines of a text begin. */
class FooterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# T|text|**a**: 1; 3",
                "# T|text|---|**a**: 1|**b：** 2||*the end*; 4",
                "# T|text; 3",
                "# T|- **a**: 1; 3",
                "# T|**a** is bold; 3",
                "**a**: 1|text; 3",
                "# T|t|**a**: 1|> quoted||; 3",
                "# T|## U||**a**: 1; 5",
                "# T|t|**a**: 1||**Keep going!** 🚀; 3",
                "# T|t|**a**: 1||---||感谢阅读。||**继续！** 🚀; 3",
                "# T|t|**a**: 1||2 of 3; 6",
                "# T|t|**a**: 1||- b; 6",
                "# T|t|**a**: 1||text|**b**: 2; 6",
            })
    void beginsAtItsFirstLine(String text, int line) {
        assertThat(Footer.firstLine(new SourceFile("t.md", text.replace('|', '\n'))))
                .isEqualTo(line);
    }
}
