package progress.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | ''",
                "0  | '  \t '",
                "4  | 你好世界",
                "4  | 你好，世界。",
                "3  | eBPF技术",
                "4  | 第3章节",
                "1  | don't",
                "1  | don’t",
                "2  | 'quoted words'",
                "2  | dogs' tails",
                "1  | state-of-the-art",
                "1  | 2025-10-19",
                "2  | a--b",
                "2  | a - b",
                "1  | 1,000",
                "1  | 3.14",
                "1  | 1,234.56",
                "2  | a,b",
                "2  | 1, 2",
                "1  | v1.2.3",
                "2  | end. Next",
                "1  | eth0_rx__bytes",
                "1  | __init__",
                "2  | TCP/IP",
                "2  | 10:30",
                "1  | 45%",
                "1  | C++",
                "1  | café",
                "1  | cafe\u0301",
                "1  | co\u00ADoperate",
                "2  | zero\u200Bwidth",
                "1  | ＡＰＩ",
                "1  | １２３",
                "1  | Привет",
                "1  | नमस्ते",
                "6  | こんにちは。ー",
                "4  | カタカナ",
                "4  | ｶﾞｷﾞｸﾞｹﾞ",
                "5  | 안녕하세요",
                "1  | \u1112\u1161\u11AB",
                "2  | 人々",
                "2  | \uD840\uDC00\uD840\uDC01",
                "1  | \uD888\uDC00",
                "0  | 🚧 ✅ 👨‍👩‍👧 🇨🇳",
                "0  | 1️⃣ ℹ️ ℹ",
                "2  | 1️⃣ 初级",
                "1  | a1️⃣",
                "0  | — … ，。！ · ① ½ ™",
                "1  | x²",
                "1  | Ⅳ",
                "2  | é 中",
                "3  | ㄅㄆㄇ",
            })
    void cjkAndLatin(int words, String text) {
        assertThat(WordRule.CJK_LATIN.count(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0| ''",
                "6|6|你好，世界。",
                "5|3|a b c\u200D",
                "7|4|a\u3000b \u00A0cd",
                "4|4|cafe\u0301",
                "1|1|👨‍👩‍👧",
                "1|1|👍🏽",
                "3|3|🇨🇳🇯🇵🇨",
                "1|1|1️⃣",
                "2|2|\uD840\uDC00\uD840\uDC01",
                "1|1|\u1112\u1161\u11AB",
            })
    void charactersAreWhatAPersonTakesForOne(int characters, int nonSpace, String text) {
        String seen = text.equals(" ''") ? "" : text;
        assertThat(WordRule.CHARACTERS.count(seen)).isEqualTo(characters);
        assertThat(WordRule.NON_SPACE.count(seen)).isEqualTo(nonSpace);
    }

    @Test
    void lineBreaksAndTheBlanksAroundThemAreNoCharacters() {
        assertThat(WordRule.CHARACTERS.count("  a b  \n\t c\r\n\u2028d ")).isEqualTo(5);
        assertThat(WordRule.NON_SPACE.count("  a b  \n\t c\r\n\u2028d ")).isEqualTo(4);
    }

    @Test
    void halfASurrogatePairIsNothing() {
        for (WordRule rule : WordRule.values()) {
            assertThat(rule.count("\uD840")).isZero();
            assertThat(rule.count("\uDC00\uD840")).isZero();
        }
    }

    @Test
    void everyRuleIsFoundByItsName() {
        for (WordRule rule : WordRule.values()) {
            assertThat(WordRule.named(rule.text())).contains(rule);
        }
        assertThat(WordRule.named("CJK_LATIN")).isEmpty();
    }
}
