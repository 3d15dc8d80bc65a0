package progress.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are known, and whether those there are become so. */
final class BaselineChoice {
    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    private @Nullable String file;

    @Option(names = "--write-baseline", descriptionKey = "write-baseline")
    private boolean write;

    /** Whether the findings are written down instead of judged. */
    boolean writes() {
        if (write && file == null) {
            throw new Failure("progress: --write-baseline needs to know where: --baseline FILE");
        }
        return write;
    }

    /** The file that the user named. */
    String shown() {
        return Search.shown(String.valueOf(file));
    }

    /** Reads the known findings; null where none are. */
    @Nullable
    Baseline read(Session session) {
        if (file == null || write) {
            return null;
        }
        try {
            TextReader reader = new TextReader(InputStream.nullInputStream());
            return Baseline.read(reader.read(new Input(shown(), path(session, file))));
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }

    /** Writes them down. */
    void write(Session session, Baseline baseline) {
        try {
            new WholeFile(path(session, String.valueOf(file)), shown())
                    .write(null, baseline.text().getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }

    private static Path path(Session session, String file) {
        try {
            return session.surroundings().folder().resolve(file).normalize();
        } catch (InvalidPathException e) {
            throw new Failure("progress: " + file + ": no file name here");
        }
    }
}
