package progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the distribution that was built, in places and states that users put it in. Where it is, how it is called and
 * whether its archive of classes is whole may cost time, and nothing else: no byte on either stream.
 */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final Path BUILT = Path.of(System.getProperty("progress.distribution", "target/progress"));
    private static final Path REPORTS = Path.of("reports").toAbsolutePath();
    private static final Path EVALUATION =
            Path.of("src/test/resources/evaluation/g").toAbsolutePath();

    /** One copy for all tests, since it is large. */
    @TempDir
    private static Path installed;

    private static Path copy;
    private static @Nullable Path archive;
    private static byte[] archived = {};
    private static @Nullable Outcome expected;

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    @BeforeAll
    static void install() throws IOException {
        Path first = installed.resolve("first");
        copyTree(BUILT, first);
        copy = installed.resolve("我的 程序/progress");
        Files.createDirectories(copy.getParent());
        Files.move(first, copy);
        archive = archive(copy).orElse(null);
        if (archive != null) {
            archived = Files.readAllBytes(archive);
            date();
        }
    }

    /** Makes the archive as old as the build left it: copying gave its files times of their own. */
    private static void date() throws IOException {
        FileTime made = FileTime.from(Instant.parse("2025-10-19T08:00:00Z"));
        Files.setLastModifiedTime(archive, made);
        Files.setLastModifiedTime(made(), made);
    }

    private static Path made() {
        return copy.resolve("runtime/lib/archive.made");
    }

    @AfterEach
    void repair() throws IOException {
        setWritable(copy, true);
        if (archive != null) {
            Files.write(archive, archived);
            Files.write(made(), new byte[0]);
            date();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                // Without its times, as most ways of copying do.
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void setWritable(Path root, boolean writable) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                if (writable) {
                    permissions.add(PosixFilePermission.OWNER_WRITE);
                } else {
                    permissions.remove(PosixFilePermission.OWNER_WRITE);
                }
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    private Outcome run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private Outcome status(Path program, Map<String, String> environment) throws Exception {
        return run(program, environment, "status", "--format", "json", "--", REPORTS.toString());
    }

    /** That it runs as where it was built. */
    private void assertRuns(Path program, Map<String, String> environment) throws Exception {
        Outcome outcome = status(program, environment);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(expected().out());
        assertThat(outcome.out()).startsWith("{").contains("eBPF").endsWith("}\n");
    }

    private Outcome expected() throws Exception {
        if (expected == null) {
            expected = status(BUILT.toAbsolutePath().resolve("bin/progress"), Map.of());
        }
        return expected;
    }

    private Path program() {
        return copy.resolve("bin/progress");
    }

    private boolean hasRuntime() {
        return Files.isDirectory(copy.resolve("runtime"));
    }

    /** Where the classes' archive lies; none without a runtime. */
    private static Optional<Path> archive(Path distribution) throws IOException {
        Path runtime = distribution.resolve("runtime");
        if (!Files.isDirectory(runtime)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(runtime)) {
            return files.filter(file -> file.toString().endsWith("/progress.aot")
                            || file.toString().endsWith("/classes.jsa"))
                    .findFirst();
        }
    }

    @Test
    void itNeedsNoOtherJavaAndRunsAnywhere() throws Exception {
        Map<String, String> environment = hasRuntime() ? Map.of("JAVA_HOME", "/nowhere", "PATH", "/nowhere") : Map.of();

        assertRuns(program(), environment);
    }

    @Test
    void itRunsThroughLinks() throws Exception {
        Path near = Files.createSymbolicLink(installed.resolve("链接"), Path.of("我的 程序/progress/bin/progress"));
        Path far = Files.createSymbolicLink(installed.resolve("far"), near);

        assertRuns(far, Map.of());
    }

    @Test
    void itRunsWhereNothingCanBeWritten() throws Exception {
        setWritable(copy, false);

        assertRuns(program(), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "no_SUCH.UTF-8", "de_DE.UTF-8"})
    void chineseNamesAreReadInAnyLocale(String locale) throws Exception {
        Files.copy(REPORTS.resolve("2025-10-19-ebpf-08-complete.md"), folder.resolve("进度 报告.md"));

        Outcome outcome = run(program(), Map.of("LC_ALL", locale), "status", "--sources", "进度 报告.md");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("进度 报告.md");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void optionsForOtherProgramsJavaDoNotDisturb() throws Exception {
        assumeThat(hasRuntime()).isTrue();
        Map<String, String> environment = Map.of(
                "JAVA_TOOL_OPTIONS",
                "-javaagent:none.jar",
                "JDK_JAVA_OPTIONS",
                "-Dx",
                "_JAVA_OPTIONS",
                "-XX:+Nonsense");

        assertRuns(program(), environment);
    }

    @Test
    void itTellsItsVersion() throws Exception {
        assertThat(run(program(), Map.of(), "--version").out()).matches("(?s)progress \\d.*");
    }

    interface Damage {
        byte[] of(byte[] archive);
    }

    static Stream<Damage> damages() {
        Stream<Damage> cuts = Stream.of(0.0, 0.0001, 0.75, 0.9999)
                .map(part -> archive -> Arrays.copyOf(archive, (int) (archive.length * part)));
        Stream<Damage> noise = Stream.of(0.0, 0.3, 0.9, 0.96, 0.99).map(part -> archive -> {
            byte[] noises = new byte[64];
            new Random(1).nextBytes(noises);
            byte[] damaged = archive.clone();
            System.arraycopy(noises, 0, damaged, (int) (part * archive.length), noises.length);
            return damaged;
        });
        Stream<Damage> other = Stream.of(archive -> "not an archive".getBytes(UTF_8));
        return Stream.of(cuts, noise, other).flatMap(damage -> damage);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDamagedArchiveCostsOnlyTime(Damage damage) throws Exception {
        assumeThat(archive).isNotNull();

        Files.write(archive, damage.of(archived));

        assertRuns(program(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsLookedForWhereItIsNotKnownWhenTheArchiveWasMade(Damage damage) throws Exception {
        assumeThat(archive).isNotNull();

        Files.write(archive, damage.of(archived));
        Files.delete(made());

        assertRuns(program(), Map.of());
    }

    @Test
    void aMissingArchiveCostsOnlyTime() throws Exception {
        assumeThat(archive).isNotNull();

        Files.delete(archive);

        assertRuns(program(), Map.of());
    }

    @Test
    void furtherOptionsReachJava() throws Exception {
        Outcome outcome = run(program(), Map.of("PROGRESS_JAVA_OPTS", "-XshowSettings:properties  -Dx=*"), "--version");

        assertThat(outcome.err()).contains("x = *");
    }

    @Test
    void theJarRunsByItself() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        Path jar = copy.resolve("lib/progress.jar");

        Outcome outcome = run(java, Map.of("LC_ALL", "C.UTF-8"), "-jar", jar.toString(), "status", REPORTS.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("eBPF");
    }

    @Test
    void theJarReadsFoldersWhoseNamesTheLocaleCannotSpell() throws Exception {
        Path below = Files.createDirectories(folder.resolve("reports/进度"));
        Files.copy(REPORTS.resolve("2025-10-19-ebpf-08-complete.md"), below.resolve("报告.md"));
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        String jar = BUILT.toAbsolutePath().resolve("lib/progress.jar").toString();

        Outcome outcome = run(java, Map.of("LC_ALL", "C"), "-Dfile.encoding=UTF-8", "-jar", jar, "status", "reports");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("eBPF");
    }

    /** The runtime holds the program's classes rewritten, so that they load faster. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "status --format json",
                "check",
                "check --format sarif",
                "report",
                "history --format html",
                "measure",
                "diff",
                "explain sections",
                "help check"
            })
    void theRuntimeSaysTheSameAsTheJar(String command) throws Exception {
        assumeThat(hasRuntime()).isTrue();
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        List<String> line = new ArrayList<>(List.of(command.split(" ")));
        if (!command.startsWith("explain") && !command.startsWith("help")) {
            line.addAll(List.of(REPORTS.toString(), EVALUATION.toString()));
        }
        List<String> jar =
                new ArrayList<>(List.of("-jar", copy.resolve("lib/progress.jar").toString()));
        jar.addAll(line);

        Outcome runtime = run(program(), Map.of(), line.toArray(String[]::new));

        assertThat(runtime).isEqualTo(run(java, Map.of("LC_ALL", "C.UTF-8"), jar.toArray(String[]::new)));
        assertThat(runtime.out()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theArchiveIsUsed(String format) throws Exception {
        assumeThat(archive).isNotNull();
        String log = folder.resolve("classes.txt").toString();
        Map<String, String> environment = Map.of("PROGRESS_JAVA_OPTS", "-Xlog:class+load:file=classes.txt");

        run(program(), environment, "status", "--format", format, REPORTS.toString());

        List<String> lines = Files.readAllLines(Path.of(log));
        long shared = lines.stream()
                .filter(line -> line.contains("shared objects file"))
                .count();
        assertThat(shared).isGreaterThan(lines.size() * 95L / 100);
    }
}
