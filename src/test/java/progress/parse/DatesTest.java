package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-10-19                       | 2025-10-19
                    2025/10/19                       | 2025-10-19
                    2025.10.19                       | 2025-10-19
                    2025_10_19                       | 2025-10-19
                    20251019                         | 2025-10-19
                    2025-1-9                         | 2025-01-09
                    2025年10月19日                   | 2025-10-19
                    2025年1月9日                     | 2025-01-09
                    2025年10月19日 (星期日)          | 2025-10-19
                    于2025-10-19完成                 | 2025-10-19
                    2024-02-29                       | 2024-02-29
                    March 15, 2026                   | 2026-03-15
                    Mar 15 2026                      | 2026-03-15
                    Mar. 15, 2026                    | 2026-03-15
                    March 15th, 2026                 | 2026-03-15
                    15 March 2026                    | 2026-03-15
                    15th March 2026                  | 2026-03-15
                    SEPTEMBER 1, 2026                | 2026-09-01
                    2025-10-13 至 2025-10-19         | 2025-10-13
                    2025-02-30, 2025-03-01           | 2025-03-01
                    v1.2.3 of 2025-10-19             | 2025-10-19
                    2025-10-19T12:30:45              | 2025-10-19
                    """)
    void theFirstDateOfAText(String text, LocalDate expected) {
        assertThat(Dates.first(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-10",
                "2025年10月",
                "10月19日",
                "2025-13-01",
                "2025-02-29",
                "2025-02-30",
                "2025-00-10",
                "2025-10-00",
                "2025-10-190",
                "2025-100-19",
                "1025-10-19",
                "9999-10-19",
                "12025-10-19",
                "120251019",
                "202510190",
                "20251319",
                "March 2026",
                "March 45, 2026",
                "45 March 2026",
                "15 Foo 2026",
                "summary 15, 2026",
                "٢٠٢٥-١٠-١٩",
                "12:30:45",
                "2025-",
                "2025-10-",
                "2025年",
                "15 March",
                "March",
                "March 15",
            })
    void whatIsNoDate(String text) {
        assertThat(Dates.first(text)).isNull();
    }
}
