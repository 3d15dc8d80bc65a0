package progress.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import progress.render.Visible;
import progress.render.Wrapped;

/**
 * Standard error: messages for people, line by line. Nothing from a report, a file name or a library's message is
 * printed raw.
 */
final class Messages {
    private static final String HANGING = "  ";

    private final OutputStream err;
    private final OptionalInt width;

    /** @param width the columns of the terminal; empty where messages go elsewhere, and no line of them is broken */
    Messages(OutputStream err, OptionalInt width) {
        this.err = err;
        this.width = width;
    }

    /** Says something; every line of it is made harmless. */
    synchronized void say(String message) {
        StringBuilder text = new StringBuilder();
        message.lines().map(Visible::of).forEach(line -> {
            String front = "";
            for (String part : wrapped(line)) {
                text.append(Visible.line(front + part)).append('\n');
                front = HANGING;
            }
        });
        raw(text.toString());
    }

    private List<String> wrapped(String line) {
        return width.isEmpty()
                ? List.of(line)
                : Wrapped.lines(line, width.getAsInt(), width.getAsInt() - HANGING.length());
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
