package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;

class SectionsCheckTest {
    private static final String[] FIVE_OF_TWELVE = {
        "✅ 1. a", "✅ 2. b", "✅ 3. c", "✅ 4. d", "✅ 5. e", "⏳ 6. f", "⏳ 7. g", "⏳ 8. h", "⏳ 9. i", "⏳ 10. j", "⏳ 11. k",
        "⏳ 12. l"
    };

    private static final String TEXT = """
            **状态**: 进行中 (75%完成)
            ## 概况
            字数: ~9,000字
            还有: 2,000-3,000字
            完成度: 75%
            """;

    private static Sample sample(String head, String... sections) {
        return new Sample(head + String.join("\n", sections) + "\n  🟡 03 (75％)\n");
    }

    private static Chapter chapter(Sample sample, Figure... figures) {
        return sample.chapter("03", Status.PARTIAL, "[🟡 03 (75％)]", figures);
    }

    private static Figure[] stated(Sample sample) {
        return new Figure[] {
            sample.completion("🟡 03 ([75％])", 4),
            sample.completion("进行中 ([75%]完成)", 0),
            sample.completion("完成度: [75%]", 1),
            sample.figure(Subject.WORDS, Role.DONE, "字数: [~9,000字]", 1),
        };
    }

    @Test
    void aCompletionThatIsNotThatOfTheSectionsIsFoundNearTheList() {
        Sample sample = sample(TEXT, FIVE_OF_TWELVE);
        sample.topic(List.of(), sample.with(chapter(sample, stated(sample)), sample.sections(FIVE_OF_TWELVE)));
        List<Diagnostic> found = sample.check();
        assertThat(found).hasSize(1);
        Diagnostic finding = found.get(0);
        assertThat(finding.rule()).isEqualTo(Rules.SECTIONS);
        assertThat(finding.span()).isEqualTo(sample.place("完成度: [75%]"));
        assertThat(finding.message()).isEqualTo("chapter 03 is stated 75% done, but 5 of its 12 sections are (41.7%)");
        assertThat(finding.stated()).isEqualTo("75%");
        assertThat(finding.counted()).isEqualTo("5/12 = 41.7%");
        assertThat(finding.hints()).containsExactly("42% would agree; 75% would need 9 of 12");
        assertThat(finding.related())
                .extracting(related -> related.span().position().line() + " " + related.message())
                .containsExactly(
                        "1 stated again", "18 stated as 75％", "6 12 sections counted from here: 5 done, 7 planned");
        assertThat(finding.fix()).isNotNull();
        assertThat(finding.fix().text()).isEqualTo("42%");
        assertThat(finding.fix().edits())
                .hasSize(3)
                .allMatch(edit -> edit.text().equals("42"));
    }

    @Test
    void wordsThatWouldAgreeAreAHint() {
        Sample sample = sample(TEXT, FIVE_OF_TWELVE);
        Figure[] stated = stated(sample);
        Figure rest = sample.figure(Subject.WORDS, Role.REMAINING, "还有: [2,000-3,000字]", 1);
        Chapter chapter = chapter(sample, stated[0], stated[2], stated[3], rest);
        sample.topic(List.of(), sample.with(chapter, sample.sections(FIVE_OF_TWELVE)));
        assertThat(sample.check().get(0).hints())
                .contains("by words it would: 9,000 of 9,000 + 2,000–3,000 planned (line 4)");
        assertThat(sample.check(new CheckOptions(Map.of(), true))).isEmpty();
    }

    @Test
    void completionByWordsIsComparedWithWords() {
        String text = "# x\n## y\n完成度: 50%\n字数: 9,000字\n目标: 12,000字\n";
        Sample sample = sample(text, FIVE_OF_TWELVE);
        Chapter chapter = chapter(
                sample,
                sample.completion("完成度: [50%]", 1),
                sample.figure(Subject.WORDS, Role.DONE, "字数: [9,000字]", 1),
                sample.figure(Subject.WORDS, Role.TARGET, "目标: [12,000字]", 1));
        sample.topic(List.of(), sample.with(chapter, sample.sections(FIVE_OF_TWELVE)));
        List<Diagnostic> found = sample.check(new CheckOptions(Map.of(), true));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .isEqualTo("chapter 03 is stated 50% done, but 9,000 of 12,000 words are written (75%)");
        assertThat(found.get(0).fix().text()).isEqualTo("75%");
    }

    @Test
    void halfUpToTheStatedDecimalsAgrees() {
        assertThat(check("完成度: 42%", FIVE_OF_TWELVE)).isEmpty();
        assertThat(check("完成度: 41.7%", FIVE_OF_TWELVE)).isEmpty();
        assertThat(check("完成度: 41%", FIVE_OF_TWELVE)).hasSize(1);
        assertThat(check("完成度: ~41%", FIVE_OF_TWELVE)).isEmpty();
        assertThat(check("完成度: ~40%", FIVE_OF_TWELVE)).hasSize(1);
        assertThat(check("完成度: 13%", "✅ 1", "⏳ 2", "⏳ 3", "⏳ 4", "⏳ 5", "⏳ 6", "⏳ 7", "⏳ 8"))
                .isEmpty();
    }

