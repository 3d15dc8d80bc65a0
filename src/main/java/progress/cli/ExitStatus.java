package progress.cli;

/** What the exit code of the program says. */
public enum ExitStatus {
    /** Done, and nothing found that the reader must act on. */
    CLEAN(0),
    /** Done, with findings. */
    FINDINGS(1),
    /** Something could not be read, written or understood as asked. */
    FAILURE(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The code that the shell sees. */
    public int code() {
        return code;
    }
}
