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
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.render.Appearance;
import progress.render.CheckFormat;
import progress.render.JobSummary;
import progress.render.Verdict;

/** Where the findings go, and in which format. */
final class VerdictOutput implements Takes {
    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    private final Choice<CheckFormat> format =
            new Choice<>(CheckFormat.class, "check-format", "FORMAT", "-f", "--format");

    private final Value file = Value.option("check-output", "FILE", "-o", "--output");

    private final Flag notes = new Flag("notes", "--notes");

    @Override
    public List<Argument> arguments() {
        return Takes.all(format, file, notes);
    }

    /** Whether no program waits for a document. */
    boolean isForPeople() {
        @Nullable CheckFormat chosen = format.chosen();
        return file.text() == null && (chosen == null || chosen.isForPeople());
    }

    /** Whether findings will be shown with what {@code --fix} makes of it. */
    boolean showsCorrections(Session session) {
        return format.orElse(usual(session)) == CheckFormat.TEXT
                || (file.text() != null && usual(session) == CheckFormat.TEXT);
    }

    private static CheckFormat usual(Session session) {
        return session.surroundings().outIsTerminal() ? CheckFormat.TEXT : CheckFormat.CONCISE;
    }

    /**
     * Writes the findings: into the file where one is named, and for people then to standard output all the same.
     *
     * @param notes whether people are shown notes even if they did not ask for them
     */
    void write(Verdict verdict, boolean notes, Session session) throws IOException {
        Verdict forPeople = notes || this.notes.isSet() ? verdict : verdict.withoutNotes();
        CheckFormat usual = usual(session);
        @Nullable String named = file.text();
        CheckFormat wanted = format.orElse(named == null ? usual : CheckFormat.CONCISE);
        Verdict shown = wanted.isForPeople() ? forPeople : verdict;
        Appearance appearance = session.terminal().results();
        if (named == null) {
            wanted.write(shown, appearance, session.results());
        } else {
            usual.write(forPeople, appearance, session.results());
            write(shown, named, wanted, session);
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
            session.messages().say("progress: " + page + ": the summary of the job cannot be written");
        }
    }
}
