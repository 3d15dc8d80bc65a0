package progress.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;

/** A JSON document, indented, with nothing in it that a terminal or a build log would obey. */
final class JsonDocument {
    private JsonDocument() {}

    /** Writes what a document consists of. */
    interface Body {
        void write(JsonGenerator out) throws IOException;
    }

    static void write(Writer writer, Body body) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(EscapingWriter.json(writer))) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)));
            body.write(generator);
        }
        writer.write('\n');
    }
}
