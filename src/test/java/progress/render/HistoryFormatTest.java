package progress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static progress.model.Models.chapter;
import static progress.model.Models.figure;
import static progress.model.Models.on;
import static progress.model.Models.report;
import static progress.model.Models.topic;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.history.TopicHistory;
import progress.model.Report;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;

class HistoryFormatTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(HistoryFormatTest.class.getResourceAsStream("/progress/schema/history.schema.json"));

    private static Report words(String date, String done) {
        return on(
                date,
                report(
                        date + ".md",
                        topic(
                                List.of(chapter("01", Status.DONE), chapter("02", Status.PLANNED)),
                                figure(Subject.WORDS, Role.DONE, done),
                                figure(Subject.WORDS, Role.TARGET, "1000"))));
    }

    private static Chronicle chronicle(List<Report> reports) {
        List<TopicHistory> topics = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Timeline timeline : Timelines.of(reports)) {
            topics.add(TopicHistory.of(timeline));
            found.add(Diagnostic.of(Rules.CHAPTERS, timeline.last().topic().span(), "wrong: " + Fixture.HOSTILE));
        }
        return new Chronicle(reports, topics, found);
    }

    static Chronicle steady() {
        return chronicle(List.of(
                words("2025-10-01", "100"),
                words("2025-10-03", "300"),
                words("2025-10-04", "400"),
                words("2025-10-07", "700")));
    }

    static Chronicle stopped() {
        return chronicle(List.of(words("2025-10-01", "100"), words("2025-10-04", "400"), words("2025-10-14", "400")));
    }

    static Chronicle slowing() {
        return chronicle(List.of(words("2025-10-01", "0"), words("2025-10-04", "400"), words("2025-10-14", "401")));
    }

    static List<Chronicle> chronicles() {
        return List.of(
                chronicle(Fixture.seed().reports()),
                chronicle(Fixture.several().reports()),
                chronicle(Fixture.hostile().reports()),
                chronicle(List.of()),
                steady(),
                stopped(),
                slowing());
    }

    private static String text(HistoryFormat format, Chronicle chronicle) {
        return text(format, chronicle, Language.EN, Appearance.PLAIN);
    }

    private static String text(HistoryFormat format, Chronicle chronicle, Language language, Appearance appearance) {
        StringWriter out = new StringWriter();
        try {
            format.write(chronicle, language, appearance, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void theSchemaDescribesTheJson(Chronicle chronicle) {
        assertThat(SCHEMA.validate(text(HistoryFormat.JSON, chronicle), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaDescribesNothingElse() {
        String json = text(HistoryFormat.JSON, steady());
        assertThat(SCHEMA.validate(json.replace("\"range\"", "\"guess\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"calendarDays\": 6", "\"calendarDays\": 0"), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void picturesAndPagesAreXmlInWhichNothingRunsOrLoads(Chronicle chronicle) throws Exception {
        for (Language language : Language.values()) {
            for (HistoryFormat format : List.of(HistoryFormat.SVG, HistoryFormat.HTML)) {
                Document document = xml(text(format, chronicle, language, Appearance.PLAIN));
                Set<String> ids = new TreeSet<>();
                for (Element element : elements(document, "*")) {
                    assertThat(element.getLocalName().toLowerCase(Locale.ROOT))
                            .isNotIn(
                                    "script",
                                    "foreignobject",
                                    "image",
                                    "img",
                                    "link",
                                    "iframe",
                                    "object",
                                    "use",
                                    "base");
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        Node attribute = element.getAttributes().item(i);
                        assertThat(attribute.getNodeName())
                                .doesNotStartWith("on")
                                .isNotIn("style", "src");
                        if (attribute.getNodeName().equals("href")) {
                            assertThat(attribute.getNodeValue()).startsWith("#");
                        }
                    }
                    if (element.hasAttribute("id")) {
                        assertThat(ids.add(element.getAttribute("id"))).isTrue();
                    }
                }
                for (Element element : elements(document, "*")) {
                    String references = element.getAttribute("aria-labelledby");
                    for (String id : references.isEmpty() ? new String[0] : references.split(" ")) {
                        assertThat(ids).contains(id);
                    }
                }
                for (Element style : elements(document, "style")) {
                    assertThat(style.getTextContent()).doesNotContain("url(", "@import");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void nothingInItIsObeyed(Chronicle chronicle) {
        for (HistoryFormat format : HistoryFormat.values()) {
            String text = text(format, chronicle);
            assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
            assertThat(text).doesNotContain("##[").doesNotContain("\u001B");
            assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
        }
    }

    @Test
    void thePolicyOfAPageAllowsItsStyleAndNothingElse() throws Exception {
        Document page = xml(text(HistoryFormat.HTML, steady()));
        String style = elements(page, "style").get(0).getTextContent();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(elements(page, "meta"))
                .anySatisfy(meta -> assertThat(meta.getAttribute("content"))
                        .isEqualTo("default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'"));
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysItsLanguageAndNamesItsTables(Language language) throws Exception {
        Document page = xml(text(HistoryFormat.HTML, steady(), language, Appearance.PLAIN));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "table"))
                .isNotEmpty()
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        assertThat(elements(page, "th")).isNotEmpty().allMatch(cell -> cell.hasAttribute("scope"));
        assertThat(elements(page, "figcaption")).hasSize(2);
    }

    @Test
    void everyRuleHasItsWordsInChinese() {
        Phrases chinese = new Phrases(Language.ZH);
        for (Rule rule : Rules.all()) {
            Diagnostic bare = Diagnostic.of(rule, report("a.md").source().span(0, 0), "a sentence");
            assertThat(chinese.finding(bare)).isPresent();
            assertThat(new Phrases(Language.EN).finding(bare)).isEmpty();
        }
    }

    @Test
    void contradictionsAreShownWhereSomebodyChecked() {
        Chronicle checked = steady();
        Chronicle clean = new Chronicle(checked.reports(), checked.topics(), List.of());
        Chronicle unchecked = new Chronicle(checked.reports(), checked.topics(), null);
        assertThat(text(HistoryFormat.HTML, checked)).contains("wrong: ");
        assertThat(text(HistoryFormat.HTML, clean)).contains("do not contradict themselves");
        assertThat(text(HistoryFormat.HTML, unchecked)).doesNotContain("ontradict");
    }

    @Test
    void aForecastIsARangeOrAReason() {
        assertThat(text(HistoryFormat.TEXT, steady()))
                .contains("forecast 2025-10-10\n")
                .contains("200 per day worked on (3 days), 100 per calendar day (6 days)")
                .contains("Forecasts count from the newest report");
        assertThat(text(HistoryFormat.TEXT, stopped()))
                .contains("at the earliest")
                .contains("no latest date");
        assertThat(text(HistoryFormat.TEXT, chronicle(Fixture.seed().reports())))
                .contains("no forecast: it takes reports of 3 different dates")
                .doesNotContain("Forecasts count");
    }

    @Test
    void theConeEndsWhereTheForecastDoes() throws Exception {
        // From 700 on day 6 to 1,000 on day 9, all three speeds alike: the cone is a line to the right end.
        Document picture = xml(text(HistoryFormat.SVG, steady()));
        Element cone = elements(picture, "polygon").stream()
                .filter(polygon -> polygon.getAttribute("class").equals("cone"))
                .findFirst()
                .orElse(null);
        // Chapters are drawn, of which nothing was gained.
        assertThat(cone).isNull();
        Document page = xml(text(HistoryFormat.HTML, steady()));
        cone = elements(page, "polygon").stream()
                .filter(polygon -> polygon.getAttribute("class").equals("cone"))
                .findFirst()
                .orElseThrow();
        String[] points = cone.getAttribute("points").split(" ");
        assertThat(points).hasSize(3);
        assertThat(points[1]).isEqualTo(points[2]).startsWith("622,");
    }

    @Test
    void languagesSayTheSameThings() throws IOException {
        Set<Object> english = keys("en");
        assertThat(keys("zh")).isEqualTo(english);
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                Phrases.class.getResourceAsStream("phrases." + language + ".properties"), StandardCharsets.UTF_8));
        return words.keySet();
    }

    @Test
    void aPartThatLooksLikeAPlaceToFillIsLeftAlone() {
        assertThat(new Phrases(Language.EN).say("dates", "{1}", "x")).isEqualTo("{1} to x");
    }

    @Test
    void sparklinesRiseAndOnlyTheTargetIsFull() {
        TopicHistory topic = steady().topics().get(0);
        assertThat(Sparkline.of(topic.course(Subject.WORDS), false)).isEqualTo("▂▃▄▆");
        assertThat(Sparkline.of(topic.course(Subject.WORDS), true)).isEqualTo(".,-+");
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(words("2025-10-01", Integer.toString(i + 1)));
        }
        String line = Sparkline.of(chronicle(many).topics().get(0).course(Subject.WORDS), false);
        assertThat(line).hasSize(Sparkline.WIDEST).startsWith("▁").endsWith("▇█");
    }

    @Test
    void manyReportsMakeAPictureStill() throws Exception {
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(words(java.time.LocalDate.EPOCH.plusDays(i / 3).toString(), Integer.toString(i)));
        }
        Document picture = xml(text(HistoryFormat.HTML, chronicle(many)));
        assertThat(elements(picture, "circle")).isEmpty();
    }
}
