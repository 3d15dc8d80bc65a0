package progress.diagnostic;

import java.util.Locale;

/** How much a finding matters, the least first. */
public enum Severity {
    /** Worth knowing; never fails a check by default. */
    NOTE,
    /** Probably wrong, or wrong without harm. */
    WARNING,
    /** The report contradicts itself. */
    ERROR;

    /** The name in messages, configuration and machine formats: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
