package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The formats in XML: JUnit's and Checkstyle's. */
class CheckXmlTest {
    private static Element root(CheckFormat format, Verdict verdict) throws Exception {
        return parse(CheckFixture.text(format, verdict)).getDocumentElement();
    }

    private static Document parse(String text) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(
            value = CheckFormat.class,
            names = {"JUNIT", "CHECKSTYLE"})
    void everyVerdictIsWellFormed(CheckFormat format) throws Exception {
        for (Verdict verdict : CheckFixture.all()) {
            assertThat(root(format, verdict).getTagName()).isNotEmpty();
        }
    }

    @Test
    void junitHasASuiteForEachReport() throws Exception {
        Element suites = root(CheckFormat.JUNIT, CheckFixture.seed());
        assertThat(suites.getAttribute("tests")).isEqualTo("4");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(elements(suites, "testsuite").stream().map(suite -> suite.getAttribute("name")))
                .containsExactly("a/clean.md", "b.md", "reports/2025-10-19 eBPF容器.md");
        assertThat(elements(suites, "testcase")).hasSize(4);
        assertThat(elements(suites, "testcase").get(0).getAttribute("name")).isEqualTo("no findings");
        Element failure = elements(suites, "failure").get(0);
        assertThat(failure.getAttribute("type")).isEqualTo("sections");
        assertThat(failure.getAttribute("message")).startsWith("chapter 03 is stated 75% done");
        assertThat(failure.getTextContent()).startsWith("reports/2025-10-19 eBPF容器.md:6:8: chapter 03");
        assertThat(elements(suites, "system-out")).hasSize(2);
    }

    @Test
    void checkstyleHasAnErrorForEachFinding() throws Exception {
        Element checkstyle = root(CheckFormat.CHECKSTYLE, CheckFixture.seed());
        List<Element> files = elements(checkstyle, "file");
        assertThat(files).hasSize(3);
        Element error = elements(files.get(2), "error").get(0);
        assertThat(error.getAttribute("line")).isEqualTo("6");
        assertThat(error.getAttribute("column")).isEqualTo("8");
        assertThat(error.getAttribute("severity")).isEqualTo("error");
        assertThat(error.getAttribute("source")).isEqualTo("progress.sections");
        assertThat(elements(checkstyle, "error").stream().map(found -> found.getAttribute("severity")))
                .containsExactly("warning", "error", "info");
    }

    @Test
    void emojiSurvive() throws Exception {
        Element checkstyle = root(CheckFormat.CHECKSTYLE, CheckFixture.hostile());
        assertThat(elements(checkstyle, "error").get(0).getAttribute("message")).endsWith("100%, a:b ]]> 😀");
    }
}
