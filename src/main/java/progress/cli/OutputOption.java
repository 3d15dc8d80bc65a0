package progress.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.render.Appearance;

/** Where a document goes: standard output, or a file that is written whole or not at all, and only when it changes. */
final class OutputOption implements Takes {
    private final Value file = Value.option("output", "FILE", "-o", "--output");

    @Override
    public List<Argument> arguments() {
        return Takes.all(file);
    }

    /** Something that can be written. */
    interface Document {
        void write(Appearance appearance, Writer out) throws IOException;
    }

    /** Writes a document. */
    void write(Session session, Document document) throws IOException {
        @Nullable String named = file.text();
        if (named == null) {
            document.write(session.terminal().results(), session.results());
            return;
        }
        StringWriter text = new StringWriter();
        document.write(new Appearance(false, session.terminal().results().ascii(), Appearance.PLAIN.width()), text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            Path path = session.surroundings().folder().resolve(named).normalize();
            WholeFile whole = new WholeFile(path, Search.shown(named));
            // A file that stays as it was keeps its time, and nobody commits it again.
            if (!Files.isRegularFile(path) || !Arrays.equals(whole.bytes(), bytes)) {
                whole.write(null, bytes);
            }
        } catch (InvalidPathException e) {
            throw new Failure("progress: " + named + ": no file name here");
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }
}
