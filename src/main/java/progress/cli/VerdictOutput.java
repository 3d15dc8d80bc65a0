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

    @Option(names = "--notes", descriptionKey = "notes")
    private boolean notes;

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

    /** Whether it will be said what {@code --fix} would do. */
    boolean speaksOfCorrections() {
        return file != null || format == null || format == CheckFormat.TEXT || format == CheckFormat.CONCISE;
    }

    /**
     * Writes the findings: into the file where one is named, and for people then to standard output all the same.
     *
     * @param notes whether people are shown notes even if they did not ask for them
     */
    void write(Verdict verdict, boolean notes, Session session) throws IOException {
        Verdict forPeople = notes || this.notes ? verdict : verdict.withoutNotes();
        CheckFormat usual = session.surroundings().outIsTerminal() ? CheckFormat.TEXT : CheckFormat.CONCISE;
        CheckFormat wanted = format == null ? (file == null ? usual : CheckFormat.CONCISE) : format;
        Verdict shown = wanted.isForPeople() ? forPeople : verdict;
        Appearance appearance = session.terminal().results();
        if (file == null) {
            wanted.write(shown, appearance, session.results());
        } else {
            usual.write(forPeople, appearance, session.results());
            write(shown, file, wanted, session);
        }
        if (wanted == CheckFormat.GITHUB) {
            summarize(forPeople, session);
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
