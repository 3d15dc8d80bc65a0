package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;

/** The rules about a topic's figures and its list of chapters, each with both outcomes. */
class TopicRulesTest {
    /** A topic: some figures, and a list of chapters in lines of their own. */
    private static Sample topic(String figures, String... chapters) {
        Sample sample = new Sample("# Title", "## Topic", figures, "list", String.join("\n", chapters));
        List<Figure> stated = new ArrayList<>();
        for (String line : figures.split("\n")) {
            // "CHAPTERS DONE: 5 @2" stands for a figure of group 2; without a group it is 1.
            String[] words = line.split("[: ]+");
            int group = words.length > 3 ? Integer.parseInt(words[3].substring(1)) : 1;
            stated.add(sample.figure(
                    Subject.valueOf(words[0]),
                    Role.valueOf(words[1]),
                    line.replace(": " + words[2], ": [" + words[2] + "]"),
                    group));
        }
        sample.topic(stated, chapters(sample, chapters));
        return sample;
    }

    private static Chapter[] chapters(Sample sample, String... lines) {
        List<Chapter> chapters = new ArrayList<>();
        for (String line : lines) {
            List<Figure> figures = new ArrayList<>();
            for (String word : line.split(" ")) {
                String marked = line.replace(" " + word, " [" + word + "]");
                if (word.endsWith("%")) {
                    figures.add(sample.completion(marked, 1));
                } else if (word.endsWith("字")) {
                    figures.add(sample.figure(Subject.WORDS, Role.DONE, marked, 1));
                }
            }
            Status status =
                    line.startsWith("✅") ? Status.DONE : line.startsWith("🟡") ? Status.PARTIAL : Status.PLANNED;
            chapters.add(sample.chapter(line.split(" ")[1], status, "[" + line + "]", figures.toArray(Figure[]::new)));
        }
        return chapters.toArray(Chapter[]::new);
    }

    private static Diagnostic only(Sample sample, Rule rule) {
        List<Diagnostic> found = sample.check();
        assertThat(found).extracting(Diagnostic::rule).containsExactly(rule);
        return found.get(0);
    }

    private static final String[] LIST = {"✅ 01", "✅ 02", "🟡 03 75%", "⏳ 04"};

    @Nested
    class Chapters {
        @Test
        void theSumOfTheListIsWhatIsDone() {
            assertThat(topic("CHAPTERS DONE: 2.75", LIST).check()).isEmpty();
            Diagnostic found = only(topic("CHAPTERS DONE: 2.5\nCHAPTERS TARGET: 4", LIST), Rules.CHAPTERS);
            assertThat(found.message())
                    .isEqualTo("Topic is stated 2.5 chapters done, but the listed ones add up to 2.75");
            assertThat(found.counted()).isEqualTo("1 + 1 + 0.75 = 2.75");
            assertThat(found.stated()).isEqualTo("2.5");
            assertThat(found.hints()).containsExactly("counted so, the topic stands at 2.75/4 chapters (68.8%)");
            assertThat(found.fix().text()).isEqualTo("2.8");
        }

        @Test
        void aWholeNumberMayMeanFinishedChapters() {
            assertThat(topic("CHAPTERS DONE: 2", LIST).check()).isEmpty();
            assertThat(only(topic("CHAPTERS DONE: 3", LIST), Rules.CHAPTERS).counted())
                    .as("2.75 are not 3")
                    .isEqualTo("1 + 1 + 0.75 = 2.75");
            assertThat(topic("CHAPTERS DONE: 2\nCHAPTERS ACTIVE: 1", LIST).check())
                    .isEmpty();
            Diagnostic found = only(topic("CHAPTERS DONE: 4\nCHAPTERS ACTIVE: 1", LIST), Rules.CHAPTERS);
            assertThat(found.counted()).isEqualTo("2 done");
        }

