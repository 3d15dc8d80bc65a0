package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import progress.history.Forecast;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Status;
import progress.summary.ChapterChange;
import progress.summary.ChapterSummary;
import progress.summary.Contradiction;
import progress.summary.DayReport;
import progress.summary.DayTopic;
import progress.summary.FigureChange;
import progress.summary.MeasuredChapter;
import progress.summary.Move;
import progress.summary.SectionChange;
import progress.summary.SectionSummary;
import progress.summary.TopicChange;
import progress.summary.TopicSummary;

/**
 * The report of a day in Markdown, such that reading it gives the figures it was written from, and only these: changes,
 * contradictions and plans stand under headings that speak of a day, of quality and of what is next, where nothing is
 * read as a figure of the topic, and no line of them begins with the name of a chapter.
 */
public final class DayMarkdown {
    private static final int MOST_CONTRADICTIONS = 12;
    private static final int MOST_SECTIONS = 3;
    private static final int MOST_NEXT = 3;
    private static final int MOST_FILES = 3;

    /** A colour that is seen on white and on black; the usual one is nearly white. */
    private static final String COLOUR = "#3b82f6";

    private static final int CHART_HEIGHT = 280;
    private static final int BAR_HEIGHT = 40;

    private final DayWords words;
    private final DayBlocks blocks;
    private final ShortPaths paths;
    private final StringBuilder out;

    private DayMarkdown(DayWords words, ShortPaths paths, StringBuilder out) {
        this.words = words;
        this.blocks = new DayBlocks(words);
        this.paths = paths;
        this.out = out;
    }

    /** Writes a report. */
    public static void write(DayReport report, Language language, Writer writer) throws IOException {
        StringBuilder text = new StringBuilder();
        new DayMarkdown(new DayWords(language), paths(report), text).report(report);
        writer.write(text.toString());
    }

    private static ShortPaths paths(DayReport report) {
        List<String> paths = new ArrayList<>();
        for (DayTopic topic : report.topics()) {
            if (topic.path() != null) {
                paths.add(topic.path());
            }
            topic.contradictions().forEach(contradiction -> paths.add(contradiction.path()));
        }
        return ShortPaths.of(paths);
    }

    private void report(DayReport report) {
        line("# " + title(report));
        line("");
        header(report);
        line("");
        line("---");
        chart(report);
        for (DayTopic topic : report.topics()) {
            topic(topic.now());
        }
        changes(report);
        quality(report);
        next(report);
    }

    private String title(DayReport report) {
        LocalDate date = report.date();
        String day =
                words.text("date.long", number(date.getYear()), two(date.getMonthValue()), two(date.getDayOfMonth()));
        return report.topics().size() == 1
                ? words.text("title.topic", day, name(report.topics().get(0).now()))
                : words.text("title", day);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : number(number);
    }

    private void header(DayReport report) {
        // Two blanks at the end break the line.
        line(words.text("header.date", report.date().toString()) + "  ");
        LocalDate last = report.last();
        String count = number(report.reports());
        if (report.reports() == 0) {
            line(words.text("header.new") + "  ");
        } else if (last == null) {
            line(words.count("header.undated", count) + "  ");
        } else {
            line(words.count("header.sources", count, last.toString()) + "  ");
        }
        int files = 0;
        String rule = "";
        for (DayTopic topic : report.topics()) {
            files += topic.measured().size();
            rule = topic.measured().isEmpty()
                    ? rule
                    : topic.measured().get(0).measured().rule().text();
        }
        if (files > 0) {
            line(words.count("header.files", number(files), rule) + "  ");
        }
    }

    // --- the chart ------------------------------------------------------------------------------------------------

