package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of a history. Each one is a class of its own, so that only its libraries are loaded. */
public enum HistoryFormat {
    TEXT,
    JSON,
    CSV,
    SVG,
    HTML;

    /**
     * Writes a history.
     *
     * @param language of pictures and pages; the other formats have one language
     */
    public void write(Chronicle chronicle, Language language, Appearance appearance, Writer out) throws IOException {
        // An expression, so that a format without a branch does not compile.
        Writing writing = switch (this) {
            case TEXT -> () -> HistoryText.write(chronicle, appearance, out);
            case JSON -> () -> HistoryDocument.json(chronicle, out);
            case CSV -> () -> HistoryCsv.write(chronicle, out);
            case SVG -> () -> HistorySvg.write(chronicle, new Phrases(language), out);
            case HTML -> () -> HistoryHtml.write(chronicle, new Phrases(language), out);
        };
        writing.write();
    }

    /** Whether a history without topics is a document too. */
    public boolean showsNothing() {
        return this == JSON;
    }

    /** Whether contradictions are shown. */
    public boolean showsContradictions() {
        return this == HTML;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
