package progress.history;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.chapter;
import static progress.model.Models.completion;
import static progress.model.Models.implied;
import static progress.model.Models.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.RandomModels;
import progress.model.Report;
import progress.model.Status;
import progress.model.Topic;
import progress.pack.PackedReport;
import progress.pack.Unmarked;

class RegisterTest {
    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    private static Register register(List<Report> reports) {
        return register(reports, reports.size());
    }

    private static Register register(List<Report> reports, int few) {
        Register register = new Register(few);
        reports.forEach(report -> register.add(PackedReport.of(report)));
        return register;
    }

    /** Where each topic stands, in words. */
    private static List<String> told(Register register) {
        List<String> told = new ArrayList<>();
        for (String key : register.keys()) {
            State newest = register.newest(key);
            told.add(key + newest.report().source() + newest.report().date() + Unmarked.of(newest.topic()));
        }
        return told;
    }

    private static List<String> told(List<Timeline> timelines) {
        List<String> told = new ArrayList<>();
        for (Timeline timeline : timelines) {
            Report last = timeline.last().report();
            told.add(timeline.key() + last.source() + last.date() + Unmarked.of(timeline.newest()));
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inWhateverOrderReportsComeItTellsWhatTheTimelinesTell(long seed) {
        List<Report> reports = new ArrayList<>(RandomModels.reports(1000 + 8 * seed, 8));
        List<String> timelines = told(Timelines.of(reports));

        Collections.shuffle(reports, new Random(seed));

        assertThat(told(register(reports))).isEqualTo(timelines);
        assertThat(told(register(reports, 0))).isEqualTo(timelines);
        assertThat(told(register(reports, 4))).isEqualTo(timelines);
    }

    @Test
    void topicsOfOneKeyInOneReportAreOneState() {
        Topic real = topic(List.of(chapter("01", Status.DONE), chapter("03", Status.PARTIAL, completion("80"))));
        Topic guess = implied(topic(List.of(chapter("03", Status.DONE), chapter("04", Status.PLANNED))), "guess");
        for (List<Topic> topics : List.of(List.of(guess, real, guess), List.of(real, guess, guess))) {
            Report report = new Report(real.span().source(), "", null, topics, List.of(), List.of(), List.of());
            List<Report> thrice = List.of(report, report, report);

            assertThat(told(register(List.of(report)))).isEqualTo(told(Timelines.of(List.of(report))));
            assertThat(told(register(thrice))).isEqualTo(told(Timelines.of(thrice)));
            assertThat(told(register(thrice, 0))).isEqualTo(told(Timelines.of(thrice)));
        }
    }

    @Test
    void aSingleReportIsAsItWasWritten() {
        Report report = RandomModels.report(3);
        Register packed = register(List.of(report));
        Register whole = new Register();
        whole.addOnly(report);

        assertThat(whole.only()).isSameAs(report);
        assertThat(packed.only().topics())
                .extracting(Topic::name)
                .isEqualTo(report.topics().stream().map(Topic::name).toList());
        assertThat(packed.heads()).hasSize(1);
    }
}
