package progress.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void aNewFileIsWritten() throws Exception {
        Path file = folder.resolve("名 \n.txt");
        new WholeFile(file, "x").write(null, bytes("new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void aFileThatChangedStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "theirs");
        assertThatThrownBy(() -> new WholeFile(file, "a").write(bytes("old"), bytes("new")))
                .hasMessage("a: changed in the meantime; nothing is written");
        assertThat(file).hasContent("theirs");
    }

    @Test
    void aFileThatWentStaysAway() {
        Path file = folder.resolve("a");
        assertThatThrownBy(() -> new WholeFile(file, "a").write(bytes("old"), bytes("new")))
                .hasMessage("a: no such file");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> new WholeFile(folder, "a").write(null, bytes("new")))
                .hasMessage("a: not a regular file");
    }

    @Test
    void withoutItsFolderThereIsNoFile() {
        assertThatThrownBy(() -> new WholeFile(folder.resolve("no/a"), "no/a").write(null, bytes("new")))
                .hasMessage("no/a: its folder does not exist");
    }

    @Test
    void whatIsCreatedReplacesNothing() throws Exception {
        Path file = folder.resolve("a");
        new WholeFile(file, "a").create(bytes("first"));
        assertThatThrownBy(() -> new WholeFile(file, "a").create(bytes("second")))
                .hasMessage("a: exists already; nothing is written");
        assertThat(file).hasContent("first");
        assertThat(Files.getAttribute(file, "unix:nlink")).isEqualTo(1);
    }

    @Test
    void ofManyThatCreateAFileOneDoes() throws Exception {
        Path file = folder.resolve("a");
        List<Integer> done = IntStream.range(0, 200)
                .parallel()
                .filter(writer -> {
                    try {
                        new WholeFile(file, "a").create(bytes("writer " + writer));
                        return true;
                    } catch (Unreadable e) {
                        return false;
                    }
                })
                .boxed()
                .toList();
        assertThat(done).hasSize(1);
        assertThat(file).hasContent("writer " + done.get(0));
    }
}
