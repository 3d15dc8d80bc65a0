package progress.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Models;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.RandomModels;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

class PackedReportTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** All that is told of a report, its places included, except for what packing leaves out. */
    private static String told(Report report) {
        return report.title()
                + report.date()
                + report.source()
                + report.topics().stream().map(Unmarked::of).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStatementKeepsItsPlace(long seed) {
        Report report = RandomModels.report(seed);

        assertThat(told(PackedReport.of(report).unpack())).isEqualTo(told(report));
    }

    @Test
    void theHeadStatesNothingAndHasNoText() {
        Report report = RandomModels.report(1);
        Report head = PackedReport.of(report).head();

        assertThat(head.topics()).isEmpty();
        assertThat(head.date()).isEqualTo(report.date());
        assertThat(head.source().digest()).isEqualTo(report.source().digest());
    }

    @Test
    void whateverMayBeMissingOrUnusualIsKept() {
        Span here = new SourceFile("a/🚀.md", "\n\n x 🚀 y\n").span(8, 9);
        Section part = new Section(
                null, "", Status.PLANNED, new Mention(null, new Stated<>(Percent.of("0.50"), here), here), List.of());
        Section section =
                new Section("1.2", "部分 🚀", Status.PARTIAL, new Mention(null, null, here), List.of(part, part));
        Decimal huge = Decimal.of("123456789012345678901234567890.25");
        Figure range = new Figure(
                Subject.WORDS,
                Role.TARGET,
                new Quantity(Decimal.ZERO, huge, Models.quantity("1-2").qualifier()),
                here,
                -1);
        Figure named = new Figure(
                Subject.LINES, Role.REMAINING_PERCENT, Quantity.exact(Decimal.of("0.001000")), here, 1 << 20, true);
        Chapter bare = new Chapter(null, null, Status.DONE, List.of(), List.of(), List.of(), null, here);
        Chapter full = new Chapter(
                ChapterId.of("m4"),
                "T".repeat(200),
                Status.PLANNED,
                List.of(range, named, range),
                List.of(section),
                List.of(),
                new Stated<>("f.md", here),
                here);
        Topic topic = new Topic("N", "k", true, List.of(named), List.of(bare, full), here);
        Report report = new Report(here.source(), "", null, List.of(topic, topic), List.of(), List.of(), List.of());

        assertThat(told(PackedReport.of(report).unpack()))
                .isEqualTo(told(report))
                .contains("a/🚀.md:3:6")
                .contains(huge.toString().toLowerCase(Locale.ROOT));
    }
}
