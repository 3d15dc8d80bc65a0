package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.source.Span;

/** The number forms of real reports. An expectation names number, qualifier, unit and the characters that state it. */
class FigureReaderTest {
    private static void reads(String text, String expected) {
        assertThat(Shown.figures(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,167行          | 1167 lines «1,167行»
                    1,234,567字      | 1234567 words «1,234,567字»
                    ~3000字          | ~3000 words «~3000字»
                    1095+示例        | 1095+ code «1095+示例»
                    34000字          | 34000 words «34000字»
                    2.75章           | 2.75 chapters «2.75章»
                    0.5章            | 0.5 chapters «0.5章»
                    0章              | 0 chapters «0章»
                    1,234.5字        | 1234.5 words «1,234.5字»
                    9 章             | 9 chapters «9 章»
                    5个章节          | 5 chapters «5个章节»
                    8个核心章节      | 8 chapters «8个核心章节»
                    12节             | 12 sections «12节»
                    30个代码示例     | 30 code «30个代码示例»
                    65个             | 65 pieces «65个»
                    23 文档          | 23 parts «23 文档»
                    4小时            | 4 time «4小时»
                    3 chapters       | 3 chapters «3 chapters»
                    3 core chapters  | 3 chapters «3 core chapters»
                    1 chapter        | 1 chapters «1 chapter»
                    34,000 Words     | 34000 words «34,000 Words»
                    45 code examples | 45 code «45 code examples»
                    1,200 lines      | 1200 lines «1,200 lines»
                    12 sections      | 12 sections «12 sections»
                    6 tasks          | 6 parts «6 tasks»
                    20 hours         | 20 time «20 hours»
                    12,000文字       | 12000 words «12,000文字»
                    5章節            | 5 chapters «5章節»
                    8節              | 8 sections «8節»
                    30コード例       | 30 code «30コード例»
                    4時間            | 4 time «4時間»
                    7                | 7 «7»
                    """)
    void countsWithTheirUnits(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ~9,000字            | ~9000 words «~9,000字»
                    ~ 9,000字           | ~9000 words «~ 9,000字»
                    约10,000字          | ~10000 words «约10,000字»
                    约 10,000 字        | ~10000 words «约 10,000 字»
                    大约9000字          | ~9000 words «大约9000字»
                    ≈9000字             | ~9000 words «≈9000字»
                    about 9,000 words   | ~9000 words «about 9,000 words»
                    About 9,000 words   | ~9000 words «About 9,000 words»
                    approx. 9000 words  | ~9000 words «approx. 9000 words»
                    roughly 9000 words  | ~9000 words «roughly 9000 words»
                    約9,000文字         | ~9000 words «約9,000文字»
                    共约9,000字         | ~9000 words «约9,000字»
                    15+ (YAML/Bash)     | 15+ «15+»
                    15+示例             | 15+ code «15+示例»
                    65+个               | 65+ pieces «65+个»
                    65+ 个              | 65+ pieces «65+ 个»
                    120,000+字          | 120000+ words «120,000+字»
                    10,000字+           | 10000+ words «10,000字+»
                    8,000+              | 8000+ «8,000+»
                    8,000 +             | 8000+ «8,000 +»
                    ~9,000+字           | 9000+ words «~9,000+字»
                    30+ examples        | 30+ code «30+ examples»
                    """)
    void qualifiers(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11K字         | 11000 words «11K字»
                    11k字         | 11000 words «11k字»
                    6.5K字        | 6500 words «6.5K字»
                    ~37.5K        | ~37500 «~37.5K»
                    12k words     | 12000 words «12k words»
                    96.9万字      | 969000 words «96.9万字»
                    20万字!       | 200000 words «20万字»
                    12万+字       | 120000+ words «12万+字»
                    3千字         | 3000 words «3千字»
                    1.2亿字       | 120000000 words «1.2亿字»
                    1.5M words    | 1500000 words «1.5M words»
                    10-12K字      | 10000..12000 words «10-12K字»
                    1.25K字       | 1250 words «1.25K字»
                    """)
    void factors(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2,000-3,000字        | 2000..3000 words «2,000-3,000字»
                    2,000~3,000字        | 2000..3000 words «2,000~3,000字»
                    2,000–3,000 words    | 2000..3000 words «2,000–3,000 words»
                    2,000 - 3,000 words  | 2000..3000 words «2,000 - 3,000 words»
                    2000至3000字         | 2000..3000 words «2000至3000字»
                    2000到3000字         | 2000..3000 words «2000到3000字»
                    12-17小时            | 12..17 time «12-17小时»
                    ~2,000-3,000字       | 2000..3000 words «~2,000-3,000字»
                    2,000-3,000+字       | 2000..3000 words «2,000-3,000+字»
                    5-5章                | 5..5 chapters «5-5章»
                    """)
    void ranges(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    75%            | 75% «75%»
                    75 %           | 75% «75 %»
                    42.5%          | 42.5% «42.5%»
                    42.50%         | 42.50% «42.50%»
                    0%             | 0% «0%»
                    100%           | 100% «100%»
                    100.0%         | 100.0% «100.0%»
                    ~31%           | ~31% «~31%»
                    约80%          | ~80% «约80%»
                    about 80%      | ~80% «about 80%»
                    95%+           | 95%+ «95%+»
                    ~75%+          | 75%+ «~75%+»
                    **43%**        | 43% «43%»
                    **43**%        | 43% «43**%»
                    `75%`          | 75% «75%»
                    (75%)          | 75% «75%»
                    [75%]          | 75% «75%»
                    ✅75%          | 75% «75%»
                    进度75%        | 75% «75%»
                    """)
    void shares(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    54,000字/80,000字 (67.5%)         | 54000 words / 80000 words «54,000字/80,000字»; 67.5% «67.5%»
                    5章/9章 (56%)                     | 5 chapters / 9 chapters «5章/9章»; 56% «56%»
                    85+/150+示例 (57%)                | 85+ / 150+ code «85+/150+示例»; 57% «57%»
                    3/10 (30%)                        | 3 / 10 «3/10»; 30% «30%»
                    28,000 / 110,000+ (25%)           | 28000 / 110000+ «28,000 / 110,000+»; 25% «25%»
                    7/8 章节 (87.5%)                  | 7 / 8 chapters «7/8 章节»; 87.5% «87.5%»
                    62.5% (5/8章)                     | 62.5% «62.5%»; 5 / 8 chapters «5/8章»
                    46.4% (255,000/550,000)           | 46.4% «46.4%»; 255000 / 550000 «255,000/550,000»
                    2.75章 (31%)                      | 2.75 chapters «2.75章»; 31% «31%»
                    63,000字 (79%)                    | 63000 words «63,000字»; 79% «79%»
                    42.5% (字数), 30% (代码)          | 42.5% «42.5%»; 30% «30%»
                    25% (1.5/8章, 25,000字, 70+代码)  | 25% «25%»; 1.5 / 8 chapters «1.5/8章»; 25000 words «25,000字»; 70+ code «70+代码»
                    8章，120,000字，250+代码          | 8 chapters «8章»; 120000 words «120,000字»; 250+ code «250+代码»
                    **5**/**9**章                     | 5 / 9 chapters «5**/**9**章»
                    7 of 12 chapters                  | 7 / 12 chapters «7 of 12 chapters»
                    7 out of 12 sections              | 7 / 12 sections «7 out of 12 sections»
                    10章中7章                         | 7 chapters / 10 chapters «10章中7章»
                    12章中已完成7章                   | 7 chapters / 12 chapters «12章中已完成7章»
                    全12章のうち5章                   | 5 chapters / 12 chapters «12章のうち5章»
                    0/0                               | 0 / 0 «0/0»
                    21/23 = 91.3% ✅                  | 21 / 23 «21/23»; 91.3% «91.3%»
                    968,800字 (96.9万字!)             | 968800 words «968,800字»; 969000 words «96.9万字»
                    """)
    void fractionsAndCompounds(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    37.5% → 50%                 | 37.5% -> 50% «37.5% → 50%»
                    98% → 99% → 99.5%           | 98% -> 99% -> 99.5% «98% → 99% → 99.5%»
                    从40% → 70%                 | 40% -> 70% «40% → 70%»
                    40%到70%                    | 40% -> 70% «40%到70%»
                    40% 提升至 70%              | 40% -> 70% «40% 提升至 70%»
                    40% to 70%                  | 40% -> 70% «40% to 70%»
                    3,500行 → 4,200行 (+700)    | 3500 lines -> 4200 lines «3,500行 → 4,200行»
                    30,000 -> 34,000 words      | 30000 -> 34000 words «30,000 -> 34,000 words»
                    2/9章 → 3/9章               | 2 / 9 chapters -> 3 / 9 chapters «2/9章 → 3/9章»
                    """)
    void changes(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    １，１６７行            | 1167 lines «１，１６７行»
                    ７５％                  | 75% «７５％»
                    75％                    | 75% «75％»
                    １．５章                | 1.5 chapters «１．５章»
                    ～９，０００字          | ~9000 words «～９，０００字»
                    （１５，０００字，３０＋代码） | 15000 words «１５，０００字»; 30+ code «３０＋代码»
                    ５／９章                | 5 / 9 chapters «５／９章»
                    ３～５章                | 3..5 chapters «３～５章»
                    """)
    void fullWidth(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"٣٤ chapters", "٧٥%", "०५ 章", "Ⅻ章", "½章", "③", "十二章", "₇₅%"})
    void digitsOfOtherScriptsAreNotRead(String text) {
        reads(text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+524行",
                "+57%",
                "(+700)",
                "+1,167",
                "<1% CPU开销",
                ">80%",
                "≥90%",
                "≤5%",
                "×3",
                "50-90%",
            })
    void deltasAndEffectsAreNoFigures(String text) {
        reads(text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1.28.3",
                "1.28.3",
                "V2.0",
                "Go1.21",
                "kernel-5.10.2",
                "192.168.0.1",
                "192.168.0.1:8080",
                "2025-10-19",
                "2025/10/19",
                "2025.10.19",
                "2025年10月19日",
                "2025-10",
                "10月19日",
                "19日",
                "13月40日",
                "3年",
                "12:30",
                "12:30:45",
                "2025-10-19T12:30:45",
                "1:1",
            })
    void versionsDatesAndTimesAreNoFigures(String text) {
        reads(text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5G",
                "3D",
                "5大策略",
                "20-50μs",
                "2nd",
                "x86_64",
                "IPv6",
                "eBPF2",
                "O1",
                "H2",
                "1d",
                "1e309%",
                "5大",
                "issue #3",
                "$100",
                "¥5000",
                "€9",
            })
    void whatIsGluedToAForeignWordIsNoFigure(String text) {
        reads(text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第4章",
                "第04章",
                "04章",
                "04-09章",
                "第3-9章",
                "03_eBPF与容器技术",
                "12_网络",
                "Chapter 3",
                "chapter 12",
                "Ch 5",
                "Phase 2",
                "M4",
                "第十章",
                "00章",
            })
    void ordinalsAreNoCounts(String text) {
        reads(text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "101%",
                "150%",
                "100.5%",
                "100.000001%",
                "99999999999999999999字",
                "99999999999999999999%",
                "1234567890123",
                "0.1234567",
                "0.12345678901234567890%",
                "1,000-500字",
            })
    void impossibleNumbersAreNotRead(String text) {
        reads(text, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    123456789012 | 123456789012 «123456789012»
                    0.123456     | 0.123456 «0.123456»
                    99.999999%   | 99.999999% «99.999999%»
                    """)
    void theLongestNumbers(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第03章 9,000字              | 9000 words «9,000字»
                    Chapter 3 has 12 sections   | 12 sections «12 sections»
                    2025-10-19: 34,000字        | 34000 words «34,000字»
                    v1.2 - 75%                  | 75% «75%»
                    第4章剩余30%                | 30% «30%»
                    eBPF 5章                    | 5 chapters «5章»
                    """)
    void figuresBesideWhatIsNone(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.5/5          | 4.5 / 5 «4.5/5»
                    98/100 (A+)    | 98 / 100 «98/100»
                    4.75/5.0       | 4.75 / 5.0 «4.75/5.0»
                    """)
    void scoresAreFractionsHere(String text, String expected) {
        reads(text, expected);
    }

    @Test
    void onlyTheGivenStretchIsRead() {
        Folded folded = Shown.folded("完成 75% of 9,000字 (5/9章)");
        String text = folded.source().text();
        Span words = folded.source().span(text.indexOf("9,000"), text.indexOf(" ("));
        FigureReader reader = new FigureReader(folded, Shown.VOCABULARY);

        assertThat(reader.read(words)).extracting(token -> token.span().text()).containsExactly("9,000字");
        // 1,167 cut behind its comma, and a percent sign outside the stretch.
        int five = text.indexOf("5/9");
        assertThat(reader.read(five, five + 1))
                .extracting(token -> token.span().text())
                .containsExactly("5");
        int percent = text.indexOf("75%");
        assertThat(reader.read(percent, percent + 2))
                .extracting(token -> token.span().text())
                .containsExactly("75");
        assertThat(reader.read(3, 3)).isEmpty();
    }

    @Test
    void spansCountFromTheStartOfTheFile() {
        Folded folded = Shown.folded("# 标题\n\n完成度: 🟡 75%\n");
        List<Token> tokens = new FigureReader(folded, Shown.VOCABULARY).read(Shown.whole(folded));

        assertThat(tokens).hasSize(1);
        assertThat(tokens.get(0).span()).hasToString("reports/进度.md:3:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%-90%", "50% - 90%", "50~90%", "< 1%", "-5%", "第 4 章"})
    void looseEffectsNegativesAndOrdinalsAreNoFigures(String text) {
        reads(text, "");
    }
}
