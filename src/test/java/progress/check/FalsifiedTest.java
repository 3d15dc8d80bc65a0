package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Rules;
import progress.model.RandomModels;
import progress.model.Report;

/**
 * Reports without a contradiction give no finding; with one figure written wrong they give exactly that one, and its fix,
 * where it has one, gives the right report back.
 */
class FalsifiedTest {
    private static final int SEEDS = 1000;

    private static List<Diagnostic> check(Report report) {
        return new Checker(CheckOptions.DEFAULT).check(List.of(report), Map.of());
    }

    @Test
    void consistentReportsAreClean() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(check(ConsistentReport.of(seed))).as("seed %d", seed).isEmpty();
            assertThat(check(RandomModels.report(seed))).as("model %d", seed).isEmpty();
        }
    }

    @Test
    void oneWrongFigureIsOneFinding() {
        Map<String, Integer> byRule = new HashMap<>();
        int fixes = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            for (int figure = 0; ; figure++) {
                ConsistentReport.Result result = ConsistentReport.withWrong(seed, figure);
                ConsistentReport.Lie lie = result.lie();
                if (lie == null) {
                    break;
                }
                List<Diagnostic> found = check(result.report());
                assertThat(found)
                        .as("seed %d, figure %d: %s", seed, figure, lie.figure().text())
                        .hasSize(1);
                Diagnostic finding = found.get(0);
                assertThat(finding.rule())
                        .as("seed %d, figure %d", seed, figure)
                        .isEqualTo(lie.rule());
                if (lie.place() != null) {
                    assertThat(finding.span())
                            .as("seed %d, figure %d", seed, figure)
                            .isEqualTo(lie.place());
                }
                if (finding.fix() != null && lie.figure().equals(lie.place())) {
                    assertThat(fixed(result.report().source().text(), finding.fix()))
                            .as("seed %d, figure %d", seed, figure)
                            .isEqualTo(ConsistentReport.of(seed).source().text());
                    fixes++;
                }
                byRule.merge(finding.rule().id(), 1, Integer::sum);
            }
        }
        assertThat(fixes).isGreaterThan(SEEDS);
        assertThat(byRule)
                .hasEntrySatisfying(Rules.SECTIONS.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.CHAPTERS.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.PLANNED.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.CHAPTER_PERCENT.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.RATIO.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.PARTITION.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.TARGET_PERCENT.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.REMAINDER.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.RESTATED.id(), FalsifiedTest::many)
                .hasEntrySatisfying(Rules.TOTAL.id(), FalsifiedTest::many);
    }

    private static String fixed(String text, Fix fix) {
        StringBuilder fixed = new StringBuilder(text);
        fix.edits().stream()
                .sorted(Comparator.comparing(Fix.Edit::span).reversed())
                .forEach(edit -> fixed.replace(edit.span().start(), edit.span().end(), edit.text()));
        return fixed.toString();
    }

    private static void many(int count) {
        assertThat(count).isGreaterThan(SEEDS / 10);
    }
}
