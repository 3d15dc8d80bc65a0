package progress.cli;

/** The command cannot go on, for a reason that its user can understand and act upon. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Ends the command with {@link ExitStatus#FAILURE}.
     *
     * @param message what standard error says; may have several lines
     */
    Failure(String message) {
        super(message);
    }
}
