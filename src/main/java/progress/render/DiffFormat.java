package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import progress.summary.Difference;

/** The formats of a difference. Each one is a class of its own, so that only its libraries are loaded. */
public enum DiffFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /** Writes a difference. */
    public void write(Difference difference, Appearance appearance, Writer out) throws IOException {
        // An expression, so that a format without a branch does not compile.
        Writing writing = switch (this) {
            case TEXT -> () -> DiffText.write(difference, appearance, out);
            case JSON -> () -> DiffDocument.json(difference, out);
            case MARKDOWN -> () -> DiffMarkdown.write(difference, out);
        };
        writing.write();
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
