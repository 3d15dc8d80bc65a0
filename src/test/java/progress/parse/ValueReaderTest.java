package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.RatioClaim;
import progress.model.Role;

/** What the numbers of a value mean, given what is known from its key. */
class ValueReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    54,000字/80,000字 (67.5%) | words done 54000 «54,000字»; words target 80000 «80,000字»; words percent 67.5 «67.5%»
                    42.5% (字数), 30% (代码)  | words percent 42.5 «42.5%»; code percent 30 «30%»
                    42.5% (words), 30% (code) | words percent 42.5 «42.5%»; code percent 30 «30%»
                    2.75章 (31%)              | chapters done 2.75 «2.75章»; chapters percent 31 «31%»
                    63,000字 (79%)            | words done 63000 «63,000字»; words percent 79 «79%»
                    62.5% (5/8章) 🎊          | chapters done 5 «5»; chapters target 8 «8章»; chapters percent 62.5 «62.5%»
                    7/8 章节 (87.5%)          | chapters done 7 «7»; chapters target 8 «8 章节»; chapters percent 87.5 «87.5%»
                    8/23 文档 (34.78%)        | parts done 8 «8»; parts target 23 «23 文档»; parts percent 34.78 «34.78%»
                    7 of 12 chapters (58%)    | chapters done 7 «7»; chapters target 12 «12 chapters»; chapters percent 58 «58%»
                    34,000 of 80,000 words (42.5%) | words done 34000 «34,000»; words target 80000 «80,000 words»; words percent 42.5 «42.5%»
                    全12章中5章               | chapters done 5 «5章»; chapters target 12 «12章»
                    執筆済み3章/全9章         | chapters done 3 «3章»; chapters target 9 «9章»
                    5/10章                    | chapters done 5 «5»; chapters target 10 «10章»
                    3/10 (30%)                | done 3 «3»; target 10 «10»; percent 30 «30%»
                    21/23 = 91.3% ✅          | done 21 «21»; target 23 «23»; percent 91.3 «91.3%»
                    (1,167行, 75%)            | lines done 1167 «1,167行»; percent 75 «75%»
                    15,000字, 30+代码         | words done 15000 «15,000字»; code done 30+ «30+代码»
                    （15,000字，30+代码）     | words done 15000 «15,000字»; code done 30+ «30+代码»
                    约80% (核心技术已完成)    | percent ~80 «约80%»
                    56% (前5章完成) 🆕        | percent 56 «56%»; chapters done 5 «5章»
                    968,800字 (96.9万字!)     | words done 968800 «968,800字»; words done 969000 «96.9万字»
                    9章 + README (10个文件)   | chapters done 9 «9章»
                    75%                       | percent 75 «75%»
                    🟡 进行中 (75%完成)       | percent 75 «75%»
                    進捗 40%                  | percent 40 «40%»
                    """)
    void aValueAlone(String value, String expected) {
        assertThat(Shown.values(value, null, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    25% (1.5/8章, 25,000字, 70+代码) | chapters done 1.5 «1.5»; chapters target 8 «8章»; chapters percent 25 «25%»; words done 25000 «25,000字»; code done 70+ «70+代码»
                    8章，120,000字，250+代码         | chapters done 8 «8章»; words done 120000 «120,000字»; code done 250+ «250+代码»
                    about 34,000 words, 45+ examples | words done ~34000 «about 34,000 words»; code done 45+ «45+ examples»
                    1,483行, 10,000字                | lines done 1483 «1,483行»; words done 10000 «10,000字»
                    """)
    void severalMeasuresInOneValue(String value, String expected) {
        assertThat(Shown.values(value, null, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    预计12,000字     | words target 12000 «12,000字»
                    (预计12,000字)   | words target 12000 «12,000字»
                    8K字预计         | words target 8000 «8K字»
                    目标80,000字     | words target 80000 «80,000字»
                    planned 8,000 words | words target 8000 «8,000 words»
                    25%补充          | remaining_percent 25 «25%»
                    剩余30%          | remaining_percent 30 «30%»
                    残り30%          | remaining_percent 30 «30%»
                    """)
    void wordsBesideANumberSayWhichItIs(String value, String expected) {
        assertThat(Shown.values(value, null, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chapters | done      | 2.75       | chapters done 2.75 «2.75»
                    chapters | done      | 2.75章 (31%) | chapters done 2.75 «2.75章»; chapters percent 31 «31%»
                    chapters | target    | 9          | chapters target 9 «9»
                    chapters | active    | 1          | chapters active 1 «1»
                    chapters | remaining | 6          | chapters remaining 6 «6»
                    chapters | remaining | 7章 (78%)  | chapters remaining 7 «7章»; chapters remaining_percent 78 «78%»
                    -        | remaining | 37.5% (3章) | remaining_percent 37.5 «37.5%»; chapters remaining 3 «3章»
                    words    | -         | 34,000     | words done 34000 «34,000»
                    words    | -         | 28,000 / 110,000+ (25%) | words done 28000 «28,000»; words target 110000+ «110,000+»; words percent 25 «25%»
                    words    | target    | 80,000字   | words target 80000 «80,000字»
                    words    | percent   | 67.5%      | words percent 67.5 «67.5%»
                    words    | percent   | 25% (25,000/100,000) | words done 25000 «25,000»; words target 100000 «100,000»; words percent 25 «25%»
                    code     | -         | 165/250+个 | code done 165 «165»; code target 250+ «250+个»
                    code     | -         | 15+ (YAML/Bash) | code done 15+ «15+»
                    code     | -         | 30+行      | lines done 30+ «30+行»
                    -        | percent   | 75%        | percent 75 «75%»
                    -        | percent   | 3/10       |
                    chapters | percent   | 3/10       | chapters done 3 «3»; chapters target 10 «10»
                    -        | remaining | 30%        | remaining_percent 30 «30%»
                    -        | remaining_percent | 25% | remaining_percent 25 «25%»
                    -        | target    | 90%        |
                    -        | active    | 50%        |
                    -        | done      | 4          | pieces done 4 «4»
                    -        | done      | 2章 ✅     | chapters done 2 «2章»
                    -        | percent   | 4          |
                    """)
    void aKeySaysWhatIsCountedAndWhichNumberItIs(String unit, String role, String value, @Nullable String expected) {
        Unit counted = unit.equals("-") ? null : Unit.valueOf(unit.toUpperCase(Locale.ROOT));
        Role known = role.equals("-") ? null : Role.valueOf(role.toUpperCase(Locale.ROOT));

        assertThat(Shown.values(value, counted, known)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aTargetMaySayHowMuchOfItIsReached() {
        assertThat(Shown.values("100,000字 (当前25%)", Unit.WORDS, Role.TARGET))
                .isEqualTo("words target 100000 «100,000字»; words percent 25 «25%»");
        assertThat(Shown.values("100,000字 (25%)", Unit.WORDS, Role.TARGET)).isEqualTo("words target 100000 «100,000字»");
    }

    @Test
    void ofANumberThatChangesTheOneItCameToIsStated() {
        assertThat(Shown.values("58,000字 → 61,000字 (+3,000)", Unit.WORDS, null))
                .isEqualTo("words done 61000 «61,000字»");
        assertThat(Shown.values("2/9章 → 3/9章", Unit.CHAPTERS, null))
                .isEqualTo("chapters done 3 «3»; chapters target 9 «9章»");
        assertThat(Shown.values("52,500字 → 本次合计", Unit.WORDS, null)).isEmpty();
        assertThat(Shown.values("62.5% → 100%", null, Role.PERCENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.5/5",
                "4.75/5.0",
                "98/100 (A+)",
                "⭐⭐⭐⭐⭐ (5/5)",
                "9/10",
                "超出预期 ⭐",
                "⭐⭐⭐⭐⭐",
                "10x",
                "5G",
                "100ms",
                "12-17小时",
                "4小时 (17%)",
                "37.5% → 50%",
                "CPU使用降低 50%",
                "150%",
                "",
            })
    void scoresTimesEffectsAndChangesStateNothing(String value) {
        assertThat(Shown.values(value, null, null)).isEmpty();
    }

    @Test
    void aScoreBesideAPercentageIsNotItsFraction() {
        assertThat(Shown.values("100%完成 (92.6/100)", null, null)).isEqualTo("percent 100 «100%»");
        assertThat(claims("100%完成 (92.6/100)")).isEmpty();
    }

    @Test
    void everyPercentageBesideItsFractionIsClaimed() {
        assertThat(claims("62.5% (5/8章), 25,000/100,000字 (25%)"))
                .extracting(claim -> claim.percent().span().text() + " = "
                        + claim.part().span().text() + " / "
                        + claim.whole().span().text())
                .containsExactly("62.5% = 5 / 8章", "25% = 25,000 / 100,000字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75%", "2.75章 (31%)", "5/9章", "0% (0/0章)", "5/9章 共计完成的内容如上所述其余 31%"})
    void nothingElseIsClaimed(String value) {
        assertThat(claims(value)).isEmpty();
    }

    private static List<RatioClaim> claims(String value) {
        Folded folded = Shown.folded(value);
        List<RatioClaim> claims = new ArrayList<>();
        new ValueReader(folded, Shown.VOCABULARY, claims)
                .read(Shown.whole(folded), new ValueReader.Context(null, null));
        return claims;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30% remaining              | remaining_percent 30 «30%»
                    (25% remaining)            | remaining_percent 25 «25%»
                    8,000 words expected       | words target 8000 «8,000 words»
                    53% improvement            |
                    24/7                       |
                    24/7 支持                  |
                    43% (行数: 8,000/11,500 = 70%) | percent 43 «43%»; lines done 8000 «8,000»; lines target 11500 «11,500»; lines percent 70 «70%»
                    """)
    void remarksBesideANumber(String value, @Nullable String expected) {
        assertThat(Shown.values(value, null, null)).isEqualTo(expected == null ? "" : expected);
    }
}
