package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of an overview. Each one is a class of its own, so that only its libraries are loaded. */
public enum StatusFormat {
    TEXT,
    JSON,
    YAML,
    CSV,
    MARKDOWN,
    /** A small picture for a README. */
    BADGE,
    /** What shields.io asks an endpoint for. */
    SHIELDS;

    /** Writes an overview. */
    public void write(Overview overview, Detail detail, Appearance appearance, Writer out) throws IOException {
        // An expression, so that a format without a branch does not compile.
        Writing writing = switch (this) {
            case TEXT -> () -> StatusText.write(overview, detail, appearance, out);
            case JSON -> () -> StatusDocument.json(overview, out);
            case YAML -> () -> StatusDocument.yaml(overview, out);
            case CSV -> () -> StatusCsv.write(overview, out);
            case MARKDOWN -> () -> StatusMarkdown.write(overview, detail, out);
            case BADGE -> () -> Badge.svg(overview, out);
            case SHIELDS -> () -> Badge.shields(overview, out);
        };
        writing.write();
    }

    /** Whether an overview without topics is a document too: programs read nothing less readily than an empty list. */
    public boolean showsNothing() {
        return this == JSON || this == YAML;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
