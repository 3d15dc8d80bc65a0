package progress.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Decimal;
import progress.source.SourceFile;

class ConfigWriterTest {
    private static Config read(String text) {
        return ConfigReader.read(new SourceFile("progress.yml", text));
    }

    @Test
    void whatIsWrittenIsRead() {
        ConfigWriter.Found found =
                new ConfigWriter.Found("eBPF: 详解", "book/16_\\[x\\]/[0-9][0-9]_*.md", Decimal.of(9), null, null);
        Config config = read(ConfigWriter.write(List.of("reports", "a b"), List.of("book/**"), List.of(found)));
        assertThat(config.reports()).extracting(path -> path.value()).containsExactly("reports", "a b");
        assertThat(config.exclude()).extracting(path -> path.value()).containsExactly("book/**");
        TopicPlan plan = config.topics().get(0);
        assertThat(plan.name().value()).isEqualTo("eBPF: 详解");
        assertThat(plan.manuscript()).isNotNull();
        assertThat(plan.manuscript().value()).isEqualTo("book/16_\\[x\\]/[0-9][0-9]_*.md");
        assertThat(plan.planned()).isNotNull();
        assertThat(plan.planned().value()).hasToString("9");
        assertThat(plan.words()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "a\nb: c", "\u202Ex", "#", "- x", "{a: b}", "\u001B[31m", "🟡 x", "null", "💥"})
    void everyNameIsOne(String name) {
        ConfigWriter.Found found = new ConfigWriter.Found(name, name, null, null, null);
        String text = ConfigWriter.write(List.of(name), List.of(name), List.of(found));
        assertThat(read(text).topics().get(0).name().value()).isEqualTo(name);
        assertThat(text).doesNotContain("\u202E", "\u001B");
    }

    /** Whoever takes the comment sign from an example gets a configuration. */
    @Test
    void theExamplesAreRight() {
        String text = ConfigWriter.write(List.of("reports"), List.of(), List.of());
        String uncommented = text.replaceAll("(?m)^# ?(?=[a-z]+:| {2,}\\S)", "");
        Config config = read(uncommented);
        assertThat(config.topics()).hasSize(1);
        assertThat(config.exclude()).hasSize(1);
        assertThat(config.check().rules()).containsKeys("total", "duplicate-key");
        assertThat(config.vocabulary()).hasSize(1);
    }
}
