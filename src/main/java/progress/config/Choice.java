package progress.config;

/** One of several words that a setting may be. */
interface Choice {
    /** The word, as the file writes it. */
    String text();
}
