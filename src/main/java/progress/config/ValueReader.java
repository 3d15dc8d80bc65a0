package progress.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Reads YAML into values with their places.
 *
 * <p>It reads token by token: data binding would take longer to load than all the rest of the program, and would know
 * the place of a value no longer. What YAML offers beyond a plain document is refused, since nobody needs it here:
 * collections with anchors, aliases, tags and a second document. A repeated key is an error here and not in the library,
 * which would not say where it stands first.
 */
final class ValueReader {
    /** The most characters a configuration may have. */
    static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 50;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength(4L * LONGEST)
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(100)
            .maxStringLength(LONGEST)
            .maxNameLength(1000)
            .build();

    private final SourceFile source;
    private final YAMLParser parser;

    private ValueReader(SourceFile source, YAMLParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** Reads a document; null where there is none but comments. */
    static @Nullable Value read(SourceFile source) {
        if (source.text().length() > LONGEST) {
            throw new ConfigException(source.span(0, 0), "larger than 1 MiB");
        }
        YAMLFactory factory =
                YAMLFactory.builder().streamReadConstraints(LIMITS).build();
        try (YAMLParser parser = factory.createParser(source.text())) {
            ValueReader reader = new ValueReader(source, parser);
            if (parser.nextToken() == null) {
                return null;
            }
            Value value = reader.value();
            if (parser.nextToken() != null) {
                throw reader.refused("a second document");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new ConfigException(place(source, e.getLocation()), "cannot be read: " + problem(e));
        } catch (IOException e) {
            throw new ConfigException(source.span(0, 0), "cannot be read: " + problem(e));
        }
    }

    private Value value() throws IOException {
        Span span = place(source, parser.currentTokenLocation());
        if (parser.isCurrentAlias()) {
            throw refused("an alias");
        }
        if (parser.getObjectId() != null) {
            throw refused("an anchor");
        }
        if (parser.getTypeId() != null) {
            throw refused("a tag");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(span);
            case START_ARRAY -> items(span);
            case VALUE_NULL -> new Value.Nothing(span);
            default -> parser.getText().isEmpty() ? new Value.Nothing(span) : text(parser.getText(), span);
        };
    }

    private Value fields(Span span) throws IOException {
        List<Value.Field> fields = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Value.Text key = text(parser.currentName(), place(source, parser.currentTokenLocation()));
            Span first = seen.putIfAbsent(key.text(), key.span());
            if (first != null) {
                throw new ConfigException(
                        key.span(), "'" + key.text() + "' stands twice, first at " + first.position());
            }
            parser.nextToken();
            fields.add(new Value.Field(key, value()));
        }
        return new Value.Fields(fields, span);
    }

    private Value items(Span span) throws IOException {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new Value.Items(values, span);
    }

    private Value.Text text(String text, Span span) {
        // A quoted text is longer than its value: then the place is known, and the length does not matter.
        boolean plain = source.text().startsWith(text, span.start());
        return new Value.Text(text, plain ? source.span(span.start(), span.start() + text.length()) : span);
    }

    private ConfigException refused(String what) {
        return new ConfigException(place(source, parser.currentTokenLocation()), what + " is not supported here");
    }

    /** Jackson's YAML locations count code points from the beginning. */
    private static Span place(SourceFile source, @Nullable JsonLocation location) {
        String text = source.text();
        long index = location == null ? 0 : Math.max(0, location.getCharOffset());
        int offset = index >= text.codePointCount(0, text.length())
                ? text.length()
                : text.offsetByCodePoints(0, (int) index);
        return source.span(offset, offset);
    }

    /** The message without the excerpts of the text that follow indented. */
    private static String problem(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return String.valueOf(message)
                .lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .collect(Collectors.joining(", "));
    }
}
