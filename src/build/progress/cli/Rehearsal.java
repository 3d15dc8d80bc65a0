package progress.cli;

import java.util.List;

/** Runs what people run most, so that the build sees which classes that takes. It is in no jar. */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args "text" for what shows text, or "progress" for other formats and the help as well; a configuration;
     *     reports and folders of them, of different forms
     */
    public static void main(String[] args) {
        boolean text = args[0].equals("text");
        String configuration = args[1];
        for (String report : List.of(args).subList(2, args.length)) {
            run("status", report);
            run("check", report);
            run("check", "--format", "concise", report);
            if (!text) {
                run("status", "--format", "json", report);
                run("check", "--format", "json", report);
            }
        }
        run("status", "--config", configuration, args[2]);
        if (!text) {
            run("--help");
        }
    }

    private static void run(String... line) {
        if (Main.run(line) == ExitStatus.FAILURE.code()) {
            throw new IllegalStateException("failed: progress " + String.join(" ", List.of(line)));
        }
    }
}
