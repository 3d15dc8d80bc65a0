package progress.summary;

/**
 * A figure of an earlier report that did not agree with what it lists, and that the day's report therefore replaces.
 *
 * @param rule which rule it breaks
 * @param path where it stands
 * @param line its line, from 1
 * @param stated the figure as written
 * @param counted what was counted, with the arithmetic; may be empty
 */
public record Contradiction(String rule, String path, int line, String stated, String counted) {}
