package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole commands as folders: {@code args} (one on a line), {@code in/} (the working folder), and what must come of it in
 * {@code stdout}, {@code stderr} and {@code exit}. Optional are {@code stdin}, {@code environment} (lines such as
 * {@code NAME=value}), {@code terminal} (the width of the terminal that the output goes to) and {@code out/} (files that
 * must be in the working folder afterwards).
 *
 * <p>{@code mvn test -Dtest=CasesTest -Dcases.update=true} writes what comes of it, to be read before it is committed.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void expectationsAreNeverWrittenByABuildServer() {
        assertThat(UPDATE && System.getenv("CI") != null)
                .as("-Dcases.update=true is for people, who read what it wrote")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCommandDoesWhatItsCaseSays(Path folder, @TempDir Path temporary) throws IOException {
        String name = folder.getFileName().toString();
        // In a folder of its own, with no configuration of this project above it.
        Path work = Files.createDirectory(temporary.resolve("work"));
        if (Files.isDirectory(folder.resolve("in"))) {
            copy(folder.resolve("in"), work);
        }
        Run run = setup(folder, work).run(lines(folder.resolve("args")));
        if (UPDATE && System.getenv("CI") == null) {
            Files.writeString(folder.resolve("stdout"), run.stdout());
            Files.writeString(folder.resolve("stderr"), run.stderr());
            Files.writeString(folder.resolve("exit"), run.exit() + "\n");
            for (Path file : written(folder)) {
                Files.copy(
                        work.resolve(file), folder.resolve("out").resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThat(run.stderr()).as(name + ": stderr").isEqualTo(Files.readString(folder.resolve("stderr")));
        assertThat(run.stdout()).as(name + ": stdout").isEqualTo(Files.readString(folder.resolve("stdout")));
        assertThat(run.exit() + "\n").as(name + ": exit").isEqualTo(Files.readString(folder.resolve("exit")));
        for (Path file : written(folder)) {
            assertThat(work.resolve(file))
                    .as(name + ": " + file)
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(file));
        }
        if (run.stdout().startsWith("{\n  \"schemaVersion\"")) {
            assertThat(violations(run.stdout())).as(name + ": its schema").isEmpty();
        }
    }

    private static Run.Setup setup(Path folder, Path work) throws IOException {
        Run.Setup setup = new Run.Setup(work);
        for (String line : lines(folder.resolve("environment"))) {
            int equals = line.indexOf('=');
            setup.environment(line.substring(0, equals), line.substring(equals + 1));
        }
        if (Files.exists(folder.resolve("stdin"))) {
            setup.stdin(Files.readAllBytes(folder.resolve("stdin")));
        }
        for (String width : lines(folder.resolve("terminal"))) {
            setup.terminal().environment("COLUMNS", width);
        }
        return setup;
    }

    /** The files that a case writes. */
    private static List<Path> written(Path folder) throws IOException {
        Path out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file))
                    .toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** What the schema of its kind has against a document. */
    private static List<?> violations(String document) throws IOException {
        String kind = document.replaceFirst("(?s).*?\"kind\": \"([a-z]+)\".*", "$1");
        try (InputStream schema = Cli.class.getResourceAsStream("/progress/schema/" + kind + ".schema.json")) {
            assertThat(schema).as("a schema for " + kind).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(document, InputFormat.JSON);
        }
    }
}
