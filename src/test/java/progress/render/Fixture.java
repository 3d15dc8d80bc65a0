package progress.render;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/** Overviews that every format is tested with. */
final class Fixture {
    private static final String TEXT = """
            # 2025-10-19 eBPF

            16_eBPF技术详解:
              总计划: 9章
              已完成: 2.75章 (31%)
              字数: 34,000字
              代码: 45+示例
              已完成:
                ✅ 01_eBPF概述与架构 (1,483行, 100%)
                ✅ 02_eBPF网络技术 (1,236行, 100%)
                🟡 03_eBPF与容器技术 (1,167行, 75%)
                ⏳ 04_eBPF可观测性
              总字数: 80,000字
              总代码: 150+示例
              当前完成: 42.5%, 30%
              1. 概述
              2. Cilium CNI
              3. 容器安全 | * =1+1
            """;

    /** What a report may try, in a name that is shown: an escape sequence, a direction override, a command, markup. */
    static final String HOSTILE = "::error::x\u001B[31m\u202E<b>@all|`##[add-path]\n\u200B#12";

    private Fixture() {}

    /** One topic that is well under way, from one report. */
    static Overview seed() {
        Report report = report("reports/2025-10-19.md", TEXT, LocalDate.of(2025, 10, 19), Fixture::ebpf);
        return overview(report);
    }

    /** Two topics, one of them barely begun and known by little. */
    static Overview several() {
        Report one = report("reports/2025-10-19.md", TEXT, LocalDate.of(2025, 10, 19), Fixture::ebpf);
        Report other = report("reports/b.md", "服务网格: ~1.5/8章\n字数: 9,000\n第1章\n第2章\n", null, Fixture::mesh);
        return new Overview(
                List.of(one, other),
                List.of(
                        Standing.of(one, one.topics().get(0)),
                        Standing.of(other, other.topics().get(0))));
    }

    /** A topic whose every text is an attack. */
    static Overview hostile() {
        Report report = report("::warning::reports/\u001B]0;x\u0007.md", HOSTILE + "\n", null, source -> {
            Chapter chapter = chapter(source, HOSTILE, HOSTILE, Status.PARTIAL, List.of(), List.of());
            return new Topic(HOSTILE, "x", false, List.of(), List.of(chapter), source.span(0, 1));
        });
        return overview(report);
    }

    static Overview nothing() {
        return new Overview(List.of(), List.of());
    }

    static String text(StatusFormat format, Overview overview, Detail detail, Appearance appearance) {
        StringWriter out = new StringWriter();
        Assertions.assertDoesNotThrow(() -> format.write(overview, detail, appearance, out));
        return out.toString();
    }

    private static Overview overview(Report report) {
        return new Overview(
                List.of(report),
                report.topics().stream()
                        .map(topic -> Standing.of(report, topic))
                        .toList());
    }

    private interface Topics {
        Topic in(SourceFile source);
    }

    private static Report report(
            String path, String text, @org.jspecify.annotations.Nullable LocalDate date, Topics topics) {
        SourceFile source = new SourceFile(path, text);
        return new Report(source, "a report", date, List.of(topics.in(source)), List.of(), List.of(), List.of());
    }

    private static Topic ebpf(SourceFile source) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(source, "1", "概述", Status.DONE));
        sections.add(section(source, "2", "Cilium CNI", Status.PLANNED));
        sections.add(section(source, "3", "容器安全 | * =1+1", Status.PLANNED));
        List<Chapter> chapters = List.of(
                chapter(
                        source,
                        "01",
                        "eBPF概述与架构",
                        Status.DONE,
                        List.of(lines(source, "1,483"), done(source, "100")),
                        List.of()),
                chapter(
                        source,
                        "02",
                        "eBPF网络技术",
                        Status.DONE,
                        List.of(lines(source, "1,236"), done(source, "100")),
                        List.of()),
                chapter(
                        source,
                        "03",
                        "eBPF与容器技术",
                        Status.PARTIAL,
                        List.of(lines(source, "1,167"), done(source, "75")),
                        sections),
                chapter(source, "04", "eBPF可观测性", Status.PLANNED, List.of(), List.of()));
        List<Figure> figures = List.of(
                figure(source, Subject.CHAPTERS, Role.TARGET, "9", Qualifier.EXACT),
                figure(source, Subject.CHAPTERS, Role.DONE, "2.75", Qualifier.EXACT),
                figure(source, Subject.CHAPTERS, Role.PERCENT, "31", Qualifier.EXACT),
                figure(source, Subject.WORDS, Role.DONE, "34,000", Qualifier.EXACT),
                figure(source, Subject.WORDS, Role.TARGET, "80,000", Qualifier.EXACT),
                figure(source, Subject.WORDS, Role.PERCENT, "42.5", Qualifier.EXACT),
                figure(source, Subject.CODE, Role.DONE, "45", Qualifier.AT_LEAST),
                figure(source, Subject.CODE, Role.TARGET, "150", Qualifier.AT_LEAST),
                figure(source, Subject.CODE, Role.PERCENT, "30", Qualifier.EXACT));
        return new Topic("16_eBPF技术详解", "ebpf", false, figures, chapters, place(source, "16_eBPF"));
    }

    private static Topic mesh(SourceFile source) {
        List<Figure> figures = List.of(
                figure(source, Subject.CHAPTERS, Role.DONE, "1.5", Qualifier.ABOUT),
                figure(source, Subject.CHAPTERS, Role.TARGET, "8", Qualifier.EXACT),
                figure(source, Subject.WORDS, Role.DONE, "9,000", Qualifier.ABOUT));
        List<Chapter> chapters = List.of(
                chapter(source, "1", "第1章", Status.DONE, List.of(), List.of()),
                chapter(source, "2", "第2章", Status.PARTIAL, List.of(), List.of()));
        return new Topic("服务网格", "mesh", false, figures, chapters, place(source, "服务网格"));
    }

    private static Chapter chapter(
            SourceFile source, String id, String title, Status status, List<Figure> figures, List<Section> sections) {
        Span span = place(source, title);
        Stated<String> file = id.equals("03") ? new Stated<>("book/03.md", span) : null;
        return new Chapter(ChapterId.of(id), title, status, figures, sections, List.of(), file, span);
    }

    private static Section section(SourceFile source, String number, String title, Status status) {
        return new Section(number, title, status, new Mention(null, null, place(source, title)), List.of());
    }

    private static Figure lines(SourceFile source, String value) {
        return figure(source, Subject.LINES, Role.DONE, value, Qualifier.EXACT);
    }

    private static Figure done(SourceFile source, String value) {
        return figure(source, Subject.COMPLETION, Role.PERCENT, value, Qualifier.EXACT);
    }

    private static Figure figure(SourceFile source, Subject subject, Role role, String written, Qualifier qualifier) {
        Quantity value = Quantity.of(Decimal.of(written.replace(",", "")), qualifier);
        return new Figure(subject, role, value, place(source, written), 1);
    }

    private static Span place(SourceFile source, String text) {
        int start = source.text().indexOf(text);
        return source.span(start, start + text.length());
    }
}
