package progress.render;

import java.io.IOException;
import java.io.Writer;

/**
 * An XML document, an element on a line; its texts are made visible, since XML cannot even escape most controls.
 *
 * <p>Written by hand, because the XML of the JDK would make the program's own Java larger by an eighth.
 */
final class XmlDocument {
    private final Writer out;
    private int depth;

    private XmlDocument(Writer out) {
        this.out = out;
    }

    /** Writes what stands within an element. */
    interface Body {
        void write() throws IOException;
    }

    /** Writes what a document consists of. */
    interface Root {
        void write(XmlDocument out) throws IOException;
    }

    static void write(Writer out, Root root) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        root.write(new XmlDocument(out));
    }

    /**
     * Writes an element.
     *
     * @param attributes names and values in turn
     */
    void element(String name, Body body, Object... attributes) throws IOException {
        line(tag(name, attributes) + ">");
        depth++;
        body.write();
        depth--;
        line("</" + name + ">");
    }

    /** Writes an element without content. */
    void empty(String name, Object... attributes) throws IOException {
        line(tag(name, attributes) + "/>");
    }

    /** Writes an element with a text. */
    void text(String name, String text, Object... attributes) throws IOException {
        line(tag(name, attributes) + ">" + Markup.escaped(text) + "</" + name + ">");
    }

    private static String tag(String name, Object... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ').append(attributes[i]).append("=\"");
            tag.append(Markup.escaped(String.valueOf(attributes[i + 1]))).append('"');
        }
        return tag.toString();
    }

    private void line(String line) throws IOException {
        out.write("  ".repeat(depth) + Visible.line(line) + "\n");
    }
}
