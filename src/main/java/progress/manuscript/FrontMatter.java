package progress.manuscript;

import progress.source.SourceFile;

/**
 * YAML at the head of a file: from a first line {@code ---} to the next line {@code ---} or {@code ...}. It is found, not
 * read. A first line of dashes before a blank line, or without a line that ends the matter, is a rule as anywhere else.
 */
final class FrontMatter {
    private FrontMatter() {}

    /** The number of lines that the front matter takes, its fences included; 0 where there is none. */
    static int lines(SourceFile source) {
        if (!is(source, 1, "---") || source.lineCount() < 2 || source.line(2).isBlank()) {
            return 0;
        }
        for (int line = 2; line <= source.lineCount(); line++) {
            if (is(source, line, "---") || is(source, line, "...")) {
                return line;
            }
        }
        return 0;
    }

    private static boolean is(SourceFile source, int line, String fence) {
        int start = source.lineStart(line);
        return source.text().startsWith(fence, start)
                && source.text()
                        .substring(start + fence.length(), source.lineEnd(line))
                        .isBlank();
    }
}