        @Test
        void aWholeNumberBesideAChapterInWorkThatItCountsIsWrong() {
            Sample sample = topic("CHAPTERS DONE: 4\nCHAPTERS TARGET: 5", "✅ 01", "✅ 02", "✅ 03", "🟡 04 45%", "⏳ 05");
            Diagnostic found = only(sample, Rules.CHAPTERS);
            assertThat(found.counted()).isEqualTo("1 + 1 + 1 + 0.45 = 3.45");
            assertThat(found.fix()).isNull();
        }

        @Test
        void aListOfSomeChaptersIsNotSummedUp() {
            assertThat(topic("CHAPTERS DONE: 5", "✅ 01", "✅ 02").check()).isEmpty();
            assertThat(topic("CHAPTERS DONE: 1", "✅ 03", "✅ 04").check()).isEmpty();
        }

        @Test
        void otherUnitsAreNotSummedUp() {
            assertThat(topic("CHAPTERS DONE: 33\nCHAPTERS TARGET: 70", "✅ 1", "✅ 2", "⏳ 3")
                            .check())
                    .isEmpty();
        }

        @Test
        void aChapterInWorkWithoutPercentageIsAnything() {
            assertThat(topic("CHAPTERS DONE: 1.4", "✅ 1", "🟡 2").check()).isEmpty();
            assertThat(topic("CHAPTERS DONE: 2.4\nCHAPTERS TARGET: 3", "✅ 1", "🟡 2", "⏳ 3")
                            .check())
                    .hasSize(1)
                    .allMatch(finding -> finding.counted().equals("1 + 0 to 1 = 1 to 2") && finding.fix() == null);
        }
    }

    @Nested
    class Planned {
        @Test
        void theListedChaptersAreThePlannedOnes() {
            assertThat(topic("CHAPTERS TARGET: 4", LIST).check()).isEmpty();
            Diagnostic found = only(topic("CHAPTERS TARGET: 5章", LIST), Rules.PLANNED);
            assertThat(found.message()).isEqualTo("Topic is stated to have 5 chapters, but 4 are listed");
            assertThat(found.counted()).isEqualTo("2 done + 1 in work + 1 planned = 4");
            assertThat(found.fix().text()).isEqualTo("4章");
        }

        @Test
        void withoutPendingChaptersTheListIsNotThePlan() {
            assertThat(topic("CHAPTERS TARGET: 9", "✅ 01", "🟡 02 50%").check()).isEmpty();
        }

        @Test
        void gapsMeanThatTheListIsPart() {
            assertThat(topic("CHAPTERS TARGET: 5", "✅ 01", "🟡 02 50%", "⏳ 04").check())
                    .isEmpty();
        }

        @Test
        void whereThePartsMakeTheTotalTheListMayBeWrong() {
            String parts = "CHAPTERS DONE: 2\nCHAPTERS ACTIVE: 1\nCHAPTERS REMAINING: 2章\nCHAPTERS TARGET: 5";
            assertThat(only(topic(parts, LIST), Rules.PLANNED).fix()).isNull();
        }

        @Test
        void rangesAndOtherUnitsAreNotCompared() {
            assertThat(topic("CHAPTERS TARGET: 8-10", LIST).check()).isEmpty();
            assertThat(topic("CHAPTERS TARGET: 90", LIST).check()).isEmpty();
        }
    }

    @Nested
    class Shares {
        @Test
        void aPercentageOfChaptersIsDoneByPlanned() {
            assertThat(topic("CHAPTERS DONE: 2.75\nCHAPTERS TARGET: 9\nCHAPTERS PERCENT: 31%")
                            .check())
                    .isEmpty();
            Sample sample = topic("CHAPTERS DONE: 2.75\nCHAPTERS TARGET: 9\nCHAPTERS PERCENT: 35%");
            Diagnostic found = only(sample, Rules.CHAPTER_PERCENT);
            assertThat(found.message()).isEqualTo("Topic is stated at 35%, but 2.75 of 9 chapters are 30.6%");
            assertThat(found.counted()).isEqualTo("2.75/9 = 30.6%");
            assertThat(found.fix().text()).isEqualTo("31%");
        }

