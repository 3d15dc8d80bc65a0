package progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterIdTest {
    @ParameterizedTest
    @CsvSource({
        "3, 03",
        "03, 03",
        "003, 03",
        "12, 12",
        "0012, 12",
        "0, 00",
        "00, 00",
        "100, 100",
        "m4, M4",
        "0-a, 0-A",
        "2.2, 2.2",
        "' 7 ', 07",
        "'', ''"
    })
    void plainNumbersHaveTwoDigits(String written, String shown) {
        assertThat(ChapterId.of(written)).hasToString(shown);
    }

    @Test
    void numbersAreIds() {
        assertThat(ChapterId.of(3)).isEqualTo(ChapterId.of("03"));
    }

    @Test
    void zeroIsThePlan() {
        assertThat(ChapterId.of("0").isPlan()).isTrue();
        assertThat(ChapterId.of("10").isPlan()).isFalse();
    }

    @Test
    void numbersComeFirstAndByValue() {
        Stream<String> shuffled = Stream.of("M4", "100", "09", "2.2", "11", "01", "0-A", "99");

        assertThat(shuffled.map(ChapterId::of).sorted().map(ChapterId::text))
                .containsExactly("01", "09", "11", "99", "100", "0-A", "2.2", "M4");
    }

    @Test
    void anIdIsAsHighAsItself() {
        assertThat(ChapterId.of("3")).isEqualByComparingTo(ChapterId.of("03"));
    }
}
