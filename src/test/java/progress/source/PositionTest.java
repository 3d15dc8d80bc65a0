package progress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void itReadsAsLineAndColumn() {
        assertThat(new Position(301, 8)).hasToString("301:8");
    }

    @Test
    void bothNumbersStartAtOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
    }
}
