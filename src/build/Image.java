import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Adds a Java runtime to the distribution, with the program inside it as a module and with an archive of its loaded
 * classes, so that it needs no Java on the user's machine and starts fast. The build runs this file as it is; what a
 * JDK can do differs from version to version, and that is said here better than in XML.
 *
 * <p>Program and libraries become one module, because not all of the libraries are modules. An archive of classes that
 * lie in the runtime itself is bound to nothing else: it can be moved, and is never older than the classes.
 */
final class Image {
    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    /**
     * What every run starts with. A run lasts less than a second: the first compiler and the simplest collector win.
     * Reading leaves little behind, and what it leaves is small: without a size of its own the space for new objects is a
     * share of the machine's memory, which a long run would fill for nothing. One report does not fill it once. What is
     * kept begins small too, and grows with what is kept: as a share of the memory, which a smaller limit may undercut.
     * The archive is mapped where it was made for, which saves moving every address in it.
     * Nothing is replayed of what a rehearsal was busy with: the archive has none of it, and the search takes a thread.
     * Objects have small headers where Java has them: there is less to fill.
     * A limit well below 32 GB keeps object pointers small on any machine; others would not fit the archive.
     * Damage to the archive is looked for, since a virtual machine that runs into it crashes; and of what the virtual
     * machine has to say about it or about anything else, nothing may stand between the program's own output.
     */
    private static final String VM_OPTIONS = String.join(
            " ",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx2g",
            "-XX:InitialRAMPercentage=0.1",
            "-Xmn32m",
            "-XX:MinHeapFreeRatio=25",
            "-XX:-UsePerfData",
            "-XX:+VerifySharedSpaces",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            AHEAD_OF_TIME ? "-XX:-AOTReplayTraining -XX:+UseCompactObjectHeaders" : "",
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-Dfile.encoding=UTF-8");

    private static final String REHEARSAL = "progress/progress.cli.Rehearsal";

    private final Path distribution;
    private final Path runtime;
    private final Path work;

    private Image(Path distribution, Path work) {
        this.distribution = distribution;
        this.runtime = distribution.resolve("runtime");
        this.work = work;
    }

    /**
     * Builds it.
     *
     * @param args the distribution's folder, which has the jars in {@code lib/}; a folder to work in; picocli's sources;
     *     the jar of ASM; this project's sources for the build; the version; a configuration and reports
     */
    public static void main(String[] args) throws Exception {
        Image image = new Image(Path.of(args[0]), Path.of(args[1]));
        if (image.build(Path.of(args[2]), Path.of(args[3]), Path.of(args[4]), args[5])) {
            image.rehearse(List.of(args).subList(6, args.length));
        }
    }

    /** Links the runtime; false where this JDK cannot, as some packages of it leave out what that takes. */
    private boolean build(Path picocli, Path asm, Path sources, String version) throws IOException, InterruptedException {
        delete(work);
        delete(runtime);
        Path module = Files.createDirectories(work.resolve("module"));
        Path program = distribution.resolve("lib/progress.jar");
        unpack(program, module);
        for (String library : libraries(program)) {
            unpack(program.resolveSibling(library), module);
        }
        // picocli's own classes are written for Java 5: too old for an archive.
        Path picocliSources = work.resolve("picocli");
        extract(picocli, picocliSources);
        compile(module, picocliSources.resolve("picocli/CommandLine.java"));
        Path description = work.resolve("module-info.java");
        Files.writeString(description, "module progress { requires java.logging; }");
        compile(
                module,
                "--module-version",
                version,
                "--patch-module",
                "progress=" + module,
                description,
                sources.resolve("progress/plain/Comparators.java"),
                sources.resolve("progress/plain/Streams.java"),
                sources.resolve("progress/plain/PlainStream.java"),
                sources.resolve("progress/plain/PlainIntStream.java"),
                sources.resolve("progress/plain/Chars.java"),
                sources.resolve("progress/cli/Rehearsal.java"));
        holdWords(module, sources);
        Path home = Path.of(System.getProperty("java.home"));
        checkChars(module, sources);
        java(home, "-cp", asm, sources.resolve("Plain.java"), module);
        String tree = asm + File.pathSeparator + asm.resolveSibling("asm-tree.jar");
        java(home, "-cp", tree, sources.resolve("Patterns.java"), module);
        Optional<String> problem = run(
                "jlink",
                "--module-path",
                module,
                "--add-modules",
                "progress",
                "--no-header-files",
                "--no-man-pages",
                "--add-options",
                VM_OPTIONS,
                "--output",
                runtime);
        if (problem.isPresent()) {
            delete(runtime);
            System.err.println("WARNING: the JDK in " + System.getProperty("java.home")
                    + " cannot link a runtime, so the program will use the Java of this machine and start slower:\n"
                    + problem.get());
        }
        return problem.isEmpty();
    }

    /** Fails where the functions of characters that take the place of Java's do not say the same as this Java's. */
    private void checkChars(Path module, Path sources) throws IOException, InterruptedException {
        runBeside(module, sources, "progress.plain.CharsCheck");
    }

    /** Makes the words of the vocabulary constants of the class that otherwise reads them from their file. */
    private void holdWords(Path module, Path sources) throws IOException, InterruptedException {
        Path source = work.resolve("VocabularyFile.java");
        runBeside(module, sources, "progress.parse.VocabularyConstants", source);
        compile(module, source);
    }

    /** Runs a class of the build that sees the program's own, and is no part of it. */
    private void runBeside(Path module, Path sources, String name, Object... arguments) throws IOException, InterruptedException {
        Path beside = work.resolve("beside");
        tool("javac", "-proc:none", "-cp", module, "-d", beside, sources.resolve(name.replace('.', '/') + ".java"));
        List<Object> command = new ArrayList<>(List.of("-cp", beside + File.pathSeparator + module, name));
        command.addAll(List.of(arguments));
        java(Path.of(System.getProperty("java.home")), command.toArray());
    }

    /** Runs the program and keeps the classes that it loads. */
    private void rehearse(List<String> reports) throws IOException, InterruptedException {
        if (AHEAD_OF_TIME) {
            Path all = cache("progress", reports);
            // Java loads all of a cache at once: what people wait for has one with no more than it takes.
            keepTime(cache("text", reports), all);
        } else {
            Path classes = work.resolve("classes.txt");
            java(runtime, "-Xshare:off", "-XX:DumpLoadedClassList=" + classes, "-m", REHEARSAL, "progress", reports);
            // The usual place; Java finds it there by itself. Only this collector writes an archive whose loss of its
            // end is noticed.
            java(runtime, "-XX:-UseSerialGC", "-XX:+UseG1GC", "-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-m", "progress/progress.cli.Main");
            keepTime(runtime.resolve("lib/server/classes.jsa"));
        }
    }

    /** Makes the cache of a rehearsal, which has its name. */
    private Path cache(String name, List<String> reports) throws IOException, InterruptedException {
        Path cache = runtime.resolve("lib/" + name + ".aot");
        // Without compiled code: damage to that part is not looked for, and it is worth a millisecond at most.
        // Without what the rehearsal was busy with: it would be compiled again at once, beside the first report.
        java(
                runtime,
                "-XX:-AOTAdapterCaching",
                "-XX:-AOTStubCaching",
                "-XX:-AOTRecordTraining",
                "-XX:AOTCacheOutput=" + cache,
                "-m",
                REHEARSAL,
                name,
                reports);
        keepEnd(cache);
        return cache;
    }

    /** Keeps when archives were made, as the time of an empty file: an archive of another time may be damaged. */
    private void keepTime(Path... archives) throws IOException {
        Path made = Files.write(runtime.resolve("lib/archive.made"), new byte[0]);
        // Whole seconds, since not everything that keeps times keeps parts of them.
        FileTime time = FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Files.setLastModifiedTime(made, time);
        for (Path archive : archives) {
            if (Files.exists(archive)) {
                Files.setLastModifiedTime(archive, time);
            }
        }
    }

    /**
     * Keeps a copy of the end of a cache, and where it begins. The objects there are looked at last, and a virtual
     * machine that finds them damaged gives up: it has begun to use the rest. So the launcher compares first.
     */
    private static void keepEnd(Path cache) throws IOException {
        byte[] bytes = Files.readAllBytes(cache);
        int start = bytes.length - bytes.length / 8;
        Files.write(Path.of(cache + ".end"), Arrays.copyOfRange(bytes, start, bytes.length));
        Files.writeString(Path.of(cache + ".end.start"), start + "\n");
    }

    private void java(Path home, Object... arguments) throws IOException, InterruptedException {
        Path log = work.resolve("java.txt");
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        Stream.of(arguments)
                .flatMap(argument -> argument instanceof List<?> several ? several.stream() : Stream.of(argument))
                .map(Object::toString)
                .forEach(line::add);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        // Options for whoever builds would become part of the archive.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        // As in the launcher, for the names of files.
        builder.environment().put("LC_ALL", "C.UTF-8");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(line + " ended with " + status + "\n" + Files.readString(log));
        }
    }

