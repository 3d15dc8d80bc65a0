package progress.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"a, a, 0", "'', abc, 3", "report, reports, 1", "satus, status, 1", "sttaus, status, 1", "abc, xyz, 3"})
    void stepsAreCounted(String one, String other, int steps) {
        assertThat(Nearest.distance(one, other)).isEqualTo(steps);
        assertThat(Nearest.distance(other, one)).isEqualTo(steps);
    }

    @Test
    void whatIsFarFromEverythingHasNoNearest() {
        assertThat(Nearest.to("stats", List.of("help", "status"))).contains("status");
        assertThat(Nearest.to("xyzzy", List.of("help", "status"))).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), List.of("help"))).isEmpty();
    }
}
