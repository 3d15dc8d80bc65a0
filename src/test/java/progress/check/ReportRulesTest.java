package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Chapter;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;

/** The rules that need no topic, or several reports, and the options. */
class ReportRulesTest {
    private static Sample ratio(String text) {
        Sample sample = new Sample("# T", text);
        String percent = text.substring(0, text.indexOf('%') + 1);
        String part = text.substring(text.indexOf('(') + 1, text.indexOf('/'));
        String whole = text.substring(text.indexOf('/') + 1, text.indexOf(')'));
        return sample.ratio("[" + percent + "]", "([" + part + "]/", "/[" + whole + "]");
    }

    @Test
    void aPercentageAgreesWithItsFraction() {
        assertThat(ratio("44% (4/9章)").check()).isEmpty();
        assertThat(ratio("~26% (5/20)").check()).isEmpty();
        assertThat(ratio("42.4% (4.24万/10万)").check()).isEmpty();
        assertThat(ratio("5% (0/0)").check()).isEmpty();
        List<Diagnostic> found = ratio("25% (1.5/8章)").check();
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rules.RATIO);
        assertThat(found.get(0).message()).isEqualTo("25% is stated for 1.5/8章, which is 18.8%");
        assertThat(found.get(0).counted()).isEqualTo("1.5/8 = 18.8%");
        assertThat(found.get(0).fix().text()).isEqualTo("19%");
    }

    @Test
    void aFractionThatIsWrongByItselfIsOneFinding() {
        Sample sample = new Sample("# T", "## A", "67% (1/3)", "✅ 01 a", "✅ 02 b", "⏳ 03 c");
        sample.ratio("[67%] (", "([1]/", "/[3])");
        sample.topic(
                List.of(
                        sample.figure(Subject.CHAPTERS, Role.DONE, "([1]/", 1),
                        sample.figure(Subject.CHAPTERS, Role.TARGET, "/[3])", 1),
                        sample.figure(Subject.CHAPTERS, Role.PERCENT, "[67%] (", 1)),
                sample.chapter("01", Status.DONE, "[✅ 01 a]"),
                sample.chapter("02", Status.DONE, "[✅ 02 b]"),
                sample.chapter("03", Status.PLANNED, "[⏳ 03 c]"));
        assertThat(sample.check()).extracting(Diagnostic::rule).containsExactly(Rules.CHAPTERS);
    }

    private static Sample mark(String item, Status status, String percent) {
        Sample sample = new Sample("# T", "## A", item);
        Chapter chapter = sample.chapter(
                "01", status, "[" + item + "]", sample.completion(item.replace(percent, "[" + percent + "]"), 1));
        return sample.topic(List.of(), chapter);
    }

    @Test
    void aMarkAgreesWithThePercentage() {
        assertThat(mark("✅ 01 100%", Status.DONE, "100%").check()).isEmpty();
        assertThat(mark("⏳ 01 40%", Status.PLANNED, "40%").check()).isEmpty();
        assertThat(mark("🟡 01 100%", Status.PARTIAL, "100%").check()).isEmpty();
        assertThat(mark("✅ 01 90%+", Status.DONE, "90%+").check()).isEmpty();
        List<Diagnostic> found = mark("✅ 01 90%", Status.DONE, "90%").check();
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rules.MARK);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).message()).isEqualTo("chapter 01 is marked as done, but stated 90% done");
        assertThat(mark("⏳ 01 100%", Status.PLANNED, "100%").check().get(0).message())
                .isEqualTo("chapter 01 is marked as not begun, but stated 100% done");
    }

    @Test
    void aMarkOnASectionToo() {
        Sample sample = new Sample("# T", "## A", "✅ x 80%", "⏳ y");
        Chapter chapter = sample.chapter("01", Status.PARTIAL, "[## A]");
        sample.topic(List.of(), sample.with(chapter, sample.sections("✅ x 80%", "⏳ y")));
        assertThat(sample.check()).extracting(Diagnostic::rule).containsExactly(Rules.MARK);
    }

    @Test
    void aRepeatedKeyIsANote() {
        Sample sample = new Sample("# T", "a: 1", "b: 2", "a: 3").repeated("a", "[a]: 1", "[a]: 3");
        List<Diagnostic> found = sample.check();
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rules.DUPLICATE_KEY);
        assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(found.get(0).span().position()).hasToString("4:1");
        assertThat(found.get(0).related().get(0).span().position()).hasToString("2:1");
    }

    private static Sample day(String date, String done, String words, String planned) {
        Sample sample = Sample.of(date, "# T", "done " + done, "words " + words, "planned " + planned);
        return sample.topic(List.of(
                sample.figure(Subject.CHAPTERS, Role.DONE, "done [" + done + "]", 1),
                sample.figure(Subject.WORDS, Role.DONE, "words [" + words + "]", 1),
                sample.figure(Subject.CHAPTERS, Role.TARGET, "planned [" + planned + "]", 1)));
    }

    private static List<Diagnostic> along(Sample... samples) {
        List<progress.model.Report> reports = new ArrayList<>();
        for (Sample sample : samples) {
            reports.add(0, sample.report());
        }
        return new Checker(CheckOptions.DEFAULT).check(reports, Map.of());
    }

    @Test
    void aLaterReportDoesNotFallBehind() {
        assertThat(along(day("2025-10-19", "2", "9,000字", "9章"), day("2025-10-20", "3", "9,000字", "9章")))
                .isEmpty();
        List<Diagnostic> found =
                along(day("2025-10-19", "3", "9,000字", "9章"), day("2025-10-21", "2", "~9,000字", "10章"));
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the number of chapters of Topic has fallen from 3 on 2025-10-19 to 2",
                        "the planned number of chapters of Topic has changed from 9章 on 2025-10-19 to 10章");
        assertThat(found).allMatch(finding -> finding.rule() == Rules.REGRESSION);
        assertThat(found).allMatch(finding -> finding.span().source().path().equals("2025-10-21.md"));
        assertThat(found.get(0).related().get(0).span().source().path()).isEqualTo("2025-10-19.md");
    }

    @Test
    void reportsOfOneDayAreNotCompared() {
        Sample other = new Sample("# T", "done 1");
        other.topic(List.of(other.figure(Subject.CHAPTERS, Role.DONE, "done [1]", 1)));
        assertThat(along(day("2025-10-19", "3", "9,000字", "9章"), other)).isEmpty();
        assertThat(along(day("2025-10-19", "3", "9,000字", "9章"), day("2025-10-19", "2", "8,000字", "9章")))
                .isEmpty();
    }

    @Test
    void atLeastMayBeMore() {
        assertThat(along(day("2025-10-19", "3", "9,000字", "9章"), day("2025-10-20", "3", "8,000+字", "9章")))
                .isEmpty();
        assertThat(along(day("2025-10-19", "3", "9,000+字", "9章"), day("2025-10-20", "3", "8,000+字", "9章")))
                .hasSize(1);
    }

    private static List<Diagnostic> manuscript(String lines, Manuscript manuscript) {
        Sample sample = new Sample("# T", "行: " + lines);
        Chapter chapter = sample.chapter(
                "01", Status.DONE, "[# T]", sample.figure(Subject.LINES, Role.DONE, "行: [" + lines + "]", 1));
        sample.topic(List.of(), sample.in(chapter, "book/01.md"));
        return new Checker(CheckOptions.DEFAULT).check(List.of(sample.report()), Map.of("book/01.md", manuscript));
    }

    @Test
    void aManuscriptHasWhatIsStated() {
        assertThat(manuscript("1,236行", new Manuscript("book/01.md", 1269, 0, 0)))
                .isEmpty();
        assertThat(manuscript("1,000+行", new Manuscript("book/01.md", 9000, 0, 0)))
                .isEmpty();
        List<Diagnostic> found = manuscript("1,236行", new Manuscript("book/01.md", 1980, 0, 0));
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly("chapter 01 is stated to have 1,236 lines, but book/01.md has 1,980");
        assertThat(found.get(0).rule()).isEqualTo(Rules.MANUSCRIPT);
    }

    @Test
    void onlyTheNewestReportIsComparedWithTheFile() {
        List<progress.model.Report> reports = new ArrayList<>();
        for (String[] day : new String[][] {{"2025-10-19", "800行"}, {"2025-10-20", "1,000行"}}) {
            Sample sample = Sample.of(day[0], "# T", "行: " + day[1]);
            Chapter chapter = sample.chapter(
                    "01", Status.DONE, "[# T]", sample.figure(Subject.LINES, Role.DONE, "行: [" + day[1] + "]", 1));
            reports.add(sample.topic(List.of(), sample.in(chapter, "a.md")).report());
        }
        assertThat(new Checker(CheckOptions.DEFAULT).check(reports, Map.of("a.md", new Manuscript("a.md", 1000, 0, 0))))
                .isEmpty();
    }

    @Test
    void aSuppressionSilencesWhatItCovers() {
        assertThat(ratio("25% (2/10章)")
                        .ignoring("[# T]", "[25% (2/10章)]", "ratio")
                        .check())
                .isEmpty();
        assertThat(ratio("25% (2/10章)").ignoring("[# T]", "[25% (2/10章)]").check())
                .isEmpty();
    }

    @Test
    void aSuppressionWithoutEffectIsReported() {
        List<Diagnostic> found =
                ratio("20% (2/10章)").ignoring("[# T]", "[20% (2/10章)]", "ratio").check();
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rules.UNUSED_IGNORE);
        assertThat(found.get(0).message()).isEqualTo("nothing that follows violates “ratio”: this comment can go");
        assertThat(ratio("25% (2/10章)")
                        .ignoring("[# T]", "[25% (2/10章)]", "mark")
                        .check())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder(Rules.RATIO, Rules.UNUSED_IGNORE);
    }

    @Test
    void aSuppressionOfAnUnknownRuleNamesTheNearest() {
        List<Diagnostic> found = ratio("20% (2/10章)")
                .ignoring("[# T]", "[20% (2/10章)]", "section")
                .check();
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly("there is no rule “section”; did you mean “sections”?");
    }

    @Test
    void severitiesAreSetAndSwitchedOff() {
        CheckOptions off = new CheckOptions(Map.of("ratio", Optional.empty()), false);
        assertThat(ratio("25% (2/10章)").check(off)).isEmpty();
        assertThat(ratio("25% (2/10章)")
                        .ignoring("[# T]", "[25% (2/10章)]", "ratio")
                        .check(off))
                .isEmpty();
        CheckOptions note = new CheckOptions(Map.of("ratio", Optional.of(Severity.NOTE)), false);
        assertThat(ratio("25% (2/10章)").check(note))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.NOTE);
    }
}
