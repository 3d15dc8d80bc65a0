package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Severity;
import progress.source.Position;

/**
 * Findings as workflow commands, which GitHub shows as annotations in the changed files.
 *
 * <p>Of one step GitHub shows ten annotations of each kind and is silent about the others. So no more are written, and
 * the last line says how many there are.
 */
final class CheckGithub {
    private static final int MOST = 10;

    private CheckGithub() {}

    static void write(Verdict verdict, Writer out) throws IOException {
        List<String> more = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            int written = 0;
            for (Diagnostic finding : verdict.findings()) {
                if (finding.severity() == severity && ++written <= MOST) {
                    out.write(command(finding) + "\n");
                }
            }
            if (written > MOST) {
                int left = written - MOST;
                more.add(left + " more " + severity.id() + (left == 1 ? "" : "s"));
            }
        }
        String left = more.isEmpty() ? "" : ", and " + String.join(", ", more) + " than GitHub shows";
        out.write(verdict.summary() + left + "\n");
    }

    private static String command(Diagnostic finding) {
        Position start = finding.span().position();
        Position end = finding.span().endPosition();
        StringBuilder command = new StringBuilder("::")
                .append(kind(finding.severity()))
                .append(" file=")
                .append(property(finding.span().source().path()))
                .append(",line=")
                .append(start.line())
                .append(",endLine=")
                .append(end.line());
        // A command with columns in two lines is refused as a whole.
        if (start.line() == end.line()) {
            command.append(",col=").append(start.column());
            command.append(",endColumn=").append(end.column());
        }
        command.append(",title=").append(property("progress " + finding.rule().id()));
        List<String> lines = new ArrayList<>();
        lines.add(finding.message());
        lines.addAll(finding.hints());
        return command.append("::").append(data(lines)).toString();
    }

    private static String kind(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.id();
    }

    /** The message; its lines are Visible, so that the only line breaks are ours. */
    private static String data(List<String> lines) {
        List<String> escaped =
                lines.stream().map(line -> Visible.of(line).replace("%", "%25")).toList();
        return String.join("%0A", escaped);
    }

    /** A value in front of the message. Line breaks of a file name are kept, so that GitHub finds the file. */
    private static String property(String value) {
        StringBuilder escaped = new StringBuilder();
        for (String part : value.split("(?<=[\r\n])|(?=[\r\n])", -1)) {
            escaped.append(
                    switch (part) {
                        case "\r" -> "%0D";
                        case "\n" -> "%0A";
                        default ->
                            // Without a colon left there is no command in it to be made visible.
                            Visible.of(
                                    part.replace("%", "%25").replace(":", "%3A").replace(",", "%2C"));
                    });
        }
        return escaped.toString();
    }
}
