package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import progress.check.CheckOptions;
import progress.check.Checker;
import progress.diagnostic.Diagnostic;
import progress.history.Forecast;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.RandomModels;
import progress.model.Ratio;
import progress.model.Report;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Topic;
import progress.parse.ReportReader;
import progress.parse.Vocabulary;
import progress.source.SourceFile;
import progress.summary.Comparison;
import progress.summary.Contradiction;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.Reckoning;
import progress.summary.TopicSummary;

/**
 * What is written reads as what it was written from, and agrees with itself. The topics come out of a seed; the titles
 * and names are such as reports have, since "Section 1" and "Phase plan" are words of the vocabulary, and no names.
 */
class DayRoundTripTest {
    private static final int SEEDS = 2_000;
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final ReportReader READER = new ReportReader(Vocabulary.standard());

    private static final List<String> TITLES = List.of(
            "概述",
            "eBPF与容器技术",
            "Cilium CNI",
            "Service负载均衡",
            "Networking basics",
            "性能对比",
            "Rook/Ceph深度解析",
            "安全与合规",
            "ClusterMesh多集群",
            "Going further",
            "Containers: a view",
            "TCP/IP",
            "C++与Rust",
            "常见问题",
            "Q&A",
            "HTTP/2",
            "Kubernetes 1.29",
            "a_b",
            "可观测性 - Hubble",
            "What's new",
            "第一步",
            "L3/L4/L7");

    private static final List<Forecast> FORECASTS = List.of(
            new Forecast.Range(DAY, Ratio.ONE, Ratio.of(9), DAY.plusDays(3), DAY.plusDays(9), DAY.plusDays(75)),
            new Forecast.Range(DAY, Ratio.ONE, Ratio.of(9), DAY.plusDays(3), DAY.plusDays(9), null),
            new Forecast.Range(DAY, Ratio.ONE, Ratio.of(9), DAY.plusDays(3), DAY.plusDays(3), DAY.plusDays(3)),
            new Forecast.Reached(null),
            new Forecast.None(Forecast.Reason.TOO_FEW_DATES),
            new Forecast.None(Forecast.Reason.NO_PROGRESS),
            new Forecast.None(Forecast.Reason.TOO_SLOW),
            new Forecast.None(Forecast.Reason.NO_TARGET));

    /** Names with words of the vocabulary in them. */
    private static final List<String> NAMES = List.of(
            "服务网格技术详解",
            "19_云原生存储",
            "3_Gardens",
            "时间管理入门",
            "质量保证",
            "项目管理实战",
            "软件测试艺术",
            "工作流引擎",
            "Writing services in Go",
            "Time and money",
            "Words of power",
            "The average reader",
            "Total compensation");

    /** The topics of a seed, reckoned, each with a change and contradictions, so that all parts of a report are there. */
    private static DayReport day(long seed) {
        Random random = new Random(seed);
        List<DayTopic> topics = new ArrayList<>();
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        Report older = RandomModels.report(seed + 1_000_000);
        for (Topic stated : RandomModels.report(seed).topics()) {
            Topic topic = retitled(stated, names, random);
            TopicSummary now = Reckoning.of(topic, List.of(), true);
            TopicSummary then =
                    Reckoning.of(retitled(older.topics().get(0), new ArrayList<>(NAMES), random), List.of(), true);
            List<Contradiction> contradictions = List.of(
                    new Contradiction("sections", "reports/2025-10-19.md", 23, "75%", "5/12 = 41.7%"),
                    new Contradiction("chapters", "报告/第03章 75%.md", 1, "2.75章", "1 + 1 + 0.5 = 2.5"),
                    new Contradiction("restated", "x.md", 7, "120,000+字", ""));
            topics.add(new DayTopic(
                    now,
                    random.nextBoolean() ? Comparison.of(then, now) : null,
                    DAY.minusDays(1),
                    DAY.minusDays(1),
                    "reports/2025-10-19 完成度 75%.md",
                    List.of(),
                    contradictions,
                    FORECASTS.get(random.nextInt(FORECASTS.size()))));
        }
        return new DayReport(DAY, 3, DAY.minusDays(1), topics);
    }