    private void chart(DayReport report) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (report.topics().size() == 1) {
            for (ChapterSummary chapter : report.topics().get(0).now().list()) {
                String name =
                        chapter.id() == null ? chapter.name() : chapter.id().text();
                add(name, share(chapter), names, values);
            }
        } else {
            for (DayTopic topic : report.topics()) {
                topic.now()
                        .chapters()
                        .percent()
                        .ifPresent(percent ->
                                add(Standing.unnumbered(topic.now().name()), percent.value(), names, values));
            }
        }
        if (names.size() < 2) {
            return;
        }
        heading("## ", words.text("overview"));
        line("```mermaid");
        int height = report.topics().size() == 1 ? CHART_HEIGHT : BAR_HEIGHT * (names.size() + 2);
        line("%%{init: {\"xyChart\": {\"height\": " + height
                + "}, \"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"" + COLOUR + "\"}}}}%%");
        line("xychart-beta" + (report.topics().size() == 1 ? "" : " horizontal"));
        line("  x-axis [" + String.join(", ", names) + "]");
        line("  y-axis \"" + words.text("chart") + "\" 0 --> 100");
        line("  bar [" + String.join(", ", values) + "]");
        line("```");
    }

    private static void add(String name, Decimal percent, List<String> names, List<String> values) {
        names.add("\"" + Visible.of(name).replace('"', '\'').replace('`', '\'') + "\"");
        values.add(percent.min(Percent.HUNDRED).toString());
    }

    private static Decimal share(ChapterSummary chapter) {
        return switch (chapter.status()) {
            case DONE -> Percent.HUNDRED;
            case PARTIAL -> chapter.percent().map(Percent::value).orElse(Decimal.of(50));
            case PLANNED -> Decimal.ZERO;
        };
    }

    // --- topics ---------------------------------------------------------------------------------------------------

    private void topic(TopicSummary topic) {
        heading("## ", name(topic));
        lines(blocks.topic(topic));
        List<ChapterSummary> inWork = topic.in(Status.PARTIAL).stream()
                .filter(chapter -> !chapter.sections().isEmpty())
                .toList();
        if (inWork.isEmpty()) {
            return;
        }
        heading("### ", words.text("inwork"));
        boolean first = true;
        for (ChapterSummary chapter : inWork) {
            if (!first) {
                line("");
            }
            first = false;
            lines(blocks.sections(topic, chapter));
        }
    }

    // --- what changed ---------------------------------------------------------------------------------------------

    private void changes(DayReport report) {
        heading("## ", words.text("changes"));
        boolean any = false;
        for (DayTopic topic : report.topics()) {
            TopicChange change = topic.change();
            if (change != null && change.isEmpty()) {
                continue;
            }
            List<String> told = change == null ? List.of() : told(change);
            String since = change == null
                    ? words.text("changes.first")
                    : topic.since() == null
                            ? words.text("changes.undated")
                            : words.text("changes.since", topic.since().toString());
            if (change == null || !told.isEmpty()) {
                if (any) {
                    line("");
                }
                any = true;
                about(topic.now(), isRecounted(topic) ? since + words.text("changes.recounted") : since);
                bullets(told);
            }
        }
        if (!any) {
            line(words.text("changes.none"));
        }
    }

    /** Whether something became less only because it is counted now, and was estimated before. */
    private static boolean isRecounted(DayTopic topic) {
        return !topic.measured().isEmpty()
                && topic.change() != null
                && topic.change().figures().stream()
                        .filter(figure -> figure.role() == Role.DONE)
                        .anyMatch(figure -> figure.before().isPresent()
                                && figure.now().isPresent()
                                && figure.now()
                                                .get()
                                                .value()
                                                .compareTo(figure.before().get().value())
                                        < 0);
    }

    private void about(TopicSummary topic, String what) {
        line("**" + name(topic) + "** — " + what);
    }

    private void bullets(List<String> items) {
        if (!items.isEmpty()) {
            line("");
        }
        for (String item : items) {
            line("- " + item);
        }
    }

    private List<String> told(TopicChange change) {
        List<String> told = new ArrayList<>();
        for (ChapterChange chapter : change.chapters()) {
            told.addAll(told(chapter));
        }
        for (FigureChange figure : change.figures()) {
            figure(figure).ifPresent(told::add);
        }
        return told;
    }

    private List<String> told(ChapterChange change) {
        String name = name(change.chapter());
        String key = change.move().name().toLowerCase(Locale.ROOT);
        List<String> told = new ArrayList<>();
        if (change.move() != Move.CHANGED || completion(change).isPresent()) {
            told.add(words.text("change." + key, name, part(change)));
        }
        List<String> sections = new ArrayList<>();
        for (SectionChange section : change.sections()) {
            sections.add(words.text(
                    "section." + section.move().name().toLowerCase(Locale.ROOT),
                    plain(section.section().name())));
        }
        if (!sections.isEmpty()) {
            told.add(words.text("change.section", name, String.join(words.text("and"), sections)));
        }
        return told;
    }

    private static Optional<FigureChange> completion(ChapterChange change) {
        return change.figures().stream()
                .filter(figure -> figure.role() == Role.PERCENT)
                .findFirst();
    }

    private String part(ChapterChange change) {
        return completion(change)
                .filter(figure -> figure.before().isPresent() && figure.now().isPresent())
                .map(figure -> words.text(
                        "change.part",
                        percent(figure.before().get()),
                        percent(figure.now().get())))
                .orElse("");
    }

    private static String percent(Quantity quantity) {
        return Notation.percent(quantity.value(), quantity.qualifier()).replace("~", "\\~");
    }

    private Optional<String> figure(FigureChange change) {
        if (change.role() == Role.PERCENT) {
            return Optional.empty();
        }
        String name = DayBlocks.name(change.subject());
        String before = change.before().map(DayMarkdown::quantity).orElse(words.text("unknown"));
        String now = change.now().map(DayMarkdown::quantity).orElse(words.text("unknown"));
        return Optional.of(
                change.role() == Role.TARGET
                        ? words.text("figure.target." + name, before, now)
                        : words.text("figure." + name, before, now, difference(change)));
    }

    private String difference(FigureChange change) {
        if (change.before().filter(DayMarkdown::isExact).isEmpty()
                || change.now().filter(DayMarkdown::isExact).isEmpty()) {
            return "";
        }
        Decimal more = change.now().get().value().minus(change.before().get().value());
        String sign = more.signum() < 0 ? "−" : "+";
        return words.text("difference", sign + Notation.quantity(Quantity.exact(more.abs())));
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACT;
    }

    private static String quantity(Quantity quantity) {
        return Notation.quantity(quantity).replace("~", "\\~");
    }

    private static String name(TopicSummary topic) {
        return plain(Standing.unnumbered(topic.name()));
    }

    /** {@code 03 Containers}. */
    private String name(ChapterSummary chapter) {
        if (chapter.title() == null) {
            return words.text("item.unnamed", plain(chapter.name()));
        }
        String title = plain(chapter.title());
        return chapter.id() == null ? title : (plain(chapter.id().text()) + " " + title).strip();
    }

    /** A text within a sentence; an underscore within a word is no markup, and reads better bare. */
    private static String plain(String text) {
        return Markdown.text(text).replaceAll("(?<=[\\p{L}\\p{N}])\\\\_(?=[\\p{L}\\p{N}])", "_");
    }

    // --- where figures come from, and what was stated otherwise ---------------------------------------------------

    private void quality(DayReport report) {
        heading("## ", words.text("quality"));
        line("### " + words.text("sources"));
        for (DayTopic topic : report.topics()) {
            line("");
            line("**" + name(topic.now()) + "**");
            bullets(sources(topic));
        }
        heading("### ", words.text("contradictions"));
        Set<String> told = new LinkedHashSet<>();
        for (DayTopic topic : report.topics()) {
            topic.contradictions().forEach(contradiction -> told.add(told(contradiction)));
        }
        if (told.isEmpty()) {
            line(words.text("contradictions.none"));
        }
        told.stream().limit(MOST_CONTRADICTIONS).forEach(item -> line("- " + item));
        if (told.size() > MOST_CONTRADICTIONS) {
            line("- " + words.text("contradictions.more", number(told.size() - MOST_CONTRADICTIONS)));
        }
    }

    private List<String> sources(DayTopic topic) {
        List<String> sources = new ArrayList<>();
        if (!topic.measured().isEmpty()) {
            sources.add(measured(topic.measured()));
        }
        sources.add(stated(topic));
        return sources;
    }

    private String measured(List<MeasuredChapter> chapters) {
        List<String> files =
                chapters.stream().map(chapter -> chapter.measured().path()).toList();
        if (files.size() > MOST_FILES) {
            return words.text(
                    "source.files", number(files.size()), plain(files.get(0)), plain(files.get(files.size() - 1)));
        }
        return words.text(
                "source.measured",
                files.stream().map(DayMarkdown::plain).collect(Collectors.joining(words.text("and"))));
    }

    private String stated(DayTopic topic) {
        String path = topic.path();
        if (path == null) {
            return words.text("source.none");
        }
        String report = topic.date() == null
                ? words.text("source.undated", plain(paths.of(path)))
                : words.text("source.dated", plain(paths.of(path)), topic.date().toString());
        return words.text(topic.measured().isEmpty() ? "source.all" : "source.stated", report);
    }

    private String told(Contradiction contradiction) {
        String what = words.either("what." + contradiction.rule(), "what.other");
        String path = plain(paths.of(contradiction.path()));
        String line = number(contradiction.line());
        String stated = plain(contradiction.stated());
        boolean counted = !contradiction.counted().isEmpty();
        if (contradiction.rule().equals("restated")) {
            return words.text("contradiction.restated", path, line, stated);
        }
        return counted
                ? words.text("contradiction", path, line, what, stated, plain(contradiction.counted()))
                : words.text("contradiction.uncounted", path, line, what, stated);
    }

    // --- what is next ---------------------------------------------------------------------------------------------

    private void next(DayReport report) {
        heading("## ", words.text("next"));
        boolean any = false;
        for (DayTopic topic : report.topics()) {
            List<String> told = next(topic);
            if (!told.isEmpty()) {
                if (any) {
                    line("");
                }
                any = true;
                line("**" + name(topic.now()) + "**");
                bullets(told);
            }
        }
        if (!any) {
            line(words.text("next.none"));
        }
        if (report.topics().stream().anyMatch(topic -> topic.forecast() instanceof Forecast.Range)) {
            line("");
            line(words.text("forecast.method"));
        }
    }

    private List<String> next(DayTopic day) {
        TopicSummary topic = day.now();
        List<String> told = new ArrayList<>();
        for (ChapterSummary chapter : topic.in(Status.PARTIAL)) {
            if (told.size() < MOST_NEXT) {
                told.add(words.text("next.continue", name(chapter), open(chapter)));
            }
        }
        topic.in(Status.PLANNED).stream()
                .findFirst()
                .filter(chapter -> told.size() < MOST_NEXT)
                .ifPresent(chapter -> told.add(words.text("next.start", name(chapter))));
        if (!told.isEmpty()) {
            forecast(day.forecast()).ifPresent(told::add);
        }
        return told;
    }

    private Optional<String> forecast(Forecast forecast) {
        if (forecast instanceof Forecast.Range range) {
            String earliest = range.earliest().toString();
            String likely = range.likely().toString();
            LocalDate latest = range.latest();
            if (latest == null) {
                return Optional.of(words.text("forecast.open", earliest, likely));
            }
            return Optional.of(
                    range.earliest().equals(latest)
                            ? words.text("forecast.date", likely)
                            : words.text("forecast.range", earliest, latest.toString(), likely));
        }
        return forecast instanceof Forecast.None none
                ? words.given("forecast." + none.reason().id())
                : Optional.empty();
    }

    private String open(ChapterSummary chapter) {
        List<String> open = chapter.sections().stream()
                .filter(section -> section.status() != Status.DONE)
                .map(SectionSummary::name)
                .map(DayMarkdown::plain)
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        String shown = String.join(words.text("and"), open.subList(0, Math.min(MOST_SECTIONS, open.size())));
        return words.text("next.sections", open.size() > MOST_SECTIONS ? shown + words.text("next.more") : shown);
    }

    // --- lines ----------------------------------------------------------------------------------------------------

    private void heading(String level, String text) {
        line("");
        line(level + text);
        line("");
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            line(line);
        }
    }

    private void line(String line) {
        out.append(Visible.line(line)).append('\n');
    }
}
