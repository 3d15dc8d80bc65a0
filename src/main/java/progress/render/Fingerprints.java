package progress.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import progress.diagnostic.Diagnostic;
import progress.source.SourceFile;

/**
 * Names for findings that stay the same while lines are added above them: made of the rule, the path and the text of the
 * line. Of several findings with the same name the later ones are numbered, so that each name is given once.
 */
final class Fingerprints {
    private static final int LENGTH = 16;

    private final Map<String, Integer> given = new HashMap<>();

    /** The name of the next finding. */
    String next(Diagnostic finding) {
        SourceFile source = finding.span().source();
        String line = source.line(source.lineOf(finding.span().start())).strip();
        String hash = hash(finding.rule().id() + "\n" + source.path() + "\n" + line);
        return hash + ":" + given.merge(hash, 1, Integer::sum);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
