package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path folder;

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void theVersionNamesTheProgramAndItsJava() {
        Run run = new Run.Setup(folder).run("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).startsWith("progress ").contains("\nJava ");
    }

    @Test
    void helpIsTheSameThroughBothDoors() {
        Run option = new Run.Setup(folder).run("status", "--help");
        Run command = new Run.Setup(folder).run("help", "status");
        assertThat(option.exit()).isZero();
        assertThat(option.stdout()).isNotEmpty().isEqualTo(command.stdout());
    }

    @Test
    void withoutACommandThereIsHelpAndNoSuccess() {
        Run run = new Run.Setup(folder).run();
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).contains("progress status");
    }

    @Test
    void aFullDiskIsAFailure() {
        Run run = new Run.Setup(folder).into(broken("No space left on device"), "--help");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).isEqualTo("progress: cannot write the output: No space left on device\n");
    }

    @Test
    void aClosedPipeEndsQuietly() {
        Run run = new Run.Setup(folder).into(broken("Broken pipe"), "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.stderr()).isEmpty();
    }

    @Test
    void messagesAreHarmless() {
        Run run = new Run.Setup(folder).run("status", "::error::x\u001B[31m\u202E", "--\u001B]0;x\u0007");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).contains("\\u{1B}").doesNotContain("\u001B");
        run = new Run.Setup(folder).run("status", "::error::x\u001B[31m\u202E");
        assertThat(run.stderr()).contains("\\u{202E}").doesNotContain("\u001B");
        assertThat(run.stderr().lines()).noneMatch(line -> line.strip().startsWith("::"));
    }

    @Test
    void theLocaleAndTheZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = new Run.Setup(folder).run("help", "status").stdout();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(new Run.Setup(folder).run("help", "status").stdout()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manyFilesComeInTheirOrderWhicheverIsReadFirst() throws IOException {
        for (int i = 100; i < 200; i++) {
            // The first are the longest, and so the last to be ready.
            String block = "```yaml\nBook " + i + ":\n  Planned: 4 chapters\n  Completed: 2 chapters (50%)\n```\n";
            Files.writeString(folder.resolve(i + ".md"), block + "text\n".repeat(200 - i));
        }
        Files.write(folder.resolve("150.md"), new byte[] {(byte) 0xFF});
        Run run = new Run.Setup(folder).run("status", "--format", "json");
        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.stderr()).isEqualTo("progress: 150.md: not UTF-8 (byte 1)\n");
        String reports = run.stdout().substring(0, run.stdout().indexOf("\"topics\""));
        assertThat(reports.lines().filter(line -> line.contains("\"path\"")))
                .hasSize(99)
                .isSorted();
    }
}
