package progress.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import progress.model.Decimal;
import progress.model.Stated;
import progress.source.SourceFile;

class ConfigReaderTest {
    private static Config read(String text) {
        return ConfigReader.read(new SourceFile("progress.yml", text));
    }

    @Test
    void everySettingIsRead() {
        Config config = read("""
                # what to read
                reports: [reports, "more reports"]
                exclude: ["**/drafts/**"]
                topics:
                  - name: eBPF技术详解
                    manuscript: book/16_eBPF技术详解/[0-9][0-9]_*.md
                    planned: 9
                    words: 80000
                    code: 150.5
                check:
                  rules: {total: error, duplicate-key: off}
                  completion: words
                words: non-space
                vocabulary:
                  done: [abgeschlossen, 完]
                """);
        assertThat(config.reports()).extracting(Stated::value).containsExactly("reports", "more reports");
        assertThat(config.exclude()).extracting(Stated::value).containsExactly("**/drafts/**");
        TopicPlan topic = config.topics().get(0);
        assertThat(topic.name().value()).isEqualTo("eBPF技术详解");
        assertThat(topic.planned()).extracting(Stated::value).isEqualTo(Decimal.of("9"));
        assertThat(topic.words().span().location()).isEqualTo("progress.yml:8:12");
        assertThat(topic.words().span().text()).isEqualTo("80000");
        assertThat(topic.code()).extracting(Stated::value).isEqualTo(Decimal.of("150.5"));
        assertThat(config.check().rules().get("total").value()).isEqualTo(Checks.Level.ERROR);
        assertThat(config.check().rules().get("duplicate-key").value()).isEqualTo(Checks.Level.OFF);
        assertThat(config.check().completion()).isEqualTo(Checks.Completion.WORDS);
        assertThat(config.words()).isEqualTo(WordCount.NON_SPACE);
        assertThat(config.vocabulary().get(0).key().value()).isEqualTo("done");
        assertThat(config.vocabulary().get(0).words()).containsExactly("abgeschlossen", "完");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "reports:\nexclude:\ntopics:\ncheck:\nwords:\nvocabulary:\n"})
    void whatIsNotSaidIsTheDefault(String text) {
        assertThat(read(text)).isEqualTo(Config.DEFAULT);
    }

    @Test
    void aSingleTextIsAListOfOne() {
        assertThat(read("reports: docs\n").reports()).extracting(Stated::value).containsExactly("docs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    report: [a]                        | progress.yml:1:1: unknown key 'report'; did you mean 'reports'?
                    zzz: 1                             | progress.yml:1:1: unknown key 'zzz'; known are reports, exclude, topics, check, words, vocabulary
                    topics: [{name: a, word: 1}]       | progress.yml:1:20: unknown key 'word'; did you mean 'words'?
                    topics: [{words: 1}]               | progress.yml:1:10: a topic needs a name
                    topics: {a: b}                     | progress.yml:1:9: a list of topics is expected here
                    topics: [{name: 中, words: many}]  | progress.yml:1:27: 'many' is no number such as 80000
                    words: letters                     | progress.yml:1:8: 'letters' is none of cjk+latin, characters, non-space
                    check: {rules: {total: fatal}}     | progress.yml:1:24: 'fatal' is none of off, note, warning, error
                    check: {completion: [a]}           | progress.yml:1:21: a text is expected here
                    reports: {a: b}                    | progress.yml:1:10: a text is expected here
                    [a, b]                             | progress.yml:1:1: keys with values are expected here
                    reports: &x [a]                    | progress.yml:1:10: an anchor is not supported here
                    reports: *x                        | progress.yml:1:10: an alias is not supported here
                    reports: !!str a                   | progress.yml:1:10: a tag is not supported here
                    """)
    void aMistakeIsNamedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ConfigException.class).hasMessage(message);
    }

    @Test
    void aKeyStandsOnce() {
        assertThatThrownBy(() -> read("words: characters\nwords: non-space\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("progress.yml:2:1: 'words' stands twice, first at 1:1");
    }

    @Test
    void thereIsOneDocument() {
        assertThatThrownBy(() -> read("words: characters\n---\nwords: non-space\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("a second document is not supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports: [a",
                "a: b: c",
                "\t- x",
                "\"a",
                "reports: @x",
                "? [a]\n: b",
                "a\n  b: c",
                "%YAML 9.9\n--- a"
            })
    void whatIsNoYamlIsRefusedWithAPlace(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ConfigException.class)
                .hasMessageMatching("(?s)progress\\.yml:[0-9]+:[0-9]+: .+");
    }

    @Test
    void attacksAreRefused() {
        assertThatThrownBy(() -> read("[".repeat(20_000))).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> read("a: " + "x".repeat(2 << 20)))
                .isInstanceOf(ConfigException.class)
                .hasMessage("progress.yml:1:1: larger than 1 MiB");
        assertThatThrownBy(() -> read("words: " + "9".repeat(10_000))).isInstanceOf(ConfigException.class);
    }
}
