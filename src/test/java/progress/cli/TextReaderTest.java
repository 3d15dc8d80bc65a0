package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
    @TempDir
    Path folder;

    private static String stdin(byte... bytes) throws Unreadable {
        return new TextReader(new ByteArrayInputStream(bytes))
                .read(new Input("<stdin>", null))
                .text();
    }

    private static TextReader files() {
        return new TextReader(InputStream.nullInputStream());
    }

    @Test
    void aByteOrderMarkIsNoText() throws Unreadable {
        assertThat(stdin((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'a')).isEqualTo("a");
        assertThat(stdin()).isEmpty();
        assertThat(stdin("章\r\n✅".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("章\r\n✅");
    }

    @ParameterizedTest
    @CsvSource({
        "61 E9 62, 2", // Latin-1
        "FF FE 61 00, 1", // UTF-16
        "61 C0 80, 2", // an overlong zero
        "61 62 ED A0 80, 3", // a surrogate
        "61 E7 AB, 2" // cut in the middle of a character
    })
    void whatIsNotUtf8IsNamedByItsByte(String hex, int place) {
        String[] parts = hex.split(" ");
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        assertThatThrownBy(() -> stdin(bytes)).hasMessage("<stdin>: not UTF-8 (byte " + place + ")");
    }

    @Test
    void theSignForWhatCannotBeReadMayBeWritten() throws Unreadable {
        assertThat(stdin((byte) 0xEF, (byte) 0xBF, (byte) 0xBD, (byte) 'a')).isEqualTo("\uFFFDa");
        assertThatThrownBy(() -> stdin((byte) 0xEF, (byte) 0xBF, (byte) 0xBD, (byte) 0xFF))
                .hasMessage("<stdin>: not UTF-8 (byte 4)");
    }

    @Test
    void anEndlessInputIsLeft() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> new TextReader(endless).read(new Input("<stdin>", null)))
                .hasMessage("<stdin>: larger than 16 MiB");
    }

    @Test
    void aLargeFileIsNotOpened() throws IOException {
        Path file = folder.resolve("big.md");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(3L << 30);
        }
        assertThatThrownBy(() -> files().read(new Input("big.md", file))).hasMessage("big.md: larger than 16 MiB");
    }

    @Test
    @Timeout(10)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.md");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> files().read(new Input("pipe.md", pipe))).hasMessage("pipe.md: not a regular file");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> files().read(new Input("x.md", folder.resolve("x.md"))))
                .hasMessage("x.md: no such file");
        assertThatThrownBy(() -> files().read(new Input(".", folder))).hasMessage(".: not a regular file");
    }

    @Test
    void aTextIsReadFromAFile() throws IOException, Unreadable {
        Path file = Files.writeString(folder.resolve("a.md"), "# 章\n");
        assertThat(files().read(new Input("a.md", file)).text()).isEqualTo("# 章\n");
    }
}
