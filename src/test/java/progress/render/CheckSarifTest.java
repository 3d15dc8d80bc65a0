package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.diagnostic.Rules;

class CheckSarifTest {
    /** The schema of OASIS, from a library that carries it. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(CheckSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    static List<Verdict> verdicts() {
        return CheckFixture.all();
    }

    private static JsonNode run(Verdict verdict) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(CheckFixture.text(CheckFormat.SARIF, verdict))
                .at("/runs/0");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void theSchemaDescribesIt(Verdict verdict) {
        assertThat(SCHEMA.validate(CheckFixture.text(CheckFormat.SARIF, verdict), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaDescribesNothingElse() {
        String other = CheckFixture.text(CheckFormat.SARIF, CheckFixture.seed()).replace("unicodeCodePoints", "bytes");
        assertThat(SCHEMA.validate(other, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aResultNamesItsPlace() throws JsonProcessingException {
        JsonNode run = run(CheckFixture.seed());
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode result = run.at("/results/1");
        JsonNode place = result.at("/locations/0/physicalLocation");
        String uri = place.at("/artifactLocation/uri").asText();
        assertThat(uri).isEqualTo("reports/2025-10-19%20eBPF%E5%AE%B9%E5%99%A8.md");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getPath()).isEqualTo("reports/2025-10-19 eBPF容器.md");
        assertThat(place.path("region").toString())
                .isEqualTo("{\"startLine\":6,\"startColumn\":8,\"endLine\":6,\"endColumn\":11}");
        assertThat(result.path("relatedLocations")).hasSize(3);
        assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
                .matches("[0-9a-f]{16}:1");
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements")).hasSize(3);
    }

    @Test
    void everyRuleIsDocumented() throws JsonProcessingException {
        JsonNode rules = run(CheckFixture.nothing()).at("/tool/driver/rules");
        assertThat(rules).hasSameSizeAs(Rules.all());
        for (JsonNode rule : rules) {
            for (String text : List.of("/shortDescription/text", "/fullDescription/text", "/help/text", "/helpUri")) {
                assertThat(rule.at(text).asText()).isNotBlank();
            }
            // With the home that the build fills in.
            assertThat(rule.path("helpUri").asText())
                    .matches("https://[a-z0-9./_-]+/rules/" + rule.path("id").asText() + "\\.md");
        }
    }

    @Test
    void whatGithubWouldRefuseIsLeftOutAndCounted() throws JsonProcessingException {
        JsonNode run = run(CheckFixture.many(5_003));
        assertThat(run.path("results")).hasSize(5_000);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith("and 3 more findings");
        assertThat(StreamSupport.stream(run.path("results").spliterator(), false)
                        .map(result -> result.at("/partialFingerprints/primaryLocationLineHash")
                                .asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aHostilePathIsOneUri() throws JsonProcessingException {
        String uri = run(CheckFixture.hostile())
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
        assertThat(uri).matches("[A-Za-z0-9._~/%-]+");
        assertThat(URI.create(uri).getPath())
                .isEqualTo(CheckFixture.hostile().reports().get(0));
    }
}
