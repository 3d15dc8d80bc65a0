package progress.cli;

import picocli.CommandLine.Option;

/** Whether wrong figures are rewritten. */
final class FixChoice {
    @Option(names = "--fix", descriptionKey = "fix")
    private boolean fix;

    @Option(names = "--diff", descriptionKey = "diff")
    private boolean diff;

    /** Whether files are written: a preview never writes. */
    boolean writes() {
        return fix && !diff;
    }

    /** Whether the changes are shown instead of made. */
    boolean shows() {
        return diff;
    }
}
