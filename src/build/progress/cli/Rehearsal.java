package progress.cli;

import java.util.List;

/** Runs what people run most, so that the build sees which classes that takes. It is in no jar. */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args reports and folders of them, of different forms
     */
    public static void main(String[] args) {
        for (String report : args) {
            run("status", report);
            run("status", "--format", "json", report);
            run("check", report);
            run("check", "--format", "concise", report);
            run("check", "--format", "json", report);
        }
        run("--help");
    }

    private static void run(String... line) {
        if (Cli.run(line, Surroundings.ofProcess()) == ExitStatus.FAILURE.code()) {
            throw new IllegalStateException("failed: progress " + String.join(" ", List.of(line)));
        }
    }
}
