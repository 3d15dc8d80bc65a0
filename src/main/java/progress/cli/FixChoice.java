package progress.cli;

import java.util.List;

/** Whether wrong figures are rewritten. */
final class FixChoice implements Takes {
    private final Flag fix = new Flag("fix", "--fix");

    private final Flag diff = new Flag("diff", "--diff");

    @Override
    public List<Argument> arguments() {
        return Takes.all(fix, diff);
    }

    /** Whether files are written: a preview never writes. */
    boolean writes() {
        return fix.isSet() && !diff.isSet();
    }

    /** Whether the changes are shown instead of made. */
    boolean shows() {
        return diff.isSet();
    }
}
