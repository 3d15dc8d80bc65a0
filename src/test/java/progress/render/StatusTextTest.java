package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTextTest {
    private static final Detail AUTO = new Detail(Detail.Chapters.AUTO, false);
    private static final Detail LINES = new Detail(Detail.Chapters.NEVER, false);

    private static String text(Overview overview, Detail detail, Appearance appearance) {
        return Fixture.text(StatusFormat.TEXT, overview, detail, appearance);
    }

    private static Appearance columns(int width) {
        return new Appearance(false, false, OptionalInt.of(width));
    }

    @Test
    void aSingleTopicIsShownWithItsChapters() {
        assertThat(text(Fixture.seed(), AUTO, Appearance.PLAIN)).isEqualTo("""
                        eBPF技术详解   2.75/9 chapters (31%), 34,000/80,000 words (42.5%), 45+/150+ code (30%)   2025-10-19

                          01  eBPF概述与架构   ██████████  100%   1,483 lines
                          02  eBPF网络技术     ██████████  100%   1,236 lines
                          03  eBPF与容器技术   ███████▌░░   75%   1,167 lines   1/3 sections   ! counted 33%
                          04  eBPF可观测性     ░░░░░░░░░░    0%
                          2 done, 1 in work, 6 planned

                        2.75/9 chapters, 42.5% words
                        """);
    }

    @Test
    void barsKeepToAsciiOnDemand() {
        assertThat(text(Fixture.seed(), AUTO, new Appearance(false, true, OptionalInt.empty())))
                .contains("#######---   75%")
                .doesNotContain("█");
    }

    @Test
    void severalTopicsAreAlignedAndSummedUp() {
        assertThat(text(Fixture.several(), AUTO, Appearance.PLAIN)).isEqualTo("""
                        eBPF技术详解   2.75/9 chapters (31%),   34,000/80,000 words (42.5%), 45+/150+ code (30%)   2025-10-19
                        服务网格       ~1.5/8 chapters (19%),   ~9,000 words

                        2 topics       ~4.25/17 chapters (25%), ~43,000 words,               45+/150+ code (30%)
                        """);
    }

    @Test
    void whatIsOnlyBegunIsShownByItsMiddle() {
        assertThat(text(Fixture.several(), new Detail(Detail.Chapters.ALWAYS, false), Appearance.PLAIN))
                .contains("  02  第2章   █████░░░░░  ~50%\n  1 done, 1 in work, 6 planned\n");
    }

    @Test
    void everyFigureNamesItsPlaceOnDemand() {
        assertThat(text(Fixture.seed(), new Detail(Detail.Chapters.AUTO, true), Appearance.PLAIN))
                .contains("    2.75 chapters done      2025-10-19  reports/2025-10-19.md:5:8\n")
                .contains("   42.5% of words           2025-10-19  reports/2025-10-19.md:15:9\n")
                .contains("! counted 33%   2025-10-19  reports/2025-10-19.md:11:10\n");
    }

    @Test
    void aNarrowTerminalMovesTheUnitsIntoALineAbove() {
        assertThat(text(Fixture.several(), AUTO, columns(80))).isEqualTo("""
                                      chapters              words            code
                        eBPF技术详解    2.75/9 31%  34,000/80,000 42.5%  45+/150+ 30%  2025-10-19
                        服务网格        ~1.5/8 19%         ~9,000

                        2 topics      ~4.25/17 25%        ~43,000        45+/150+ 30%
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 50, 60, 70, 80, 90, 100, 120})
    void noLineIsWiderThanTheTerminal(int width) {
        for (Overview overview : new Overview[] {Fixture.seed(), Fixture.several()}) {
            assertThat(text(overview, new Detail(Detail.Chapters.ALWAYS, false), columns(width))
                            .lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void aTerminalTooNarrowForATableGetsNone() {
        assertThat(text(Fixture.seed(), AUTO, columns(50))).doesNotContain("eBPF网络技术");
    }

    @Test
    void coloursAreForTerminalsThatHaveThem() {
        Appearance coloured = new Appearance(true, false, OptionalInt.empty());
        assertThat(text(Fixture.seed(), AUTO, coloured)).contains("\u001B[33m! counted 33%\u001B[0m");
        assertThat(text(Fixture.seed(), AUTO, Appearance.PLAIN)).doesNotContain("\u001B");
    }

    @Test
    void aHostileReportIsShownHarmless() {
        String text = text(Fixture.hostile(), new Detail(Detail.Chapters.ALWAYS, true), Appearance.PLAIN);
        assertThat(text).contains("\\u{1B}[31m\\u{202E}").contains("##\\u{5B}add-path]");
        assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
    }

    @Test
    void nothingIsNoLine() {
        assertThat(text(Fixture.nothing(), LINES, Appearance.PLAIN)).isEmpty();
    }
}
