package progress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import progress.model.Ratio;

class BadgeTest {
    private static String text(StatusFormat format, Overview overview) {
        return Fixture.text(format, overview, new Detail(Detail.Chapters.AUTO, false), Appearance.PLAIN);
    }

    @Test
    void oneTopicSpeaksForItself() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(text(StatusFormat.SHIELDS, Fixture.seed()));
        assertThat(json.toString())
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"eBPF技术详解\","
                        + "\"message\":\"2.75/9 chapters, 42.5% words\",\"color\":\"yellow\"}");
    }

    @Test
    void severalTopicsAreAddedUp() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(text(StatusFormat.SHIELDS, Fixture.several()));
        assertThat(json.path("label").asText()).isEqualTo("progress");
        assertThat(json.path("message").asText()).isEqualTo("~4.25/17 chapters (25%)");
    }

    @Test
    void theHalvesFillThePicture() throws Exception {
        for (Overview overview :
                new Overview[] {Fixture.seed(), Fixture.several(), Fixture.hostile(), Fixture.nothing()}) {
            String svg = text(StatusFormat.BADGE, overview);
            Element badge = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            Element left = (Element) badge.getElementsByTagName("rect").item(1);
            Element right = (Element) badge.getElementsByTagName("rect").item(2);
            assertThat(right.getAttribute("x")).isEqualTo(left.getAttribute("width"));
            assertThat(Integer.parseInt(left.getAttribute("width")) + Integer.parseInt(right.getAttribute("width")))
                    .isEqualTo(Integer.parseInt(badge.getAttribute("width")));
            assertThat(badge.getAttribute("aria-label"))
                    .isEqualTo(badge.getElementsByTagName("title").item(0).getTextContent());
            assertThat(svg.codePoints().filter(c -> c != '\n')).noneMatch(Visible::isInvisible);
            assertThat(svg).doesNotContain("##[").doesNotContain("<b>");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,LIGHTGREY", "1,ORANGE", "24,ORANGE", "25,YELLOW", "50,YELLOWGREEN", "75,GREEN", "99,GREEN"})
    void theColourTellsHowMuchIsDone(int percent, Badge.Color color) {
        assertThat(Badge.Color.of(Optional.of(Ratio.of(percent, 100)))).isEqualTo(color);
    }

    @Test
    void whatIsDoneIsBright() {
        assertThat(Badge.Color.of(Optional.of(Ratio.ONE))).isEqualTo(Badge.Color.BRIGHTGREEN);
        assertThat(Badge.Color.of(Optional.of(Ratio.of(9, 8)))).isEqualTo(Badge.Color.BRIGHTGREEN);
        assertThat(Badge.Color.of(Optional.empty())).isEqualTo(Badge.Color.LIGHTGREY);
    }

    @Test
    void lettersAreAsWideAsTheyLook() {
        assertThat(BadgeFont.width("")).isZero();
        assertThat(BadgeFont.width("i")).isLessThan(BadgeFont.width("m"));
        assertThat(BadgeFont.width("进度")).isEqualTo(22);
    }
}
