package progress.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import progress.model.RandomModels;
import progress.model.Report;
import progress.model.Role;
import progress.model.Subject;
import progress.parse.ReportReader;
import progress.parse.Vocabulary;
import progress.source.SourceFile;

class ComparisonTest {
    private static final String OLD = """
            # Book

            ```yaml
            My book:
              Planned: 5 chapters
              Completed: 1.5 chapters (30%)
              Words: 9,000 / 40,000
              Chapters:
                ✅ 01_Soil (9,000 words)
                🟡 02_Water (50%):
                  ✅ 1. Rain
                  ⏳ 2. The can
                  ⏳ 3. Wells
                ⏳ 03_Light
                ⏳ 04_Winter
                ✅ 05_Tools
            ```
            """;

    private static final String NEW = """
            # Book

            ```yaml
            My book:
              Planned: 5 chapters
              Completed: 2.75 chapters (55%)
              Words: 18,000 / 50,000
              Chapters:
                ✅ 01_Soil (9,500 words)
                🟡 02_Water (75%):
                  ✅ 1. Rain
                  ✅ 2. The can
                  ⏳ 4. Drought
                🟡 03_Light (10%)
                ✅ 04_Winter
                🟡 05_Tools (90%)
                ⏳ 06_Weeds
            ```
            """;

    private static List<TopicSummary> read(String text) {
        Report report = new ReportReader(Vocabulary.standard())
                .read(new SourceFile("book.md", text))
                .report();
        return report.topics().stream().map(TopicSummary::stated).toList();
    }

    private static List<String> chapters(TopicChange change) {
        List<String> told = new ArrayList<>();
        for (ChapterChange chapter : change.chapters()) {
            told.add(chapter.move() + " " + chapter.chapter().name());
            for (SectionChange section : chapter.sections()) {
                told.add("  " + section.move() + " " + section.section().name());
            }
        }
        return told;
    }

    @Test
    void chaptersAndSectionsMove() {
        List<TopicChange> changes = Comparison.of(read(OLD), read(NEW));
        assertThat(changes).hasSize(1);
        assertThat(chapters(changes.get(0)))
                .containsExactly(
                        "CHANGED 01_Soil",
                        "CHANGED 02_Water",
                        "  FINISHED 2. The can",
                        "  ADDED 4. Drought",
                        "  REMOVED 3. Wells",
                        "STARTED 03_Light",
                        "FINISHED 04_Winter",
                        "FELL_BACK 05_Tools",
                        "ADDED 06_Weeds");
        assertThat(changes.get(0).figures())
                .extracting(figure -> figure.subject() + " " + figure.role())
                .containsExactly("CHAPTERS DONE", "CHAPTERS PERCENT", "WORDS DONE", "WORDS TARGET");
    }

    @Test
    void theOtherWayRoundItIsTheOpposite() {
        TopicChange change = Comparison.of(read(NEW), read(OLD)).get(0);
        assertThat(chapters(change)).contains("FELL_BACK 03_Light", "FELL_BACK 04_Winter", "REMOVED 06_Weeds");
    }

    @Test
    void aTopicMayComeAndGo() {
        List<TopicSummary> other = read(OLD.replace("My book", "Shed"));
        assertThat(Comparison.of(read(OLD), other))
                .extracting(change -> change.move() + " " + change.topic().name())
                .containsExactly("ADDED Shed", "REMOVED My book");
    }

    @Test
    void zeroPercentAndPlannedAreTheSame() {
        assertThat(Comparison.of(read(OLD), read(OLD.replace("⏳ 03_Light", "⏳ 03_Light (0%)"))))
                .isEmpty();
    }

    @Test
    void aQualifierIsADifference() {
        TopicChange change = Comparison.of(read(OLD), read(OLD.replace("9,000 / 40,000", "~9,000 / 40,000")))
                .get(0);
        assertThat(change.figures())
                .extracting(FigureChange::subject, FigureChange::role)
                .containsExactly(tuple(Subject.WORDS, Role.DONE));
    }

    @Test
    void nothingIsDifferentFromItself() {
        for (long seed = 0; seed < 500; seed++) {
            List<TopicSummary> topics = RandomModels.report(seed).topics().stream()
                    .map(TopicSummary::stated)
                    .toList();
            assertThat(Comparison.of(topics, topics)).as("seed %d", seed).isEmpty();
        }
    }
}
