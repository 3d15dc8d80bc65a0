package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes XML: elements are closed in the order they were opened, and every text and attribute is made visible and
 * escaped. An element that holds elements has its lines to itself; one that holds text stands in one line.
 */
final class Markup {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Writer out) {
        this.out = out;
    }

    /** Opens an element; the attributes are names and values by turns. */
    Markup open(String name, String... attributes) throws IOException {
        out.write(tag(name, attributes) + ">\n");
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() throws IOException {
        out.write("</" + open.pop() + ">\n");
        return this;
    }

    /** An element without content. */
    Markup empty(String name, String... attributes) throws IOException {
        out.write(tag(name, attributes) + "/>\n");
        return this;
    }

    /** An element with text. */
    Markup text(String name, String text, String... attributes) throws IOException {
        out.write(Visible.line(tag(name, attributes) + ">" + escaped(text) + "</" + name + ">") + "\n");
        return this;
    }

    /** An element with text in which no date is broken at the end of a line. */
    Markup prose(String name, String text, String... attributes) throws IOException {
        String whole = DATE.matcher(escaped(text)).replaceAll("<span class=\"date\">$0</span>");
        out.write(Visible.line(tag(name, attributes) + ">" + whole + "</" + name + ">") + "\n");
        return this;
    }

    /** Writes what is markup already and of our own making. */
    Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    private static String tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return Visible.line(tag.toString());
    }

    /** A text that stands for itself in text and in attributes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : Visible.of(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
