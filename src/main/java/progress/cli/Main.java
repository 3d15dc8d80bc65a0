package progress.cli;

/** The program's entrance: it runs a command line and exits with its status. */
public final class Main {
    private Main() {}

    /**
     * Runs one command line.
     *
     * @param args the arguments as the shell gave them
     */
    public static void main(String[] args) {
        // Everything is written, and nobody waits for the end; exit() would first load what it takes to log it.
        Runtime.getRuntime().halt(run(args));
    }

    /** Runs one command line in this process, and gives its exit status. */
    static int run(String... args) {
        return Cli.run(args, Surroundings.ofProcess());
    }
}
