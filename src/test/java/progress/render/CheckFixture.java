package progress.render;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Fix;
import progress.diagnostic.Related;
import progress.diagnostic.Rules;
import progress.diagnostic.Severity;
import progress.source.SourceFile;
import progress.source.Span;

/** Verdicts that every format is tested with. */
final class CheckFixture {
    static final Appearance TERMINAL = new Appearance(false, false, OptionalInt.of(100));

    private static final SourceFile EBPF = new SourceFile("reports/2025-10-19 eBPF容器.md", """
            # eBPF

            **状态**: 🟡 进行中 (75%完成)

            ```yaml
            🚀 完成度: 75%
            总计: 9章

            内容结构:
              ✅ 1. 概述
              ⏳ 2. Cilium CNI
            总计: 9章
            ```
            03章 75%完成
            """);

    private static final SourceFile PLAIN = new SourceFile("b.md", "Words: 100 words\n✅ 01 (90%)\n");

    private CheckFixture() {}

    /** An error with all that an error can have, a warning and a note; two reports, and one without findings. */
    static Verdict seed() {
        Span figure = place(EBPF, "75%", 1);
        Diagnostic sections = new Diagnostic(
                Rules.SECTIONS,
                Severity.ERROR,
                figure,
                "chapter 03 is stated 75% done, but 1 of its 2 sections is (50%)",
                "75%",
                "1/2 = 50%",
                List.of(
                        Related.again(place(EBPF, "75%", 0)),
                        Related.again(place(EBPF, "75%", 2)),
                        new Related(place(EBPF, "✅ 1. 概述", 0), "2 sections counted from here: 1 done, 1 planned")),
                List.of("50% would agree", "counted so, the topic stands at 2.5/9 chapters, not 2.75/9"),
                new Fix(
                        "50%",
                        List.of(
                                new Fix.Edit(place(EBPF, "75", 1), "50"),
                                new Fix.Edit(place(EBPF, "75", 0), "50"),
                                new Fix.Edit(place(EBPF, "75", 2), "50"))));
        Diagnostic key = new Diagnostic(
                Rules.DUPLICATE_KEY,
                Severity.NOTE,
                place(EBPF, "总计", 1),
                "the key “总计” stands here again",
                "总计",
                "",
                List.of(new Related(place(EBPF, "总计", 0), "it stands here first")),
                List.of(),
                null);
        Diagnostic mark = new Diagnostic(
                Rules.MARK,
                Severity.WARNING,
                place(PLAIN, "✅", 0),
                "chapter 01 is ticked, but stated 90% done",
                "✅",
                "90%",
                List.of(new Related(place(PLAIN, "90%", 0), "stated here"), new Related(figure, "as in this report")),
                List.of(),
                null);
        return new Verdict(List.of(mark, sections, key), List.of("a/clean.md", PLAIN.path(), EBPF.path()));
    }

    /** A finding whose every text is an attack, in a file whose name is one. */
    static Verdict hostile() {
        SourceFile source =
                new SourceFile("::error::a,b:c%\n\u001B[31m/报告 😀.md", "x " + Fixture.HOSTILE + "\n::set-env::y");
        Span figure = source.span(2, 8);
        Diagnostic finding = new Diagnostic(
                Rules.RATIO,
                Severity.ERROR,
                figure,
                Fixture.HOSTILE + " 100%, a:b ]]> 😀",
                Fixture.HOSTILE,
                Fixture.HOSTILE,
                List.of(new Related(source.span(2, source.text().length()), Fixture.HOSTILE)),
                List.of(Fixture.HOSTILE),
                new Fix(Fixture.HOSTILE, List.of(new Fix.Edit(figure, Fixture.HOSTILE))));
        return new Verdict(List.of(finding), List.of(source.path()));
    }

    /** More findings than some services take. */
    static Verdict many(int count) {
        SourceFile source = new SourceFile("many.md", "5%\n".repeat(count));
        List<Diagnostic> findings = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            Span figure = source.span(source.lineStart(line), source.lineEnd(line));
            findings.add(Diagnostic.of(Rules.RATIO, figure, "5% is wrong"));
        }
        return new Verdict(findings, List.of(source.path()));
    }

    static Verdict nothing() {
        return new Verdict(List.of(), List.of("a/clean.md"));
    }

    static List<Verdict> all() {
        return List.of(seed(), hostile(), many(30), nothing(), new Verdict(List.of(), List.of()));
    }

    static String text(CheckFormat format, Verdict verdict) {
        return text(format, verdict, Appearance.PLAIN);
    }

    static String text(CheckFormat format, Verdict verdict, Appearance appearance) {
        StringWriter out = new StringWriter();
        Assertions.assertDoesNotThrow(() -> format.write(verdict, appearance, out));
        return out.toString();
    }

    private static Span place(SourceFile source, String text, int skipped) {
        int start = source.text().indexOf(text);
        for (int i = 0; i < skipped; i++) {
            start = source.text().indexOf(text, start + 1);
        }
        return source.span(start, start + text.length());
    }
}
