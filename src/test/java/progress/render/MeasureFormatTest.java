package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import progress.manuscript.Counting;
import progress.manuscript.ManuscriptReader;
import progress.manuscript.Measured;
import progress.source.SourceFile;

class MeasureFormatTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MeasureFormatTest.class.getResourceAsStream("/progress/schema/measure.schema.json"));

    private static final Measured CHAPTER = measured("book/01_概述.md", """
            # 概述

            ## 1. 背景

            很长的文字。

            ```yaml
            ```

            ## 2. 安装

            文字。

            待补充

            ## 3. 使用 🚧

            ## 4. 总结

            ```
            ```
            """);

    private static final Measured HOSTILE = measured("=1+1\u001B[2J,\"x\".md", """
            ## 1. \u202E##[error]

            ::error::

            ```::error::"\u001B[2J
            ```
            """);

    private static Measured measured(String path, String text) {
        return ManuscriptReader.measure(new SourceFile(path, text), Counting.DEFAULT);
    }

    private static String text(MeasureFormat format, Measured... files) {
        return text(format, Appearance.PLAIN, files);
    }

    private static String text(MeasureFormat format, Appearance appearance, Measured... files) {
        StringWriter out = new StringWriter();
        try {
            format.write(List.of(files), Counting.DEFAULT, appearance, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void aSingleFileIsShownWithItsSections() {
        assertThat(text(MeasureFormat.TEXT, CHAPTER)).isEqualTo("""
                                  lines  words  code  sections
                book/01_概述.md      21     24     2         4   1 in work, 1 planned

                code: 1 yaml, 1 untagged

                  1  背景            line 3
                  2  安装   in work  line 10
                  3  使用   planned  line 16
                  4  总结            line 18

                words by the rule cjk+latin, code blocks left out
                """);
    }

    @Test
    void severalFilesAreSummedUp() {
        assertThat(text(MeasureFormat.TEXT, CHAPTER, measured("b.md", "one word\n")))
                .isEqualTo("""
                                  lines  words  code  sections
                book/01_概述.md      21     24     2         4   1 in work, 1 planned
                b.md                  1      2     0         0
                2 files              22     26     2         4

                code: 1 yaml, 1 untagged

                words by the rule cjk+latin, code blocks left out
                """);
    }

    @Test
    void theNoteGivesWayInANarrowTerminal() {
        Appearance narrow = new Appearance(false, false, OptionalInt.of(50));
        assertThat(text(MeasureFormat.TEXT, narrow, CHAPTER)).doesNotContain("1 in work, 1 planned");
    }

    @Test
    void theSchemaDescribesTheDocument() {
        for (String document : List.of(
                text(MeasureFormat.JSON),
                text(MeasureFormat.JSON, CHAPTER),
                text(MeasureFormat.JSON, CHAPTER, HOSTILE))) {
            assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theSchemaDescribesNothingElse() {
        String document = text(MeasureFormat.JSON, CHAPTER);
        for (String other : List.of(
                document.replace("\"lines\": 21", "\"lines\": -1"),
                document.replace("\"planned\"", "\"open\""),
                document.replace("\"yaml\": 1", "\"yaml\": 0"),
                document.replace("\"closing\": true", "\"closing\": null"),
                document.replace("cjk+latin", "words"))) {
            assertThat(other).isNotEqualTo(document);
            assertThat(SCHEMA.validate(other, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void theDocumentHasEveryCount() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(text(MeasureFormat.JSON, CHAPTER, HOSTILE));
        JsonNode file = document.path("files").get(0);
        assertThat(file.path("code").toString())
                .isEqualTo("{\"total\":2,\"withLanguage\":1,\"byLanguage\":{\"yaml\":1}}");
        assertThat(file.path("sections").path("list").get(1).toString())
                .isEqualTo("{\"number\":\"2\",\"title\":\"安装\",\"status\":\"partial\",\"line\":10,\"closing\":false}");
        assertThat(document.path("files").get(1).path("path").asText()).isEqualTo(HOSTILE.path());
        assertThat(document.path("total").path("lines").asInt()).isEqualTo(CHAPTER.lines() + HOSTILE.lines());
        assertThat(document.path("total").path("sections").toString()).isEqualTo("{\"total\":5,\"closing\":1}");
    }

    @Test
    void aRowForASpreadsheetHasEveryCount() {
        assertThat(text(MeasureFormat.CSV, CHAPTER)).isEqualTo("""
                path,lines,words,code,code_with_language,sections,sections_done,sections_partial,sections_planned,\
                sections_closing,word_rule,code_included
                book/01_概述.md,21,24,2,1,4,2,1,1,1,cjk+latin,false
                """);
    }

    @ParameterizedTest
    @EnumSource
    void nothingInItIsObeyed(MeasureFormat format) {
        for (String text : List.of(text(format, HOSTILE), text(format, CHAPTER, HOSTILE))) {
            assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
            assertThat(text).doesNotContain("##[");
            assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
            assertThat(text.lines()).noneMatch(line -> format == MeasureFormat.CSV && line.startsWith("="));
        }
    }
}
