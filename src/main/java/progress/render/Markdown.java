package progress.render;

import java.util.List;
import java.util.stream.Collectors;

/** Text from a report within Markdown of ours, such that it stays text: no markup, no mention, no link to an issue. */
final class Markdown {
    private static final String MARKUP = "\\`*_[]|~!$";

    private Markdown() {}

    /** A row of a table; cells come from {@link #text} or are figures of ours. */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text for a cell or a heading. */
    static String text(String text) {
        String visible = Visible.of(text);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            boolean word = i + 1 < visible.length() && Character.isLetterOrDigit(visible.charAt(i + 1));
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (c == '&') {
                escaped.append("&amp;");
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if ((c == '@' || c == '#') && word) {
                // A mention is looked for in runs of text: an element of its own ends the run.
                escaped.append("<span>").append(c).append("</span>");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Text within a sentence; an underscore within a word is no markup, and reads better bare. */
    static String prose(String text) {
        return text(text).replaceAll("(?<=[\\p{L}\\p{N}])\\\\_(?=[\\p{L}\\p{N}])", "_");
    }

    /** A figure of ours; two tildes in one line would strike out what is between them. */
    static String figure(String figure) {
        return figure.replace("~", "\\~");
    }
}
