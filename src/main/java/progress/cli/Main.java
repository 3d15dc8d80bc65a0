package progress.cli;

import java.util.List;
import java.util.stream.Stream;

/** The program's entrance: it runs a command line and exits with its status. */
public final class Main {
    private Main() {}

    /**
     * Loads what takes Java long to load while the text is read: its streams, which are made of functions that are linked
     * when they are first needed.
     */
    static void prepare() {
        Thread thread = new Thread(
                () -> {
                    Stream<String> words = Stream.of("word");
                    List<String> some = words.filter(word -> !word.isEmpty()).toList();
                    boolean unused = some.stream().anyMatch(String::isEmpty)
                            || some.stream().findFirst().isEmpty()
                            || some.stream().mapToInt(String::length).max().isEmpty();
                },
                "preparing");
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
