package progress.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which findings are known, and whether those there are become so. */
final class BaselineChoice implements Takes {
    private final Value file = Value.option("baseline", "FILE", "--baseline");

    private final Flag write = new Flag("write-baseline", "--write-baseline");

    @Override
    public List<Argument> arguments() {
        return Takes.all(file, write);
    }

    /** Whether the findings are written down instead of judged. */
    boolean writes() {
        if (write.isSet() && file.text() == null) {
            throw new Failure("progress: --write-baseline needs to know where: --baseline FILE");
        }
        return write.isSet();
    }

    /** The file that the user named. */
    String shown() {
        return Search.shown(String.valueOf(file.text()));
    }

    /** Reads the known findings; null where none are. */
    @Nullable
    Baseline read(Session session) {
        @Nullable String named = file.text();
        if (named == null || write.isSet()) {
            return null;
        }
        try {
            TextReader reader = new TextReader(InputStream.nullInputStream());
            return Baseline.read(reader.read(new Input(shown(), path(session, named))));
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }

    /** Writes them down. */
    void write(Session session, Baseline baseline) {
        try {
            new WholeFile(path(session, String.valueOf(file.text())), shown())
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
