package progress.cli;

import progress.render.Appearance;

/** One run of the program: what a command reads from and writes to. */
final class Session {
    private final Surroundings surroundings;
    private final Results results;
    private final Messages messages;
    private Terminal terminal;

    Session(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.results = new Results(surroundings.out());
        this.messages = new Messages(surroundings.err(), Terminal.widthOfMessages(surroundings));
        this.terminal = new Terminal(Appearance.PLAIN, false);
    }

    /** Settles how output looks, as soon as the flags are known. */
    void decide(ColorChoice color, boolean ascii) {
        terminal = Terminal.of(surroundings, color, ascii);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Results results() {
        return results;
    }

    Messages messages() {
        return messages;
    }

    Terminal terminal() {
        return terminal;
    }
}
