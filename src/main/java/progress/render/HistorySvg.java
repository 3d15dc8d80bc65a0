package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.history.Course;
import progress.history.TopicHistory;
import progress.model.Subject;

/** A history as one picture: a burn-up chart for each topic, one under the other. It knows light and dark by itself. */
final class HistorySvg {
    private static final int HEAD = 82;
    private static final int LONGEST_NAME = 60;
    private static final String FONT =
            "font-family:system-ui,-apple-system,\"Segoe UI\",\"Noto Sans\",\"Noto Sans CJK SC\","
                    + "\"PingFang SC\",\"Microsoft YaHei\",sans-serif";

    /** How a chart looks; plain rules twice, since not every renderer of SVG knows variables. */
    static final String CHART_STYLE = """
            .chart text{%s;font-size:13px;fill:#59636e}
            .chart .label{fill:#1f2328}
            .chart .grid{stroke:#d1d9e0;stroke-width:1}
            .chart .done{fill:none;stroke:#0969da;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
            .chart .area{fill:#0969da;fill-opacity:.1}
            .chart .dot{fill:#0969da}
            .chart .target{fill:none;stroke:#1a7f37;stroke-width:2;stroke-dasharray:7 5}
            .chart .cone{fill:#bc4c00;fill-opacity:.16}
            .chart .likely{fill:none;stroke:#bc4c00;stroke-width:2;stroke-dasharray:2 4}
            @media (prefers-color-scheme:dark){
            .chart text{fill:#9198a1}
            .chart .label{fill:#f0f6fc}
            .chart .grid{stroke:#3d444d}
            .chart .done{stroke:#4493f8}
            .chart .area{fill:#4493f8}
            .chart .dot{fill:#4493f8}
            .chart .target{stroke:#3fb950}
            .chart .cone{fill:#f0883e;fill-opacity:.22}
            .chart .likely{stroke:#f0883e}
            }
            @media (max-width:480px){
            .chart text{font-size:21px}
            .chart .wide{display:none}
            }
            """.formatted(FONT);

    private static final String STYLE = CHART_STYLE + """
            svg.chart{max-width:100%;height:auto}
            .chart .paper{fill:#ffffff}
            .chart .name{font-size:17px;font-weight:600;fill:#1f2328}
            @media (prefers-color-scheme:dark){
            .chart .paper{fill:#0d1117}
            .chart .name{fill:#f0f6fc}
            }
            @media (max-width:480px){
            .chart .name{font-size:23px}
            .chart .note{font-size:19px}
            }
            """;

    private HistorySvg() {}

    /** The figure to draw for a topic: chapters, else words, else code; empty where it has none. */
    static Optional<Course> course(TopicHistory topic) {
        for (Subject subject : HistoryText.SUBJECTS) {
            Course course = topic.course(subject);
            if (!course.points().isEmpty()) {
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    static void write(Chronicle chronicle, Phrases phrases, Writer writer) throws IOException {
        List<TopicHistory> topics = new ArrayList<>();
        for (TopicHistory topic : chronicle.topics()) {
            if (course(topic).isPresent()) {
                topics.add(topic);
            }
        }
        int height = Math.max(1, topics.size()) * (HEAD + BurnUp.HEIGHT);
        Markup out = new Markup(writer);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "xml:lang",
                phrases.language().tag(),
                "class",
                "chart",
                "role",
                "img",
                "aria-labelledby",
                "title desc",
                "width",
                Integer.toString(BurnUp.WIDTH),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + BurnUp.WIDTH + " " + height);
        List<String> names =
                topics.stream().map(topic -> Chronicle.standing(topic).name()).toList();
        List<String> sums = new ArrayList<>();
        for (TopicHistory topic : topics) {
            sums.add(new BurnUp(course(topic).orElseThrow(), phrases).summary());
        }
        out.text("title", phrases.say("chart", String.join(", ", names)), "id", "title");
        out.text("desc", String.join(" ", sums), "id", "desc");
        out.raw("<style>\n" + STYLE.replace("\"", "'") + "</style>\n");
        out.empty("rect", "class", "paper", "width", "100%", "height", "100%");
        for (int i = 0; i < topics.size(); i++) {
            Course course = course(topics.get(i)).orElseThrow();
            out.open("g", "transform", "translate(0 " + i * (HEAD + BurnUp.HEIGHT) + ")");
            String name = DisplayWidth.cut(names.get(i), LONGEST_NAME, "…");
            out.text("text", name, "class", "name", "x", "20", "y", "28");
            out.text("text", phrases.sum(course), "class", "note", "x", "20", "y", "52");
            out.text("text", phrases.forecast(course.forecast()), "class", "note", "x", "20", "y", "75");
            out.open("g", "transform", "translate(0 " + HEAD + ")");
            new BurnUp(course, phrases).draw(out);
            out.close();
            out.close();
        }
        out.close();
    }
}
