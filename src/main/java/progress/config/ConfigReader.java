package progress.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.config.Config.Addition;
import progress.model.Stated;
import progress.source.SourceFile;

/** Reads {@code progress.yml}. An unknown key is an error: a setting that is misspelt would otherwise do nothing. */
public final class ConfigReader {
    private static final List<String> KEYS = List.of("reports", "exclude", "topics", "check", "words", "vocabulary");
    private static final List<String> TOPIC_KEYS = List.of("name", "manuscript", "planned", "words", "code");
    private static final List<String> CHECK_KEYS = List.of("rules", "completion");

    private ConfigReader() {}

    /**
     * Reads a file.
     *
     * @throws ConfigException where the text is not a configuration
     */
    public static Config read(SourceFile source) {
        Value document = ValueReader.read(source);
        if (document == null) {
            return Config.DEFAULT;
        }
        Settings settings = Settings.of(document, KEYS);
        return new Config(
                settings.texts("reports"),
                settings.texts("exclude"),
                settings.value("topics").map(ConfigReader::topics).orElse(List.of()),
                settings.value("check").map(ConfigReader::checks).orElse(Checks.DEFAULT),
                settings.choice("words", WordCount.class, WordCount.CJK_LATIN),
                settings.value("vocabulary").map(ConfigReader::vocabulary).orElse(List.of()));
    }

    private static List<TopicPlan> topics(Value value) {
        if (!(value instanceof Value.Items items)) {
            throw new ConfigException(value.span(), "a list of topics is expected here");
        }
        return items.values().stream().map(ConfigReader::topic).toList();
    }

    private static TopicPlan topic(Value value) {
        Settings settings = Settings.of(value, TOPIC_KEYS);
        @Nullable Stated<String> name = settings.text("name");
        if (name == null) {
            throw new ConfigException(value.span(), "a topic needs a name");
        }
        return new TopicPlan(
                name,
                settings.text("manuscript"),
                settings.number("planned"),
                settings.number("words"),
                settings.number("code"));
    }

    private static Checks checks(Value value) {
        Settings settings = Settings.of(value, CHECK_KEYS);
        Map<String, Stated<Checks.Level>> rules = new LinkedHashMap<>();
        settings.value("rules")
                .map(Settings::fields)
                .orElse(List.of())
                .forEach(field -> rules.put(
                        field.key().text(),
                        new Stated<>(
                                Settings.choice(field.value(), Checks.Level.class)
                                        .value(),
                                field.key().span())));
        return new Checks(rules, settings.choice("completion", Checks.Completion.class, Checks.Completion.SECTIONS));
    }

    private static List<Addition> vocabulary(Value value) {
        List<Addition> additions = new ArrayList<>();
        for (Value.Field field : Settings.fields(value)) {
            Stated<String> key = new Stated<>(field.key().text(), field.key().span());
            List<String> words =
                    Settings.texts(field.value()).stream().map(Stated::value).toList();
            additions.add(new Addition(key, words));
        }
        return additions;
    }
}