    private static Topic retitled(Topic topic, List<String> names, Random random) {
        List<String> titles = new ArrayList<>(TITLES);
        Collections.shuffle(titles, random);
        boolean numbered = random.nextInt(5) > 0;
        List<Chapter> chapters = new ArrayList<>();
        for (Chapter chapter : topic.chapters()) {
            int index = chapters.size();
            List<Section> sections = new ArrayList<>();
            for (Section section : chapter.sections()) {
                String title = titles.get((index + sections.size()) % titles.size());
                sections.add(
                        new Section(section.number(), title, section.status(), section.mention(), section.parts()));
            }
            ChapterId id = numbered ? chapter.id() : index % 3 == 0 ? ChapterId.of("M" + (index + 1)) : null;
            chapters.add(new Chapter(
                    id,
                    titles.get(index % titles.size()),
                    chapter.status(),
                    chapter.figures(),
                    sections,
                    chapter.mentions(),
                    random.nextInt(3) == 0 ? new Stated<>("book/0" + index + "_x.md", topic.span()) : null,
                    chapter.span()));
        }
        String name = random.nextInt(3) > 0 ? topic.name() : names.remove(names.size() - 1);
        if (name.equals("Phase plan")) {
            name = "Compiler construction";
        }
        return new Topic(name, topic.key(), topic.implied(), topic.figures(), chapters, topic.span());
    }

    private static String written(DayReport day, Language language) {
        StringWriter text = new StringWriter();
        Assertions.assertDoesNotThrow(() -> DayMarkdown.write(day, language, text));
        return text.toString();
    }

    private static Report read(String text) {
        return READER.read(new SourceFile("reports/day.md", text)).report();
    }

    /** Keys are for matching; what they are made of is the reader's affair. */
    private static TopicSummary withoutKey(TopicSummary topic) {
        return new TopicSummary(topic.name(), "", topic.chapters(), topic.measures(), topic.list());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsWhatWasWritten(Language language) {
        for (long seed = 0; seed < SEEDS; seed++) {
            DayReport day = day(seed);
            Report report = read(written(day, language));
            assertThat(report.topics().stream()
                            .map(TopicSummary::stated)
                            .map(DayRoundTripTest::withoutKey)
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(day.topics().stream()
                            .map(DayTopic::now)
                            .map(DayRoundTripTest::withoutKey)
                            .toList());
            assertThat(report.date()).isEqualTo(DAY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenAgreesWithItself(Language language) {
        Checker checker = new Checker(CheckOptions.DEFAULT);
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Diagnostic> findings = checker.check(List.of(read(written(day(seed), language))), Map.of());
            assertThat(findings).as("seed %d", seed).isEmpty();
        }
    }

    /** Reckoning what was reckoned changes nothing: tomorrow's report starts from the same figures. */
    @ParameterizedTest
    @EnumSource
    void theNextReportStartsFromTheSameFigures(Language language) {
        for (long seed = 0; seed < SEEDS; seed += 4) {
            DayReport day = day(seed);
            List<TopicSummary> again = read(written(day, language)).topics().stream()
                    .map(topic -> Reckoning.of(topic, List.of(), true))
                    .map(DayRoundTripTest::withoutKey)
                    .toList();
            assertThat(again)
                    .as("seed %d", seed)
                    .isEqualTo(day.topics().stream()
                            .map(DayTopic::now)
                            .map(DayRoundTripTest::withoutKey)
                            .toList());
        }
    }

    @Test
    void theSameFiguresGiveTheSameBytesWhereverTheyAreWritten() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (long seed = 0; seed < 100; seed++) {
                Locale.setDefault(Locale.ROOT);
                String zh = written(day(seed), Language.ZH);
                String en = written(day(seed), Language.EN);
                for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE", "zh-CN")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    assertThat(written(day(seed), Language.ZH)).isEqualTo(zh);
                    assertThat(written(day(seed), Language.EN)).isEqualTo(en);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
