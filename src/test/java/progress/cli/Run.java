package progress.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One command line, run in this process.
 *
 * @param exit the exit code
 * @param stdout what it wrote
 * @param stderr what it said
 */
record Run(int exit, String stdout, String stderr) {
    /** How a command line is run; unless told otherwise by nobody, from nothing, into pipes. */
    static final class Setup {
        private static final Clock NOON = Clock.fixed(Instant.parse("2025-11-02T12:00:00Z"), ZoneOffset.UTC);

        private final Path folder;
        private final Map<String, String> environment = new HashMap<>();
        private byte[] stdin = {};
        private boolean outIsTerminal;
        private boolean errIsTerminal;

        Setup(Path folder) {
            this.folder = folder;
        }

        Setup environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Setup stdin(byte[] bytes) {
            stdin = bytes.clone();
            return this;
        }

        Setup terminal() {
            outIsTerminal = true;
            errIsTerminal = true;
            return this;
        }

        Run run(List<String> args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = Cli.run(args.toArray(String[]::new), surroundings(out, err));
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        Run run(String... args) {
            return run(List.of(args));
        }

        /** Runs into an output of its own; returns the exit code. */
        Run into(OutputStream out, String... args) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = Cli.run(args, surroundings(out, err));
            return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
        }

        Surroundings surroundings(OutputStream out, OutputStream err) {
            return new Surroundings(
                    environment,
                    folder,
                    new ByteArrayInputStream(stdin),
                    out,
                    err,
                    outIsTerminal,
                    errIsTerminal,
                    () -> NOON);
        }
    }
}
