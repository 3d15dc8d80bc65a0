package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Report;
import progress.model.Status;
import progress.source.SourceFile;

class VocabularyTest {
    private static final Vocabulary STANDARD = Shown.VOCABULARY;

    /** {@code figure words target}; with {@code total}, {@code topic} and the unknown rest. */
    private static String meaning(String key) {
        KeyMeaning meaning = STANDARD.key(key);
        StringJoiner shown = new StringJoiner(" ");
        shown.add(Shown.lower(meaning.kind()));
        if (meaning.unit() != null) {
            shown.add(Shown.lower(meaning.unit()));
        }
        if (meaning.role() != null) {
            shown.add(Shown.lower(meaning.role()));
        }
        if (meaning.total()) {
            shown.add("total");
        }
        if (meaning.topic()) {
            shown.add("topic");
        }
        if (!meaning.isPure()) {
            shown.add("«" + meaning.rest() + "»");
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    总规划         | figure target
                    总计划         | figure target
                    总目标         | figure target
                    总章节         | figure chapters total
                    已完成         | figure done
                    已完成章节     | figure chapters done
                    完成章节       | figure chapters done
                    进行中         | figure active
                    待完成         | figure remaining
                    待开始         | figure remaining
                    剩余           | figure remaining
                    待完成章节     | figure chapters remaining
                    完成度         | figure percent
                    完成率         | figure percent
                    进度           | figure percent
                    当前进度       | figure percent
                    总体进度       | figure percent
                    剩余进度       | figure remaining_percent
                    章节进度       | figure chapters percent
                    字数进度       | figure words percent
                    字数           | figure words
                    总字数         | figure words total
                    已完成字数     | figure words done
                    累计字数       | figure words total
                    目标字数       | figure words target
                    预计字数       | figure words target
                    代码示例       | figure code
                    总代码         | figure code total
                    已完成代码     | figure code done
                    行数           | figure lines
                    代码行数       | figure lines
                    总行数         | figure lines total
                    状态           | state
                    当前状态       | state
                    文件位置       | file
                    文件路径       | file
                    章节名称       | name chapters
                    内容结构       | list
                    章节列表       | list
                    详细进度       | list
                    统计数据       | plain
                    核心内容       | plain
                    专题           | plain topic
                    书名           | plain topic
                    专题进度       | figure percent topic
                    eBPF专题完成度 | figure percent topic «eBPF»
                    今日完成       | day done
                    新增字数       | day words
                    累计统计       | project
                    项目总计       | project
                    整体项目       | project
                    项目累计       | project
                    平均每章       | other
                    技术深度       | other
                    质量评分       | other
                    测试覆盖率     | other
                    下一步         | ahead
                    报告日期       | other
                    性能提升       | other
                    特性A          | unknown «特性A»
                    """)
    void chineseKeys(String key, String expected) {
        assertThat(withoutRest(key, meaning(key))).isEqualTo(expected);
    }

    /** Of keys for something else only the kind matters. */
    private static String withoutRest(String key, String meaning) {
        boolean other = STANDARD.key(key).kind() == KeyMeaning.Kind.OTHER
                || STANDARD.key(key).kind() == KeyMeaning.Kind.PROJECT;
        return other
                ? meaning.substring(0, Math.min(meaning.length(), meaning.indexOf(' ') < 0 ? 99 : meaning.indexOf(' ')))
                : meaning;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chapters           | figure chapters
                    Chapters done      | figure chapters done
                    Completed chapters | figure chapters done
                    Total chapters     | figure chapters total
                    Planned chapters   | figure chapters target
                    Chapters remaining | figure chapters remaining
                    Word count         | figure words
                    Words              | figure words
                    Words written      | figure words done
                    Words so far       | figure words done
                    Target words       | figure words target
                    Code examples      | figure code
                    Lines of code      | figure lines
                    Progress           | figure percent
                    Completion         | figure percent
                    % complete         | figure percent
                    Overall progress   | figure percent
                    Percent remaining  | figure remaining_percent
                    Done               | figure done
                    Remaining          | figure remaining
                    In progress        | figure active
                    Target             | figure target
                    Status             | state
                    File               | file
                    Title              | name
                    Book               | plain topic
                    This week          | day
                    Overall project    | project
                    Average words per chapter | other
                    Quality score      | other
                    Next steps         | ahead
                    Deadline           | other
                    Test coverage      | other
                    Swordfish          | unknown «Swordfish»
                    Undone             | unknown «Undone»
                    """)
    void englishKeys(String key, String expected) {
        assertThat(withoutRest(key, meaning(key))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    進捗       | figure percent
                    進捗率     | figure percent
                    文字数     | figure words
                    目標文字数 | figure words target
                    完了       | figure done
                    残り       | figure remaining
                    執筆中     | figure active
                    章数       | figure chapters
                    状態       | state
                    ファイル   | file
                    """)
    void japaneseKeys(String key, String expected) {
        assertThat(meaning(key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    已完成          | DONE
                    刚完成          | DONE
                    done            | DONE
                    Completed       | DONE
                    完了            | DONE
                    进行中          | PARTIAL
                    部分完成        | PARTIAL
                    第1部分         | PARTIAL
                    推进中          | PARTIAL
                    in progress     | PARTIAL
                    in_progress     | PARTIAL
                    WIP             | PARTIAL
                    执行中          | PARTIAL
                    執筆中          | PARTIAL
                    待完成          | PLANNED
                    待补充          | PLANNED
                    待推进          | PLANNED
                    待启动          | PLANNED
                    待开始          | PLANNED
                    未开始          | PLANNED
                    规划中          | PLANNED
                    计划中          | PLANNED
                    下一步          | PLANNED
                    pending         | PLANNED
                    not started     | PLANNED
                    not done yet    | PLANNED
                    todo            | PLANNED
                    未着手          | PLANNED
                    概述            |
                    完成度          |
                    完成时间        |
                    abandoned       |
                    """)
    void statesInWords(String words, Status expected) {
        assertThat(STANDARD.states().said(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎯", "❌", "⚠", "⭐", "🆕", "⚡", "🎊", "🎉", "x", ""})
    void signsThatMeanNoState(String sign) {
        assertThat(STANDARD.states().mark(sign)).isNull();
    }

    // --- a user's own words ---------------------------------------------------------------------------------------

    private static Report report(Vocabulary vocabulary, String text) {
        return new ReportReader(vocabulary)
                .read(new SourceFile("bericht.md", text))
                .report();
    }

    @Test
    void aUsersWordReachesTheReadingOfStates() {
        String text = """
                # Buch

                | Chapter | Status |
                |---|---|
                | 01 | abgeschlossen |
                | 02 | in Arbeit |
                | 03 | offen |
                """;
        Vocabulary german = STANDARD.with(
                Map.of("done", List.of("abgeschlossen"), "partial", List.of("in Arbeit"), "planned", List.of("offen")));

        assertThat(report(german, text).topics().get(0).chapters())
                .extracting(chapter -> chapter.id() + " " + Shown.lower(chapter.status()))
                .containsExactly("01 done", "02 partial", "03 planned");
        assertThat(STANDARD.states().said("abgeschlossen")).isNull();
    }

    @Test
    void aUsersKeyAndUnitAreRead() {
        Vocabulary german = STANDARD.with(Map.of(
                "done", List.of("Fertig"),
                "chapters", List.of("Kapitel"),
                "words", List.of("Wörter"),
                "target", List.of("Ziel"),
                "percent", List.of("Fortschritt")));
        Report report = report(german, """
                # Buch

                ```yaml
                Fertig: 2 Kapitel
                Ziel: 9 Kapitel
                Wörter: 34,000 Wörter
                Fortschritt: 22%
                ```
                """);

        assertThat(report.topics()).hasSize(1);
        assertThat(report.topics().get(0).figures())
                .extracting(figure -> Shown.lower(figure.subject()) + " " + Shown.lower(figure.role()) + " "
                        + figure.span().text())
                .contains(
                        "chapters done 2 Kapitel",
                        "chapters target 9 Kapitel",
                        "words done 34,000 Wörter",
                        "chapters percent 22%");
    }

    @Test
    void aUsersChapterWordNumbersChapters() {
        Vocabulary german = STANDARD.with(Map.of("chapters", List.of("Kapitel")));
        Report report = report(german, "# Buch\n\n- ✅ Kapitel 1: Anfang\n- ⏳ Kapitel 2: Ende\n");

        assertThat(report.topics().get(0).chapters())
                .extracting(chapter -> chapter.id() + " " + chapter.title() + " " + Shown.lower(chapter.status()))
                .containsExactly("01 Anfang done", "02 Ende planned");
    }

    @Test
    void aUsersSignIsAMark() {
        Vocabulary own = STANDARD.with(Map.of("done", List.of("🦀", "[d]", "fertig")));

        assertThat(own.states().mark("🦀")).isEqualTo(Status.DONE);
        assertThat(own.states().said("fertig")).isEqualTo(Status.DONE);
        assertThat(own.states().said("🦀")).isNull();
        assertThat(STANDARD.states().mark("🦀")).isNull();
    }

    @Test
    void blankWordsAreNothing() {
        Vocabulary same = STANDARD.with(Map.of("done", List.of("", "  ")));

        assertThat(same.states().said("概述")).isNull();
        assertThat(STANDARD.with(Map.of()).states().said("done")).isEqualTo(Status.DONE);
    }

    @Test
    void anUnknownNameIsRejectedByName() {
        assertThatThrownBy(() -> STANDARD.with(Map.of("finished", List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finished");
        assertThat(Vocabulary.names()).doesNotContain("finished").contains("done", "partial", "planned");
    }

    @ParameterizedTest
    @MethodSource("progress.parse.Vocabulary#names")
    void everyNameTakesWords(String name) {
        Vocabulary more = STANDARD.with(Map.of(name, List.of("zyzzyva", "Ünïcødé", "両方", "🦀")));

        assertThat(more.key("已完成").isPure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "16_eBPF技术详解, eBPF技术详解专题",
        "16_eBPF技术详解, eBPF专题",
        "eBPF专题, eBPF 专题进度",
        "服务网格专题, 18_服务网格技术详解",
        "The Rust Book, Rust book progress",
        "Linux入門, Linux入門 進捗",
    })
    void oneTopicInSeveralSpellings(String one, String other) {
        assertThat(STANDARD.topicKey(one)).isEqualTo(STANDARD.topicKey(other));
    }

    @ParameterizedTest
    @CsvSource({"eBPF专题, 服务网格专题", "Rust Book, Go Book", "第一卷, 第二卷"})
    void differentTopicsStayApart(String one, String other) {
        assertThat(STANDARD.topicKey(one)).isNotEqualTo(STANDARD.topicKey(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "专题", "progress", "🎉", "16_", "___"})
    void aTopicKeyIsNeverEmpty(String name) {
        assertThat(STANDARD.topicKey(name)).isNotEmpty();
    }

    @Test
    void wordsAreWrittenInLowerCase() throws IOException {
        try (InputStream file = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            String words = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(words.lines().filter(line -> !line.startsWith("#")))
                    .allSatisfy(line -> assertThat(line).isEqualTo(line.toLowerCase(Locale.ROOT)));
        }
    }
}
