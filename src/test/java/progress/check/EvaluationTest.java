package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Related;

/** The findings in reports of many authors against labels made by hand. */
class EvaluationTest {
    private static final Path SETS = Path.of("src/test/resources/evaluation");

    /** What no change may fall below: 276 of 283 contradictions were found when this was written, and no other. */
    private static final double PRECISION = 0.99;

    private static final double RECALL = 0.97;

    private int right;
    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    @Test
    void contradictionsAreFoundAndNothingElse() throws IOException {
        List<Path> labels;
        try (Stream<Path> files = Files.walk(SETS)) {
            labels = files.filter(file -> file.toString().endsWith(".labels.json"))
                    .sorted()
                    .toList();
        }

        for (Path label : labels) {
            compare(label.getParent(), new ObjectMapper().readTree(Files.readString(label)));
        }

        assertThat((double) right / (right + invented.size()))
                .as("%d right, invented:%n%s", right, String.join("\n", invented))
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / (right + missed.size()))
                .as("%d right, missed:%n%s", right, String.join("\n", missed))
                .isGreaterThanOrEqualTo(RECALL);
    }

    private void compare(Path set, JsonNode label) throws IOException {
        String name = label.get("file").asText();
        Set<Integer> ambiguous = lines(label.path("ambiguous"));
        Set<Integer> labelled = lines(label.path("findings"));
        List<Diagnostic> left = new ArrayList<>(
                Checked.findings(Files.readString(set.resolve("src").resolve(name))));
        for (JsonNode wanted : label.path("findings")) {
            int line = wanted.get("line").asInt();
            Diagnostic found = found(wanted.get("rule").asText(), line, left);
            if (ambiguous.contains(line)) {
                left.remove(found);
            } else if (found == null) {
                missed.add(set.getFileName() + "/" + name + ":" + line + " " + wanted);
            } else {
                left.remove(found);
                right++;
            }
        }
        for (Diagnostic extra : left) {
            int line = line(extra);
            if (!ambiguous.contains(line) && !labelled.contains(line)) {
                invented.add(set.getFileName() + "/" + name + ":" + line + " " + extra.message());
            }
        }
    }

    private static Set<Integer> lines(JsonNode places) {
        Set<Integer> lines = new HashSet<>();
        places.forEach(place -> lines.add(place.path("line").asInt()));
        return lines;
    }

    /** The finding at a line; where two places disagree, either may be called wrong. */
    private static @Nullable Diagnostic found(String rule, int line, List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            boolean same = finding.rule().id().equals(rule);
            boolean named = finding.related().stream()
                    .map(Related::span)
                    .anyMatch(place -> place.position().line() == line);
            if (line(finding) == line || (same && named)) {
                return finding;
            }
        }
        return null;
    }

    private static int line(Diagnostic finding) {
        return finding.span().position().line();
    }
}
