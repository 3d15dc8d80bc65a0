package progress.cli;

/** Shows on standard error how many files are read, where somebody watches and it lasts longer than a second. */
final class Meter implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final Messages messages;
    private final boolean shown;
    private final int total;
    private final long start = System.nanoTime();
    private long last = start;
    private int count;
    private boolean visible;

    Meter(Session session, int total) {
        this.messages = session.messages();
        this.shown = session.terminal().showsProgress();
        this.total = total;
    }

    /** Counts a file. */
    void step() {
        count++;
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (now - start > PATIENCE && now - last > PAUSE) {
            last = now;
            visible = true;
            messages.raw(CLEAR + count + " of " + total + " files read");
        }
    }

    /** Takes the line away, to say something else. */
    void clear() {
        if (visible) {
            messages.raw(CLEAR);
            visible = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
