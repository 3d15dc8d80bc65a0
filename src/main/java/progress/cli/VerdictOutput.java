package progress.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import progress.render.Appearance;
import progress.render.CheckFormat;
import progress.render.JobSummary;
import progress.render.Verdict;

/** Where the findings go, and in which format. */
final class VerdictOutput {
    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    @Option(
            names = {"-f", "--format"},
            converter = OfCheckFormat.class,
            paramLabel = "FORMAT",
            descriptionKey = "check-format")
    private @Nullable CheckFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "check-output")
    private @Nullable String file;

    /** The words of {@code --format}. */
    static final class OfCheckFormat extends Words<CheckFormat> {
        OfCheckFormat() {
            super(CheckFormat.class);
        }
    }

    /** Whether no program waits for a document. */
    boolean isForPeople() {
        return file == null && (format == null || format.isForPeople());
    }

    /** Writes the findings: into the file where one is named, and for people then to standard output all the same. */
    void write(Verdict verdict, Session session) throws IOException {
        Appearance appearance = session.terminal().results();
        CheckFormat usual = session.surroundings().outIsTerminal() ? CheckFormat.TEXT : CheckFormat.CONCISE;
        if (file == null) {
            (format == null ? usual : format).write(verdict, appearance, session.results());
        } else {
            usual.write(verdict, appearance, session.results());
            write(verdict, file, format == null ? CheckFormat.CONCISE : format, session);
        }
        if (format == CheckFormat.GITHUB) {
            summarize(verdict, session);
        }
    }

    private static void write(Verdict verdict, String file, CheckFormat format, Session session) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            format.write(verdict, Appearance.PLAIN, out);
        }
        try {
            Path path = session.surroundings().folder().resolve(file).normalize();
            new WholeFile(path, Search.shown(file)).write(null, bytes.toByteArray());
        } catch (InvalidPathException e) {
            throw new Failure("progress: " + file + ": no file name here");
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }

    /** Adds to the page of the job; a page that cannot be written does not change what was found. */
    private static void summarize(Verdict verdict, Session session) throws IOException {
        String page = session.surroundings().environment().getOrDefault(SUMMARY, "");
        if (page.isEmpty()) {
            return;
        }
        StringWriter text = new StringWriter();
        JobSummary.write(verdict, text);
        try {
            Files.writeString(
                    session.surroundings().folder().resolve(page),
                    text + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            session.messages().say("progress: cannot write the job summary: " + e.getMessage());
        }
    }
}
