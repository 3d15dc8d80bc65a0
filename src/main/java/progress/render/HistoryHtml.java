package progress.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import progress.diagnostic.Diagnostic;
import progress.history.Course;
import progress.history.Forecast;
import progress.history.Pace;
import progress.history.Step;
import progress.history.TopicHistory;
import progress.model.Chapter;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.rollup.ChapterRollup;

/**
 * A history as one page that needs nothing else: no script, no other file, and a policy that forbids them. It is
 * well-formed XML too.
 */
final class HistoryHtml {
    /** A page with more contradictions than these is read by nobody. */
    private static final int MOST_CONTRADICTIONS = 500;

    private final Chronicle chronicle;
    private final Phrases phrases;
    private final Markup out;

    private HistoryHtml(Chronicle chronicle, Phrases phrases, Writer writer) {
        this.chronicle = chronicle;
        this.phrases = phrases;
        this.out = new Markup(writer);
    }

    static void write(Chronicle chronicle, Phrases phrases, Writer writer) throws IOException {
        new HistoryHtml(chronicle, phrases, writer).page();
    }

    private void page() throws IOException {
        String style = "\n" + HistorySvg.CHART_STYLE.replace("\"", "'") + resource("page.css");
        String title = phrases.say("title");
        if (chronicle.topics().size() == 1) {
            title = Chronicle.standing(chronicle.topics().get(0)).name() + " – " + title;
        }
        out.raw("<!DOCTYPE html>\n");
        out.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                phrases.language().tag());
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.text("title", title);
        out.raw("<style>" + style + "</style>\n");
        out.close();
        out.open("body").open("main");
        out.text("h1", phrases.say("title"));
        out.text("p", covers(chronicle.reports().size(), dates()), "class", "soft");
        contents();
        for (int i = 0; i < chronicle.topics().size(); i++) {
            topic(chronicle.topics().get(i), "topic-" + (i + 1));
        }
        contradictions();
        if (chronicle.topics().stream().anyMatch(HistoryHtml::hasRange)) {
            out.open("footer").text("p", phrases.say("method")).close();
        }
        out.close().close().close();
    }

    private static boolean hasRange(TopicHistory topic) {
        return HistoryText.SUBJECTS.stream()
                .anyMatch(subject -> topic.course(subject).forecast() instanceof Forecast.Range);
    }

    private List<String> dates() {
        return chronicle.reports().stream()
                .map(report -> report.date())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Object::toString)
                .toList();
    }

    /** {@code 8 reports, 2025-10-13 to 2025-10-19}. */
    private String covers(int reports, List<String> dates) {
        String when = switch (dates.size()) {
            case 0 -> phrases.say("undated");
            case 1 -> dates.get(0);
            default -> phrases.say("dates", dates.get(0), dates.get(dates.size() - 1));
        };
        return reports == 1 ? phrases.say("covers.one", when) : phrases.say("covers", reports, when);
    }

    private void contents() throws IOException {
        if (chronicle.topics().size() < 2) {
            return;
        }
        out.open("nav", "aria-label", phrases.say("topics")).open("ul");
        for (int i = 0; i < chronicle.topics().size(); i++) {
            out.open("li");
            out.text("a", Chronicle.standing(chronicle.topics().get(i)).name(), "href", "#topic-" + (i + 1));
            out.close();
        }
        out.close().close();
    }

    private void topic(TopicHistory topic, String id) throws IOException {
        Standing standing = Chronicle.standing(topic);
        out.open("section", "aria-labelledby", id);
        out.text("h2", standing.name(), "id", id, "dir", "auto");
        out.text("p", covers(topic.steps().size(), HistoryText.dates(topic)), "class", "soft");
        out.open("div", "class", "charts");
        for (Subject subject : List.of(Subject.CHAPTERS, Subject.WORDS)) {
            Course course = topic.course(subject);
            if (!course.points().isEmpty()) {
                BurnUp chart = new BurnUp(course, phrases);
                out.open("figure");
                String unit = phrases.say(HistoryText.SUBJECTS.get(0) == subject ? "states.chapters" : "states.words");
                chart.write(out, id + "-" + StatusText.unit(subject), phrases.say("chart", unit));
                out.prose("figcaption", chart.summary());
                out.close();
            }
        }
        out.close();
        paces(topic, id + "-pace");
        chapters(standing, id + "-list");
        states(topic, id + "-states");
        out.close();
    }

    /** Opens a table below its heading, which can be scrolled by keyboard where it is wider than the window. */
    private void table(String id, String heading, String... columns) throws IOException {
        open(id, "h3", heading);
        for (String column : columns) {
            boolean number = column.startsWith("#");
            String text = number ? column.substring(1) : column;
            if (number) {
                out.text("th", text, "scope", "col", "class", "number");
            } else {
                out.text("th", text, "scope", "col");
            }
        }
        out.close().close().open("tbody");
    }

    private void open(String id, String level, String heading) throws IOException {
        out.open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
        out.open("table");
        out.open("caption").text(level, heading, "id", id).close();
        out.open("thead").open("tr");
    }

    private void endTable() throws IOException {
        out.close().close().close();
    }

    private void number(String text) throws IOException {
        out.text("td", text, "class", "number");
    }

    private void paces(TopicHistory topic, String id) throws IOException {
        List<Course> courses = HistoryText.SUBJECTS.stream()
                .map(topic::course)
                .filter(course -> course.done().isPresent())
                .toList();
        if (courses.isEmpty()) {
            return;
        }
        table(
                id,
                phrases.say("pace"),
                phrases.say("pace.figure"),
                "#" + phrases.say("pace.done"),
                "#" + phrases.say("pace.target"),
                "#" + phrases.say("pace.remaining"),
                "#" + phrases.say("pace.worked"),
                "#" + phrases.say("pace.calendar"),
                phrases.say("pace.forecast"));
        for (Course course : courses) {
            out.open("tr");
            out.text("th", phrases.say("states." + StatusText.unit(course.subject())), "scope", "row", "class", "date");
            number(count(course.done()));
            number(count(course.target()));
            number(count(course.remaining()));
            Optional<Pace> pace = course.pace();
            number(pace.map(p -> speed(p.perDayWorked(), p.daysWorked())).orElse("–"));
            number(pace.map(p -> speed(p.perCalendarDay(), p.calendarDays())).orElse("–"));
            out.prose("td", phrases.forecast(course.forecast()), "class", "forecast");
            out.close();
        }
        endTable();
    }

    private String speed(Ratio speed, long days) {
        return phrases.say("pace.worked.days", Notation.rate(speed), days);
    }

    private static String count(Optional<Ratio> count) {
        return count.map(Notation::count).orElse("–");
    }

    private void chapters(Standing standing, String id) throws IOException {
        List<ChapterRollup> chapters = standing.rollup().chapters();
        if (chapters.isEmpty()) {
            return;
        }
        List<Subject> measures = new ArrayList<>();
        for (Subject subject : List.of(Subject.LINES, Subject.WORDS, Subject.CODE)) {
            if (chapters.stream()
                    .anyMatch(rollup -> !measure(rollup.chapter(), subject).isEmpty())) {
                measures.add(subject);
            }
        }
        boolean sections =
                chapters.stream().anyMatch(rollup -> rollup.sections().isPresent());
        List<String> columns = new ArrayList<>(List.of(
                phrases.say("list.id"),
                phrases.say("list.title"),
                phrases.say("list.status"),
                phrases.say("list.percent")));
        measures.forEach(subject -> columns.add("#" + phrases.say("list." + StatusText.unit(subject))));
        if (sections) {
            columns.add("#" + phrases.say("list.sections"));
        }
        table(id, phrases.say("list"), columns.toArray(String[]::new));
        for (ChapterRollup rollup : chapters) {
            Chapter chapter = rollup.chapter();
            out.open("tr");
            out.text("td", chapter.id() == null ? "" : chapter.id().text(), "class", "date");
            out.text(
                    "th",
                    chapter.title() == null ? "" : chapter.title(),
                    "scope",
                    "row",
                    "class",
                    "title",
                    "dir",
                    "auto");
            String status = StatusCsv.name(chapter.status());
            out.text("td", phrases.say("status." + status), "class", "date state-" + status);
            completion(rollup);
            for (Subject subject : measures) {
                number(measure(chapter, subject));
            }
            if (sections) {
                number(rollup.sections()
                        .map(count -> count.done() + "/" + count.total())
                        .orElse(""));
            }
            out.close();
        }
        endTable();
    }

    private void completion(ChapterRollup rollup) throws IOException {
        Status status = rollup.chapter().status();
        Ratio share = ChapterTable.shown(rollup).middle().times(Ratio.of(100));
        String width = share.round(1).min(Percent.HUNDRED).stripped().toString();
        out.open("td", "class", "date");
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "bar", "viewBox", "0 0 100 8");
        out.empty("rect", "class", "track", "width", "100", "height", "8", "rx", "4");
        out.empty("rect", "class", "fill-" + StatusCsv.name(status), "width", width, "height", "8", "rx", "4");
        out.close();
        out.text("span", ChapterTable.completion(rollup));
        if (rollup.isDoubtful()) {
            out.text(
                    "span",
                    " " + phrases.say("list.counted", ChapterTable.percent(rollup.counted())),
                    "class",
                    "wrong");
        }
        out.close();
    }

    private static String measure(Chapter chapter, Subject subject) {
        return chapter.figure(subject, Role.DONE)
                .map(figure -> Notation.quantity(figure.value()))
                .orElse("");
    }

    private void states(TopicHistory topic, String id) throws IOException {
        table(
                id,
                phrases.say("states"),
                phrases.say("states.date"),
                "#" + phrases.say("states.chapters"),
                "#" + phrases.say("states.words"),
                "#" + phrases.say("states.code"),
                phrases.say("states.report"));
        for (Step step : topic.steps()) {
            out.open("tr");
            String date = Standing.date(step.state().report());
            out.text("td", date.isEmpty() ? "–" : date, "class", "date");
            for (Amount amount : HistoryText.amounts(step)) {
                String percent = amount.percent().isEmpty() ? "" : " (" + amount.percent() + ")";
                number(amount.isEmpty() ? "–" : HistoryText.done(amount) + percent);
            }
            out.text("td", step.state().report().source().path(), "class", "path", "dir", "auto");
            out.close();
        }
        endTable();
    }

    private void contradictions() throws IOException {
        List<Diagnostic> found = chronicle.contradictions();
        if (found == null) {
            return;
        }
        out.open("section", "aria-labelledby", "contradictions");
        if (found.isEmpty()) {
            out.text("h2", phrases.say("contradictions"), "id", "contradictions");
            out.text("p", phrases.say("contradictions.none"));
            out.close();
            return;
        }
        open("contradictions", "h2", phrases.say("contradictions"));
        for (String column : List.of("severity", "message", "place")) {
            out.text("th", phrases.say("contradictions." + column), "scope", "col");
        }
        out.close().close().open("tbody");
        for (Diagnostic diagnostic : found.subList(0, Math.min(found.size(), MOST_CONTRADICTIONS))) {
            String severity = diagnostic.severity().id();
            out.open("tr");
            out.text("td", phrases.say("severity." + severity), "class", "date weight-" + severity);
            Optional<String> own = phrases.finding(diagnostic);
            if (own.isPresent()) {
                out.text("td", own.get(), "class", "message", "dir", "auto");
            } else {
                out.text("td", diagnostic.message(), "class", "message", "lang", "en", "dir", "auto");
            }
            out.text("td", diagnostic.span().location(), "class", "path", "dir", "auto");
            out.close();
        }
        out.close().close().close();
        if (found.size() > MOST_CONTRADICTIONS) {
            out.text("p", phrases.say("contradictions.more", found.size() - MOST_CONTRADICTIONS));
        }
        out.close();
    }

    private static String resource(String name) {
        try (InputStream in = HistoryHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
