package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.model.Ratio;

class BarTest {
    @ParameterizedTest
    @CsvSource({
        "0, 100, ░░░░░░░░░░, ----------",
        "1, 1000, ▏░░░░░░░░░, ----------",
        "1, 10, █░░░░░░░░░, #---------",
        "75, 100, ███████▌░░, #######---",
        "999, 1000, █████████▉, #########-",
        "100, 100, ██████████, ##########",
        "111, 100, ██████████, ##########"
    })
    void aShareIsDrawnInEighthsOfACell(int part, int whole, String bar, String ascii) {
        assertThat(Bar.of(Ratio.of(part, whole), false)).isEqualTo(bar);
        assertThat(Bar.of(Ratio.of(part, whole), true)).isEqualTo(ascii);
    }
}