        @Test
        void whatFollowsFromAWrongNumberIsNoFindingOfItsOwn() {
            only(topic("CHAPTERS DONE: 2.5\nCHAPTERS TARGET: 4\nCHAPTERS PERCENT: 69%", LIST), Rules.CHAPTERS);
            only(topic("CHAPTERS DONE: 2.75\nCHAPTERS TARGET: 5\nCHAPTERS PERCENT: 69%", LIST), Rules.PLANNED);
            assertThat(topic("CHAPTERS DONE: 2.5\nCHAPTERS TARGET: 4\nCHAPTERS PERCENT: 80%", LIST)
                            .check())
                    .extracting(Diagnostic::rule)
                    .containsExactly(Rules.CHAPTERS, Rules.CHAPTER_PERCENT);
        }

        @Test
        void aCompletionByWordsIsNoPercentageOfChapters() {
            String figures = "CHAPTERS DONE: 2\nCHAPTERS TARGET: 9\nCHAPTERS PERCENT: 31%\n"
                    + "WORDS DONE: 25,000\nWORDS TARGET: 80,000";
            assertThat(topic(figures).check()).isEmpty();
        }

        @Test
        void aPercentageOfWordsIsDoneByTarget() {
            assertThat(topic("WORDS DONE: 34,000\nWORDS TARGET: 80,000 @2\nWORDS PERCENT: 42.5% @2")
                            .check())
                    .isEmpty();
            Sample sample = topic("WORDS DONE: 38,400\nWORDS TARGET: 60,000\nWORDS PERCENT: 62%");
            Diagnostic found = only(sample, Rules.TARGET_PERCENT);
            assertThat(found.counted()).isEqualTo("38,400/60,000 = 64%");
            assertThat(found.fix().text()).isEqualTo("64%");
            assertThat(topic("CODE DONE: 45+\nCODE TARGET: 150+\nCODE PERCENT: 30%")
                            .check())
                    .isEmpty();
            assertThat(topic("WORDS DONE: 4.2万\nWORDS TARGET: 10万\nWORDS PERCENT: 42.3%")
                            .check())
                    .isEmpty();
        }

        @Test
        void theShareOfSomethingLargerIsNotCompared() {
            assertThat(topic("WORDS DONE: 63,000\nWORDS TARGET: 80,000\nWORDS PERCENT: 79%\n"
                                    + "WORDS DONE: 63,000字 @2\nWORDS PERCENT: 6.5% @2")
                            .check())
                    .isEmpty();
        }

        @Test
        void aPercentageAloneIsThatOfTheList() {
            assertThat(topic("CHAPTERS PERCENT: 69%", LIST).check()).isEmpty();
            Diagnostic found = only(topic("CHAPTERS PERCENT: 60%", LIST), Rules.SECTIONS);
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(topic("CHAPTERS PERCENT: ~60%", LIST).check()).isEmpty();
            assertThat(found.message())
                    .isEqualTo("Topic is stated 60% done, but its 4 chapters add up to 2.75 (68.8%)");
            assertThat(found.fix().text()).isEqualTo("69%");
            assertThat(topic("CHAPTERS PERCENT: 60%", "✅ 01", "🟡 02 75%").check())
                    .isEmpty();
            assertThat(topic("CHAPTERS PERCENT: 60%\nWORDS DONE: 6,000\nWORDS TARGET: 10,000", LIST)
                            .check())
                    .isEmpty();
        }
    }

    @Nested
    class Partition {
        @Test
        void thePartsMakeTheTotal() {
            String parts = "CHAPTERS DONE: 33\nCHAPTERS ACTIVE: 6\nCHAPTERS REMAINING: 29\n";
            assertThat(topic(parts + "CHAPTERS TARGET: 68").check()).isEmpty();
            Diagnostic found = only(topic(parts + "CHAPTERS TARGET: 70个"), Rules.PARTITION);
            assertThat(found.message())
                    .isEqualTo("Topic: 70个 are stated in all, but done, in progress and pending add up to 68");
            assertThat(found.counted()).isEqualTo("33 + 6 + 29 = 68");
            assertThat(found.fix()).isNull();
            assertThat(found.related()).hasSize(3);
        }

