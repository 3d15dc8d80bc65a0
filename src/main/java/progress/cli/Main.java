package progress.cli;

import java.math.BigDecimal;

/** The program's entrance: it runs a command line and exits with its status. */
public final class Main {
    private Main() {}

    /**
     * Loads Java's decimal numbers while the text is read: before the first of them, newer Javas compute large powers
     * of five, which takes as long as to read a report.
     */
    static void prepare() {
        Thread thread = new Thread(
                () -> {
                    BigDecimal unused = BigDecimal.ONE;
                },
                "numbers");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Runs one command line.
     *
     * @param args the arguments as the shell gave them
     */
    public static void main(String[] args) {
        prepare();
        // Everything is written, and nobody waits for the end; exit() would first load what it takes to log it.
        Runtime.getRuntime().halt(Cli.run(args, Surroundings.ofProcess()));
    }
}
