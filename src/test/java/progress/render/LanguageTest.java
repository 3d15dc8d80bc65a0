package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "第03章已经写完, ZH",
        "Chapter 3 is written, EN",
        "'## Changes in 第03章 and the rest of the book', EN",
        "'第03章までの執筆はおわりました', EN",
        "'', EN"
    })
    void theLanguageIsThatOfTheWords(String text, Language language) {
        assertThat(Language.ofTexts(List.of(text))).isEqualTo(language);
    }

    @Test
    void severalTextsAreWeighedTogether() {
        assertThat(Language.ofTexts(List.of("Work of the day", "第03章已经写完"))).isEqualTo(Language.ZH);
        assertThat(Language.ofTexts(List.of())).isEqualTo(Language.EN);
    }
}
