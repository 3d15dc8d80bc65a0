package progress.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output: buffered, UTF-8 in every locale. An error is never lost, even behind a {@link java.io.PrintWriter}
 * that swallows it: the end of the program asks for it.
 */
final class Results extends Writer {
    private final Writer out;
    private @Nullable IOException failure;

    Results(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        attempt(() -> out.write(text, start, length));
    }

    @Override
    public void flush() {
        // Only at the end: a picture that is half shown helps nobody, and every flush costs.
    }

    @Override
    public void close() {
        // Standard output stays open until the end.
    }

    /** Writes everything out. */
    void finish() throws IOException {
        attempt(out::flush);
    }

    /** Whether an error only says that nobody reads on, as when the output is piped into {@code head}. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("EPIPE") || message.contains("pipe is being closed");
    }

    private void attempt(Step step) throws IOException {
        IOException earlier = failure;
        if (earlier != null) {
            // Another one each time: whoever closes what he failed to write to adds the second to the first.
            throw new IOException(earlier.getMessage(), earlier);
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
