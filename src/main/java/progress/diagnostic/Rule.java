package progress.diagnostic;

/**
 * A rule that reports are checked by.
 *
 * @param id as configuration, suppressions and findings name it
 * @param severity unless the configuration says otherwise
 * @param summary one sentence: what must agree with what
 */
public record Rule(String id, Severity severity, String summary) {}
