package progress.cli;

/** One file or folder that cannot be read; the others still are. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /** Says what is wrong: {@code path: reason}. */
    Unreadable(String path, String reason) {
        super(path + ": " + reason);
    }

    /** The message as the command says it. */
    String text() {
        return "progress: " + getMessage();
    }
}
