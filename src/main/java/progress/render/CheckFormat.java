package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of a verdict. Each one is a class of its own, so that only its libraries are loaded. */
public enum CheckFormat {
    TEXT,
    CONCISE,
    JSON,
    SARIF,
    GITHUB,
    GITLAB,
    JUNIT,
    CHECKSTYLE,
    RDJSON;

    /** Writes a verdict. */
    public void write(Verdict verdict, Appearance appearance, Writer out) throws IOException {
        // An expression, so that a format without a branch does not compile.
        Writing writing = switch (this) {
            case TEXT -> () -> CheckText.write(verdict, appearance, out);
            case CONCISE -> () -> CheckConcise.write(verdict, appearance, out);
            case JSON -> () -> CheckJson.write(verdict, out);
            case SARIF -> () -> CheckSarif.write(verdict, out);
            case GITHUB -> () -> CheckGithub.write(verdict, out);
            case GITLAB -> () -> CheckGitlab.write(verdict, out);
            case JUNIT -> () -> CheckJunit.write(verdict, out);
            case CHECKSTYLE -> () -> CheckCheckstyle.write(verdict, out);
            case RDJSON -> () -> CheckRdjson.write(verdict, out);
        };
        writing.write();
    }

    /** Whether a person reads it, who wants no document where there was nothing to check. */
    public boolean isForPeople() {
        return this == TEXT || this == CONCISE || this == GITHUB;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
