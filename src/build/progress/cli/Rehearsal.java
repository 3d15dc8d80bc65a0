package progress.cli;

import java.util.List;

/** Runs what people run most, so that the build sees which classes that takes. It is in no jar. */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args a report
     */
    public static void main(String[] args) {
        String report = args[0];
        List<String[]> lines = List.of(
                new String[] {"status", report},
                new String[] {"status", "--format", "json", report},
                new String[] {"check", report},
                new String[] {"check", "--format", "concise", report},
                new String[] {"--help"});
        for (String[] line : lines) {
            if (Cli.run(line, Surroundings.ofProcess()) != ExitStatus.CLEAN.code()) {
                throw new IllegalStateException("failed: progress " + String.join(" ", line));
            }
        }
    }
}