        @Test
        void whatIsInProgressMayBeLeftOut() {
            assertThat(topic("CHAPTERS DONE: 5\nCHAPTERS REMAINING: 3\nCHAPTERS TARGET: 9")
                            .check())
                    .isEmpty();
            only(topic("CHAPTERS DONE: 5\nCHAPTERS REMAINING: 5\nCHAPTERS TARGET: 9"), Rules.PARTITION);
            only(topic("WORDS DONE: 5,000\nWORDS REMAINING: 3,000\nWORDS TARGET: 9,000"), Rules.PARTITION);
        }

        @Test
        void aDoneNumberWithDecimalsHoldsWhatIsInProgress() {
            assertThat(topic("CHAPTERS DONE: 2.75\nCHAPTERS ACTIVE: 1\nCHAPTERS REMAINING: 6\nCHAPTERS TARGET: 9")
                            .check())
                    .isEmpty();
            assertThat(topic("CHAPTERS DONE: 4.5\nCHAPTERS REMAINING: 3.5\nCHAPTERS TARGET: 8")
                            .check())
                    .isEmpty();
        }

        @Test
        void approximateNumbersAreNotAddedUp() {
            assertThat(topic("WORDS DONE: 105+\nWORDS REMAINING: 50+\nWORDS TARGET: 150+")
                            .check())
                    .isEmpty();
        }

        @Test
        void aWrongNumberOfDoneChaptersIsOneFinding() {
            only(
                    topic(
                            "CHAPTERS DONE: 3\nCHAPTERS ACTIVE: 1\nCHAPTERS REMAINING: 1\nCHAPTERS TARGET: 3",
                            "✅ 01",
                            "🟡 02",
                            "⏳ 03"),
                    Rules.CHAPTERS);
        }
    }

    @Nested
    class Remainder {
        @Test
        void whatRemainsAndWhatIsDoneMakeTheWhole() {
            assertThat(topic("CHAPTERS PERCENT: 45%\nCHAPTERS REMAINING_PERCENT: 55%")
                            .check())
                    .isEmpty();
            Diagnostic found = only(topic("CHAPTERS PERCENT: 45%\nCHAPTERS REMAINING_PERCENT: 65%"), Rules.REMAINDER);
            assertThat(found.message()).isEqualTo("Topic is stated 45% done, which leaves 55%, not 65%");
            assertThat(found.fix().text()).isEqualTo("55%");
        }

        @Test
        void ofAChapterToo() {
            Sample sample = new Sample("# T", "## A", "🟡 03 62%", "rest 48%");
            sample.topic(
                    List.of(),
                    sample.chapter(
                            "03",
                            Status.PARTIAL,
                            "[🟡 03 62%]",
                            sample.completion("03 [62%]", 1),
                            sample.figure(Subject.COMPLETION, Role.REMAINING_PERCENT, "rest [48%]", 2)));
            assertThat(only(sample, Rules.REMAINDER).counted()).isEqualTo("100 - 62 = 38%");
        }

        @Test
        void whatFollowsFromAWrongCompletionIsNoFindingOfItsOwn() {
            Sample sample = new Sample("# T", "## A", "done 62%", "rest 50%", "✅ 1", "⏳ 2");
            sample.topic(
                    List.of(),
                    sample.with(
                            sample.chapter(
                                    "03",
                                    Status.PARTIAL,
                                    "[## A]",
                                    sample.completion("done [62%]", 1),
                                    sample.figure(Subject.COMPLETION, Role.REMAINING_PERCENT, "rest [50%]", 2)),
                            sample.sections("✅ 1", "⏳ 2")));
            only(sample, Rules.SECTIONS);
        }
    }