    /** The jars that a jar names: others in its folder may be left over from an earlier build. */
    private static String[] libraries(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" ");
        }
    }

    /** Copies the classes and resources of a jar, each in the version for this Java. */
    private static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ, Runtime.version())) {
            for (ZipEntry entry : file.versionedStream().toList()) {
                String name = entry.getName();
                if (!entry.isDirectory() && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                    write(file.getInputStream(entry), folder.resolve(name));
                }
            }
        }
    }

    private static void extract(Path jar, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".java")) {
                    write(file.getInputStream(entry), folder.resolve(entry.getName()));
                }
            }
        }
    }

    private static void write(InputStream content, Path file) throws IOException {
        try (content) {
            Files.createDirectories(file.getParent());
            Files.write(file, content.readAllBytes());
        }
    }

    /** Strings are put together by plain code: the usual way makes classes at run time. */
    private static void compile(Path module, Object... arguments) {
        List<Object> line = new ArrayList<>(
                List.of("--release", "17", "-encoding", "UTF-8", "-proc:none", "-nowarn", "-XDstringConcat=inline", "-d", module));
        line.addAll(List.of(arguments));
        tool("javac", line.toArray());
    }

    private static void tool(String name, Object... arguments) {
        run(name, arguments).ifPresent(problem -> {
            throw new IllegalStateException(problem);
        });
    }

    /** Runs a tool of the JDK; gives what it said where it failed. */
    private static Optional<String> run(String name, Object... arguments) {
        Optional<ToolProvider> tool = ToolProvider.findFirst(name);
        if (tool.isEmpty()) {
            return Optional.of("there is no " + name);
        }
        String[] line = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        boolean failed;
        try {
            failed = tool.get().run(writer, writer, line) != 0;
        } catch (RuntimeException e) {
            failed = true;
            writer.println(e);
        }
        writer.flush();
        // What follows the first line is a stack trace, or help.
        return failed ? Optional.of(said.toString().lines().findFirst().orElse(name + " failed")) : Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
