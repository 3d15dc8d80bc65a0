package progress.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import progress.render.Visible;

/**
 * Standard error: messages for people, line by line. Nothing from a report, a file name or a library's message is
 * printed raw.
 */
final class Messages {
    private final OutputStream err;

    Messages(OutputStream err) {
        this.err = err;
    }

    /** Says something; every line of it is made harmless. */
    synchronized void say(String message) {
        StringBuilder text = new StringBuilder();
        message.lines()
                .forEach(line -> text.append(Visible.line(Visible.of(line))).append('\n'));
        raw(text.toString());
    }

    /** Writes what is known to be harmless, such as control sequences of ours. */
    synchronized void raw(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // There is nowhere left to say so; the exit status still tells.
        }
    }

    /** Says where in the program something went wrong. */
    void trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        say(trace.toString());
    }

    /** A writer for those who need one; complete at its flush. */
    Writer writer() {
        return new StringWriter() {
            @Override
            public void flush() {
                String text = toString();
                getBuffer().setLength(0);
                if (!text.isEmpty()) {
                    say(text);
                }
            }
        };
    }
}
