package progress.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import progress.render.Appearance;

/** Where a document goes: standard output, or a file that is written whole or not at all, and only when it changes. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable String file;

    /** Something that can be written. */
    interface Document {
        void write(Appearance appearance, Writer out) throws IOException;
    }

    /** Writes a document. */
    void write(Session session, Document document) throws IOException {
        if (file == null) {
            document.write(session.terminal().results(), session.results());
            return;
        }
        StringWriter text = new StringWriter();
        document.write(new Appearance(false, session.terminal().results().ascii(), Appearance.PLAIN.width()), text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            Path path = session.surroundings().folder().resolve(file).normalize();
            WholeFile whole = new WholeFile(path, Search.shown(file));
            // A file that stays as it was keeps its time, and nobody commits it again.
            if (!Files.isRegularFile(path) || !Arrays.equals(whole.bytes(), bytes)) {
                whole.write(null, bytes);
            }
        } catch (InvalidPathException e) {
            throw new Failure("progress: " + file + ": no file name here");
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }
}
