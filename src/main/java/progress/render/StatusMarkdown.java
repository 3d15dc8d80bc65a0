package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import progress.model.Chapter;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.ChapterRollup;

/** An overview for a comment on a change: a table of topics, and one of the chapters where they are asked for. */
final class StatusMarkdown {
    private StatusMarkdown() {}

    static void write(Overview overview, Detail detail, Writer out) throws IOException {
        if (overview.isEmpty()) {
            return;
        }
        List<String> header = new ArrayList<>(List.of("Topic", "Chapters", "Words", "Code", "Date"));
        List<String> rule = new ArrayList<>(List.of("---", "---:", "---:", "---:", "---"));
        source(header, rule, detail);
        out.write(Markdown.row(header));
        out.write(Markdown.row(rule));
        Sum sum = Sum.NOTHING;
        for (Standing topic : overview.topics()) {
            List<String> row = new ArrayList<>();
            row.add("**" + Markdown.text(topic.name()) + "**");
            Headlines.amounts(topic).forEach(amount -> row.add(figures(amount)));
            row.add(topic.date());
            if (detail.sources()) {
                row.add(Markdown.text(topic.topic().span().location()));
            }
            out.write(Visible.line(Markdown.row(row)));
            sum = sum.plus(topic);
        }
        if (sum.totals().topics() > 1) {
            List<String> row = new ArrayList<>();
            row.add(sum.name());
            sum.amounts().forEach(amount -> row.add(figures(amount)));
            row.add("");
            if (detail.sources()) {
                row.add("");
            }
            out.write(Markdown.row(row));
        }
        if (detail.listsChapters(overview, Appearance.PLAIN)) {
            Map<String, String> dates = detail.sources() ? overview.dates() : Map.of();
            for (Standing topic : overview.topics()) {
                chapters(topic, detail, dates, out);
            }
        }
    }

    private static void chapters(Standing topic, Detail detail, Map<String, String> dates, Writer out)
            throws IOException {
        if (topic.rollup().chapters().isEmpty()) {
            return;
        }
        List<String> header = new ArrayList<>(
                List.of("", Markdown.text(topic.name()), "Done", "Lines", "Words", "Code", "Sections", "Counted"));
        List<String> rule = new ArrayList<>(List.of("---:", "---", "---:", "---:", "---:", "---:", "---:", "---:"));
        source(header, rule, detail);
        out.write("\n");
        out.write(Markdown.row(header));
        out.write(Markdown.row(rule));
        for (ChapterRollup rollup : topic.rollup().chapters()) {
            Chapter chapter = rollup.chapter();
            List<String> row = new ArrayList<>();
            row.add(chapter.id() == null ? "" : Markdown.text(chapter.id().text()));
            row.add(chapter.title() == null ? "" : Markdown.text(chapter.title()));
            row.add(Markdown.figure(ChapterTable.completion(rollup)));
            row.add(measure(chapter, Subject.LINES));
            row.add(measure(chapter, Subject.WORDS));
            row.add(measure(chapter, Subject.CODE));
            row.add(rollup.sections()
                    .map(count -> count.done() + "/" + count.total())
                    .orElse(""));
            row.add(rollup.isDoubtful() ? "⚠️ " + Markdown.figure(ChapterTable.percent(rollup.counted())) : "");
            if (detail.sources()) {
                String date = dates.getOrDefault(chapter.span().source().path(), "");
                row.add((date + " " + Markdown.text(chapter.span().location())).strip());
            }
            out.write(Visible.line(Markdown.row(row)));
        }
    }

    private static void source(List<String> header, List<String> rule, Detail detail) {
        if (detail.sources()) {
            header.add("Source");
            rule.add("---");
        }
    }

    private static String measure(Chapter chapter, Subject subject) {
        return chapter.figure(subject, Role.DONE)
                .map(figure -> Markdown.text(Notation.quantity(figure.value())))
                .orElse("");
    }

    private static String figures(Amount amount) {
        String done = amount.value().isEmpty() && !amount.target().isEmpty() ? "0/" + amount.target() : amount.done();
        String percent =
                amount.percent().isEmpty() || done.isEmpty() ? amount.percent() : " (" + amount.percent() + ")";
        return Markdown.text(done + percent);
    }
}
