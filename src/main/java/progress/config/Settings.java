package progress.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import progress.model.Decimal;
import progress.model.Stated;
import progress.source.Span;

/** A mapping of the file whose keys are known. */
final class Settings {
    private static final String NUMBER = "[0-9]{1,12}(?:\\.[0-9]{1,6})?";

    private final List<Value.Field> fields;

    private Settings(List<Value.Field> fields) {
        this.fields = fields;
    }

    /**
     * Takes a value for a mapping.
     *
     * @param keys every key it may have; another one is an error that names the nearest of these
     */
    static Settings of(Value value, List<String> keys) {
        List<Value.Field> fields = fields(value);
        for (Value.Field field : fields) {
            String key = field.key().text();
            if (!keys.contains(key)) {
                throw new ConfigException(field.key().span(), "unknown key '" + key + "'; " + suggestion(key, keys));
            }
        }
        return new Settings(fields);
    }

    /** Any mapping, whatever its keys. */
    static List<Value.Field> fields(Value value) {
        if (value instanceof Value.Nothing) {
            return List.of();
        }
        if (value instanceof Value.Fields mapping) {
            return mapping.fields();
        }
        throw new ConfigException(value.span(), "keys with values are expected here");
    }

    private static String suggestion(String unknown, List<String> known) {
        return Nearest.to(unknown, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("known are " + String.join(", ", known));
    }

    Optional<Value> value(String key) {
        return fields.stream()
                .filter(field -> field.key().text().equals(key))
                .map(Value.Field::value)
                .filter(value -> !(value instanceof Value.Nothing))
                .findFirst();
    }

    @Nullable
    Stated<String> text(String key) {
        return value(key).map(Settings::text).orElse(null);
    }

    @Nullable
    Stated<Decimal> number(String key) {
        return value(key).map(Settings::number).orElse(null);
    }

    /** A list of texts; a single text is a list of one. */
    List<Stated<String>> texts(String key) {
        return value(key).map(Settings::texts).orElse(List.of());
    }

    <C extends Enum<C> & Choice> C choice(String key, Class<C> type, C otherwise) {
        return value(key).map(value -> choice(value, type).value()).orElse(otherwise);
    }

    static List<Stated<String>> texts(Value value) {
        if (!(value instanceof Value.Items items)) {
            return value instanceof Value.Nothing ? List.of() : List.of(text(value));
        }
        List<Stated<String>> texts = new ArrayList<>();
        for (Value item : items.values()) {
            texts.add(text(item));
        }
        return texts;
    }

    static Stated<String> text(Value value) {
        if (value instanceof Value.Text text && !text.text().isBlank()) {
            return new Stated<>(text.text(), text.span());
        }
        throw new ConfigException(value.span(), "a text is expected here");
    }

    static <C extends Enum<C> & Choice> Stated<C> choice(Value value, Class<C> type) {
        Stated<String> text = text(value);
        List<C> choices = Arrays.asList(type.getEnumConstants());
        for (C choice : choices) {
            if (choice.text().equals(text.value())) {
                return new Stated<>(choice, text.span());
            }
        }
        String known = choices.stream().map(Choice::text).collect(Collectors.joining(", "));
        throw new ConfigException(text.span(), "'" + text.value() + "' is none of " + known);
    }

    private static Stated<Decimal> number(Value value) {
        Stated<String> text = text(value);
        Span span = text.span();
        if (!text.value().matches(NUMBER)) {
            throw new ConfigException(span, "'" + text.value() + "' is no number such as 80000");
        }
        return new Stated<>(Decimal.of(text.value()), span);
    }
}
