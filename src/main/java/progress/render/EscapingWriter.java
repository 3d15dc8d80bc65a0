package progress.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes JSON or YAML in which a terminal and a build log find nothing to obey.
 *
 * <p>Both formats write strings in double quotes and nothing but ASCII outside of them. So whatever is invisible stands
 * in a string, where an escape says the same: reading the document gives back the text of the report, unchanged.
 */
final class EscapingWriter extends FilterWriter {
    private final boolean yaml;
    private int hashes;
    private char high;

    private EscapingWriter(Writer out, boolean yaml) {
        super(out);
        this.yaml = yaml;
    }

    static Writer json(Writer out) {
        return new EscapingWriter(out, false);
    }

    static Writer yaml(Writer out) {
        return new EscapingWriter(out, true);
    }

    @Override
    public void write(int unit) throws IOException {
        char c = (char) unit;
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                pair(first, c);
                return;
            }
            escape(first);
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
            return;
        }
        boolean command = c == '[' && hashes >= 2;
        hashes = c == '#' ? hashes + 1 : 0;
        if (command || (c != '\n' && Visible.isInvisible(c))) {
            escape(c);
        } else {
            out.write(c);
        }
    }

    private void pair(char first, char second) throws IOException {
        hashes = 0;
        int c = Character.toCodePoint(first, second);
        if (!Visible.isInvisible(c)) {
            out.write(first);
            out.write(second);
        } else if (yaml) {
            out.write("\\U" + hex(c, 8));
        } else {
            escape(first);
            escape(second);
        }
    }

    private void escape(char c) throws IOException {
        out.write("\\u" + hex(c, 4));
    }

    private static String hex(int c, int digits) {
        String text = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(digits - text.length()) + text;
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        int end = start + length;
        int from = start;
        for (int i = start; i < end; i++) {
            if (high != 0 || hashes != 0 || !isPlain(text[i])) {
                out.write(text, from, i - from);
                write(text[i]);
                from = i + 1;
            }
        }
        out.write(text, from, end - from);
    }

    /** Whether a character means nothing to a terminal or a log, whatever stands before it: nearly all are such. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f && c != '[' && c != '#') || (c >= 0x4e00 && c < 0xa000) || c == '\n';
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        write(text.toCharArray(), start, length);
    }

    @Override
    public void flush() throws IOException {
        if (high != 0) {
            escape(high);
            high = 0;
        }
        super.flush();
    }
}
