package progress.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTextTest {
    private static String text(String markdown) {
        return InlineText.read(markdown, Set.of("id", "中文")::contains).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "**bold** and *it* and _it_     | bold and it and it",
                "***both***                     | both",
                "un*believ*able                 | unbelievable",
                "snake_case_name                | snake_case_name",
                "2 * 3 * 4                      | 2 * 3 * 4",
                "~~gone~~ and ~this~            | gone and this",
                "~9,000 字                      | ~9,000 字",
                "~~~three~~~                    | ~~~three~~~",
                "`a*b*` ``c`d``                 | a*b* c`d",
                "`` ` ``                        | `",
                "`open                          | `open",
                "\\*no\\* \\\\ \\a              | *no* \\ \\a",
                "[text](target)                 | text",
                "[text](<tar get> \"title\")    | text",
                "[text](target 'title')         | text",
                "[text](target (title))         | text",
                "[a](b(c)d)e                    | ae",
                "[text](not a target)           | [text](not a target)",
                "[text] (no)                    | [text] (no)",
                "![alt *text*](image.png)       | alt text",
                "[![alt](image.png)](target)    | alt",
                "[a [b](c) d](e)                | [a b d](e)",
                "[text][id] [id][] [id]         | text id id",
                "[text][other] [other]          | [text][other] [other]",
                "[详见][中文]                    | 详见",
                "*[a*](b)                       | *a*",
                "word[^1] and[^note]            | word and",
                "a<br>b                         | a⏎b",
                "a <b class=\"x\" y>b</b> c     | a b c",
                "a < b and c > d                | a < b and c > d",
                "Map<String, List>              | Map<String, List>",
                "a <!-- b --> c                 | a  c",
                "<https://a.b/c> <me@a.b>!      | \" !\"",
                "AT&amp;T &#20013;&#x6587;&nbsp;| \"AT&T 中文 \"",
                "caf&eacute; &mdash; &Ouml;l    | cafa & al",
                "&unfinished a & b              | &unfinished a & b",
            })
    void marksAreNoText(String markdown, String text) {
        assertThat(text(markdown)).isEqualTo(text.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见https://ebpf.io/，再读       | 见，再读",
                "(http://a.b/c_(d)) e           | () e",
                "Www.Example.com.               | .",
                "**https://a.b**                | ''",
                "[https://a.b](https://a.b)     | ''",
                "`curl http://localhost:80/x -v`| curl  -v",
                "xhttp://a                      | xhttp://a",
                "http:// and www. alone         | http:// and www. alone",
            })
    void addressesAreNoText(String markdown, String text) {
        assertThat(text(markdown)).isEqualTo(text);
    }

    @Test
    void linksAndAddressesAreTold() {
        assertThat(InlineText.read("[a](b), ![c](d), <http://e>, http://f, [g], `http://h`", label -> false)
                        .links())
                .isEqualTo(4);
    }

    /** What commonmark-java's own inline parser, which is too slow on hostile input, makes of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*_a ",
                "*_`a中。 ",
                "[]()a*!",
                "[]()<>a\"' ",
                "`\\*_[a](b)\n",
                "<>/a=\"' -!",
                "**__aa b.,",
                "&#;12*_"
            })
    void itAgreesWithCommonMark(String alphabet) {
        Parser parser = Parser.builder().build();
        Random random = new Random(alphabet.hashCode());
        for (int round = 0; round < 20_000; round++) {
            StringBuilder some = new StringBuilder("a");
            for (int i = random.nextInt(24); i > 0; i--) {
                some.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String markdown = some.append('b')
                    .toString()
                    .replaceAll("\\s*\n[\\s>=#*_`-]*", "\n")
                    .replaceAll(" {2,}", " ");
            assertThat(InlineText.read(markdown, label -> false).text())
                    .as(markdown)
                    .isEqualTo(reference(parser, markdown));
        }
    }

    private static String reference(Parser parser, String markdown) {
        StringBuilder text = new StringBuilder();
        parser.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
            }

            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append('\n');
            }
        });
        return text.toString();
    }
}