    @Nested
    class Total {
        private final String[] words = {"✅ 01 10,000字", "✅ 02 10,000字", "🟡 03 9,000字"};

        @Test
        void theChaptersAddUpToTheTotal() {
            assertThat(topic("WORDS DONE: 29,000", words).check()).isEmpty();
            Diagnostic found = only(topic("WORDS DONE: 34,000", words), Rules.TOTAL);
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.message())
                    .isEqualTo("Topic is stated to have 34,000 words, but its chapters add up to 29,000");
            assertThat(found.counted()).isEqualTo("10,000 + 10,000 + 9,000 = 29,000");
            assertThat(found.fix().text()).isEqualTo("29,000");
        }

        @Test
        void qualifiedTotalsAgreeWithMore() {
            assertThat(topic("WORDS DONE: 28,000+", words).check()).isEmpty();
            assertThat(topic("WORDS DONE: 30,000+", words).check()).hasSize(1);
            assertThat(topic("WORDS DONE: ~30,000", words).check()).isEmpty();
            assertThat(topic("WORDS DONE: ~32,000", words).check()).hasSize(1);
            assertThat(topic("WORDS DONE: 2.9万", words).check()).isEmpty();
        }

        @Test
        void shortenedPartsSpeakForAStretch() {
            assertThat(topic("WORDS DONE: 21,400", "✅ 01 11K字", "✅ 02 10K字").check())
                    .isEmpty();
            Diagnostic found = only(topic("WORDS DONE: 23,000", "✅ 01 11K字", "✅ 02 10K字"), Rules.TOTAL);
            assertThat(found.fix()).isNull();
        }

        @Test
        void partsOfAtLeastOnlyRefuteLess() {
            assertThat(topic("WORDS DONE: 30,000", "✅ 01 10,000+字", "✅ 02 10,000字")
                            .check())
                    .isEmpty();
            only(topic("WORDS DONE: 19,000", "✅ 01 10,000+字", "✅ 02 10,000字"), Rules.TOTAL);
        }

        @Test
        void everyChapterMustCarryTheNumber() {
            assertThat(topic("WORDS DONE: 34,000", "✅ 01 10,000字", "✅ 02").check())
                    .isEmpty();
            assertThat(topic("WORDS DONE: 34,000\nCHAPTERS DONE: 5", words).check())
                    .isEmpty();
        }

