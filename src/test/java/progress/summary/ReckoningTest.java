package progress.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import progress.manuscript.Counting;
import progress.manuscript.ManuscriptReader;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.parse.ReportReader;
import progress.parse.Vocabulary;
import progress.source.SourceFile;

/** Where a topic stands, reckoned from reports as people write them. */
class ReckoningTest {
    private static final String SEED = """
            # 2025年10月19日 eBPF专题进度报告

            ```yaml
            文件位置: book/03_容器.md
            完成度: 75%
            内容结构:
              ✅ 1. 概述
              ✅ 2. Cilium
              ✅ 3. 策略
              ✅ 4. 负载均衡
              ✅ 5. 多集群
              ⏳ 6. 加速
              ⏳ 7. 安全
              ⏳ 8. 可观测
              ⏳ 9. 案例
              ⏳ 10. 对比
              ⏳ 11. 实践
              ⏳ 12. 资料
            ```

            ```yaml
            eBPF技术详解:
              总计划: 9章
              已完成: 2.75章 (31%)
              字数: 34,000字
              已完成:
                ✅ 01_概述与架构 (1,483行, 100%)
                ✅ 02_网络技术 (1,236行, 100%)
                🟡 03_容器 (1,167行, 75%)
              待完成:
                ⏳ 04_观测
                ⏳ 05_安全
            目标:
              总字数: 80,000字
            ```
            """;

    private static Topic topic(String text) {
        return new ReportReader(Vocabulary.standard())
                .read(new SourceFile("reports/2025-10-19.md", text))
                .report()
                .topics()
                .get(0);
    }

    private static TopicSummary reckoned(String text) {
        return Reckoning.of(topic(text), List.of(), true);
    }

    private static MeasuredChapter manuscript(String path, String text) {
        return MeasuredChapter.of(ManuscriptReader.measure(new SourceFile(path, text), Counting.DEFAULT));
    }

    private static String shown(MeasureSummary measure) {
        return measure.value().map(ReckoningTest::shown).orElse("-") + " / "
                + measure.target().map(ReckoningTest::shown).orElse("-") + " = "
                + measure.percent().map(ReckoningTest::shown).orElse("-");
    }

