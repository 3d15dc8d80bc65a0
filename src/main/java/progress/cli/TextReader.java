package progress.cli;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import progress.source.SourceFile;

/** Reads a text: a regular file, not endless, strictly UTF-8, its byte order mark left out. */
final class TextReader {
    /** Eighty times the largest report known. */
    static final int MOST_BYTES = 16 << 20;

    private static final char UNREADABLE = '\uFFFD';

    private final InputStream stdin;

    TextReader(InputStream stdin) {
        this.stdin = stdin;
    }

    SourceFile read(Input input) throws Unreadable {
        return decode(input.shown(), bytes(input));
    }

    private byte[] bytes(Input input) throws Unreadable {
        Path file = input.file();
        try {
            if (file == null) {
                return limited(input, stdin.readNBytes(MOST_BYTES + 1));
            }
            // Opening a pipe without a writer waits for ever, so the question comes first.
            if (!Probe.isFile(file)) {
                throw new Unreadable(input.shown(), Files.exists(file) ? "not a regular file" : "no such file");
            }
            if (file.toFile().length() > MOST_BYTES) {
                throw tooLarge(input);
            }
            try (InputStream in = open(file)) {
                return limited(input, in.readNBytes(MOST_BYTES + 1));
            }
        } catch (IOException e) {
            throw new Unreadable(input.shown(), reason(e));
        }
    }

    /** The older way to open a file takes Java less to load; only the newer one tells why it cannot. */
    private static InputStream open(Path file) throws IOException {
        try {
            return new FileInputStream(file.toFile());
        } catch (FileNotFoundException e) {
            return Files.newInputStream(file);
        }
    }

    private static byte[] limited(Input input, byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(input);
        }
        return bytes;
    }

    private static Unreadable tooLarge(Input input) {
        return new Unreadable(input.shown(), "larger than 16 MiB");
    }

    /** Why the system refused, in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        // Its message would begin with the path again, which may be that of a draft.
        String reason = e instanceof FileSystemException system ? system.getReason() : null;
        return "cannot be read: " + (reason == null ? e.getMessage() : reason);
    }

    private static SourceFile decode(String shown, byte[] bytes) throws Unreadable {
        // The quick way puts a sign where it cannot read; it may also have been written there.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) >= 0) {
            validate(shown, bytes);
        }
        if (text.startsWith("\0")) {
            throw new Unreadable(shown, "not a text: it begins with a NUL");
        }
        return new SourceFile(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static void validate(String shown, byte[] bytes) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw new Unreadable(shown, "not UTF-8 (byte " + (in.position() + 1) + ")");
        }
    }
}
