package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusDocumentTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StatusDocumentTest.class.getResourceAsStream("/progress/schema/status.schema.json"));

    static List<Overview> overviews() {
        return List.of(Fixture.seed(), Fixture.several(), Fixture.hostile(), Fixture.nothing());
    }

    private static String text(StatusFormat format, Overview overview) {
        return Fixture.text(format, overview, new Detail(Detail.Chapters.AUTO, false), Appearance.PLAIN);
    }

    private static JsonNode json(Overview overview) throws JsonProcessingException {
        return new ObjectMapper().readTree(text(StatusFormat.JSON, overview));
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void theSchemaDescribesIt(Overview overview) {
        assertThat(SCHEMA.validate(text(StatusFormat.JSON, overview), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaDescribesNothingElse() {
        String other = text(StatusFormat.JSON, Fixture.seed()).replace("\"line\": 3", "\"line\": 0");
        assertThat(SCHEMA.validate(other, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void yamlIsTheSameDocument(Overview overview) throws JsonProcessingException {
        JsonNode yaml = new ObjectMapper(new YAMLFactory()).readTree(text(StatusFormat.YAML, overview));
        assertThat(yaml).isEqualTo(json(overview));
    }

    @Test
    void statedAndCountedFiguresStandApart() throws JsonProcessingException {
        JsonNode topic = json(Fixture.seed()).path("topics").get(0);
        assertThat(topic.path("chapters").toString()).isEqualTo("{\"done\":2.75,\"planned\":9,\"percent\":31}");
        assertThat(topic.path("words").toString()).isEqualTo("{\"value\":34000,\"target\":80000,\"percent\":42.5}");
        assertThat(topic.path("counted").toString())
                .isEqualTo("{\"chapters\":{\"done\":2.75,\"planned\":9,\"percent\":30.56},"
                        + "\"bySections\":{\"done\":2.3333,\"percent\":25.93},"
                        + "\"words\":{\"percent\":42.5},\"code\":{\"percent\":30}}");
        JsonNode chapter = topic.path("list").get(2);
        assertThat(chapter.path("id").asText()).isEqualTo("03");
        assertThat(chapter.path("file").asText()).isEqualTo("book/03.md");
        assertThat(chapter.path("line").asInt()).isEqualTo(11);
        assertThat(chapter.path("sections").path("done").asInt()).isEqualTo(1);
        assertThat(chapter.path("sections").path("total").asInt()).isEqualTo(3);
        assertThat(topic.path("list").get(3).path("percent").isNull()).isTrue();
        assertThat(topic.path("list").get(3).path("sections").isNull()).isTrue();
    }

    @Test
    void whatIsNotStatedIsNull() throws JsonProcessingException {
        JsonNode topic = json(Fixture.several()).path("topics").get(1);
        assertThat(topic.path("chapters").path("percent").isNull()).isTrue();
        assertThat(topic.path("words").toString()).isEqualTo("{\"value\":9000,\"target\":null,\"percent\":null}");
        assertThat(topic.path("date").isNull()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void nothingInItIsObeyed(Overview overview) {
        for (StatusFormat format : List.of(StatusFormat.JSON, StatusFormat.YAML)) {
            String text = text(format, overview);
            assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
            assertThat(text).doesNotContain("##[");
            assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
        }
    }

    @Test
    void aHostileNameIsReadBackUnchanged() throws JsonProcessingException {
        assertThat(json(Fixture.hostile()).path("topics").get(0).path("name").asText())
                .isEqualTo(Fixture.HOSTILE);
    }
}
