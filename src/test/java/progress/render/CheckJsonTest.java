package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;

/** The formats in JSON: our own, GitLab's and reviewdog's. */
class CheckJsonTest {
    private static final String SCHEMA_FILE = "/progress/schema/check.schema.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CheckJsonTest.class.getResourceAsStream(SCHEMA_FILE));

    static List<Verdict> verdicts() {
        return CheckFixture.all();
    }

    private static JsonNode json(CheckFormat format, Verdict verdict) throws JsonProcessingException {
        return new ObjectMapper().readTree(CheckFixture.text(format, verdict));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void theSchemaDescribesIt(Verdict verdict) {
        assertThat(SCHEMA.validate(CheckFixture.text(CheckFormat.JSON, verdict), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaDescribesNothingElse() {
        String text = CheckFixture.text(CheckFormat.JSON, CheckFixture.seed());
        for (String other : List.of(
                text.replace("\"column\": 8", "\"column\": 0"),
                text.replace("\"sections\"", "\"sektions\""),
                text.replace("\"counted\"", "\"sum\""))) {
            assertThat(SCHEMA.validate(other, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void theSchemaKnowsEveryRule() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(CheckJsonTest.class.getResourceAsStream(SCHEMA_FILE));
        JsonNode ids = schema.at("/$defs/diagnostic/properties/rule/enum");
        assertThat(StreamSupport.stream(ids.spliterator(), false).map(JsonNode::asText))
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::id).toList());
    }

    @Test
    void columnsCountCodePoints() throws JsonProcessingException {
        JsonNode finding = json(CheckFormat.JSON, CheckFixture.seed()).at("/diagnostics/1");
        assertThat(finding.toString())
                .startsWith("{\"rule\":\"sections\",\"severity\":\"error\",\"path\":\"reports/2025-10-19 eBPF容器.md\","
                        + "\"line\":6,\"column\":8,\"endLine\":6,\"endColumn\":11,\"message\":")
                .endsWith("\"fix\":{\"text\":\"50%\"}}");
        assertThat(finding.path("related")).hasSize(3);
        assertThat(json(CheckFormat.JSON, CheckFixture.seed()).path("summary").toString())
                .isEqualTo("{\"reports\":3,\"errors\":1,\"warnings\":1,\"notes\":1}");
    }

    @Test
    void whatIsNotThereIsNull() throws JsonProcessingException {
        JsonNode finding = json(CheckFormat.JSON, CheckFixture.seed()).at("/diagnostics/2");
        assertThat(finding.path("counted").isNull()).isTrue();
        assertThat(finding.path("fix").isNull()).isTrue();
    }

    @Test
    void aHostileTextIsReadBackUnchanged() throws JsonProcessingException {
        Verdict verdict = CheckFixture.hostile();
        JsonNode finding = json(CheckFormat.JSON, verdict).at("/diagnostics/0");
        assertThat(finding.path("message").asText())
                .isEqualTo(verdict.findings().get(0).message());
        assertThat(finding.path("path").asText()).isEqualTo(verdict.reports().get(0));
    }

    @Test
    void gitlabKnowsFindingsByNamesOfTheirOwn() throws JsonProcessingException {
        JsonNode issues = json(CheckFormat.GITLAB, CheckFixture.many(30));
        assertThat(issues).hasSize(30);
        assertThat(StreamSupport.stream(issues.spliterator(), false)
                        .map(issue -> issue.path("fingerprint").asText()))
                .doesNotHaveDuplicates();
        JsonNode issue = json(CheckFormat.GITLAB, CheckFixture.seed()).get(1);
        assertThat(issue.path("check_name").asText()).isEqualTo("sections");
        assertThat(issue.path("severity").asText()).isEqualTo("major");
        assertThat(issue.path("description").asText()).startsWith("sections: chapter 03 is stated 75%");
        assertThat(issue.at("/location/path").asText()).isEqualTo("reports/2025-10-19 eBPF容器.md");
        assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(6);
    }

    @Test
    void reviewdogCountsBytes() throws JsonProcessingException {
        JsonNode finding = json(CheckFormat.RDJSON, CheckFixture.seed()).at("/diagnostics/1");
        // 🚀 has four bytes, each of the three Chinese characters has three.
        assertThat(finding.at("/location/range").toString())
                .isEqualTo("{\"start\":{\"line\":6,\"column\":17},\"end\":{\"line\":6,\"column\":20}}");
        assertThat(finding.path("severity").asText()).isEqualTo("ERROR");
        assertThat(finding.at("/code/value").asText()).isEqualTo("sections");
        assertThat(finding.at("/suggestions/0/text").asText()).isEqualTo("50%");
        assertThat(finding.at("/suggestions/0/range")).isEqualTo(finding.at("/location/range"));
        assertThat(finding.path("relatedLocations")).hasSize(3);
    }
}
