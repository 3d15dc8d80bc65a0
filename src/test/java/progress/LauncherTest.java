package progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher, in a place with blanks in its name, with a script in place of Java that says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;
    private Path javaHome;

    /** What a run gave: its exit status and its lines on both streams. */
    private record Outcome(int status, List<String> lines) {}

    @BeforeEach
    void install() throws IOException {
        launcher = script("my programs/bin/progress", Files.readString(Path.of("src/main/sh/progress")));
        Path jar = folder.resolve("my programs/lib/progress.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        javaHome = folder.resolve("my java");
        script("my java/bin/java", """
                #!/bin/sh
                printf '%s\\n' "LC_ALL=$LC_ALL" "TERMINALS=$PROGRESS_TERMINALS" "COLUMNS=$COLUMNS" "$@"
                exit 7
                """);
    }

    private Path script(String name, String text) throws IOException {
        Path script = folder.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private Outcome run(Path command, Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("/bin/sh", command.toString()));
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LC_") || name.matches("LANG|JAVA_HOME|COLUMNS|PROGRESS_.*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output.lines().toList());
    }

    private Map<String, String> withJava() {
        return Map.of("JAVA_HOME", javaHome.toString());
    }

    @Test
    void argumentsAndStatusPassThrough() throws Exception {
        Outcome outcome = run(launcher, withJava(), "status", "进度 报告.md", "*", "");

        assertThat(outcome.status()).isEqualTo(7);
        assertThat(outcome.lines())
                .endsWith(
                        launcher.getParent() + "/../lib/progress.jar",
                        "progress.cli.Main",
                        "status",
                        "进度 报告.md",
                        "*",
                        "");
    }

    @Test
    void furtherOptionsAreSeparatedByBlanks() throws Exception {
        Outcome outcome = run(
                launcher, Map.of("JAVA_HOME", javaHome.toString(), "PROGRESS_JAVA_OPTS", "-Xmx64m  -Da=*"), "status");

        assertThat(outcome.lines()).containsSubsequence("-Xmx64m", "-Da=*", "-cp");
    }

    @Test
    void aDeletedFolderIsNoPlaceToWorkIn() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path script = script("in gone", "cd '" + gone + "' && rmdir '" + gone + "' && exec sh '" + launcher + "'\n");
        Outcome outcome = run(script, withJava());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.lines()).endsWith("progress: the working folder does not exist any more");
    }

    @Test
    void theProgramIsFoundThroughLinks() throws Exception {
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("my programs/bin/progress"));
        Files.createDirectory(folder.resolve("bin"));
        Path far = Files.createSymbolicLink(folder.resolve("bin/far"), Path.of("../near"));

        assertThat(run(near, withJava()).status()).isEqualTo(7);
        assertThat(run(far, withJava()).status()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL,C", "LANG,POSIX", "LC_ALL,no_SUCH.UTF-8", "LC_CTYPE,C", "LANG,C.UTF-8"})
    void fileNamesAreReadAsUtf8InAnyLocale(String name, String locale) throws Exception {
        Outcome outcome = run(launcher, Map.of("JAVA_HOME", javaHome.toString(), name, locale));

        assertThat(outcome.lines()).startsWith("LC_ALL=C.UTF-8");
    }

    @Test
    void theRuntimeBesideItIsTakenBeforeAnyOther() throws Exception {
        Files.delete(folder.resolve("my programs/lib/progress.jar"));
        script("my programs/runtime/bin/java", """
                #!/bin/sh
                printf '%s\\n' "[$JAVA_TOOL_OPTIONS$JDK_JAVA_OPTIONS$_JAVA_OPTIONS]" "$@"
                exit 8
                """);
        Map<String, String> environment = Map.of(
                "JAVA_HOME", javaHome.toString(),
                "PROGRESS_JAVA_OPTS", "-Xmx64m  -Da=*",
                "JAVA_TOOL_OPTIONS", "-javaagent:x.jar",
                "JDK_JAVA_OPTIONS", "-Dx",
                "_JAVA_OPTIONS", "-Dy");

        Outcome outcome = run(launcher, environment, "status", "进度 报告.md", "*", "");

        assertThat(outcome.status()).isEqualTo(8);
        assertThat(outcome.lines())
                .containsExactly(
                        "[]", "-Xmx64m", "-Da=*", "-m", "progress/progress.cli.Main", "status", "进度 报告.md", "*", "");

        Path cache = folder.resolve("my programs/runtime/lib/progress.aot");
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "classes and objects");
        Files.writeString(cache.resolveSibling("progress.aot.end"), "objects");
        Files.writeString(cache.resolveSibling("progress.aot.end.start"), "12\n");

        assertThat(run(launcher, Map.of(), "status").lines())
                .containsExactly(
                        "[]",
                        "-XX:AOTCache=" + launcher.getParent() + "/../runtime/lib/progress.aot",
                        "-m",
                        "progress/progress.cli.Main",
                        "status");

        Path made = Files.createFile(cache.resolveSibling("archive.made"));
        Files.setLastModifiedTime(made, Files.getLastModifiedTime(cache));

        assertThat(run(launcher, Map.of(), "status").lines())
                .containsExactly(
                        "[]",
                        "-XX:AOTCache=" + launcher.getParent() + "/../runtime/lib/progress.aot",
                        "-XX:-VerifySharedSpaces",
                        "-m",
                        "progress/progress.cli.Main",
                        "status");

        Path text = Files.copy(cache, cache.resolveSibling("text.aot"));
        for (Path file : List.of(made, cache, text)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }

        assertThat(run(launcher, Map.of(), "status").lines())
                .contains("-XX:AOTCache=" + launcher.getParent() + "/../runtime/lib/text.aot");
        assertThat(run(launcher, Map.of(), "status", "--format", "json").lines())
                .contains("-XX:AOTCache=" + launcher.getParent() + "/../runtime/lib/progress.aot");

        Files.delete(text);
        Files.writeString(cache, "classes and obyects");

        assertThat(run(launcher, Map.of(), "status").lines())
                .containsExactly("[]", "-m", "progress/progress.cli.Main", "status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_452", "9.0.4", "11.0.27", "16.0.2"})
    void anOlderJavaIsRefused(String version) throws Exception {
        Files.writeString(javaHome.resolve("release"), "OS_NAME=\"Linux\"\nJAVA_VERSION=\"" + version + "\"\n");

        Outcome outcome = run(launcher, withJava());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.lines()).singleElement().asString().contains(version, "Java 17 or newer is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21.0.7", "25", "100.1"})
    void aNewEnoughJavaIsTaken(String version) throws Exception {
        Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");

        assertThat(run(launcher, withJava()).status()).isEqualTo(7);
    }

    @Test
    void withoutATerminalThereIsNoneAndItsWidthIsNobodysBusiness() throws Exception {
        Map<String, String> misled = Map.of("JAVA_HOME", javaHome.toString(), "PROGRESS_TERMINALS", "12");

        assertThat(run(launcher, misled).lines()).contains("TERMINALS=", "COLUMNS=");
    }

    @Test
    void aTerminalIsNamedWithItsWidth() throws Exception {
        Path script = script("terminal", """
                #!/bin/sh
                exec script -qec 'stty cols 77; "%s"' /dev/null
                """.formatted(launcher));
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")), "the program script gives a command a terminal");

        assertThat(run(script, withJava()).lines()).contains("TERMINALS=12", "COLUMNS=77");
    }

    @Test
    void withoutJavaHomeJavaIsFoundOnThePath() throws Exception {
        Map<String, String> path = Map.of("PATH", javaHome.resolve("bin") + ":" + System.getenv("PATH"));

        assertThat(run(launcher, path).status()).isEqualTo(7);
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Outcome nowhere = run(launcher, Map.of("PATH", folder.toString()));
        Outcome wrongHome = run(launcher, Map.of("JAVA_HOME", folder + "/none"));

        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.lines()).singleElement().asString().startsWith("progress: no java found");
        assertThat(wrongHome.status()).isEqualTo(2);
        assertThat(wrongHome.lines()).singleElement().asString().contains("JAVA_HOME is " + folder + "/none");
    }

    @Test
    void withoutTheJarItSaysHowToBuildIt() throws Exception {
        Files.delete(folder.resolve("my programs/lib/progress.jar"));

        Outcome outcome = run(launcher, withJava());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.lines()).singleElement().asString().contains("mvn package");
    }
}