        @Test
        void aPlannedSizeCountsByItsShare() {
            assertThat(topic("WORDS DONE: 1,400", "✅ 01 1,000字", "🟡 02 40% 1,001字")
                            .check())
                    .isEmpty();
        }
    }

    @Nested
    class Restated {
        @Test
        void theHeaderSaysWhatTheBlockSays() {
            Sample sample = new Sample("# Title", "字数: 12.8万字", "## Block", "字数: 131,000字");
            sample.topic(List.of(
                    sample.figure(Subject.WORDS, Role.DONE, "字数: [131,000字]", 2),
                    sample.figure(Subject.WORDS, Role.DONE, "字数: [12.8万字]", 1)));
            Diagnostic found = only(sample, Rules.RESTATED);
            assertThat(found.span()).isEqualTo(sample.place("字数: [131,000字]"));
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.message())
                    .isEqualTo("the number of words of Topic is stated as 131,000字, but as 12.8万字 at line 2");
            assertThat(found.fix()).isNull();
        }

        @Test
        void aCompletionIsAnError() {
            Sample sample = new Sample("# Title 31%", "## Block", "完成度: 35%");
            sample.topic(List.of(
                    sample.figure(Subject.CHAPTERS, Role.PERCENT, "完成度: [35%]", 2),
                    sample.figure(Subject.CHAPTERS, Role.PERCENT, "Title [31%]", 1)));
            assertThat(only(sample, Rules.RESTATED).severity()).isEqualTo(Severity.ERROR);
        }

        @Test
        void theOddOneOutIsReported() {
            String figures = "CHAPTERS TARGET: 9\nWORDS DONE: 34,000\nCHAPTERS TARGET: 9章 @2\nWORDS DONE: 35,000字 @2\n"
                    + "CHAPTERS TARGET: 9个 @3\nWORDS DONE: 35,000个 @3";
            Sample sample = topic(figures);
            assertThat(only(sample, Rules.RESTATED).span()).isEqualTo(sample.place("WORDS DONE: [34,000]\n"));
        }

        @Test
        void figuresOfAnotherScopeAreNoRestatements() {
            // The day's work, the whole project, a chapter: nothing beside them repeats what is known of the topic.
            assertThat(topic("CHAPTERS DONE: 5\nWORDS DONE: 63,000\nCHAPTERS DONE: 2章 @2\nWORDS DONE: 16,500 @2")
                            .check())
                    .isEmpty();
            assertThat(topic("CHAPTERS DONE: 2\nCHAPTERS TARGET: 8\nCHAPTERS PERCENT: 25%\n"
                                    + "CHAPTERS DONE: 8章 @2\nCHAPTERS PERCENT: 25%整 @2")
                            .check())
                    .isEmpty();
        }

        @Test
        void lowerBoundsAgreeWithMore() {
            String known = "CHAPTERS TARGET: 9\nCHAPTERS TARGET: 9章 @2\n";
            assertThat(topic(known + "WORDS DONE: 70,000+\nWORDS DONE: 71,000 @2")
                            .check())
                    .isEmpty();
            assertThat(topic(known + "WORDS DONE: 120,000+\nWORDS DONE: 114,000+ @2")
                            .check())
                    .hasSize(1);
        }

        @Test
        void aChapterIsKnownByWhatIsBesideTheFigure() {
            Sample sample = new Sample("# T", "## A", "- 1,236行 25+代码", "## B", "行: 1,236行", "码: 15+示例");
            Chapter chapter = sample.chapter(
                    "02",
                    Status.DONE,
                    "[## B]",
                    sample.figure(Subject.LINES, Role.DONE, "行: [1,236行]", 2),
                    sample.figure(Subject.CODE, Role.DONE, "码: [15+示例]", 2),
                    sample.figure(Subject.LINES, Role.DONE, "- [1,236行]", 1),
                    sample.figure(Subject.CODE, Role.DONE, " [25+代码]", 1));
            sample.topic(List.of(), chapter);
            assertThat(only(sample, Rules.RESTATED).span()).isEqualTo(sample.place("码: [15+示例]"));
        }

        @Test
        void whatIsLeftIsNoCompletion() {
            Sample sample = new Sample("# T", "## A", "🟡 03 75%", "## 03 to do (25%)", "## 03 todo (20%)");
            Chapter listed = sample.chapter("03", Status.PARTIAL, "[🟡 03 75%]", sample.completion("03 [75%]", 1));
            Chapter left = heading(sample, listed, "## 03 to do ([25%])");
            assertThat(sample.topic(List.of(), left).check()).isEmpty();
            Chapter other = heading(sample, listed, "## 03 todo ([20%])");
            only(new Sample("# T", "## A", "🟡 03 75%", "## 03 todo (20%)").topic(List.of(), other), Rules.RESTATED);
        }

        /** The chapter with another mention. */
        private Chapter heading(Sample sample, Chapter chapter, String marked) {
            Figure completion = sample.completion(marked, 2);
            Chapter named = sample.chapter(
                    "03", Status.PARTIAL, marked.replace("[", "").replaceFirst("(.*?\\d+%)].*", "[$1]"), completion);
            List<Figure> figures = new ArrayList<>(chapter.figures());
            figures.add(completion);
            List<Mention> mentions = new ArrayList<>(chapter.mentions());
            mentions.addAll(named.mentions());
            return new Chapter(
                    chapter.id(), null, chapter.status(), figures, List.of(), mentions, null, chapter.span());
        }
    }
}
