package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import progress.manuscript.Counting;
import progress.manuscript.Measured;

/** The formats of what was counted in manuscripts. Each one is a class of its own, so that only its libraries are loaded. */
public enum MeasureFormat {
    TEXT,
    JSON,
    CSV;

    /**
     * Writes what was counted.
     *
     * @param files in the order to show them, all counted by one rule
     * @param counting that rule
     */
    public void write(List<Measured> files, Counting counting, Appearance appearance, Writer out) throws IOException {
        // An expression, so that a format without a branch does not compile.
        Writing writing = switch (this) {
            case TEXT -> () -> MeasureText.write(files, counting, appearance, out);
            case JSON -> () -> MeasureDocument.json(files, counting, out);
            case CSV -> () -> MeasureCsv.write(files, out);
        };
        writing.write();
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