    @Test
    void aSectionInWorkWithoutPercentageIsAnythingFromNothingToAll() {
        String[] sections = {"✅ 1", "✅ 2", "✅ 3", "✅ 4", "🟡 5", "⏳ 6", "⏳ 7", "⏳ 8"};
        assertThat(check("完成度: 55%", sections)).isEmpty();
        assertThat(check("完成度: 63%", sections)).isEmpty();
        List<Diagnostic> found = check("完成度: ~80%", sections);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .isEqualTo("chapter 03 is stated ~80% done, but 4 to 5 of its 8 sections are (50% to 62.5%)");
        assertThat(found.get(0).counted()).isEqualTo("4/8 = 50% to 5/8 = 62.5%");
        assertThat(found.get(0).fix()).isNull();
    }

    @Test
    void aSectionInWorkCountsItsPercentage() {
        String[] sections = {"✅ 1", "🟡 2 50%"};
        assertThat(check("完成度: 75%", sections)).isEmpty();
        List<Diagnostic> found = check("完成度: 60%", sections);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .isEqualTo("chapter 03 is stated 60% done, but its 2 sections add up to 1.5 (75%)");
    }

    @Test
    void aListOfOnlyWhatIsDoneOrOpenIsNotAll() {
        assertThat(check("完成度: 60%", "✅ 1", "✅ 2")).isEmpty();
        assertThat(check("完成度: 60%", "⏳ 1", "⏳ 2")).isEmpty();
        assertThat(check("完成度: 10%", "✅ 1", "⏳ 2").get(0).message()).contains("1 of its 2 sections is (50%)");
    }

    @Test
    void whereTheListAgreesARestatementIsAtFault() {
        Sample sample = sample("# x (80%)\n## y\n完成度: 42%\n", FIVE_OF_TWELVE);
        Chapter chapter = chapter(sample, sample.completion("x ([80%])", 0), sample.completion("完成度: [42%]", 1));
        sample.topic(List.of(), sample.with(chapter, sample.sections(FIVE_OF_TWELVE)));
        List<Diagnostic> found = sample.check();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo(Rules.RESTATED);
        assertThat(found.get(0).span()).isEqualTo(sample.place("x ([80%])"));
        assertThat(found.get(0).fix().text()).isEqualTo("42%");
    }

    @Test
    void theTopicThatFollowsIsAHint() {
        Sample sample = new Sample("# x", "## y", "完成: 1.75章", "✅ 01 a", "🟡 02 b (75%)", "✅ 1", "⏳ 2", "⏳ 03 c");
        Chapter second = sample.with(
                sample.chapter("02", Status.PARTIAL, "[🟡 02 b (75%)]", sample.completion("b ([75%])", 2)),
                sample.sections("✅ 1", "⏳ 2"));
        sample.topic(
                List.of(sample.figure(Subject.CHAPTERS, Role.DONE, "完成: [1.75章]", 2)),
                sample.chapter("01", Status.DONE, "[✅ 01 a]"),
                second,
                sample.chapter("03", Status.PLANNED, "[⏳ 03 c]"));
        List<Diagnostic> found = sample.check();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).hints()).contains("counted so, the topic stands at 1.5/3 chapters (50%), not 1.75/3");
    }

    @Test
    void sectionsThatAreOnlyCountedAreComparedToo() {
        Sample sample = new Sample("# x", "## y", "| 核心概念 | 14 | 9 | 50% |");
        Chapter chapter = sample.chapter(
                "03",
                Status.PARTIAL,
                "[核心概念 | 14 | 9 | 50%]",
                sample.completion("9 | [50%]", 1),
                sample.figure(Subject.SECTIONS, Role.TARGET, "| [14] |", 1),
                sample.figure(Subject.SECTIONS, Role.DONE, "14 | [9] |", 1));
        sample.topic(List.of(), chapter);
        List<Diagnostic> found = sample.check();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).isEqualTo("chapter 03 is stated 50% done, but 9 of 14 sections are (64.3%)");
    }

    @Test
    void aListThatIsNotAllOfTheSectionsIsNotCounted() {
        Sample sample = new Sample("# x", "## y", "完成度: 33% 共 3", "✅ 1", "⏳ 2");
        Chapter chapter = sample.chapter(
                "03",
                Status.PARTIAL,
                "[完成度]",
                sample.completion("完成度: [33%]", 1),
                sample.figure(Subject.SECTIONS, Role.TARGET, "共 [3]", 1));
        sample.topic(List.of(), sample.with(chapter, sample.sections("✅ 1", "⏳ 2")));
        assertThat(sample.check()).isEmpty();
    }

    private static List<Diagnostic> check(String stated, String... sections) {
        Sample sample = new Sample("# x\n## y\n" + stated + "\n" + String.join("\n", sections));
        String number = stated.substring(stated.indexOf(' ') + 1);
        Chapter chapter = sample.chapter(
                "03", Status.PARTIAL, "[## y]", sample.completion(stated.replace(number, "[" + number + "]"), 1));
        sample.topic(List.of(), sample.with(chapter, sample.sections(sections)));
        return sample.check();
    }
}