    private static String shown(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case ABOUT -> "~" + quantity.low();
            case AT_LEAST -> quantity.low() + "+";
            default -> quantity.low().toString();
        };
    }

    private static String shown(Percent percent) {
        return shown(Quantity.of(percent.value(), percent.qualifier())) + "%";
    }

    @Test
    void theSectionsTellHowFarAChapterIs() {
        TopicSummary topic = reckoned(SEED);
        ChapterSummary chapter = topic.list().get(2);
        assertThat(chapter.percent()).contains(Percent.of("42"));
        assertThat(chapter.sections()).hasSize(12);
        assertThat(chapter.sectionsDone()).isEqualTo(5);
        assertThat(shown(topic.chapters())).isEqualTo("2.42 / 9 = 26.9%");
        assertThat(shown(topic.measure(Subject.WORDS))).isEqualTo("34000 / 80000 = 42.5%");
    }

    @Test
    void byWordsTheStatedCompletionHolds() {
        TopicSummary topic = Reckoning.of(topic(SEED), List.of(), false);
        assertThat(topic.list().get(2).percent()).contains(Percent.of("75"));
        assertThat(shown(topic.chapters())).isEqualTo("2.75 / 9 = 30.6%");
    }

    @Test
    void whatThePlanCountsIsListed() {
        TopicSummary topic = reckoned(SEED);
        assertThat(topic.list()).hasSize(9);
        assertThat(topic.list().get(8).name()).isEqualTo("09");
        assertThat(topic.list().get(8).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void aListThatIsNotWholeLeavesTheStatedNumber() {
        TopicSummary topic = reckoned("""
                # Book

                ```yaml
                Planned: 20 chapters
                Completed: 12.5 chapters (62.5%)
                Chapters:
                  ✅ 12_End of the middle
                  🟡 13_Beginning of the end (50%)
                ```
                """);
        assertThat(shown(topic.chapters())).isEqualTo("12.5 / 20 = 62.5%");
        assertThat(topic.list()).hasSize(2);
    }

    @Test
    void aChapterInWorkMayBeAnyhowFar() {
        TopicSummary topic = reckoned("""
                # Book

                ```yaml
                Planned: 4 chapters
                Completed: 1.5 chapters
                Chapters:
                  ✅ 01_One (~1,000 words)
                  🟡 02_Two (2,000-3,000 words)
                  ⏳ 03_Three
                  ⏳ 04_Four
                ```
                """);
        assertThat(shown(topic.chapters())).isEqualTo("~1.5 / 4 = ~37.5%");
        assertThat(shown(topic.measure(Subject.WORDS))).isEqualTo("~3500 / - = -");
    }

    @Test
    void theSumBeatsATotal() {
        String text = """
                # Book

                ```yaml
                Planned: 2 chapters
                Completed: 2 chapters (100%)
                Words: 5,000 / 10,000 (50%)
                Chapters:
                  ✅ 01_One (2,000 words)
                  ✅ 02_Two (2,500 words)
                ```
                """;
        assertThat(shown(reckoned(text).measure(Subject.WORDS))).isEqualTo("4500 / 10000 = 45%");
        assertThat(shown(reckoned(text.replace(" (2,500 words)", "")).measure(Subject.WORDS)))
                .isEqualTo("5000 / 10000 = 50%");
    }

    @Test
    void moreThanAllIsNoPercentage() {
        TopicSummary topic = reckoned("""
                # Book

                ```yaml
                Planned: 1 chapters
                Completed: 1 chapters (100%)
                Words: 12,000 / 10,000 (120%)
                ```
                """);
        assertThat(shown(topic.measure(Subject.WORDS))).isEqualTo("12000 / 10000 = -");
    }

    @ParameterizedTest
    @CsvSource({
        "'## 1. A\n\ntext\n\n## 2. B\n\nTODO\n\n## 3. C\n\ntext\n', PARTIAL, 67",
        "'## 1. A\n\ntext\n\n## 2. B\n\ntext\n', DONE, 100",
        "'## 1. A\n\n## 2. B\n\nTBD\n', PLANNED, ",
        "'## 1. A\n\ntext\n\nTODO: more\n\n## 2. B\n\nTODO\n', PARTIAL, ~25",
        "'just text\n', PARTIAL, ",
        "'', PLANNED, "
    })
    void aManuscriptTellsByItsSections(String text, Status status, String percent) {
        TopicSummary topic = Reckoning.of(
                topic("# Book\n\n```yaml\nPlanned: 2 chapters\nCompleted: 0 chapters\n```\n"),
                List.of(manuscript("book/01_One.md", text)),
                true);
        ChapterSummary chapter = topic.list().get(0);
        assertThat(chapter.name()).isEqualTo("01_One");
        assertThat(chapter.status()).isEqualTo(status);
        assertThat(chapter.percent().map(ReckoningTest::shown).map(p -> p.replace("%", "")))
                .isEqualTo(Optional.ofNullable(percent));
    }

    @Test
    void whatIsCountedBeatsWhatIsStated() {
        Topic stated = topic("""
                # Book

                ```yaml
                Planned: 2 chapters
                Completed: 1 chapters (50%)
                Words: 9,000 words
                Chapters:
                  ✅ 01_The one (9,000 words, 100%)
                  ⏳ 02_Two
                ```
                """);
        TopicSummary topic =
                Reckoning.of(stated, List.of(manuscript("book/01_one.md", "## 1. A\n\na b c\n\n## 2. B\n")), true);
        ChapterSummary chapter = topic.list().get(0);
        assertThat(chapter.title()).isEqualTo("The one");
        assertThat(chapter.percent()).contains(Percent.of("50"));
        assertThat(shown(topic.chapters())).isEqualTo("0.5 / 2 = 25%");
        // "1. A", "a b c" and "2. B".
        assertThat(shown(topic.measure(Subject.WORDS))).isEqualTo("7 / - = -");
    }

    @ParameterizedTest
    @CsvSource({
        "book/03_eBPF与容器技术.md, 03, eBPF与容器技术",
        "03-first-steps.md, 03, first steps",
        "3 - Water.md, 03, Water",
        "intro.md, , intro",
        "2025-10-19.md, , 2025 10 19"
    })
    void aFileNameIsNumberAndTitle(String path, String id, String title) {
        MeasuredChapter chapter = manuscript(path, "");
        assertThat(chapter.id() == null ? null : chapter.id().text()).isEqualTo(id);
        assertThat(chapter.title()).isEqualTo(title);
    }
}
