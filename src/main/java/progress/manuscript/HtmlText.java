package progress.manuscript;

/** What a reader sees of a block of HTML: the text between tags and comments. */
final class HtmlText {
    private HtmlText() {}

    /** The text, with a line break where a tag stood that begins or ends a line. */
    static String of(String html) {
        HtmlMarkup markup = new HtmlMarkup(html);
        StringBuilder text = new StringBuilder();
        StringBuilder run = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? markup.end(at) : c == '&' ? CharacterReference.end(html, at) : -1;
            if (end < 0) {
                run.append(c);
                at++;
                continue;
            }
            if (c == '&') {
                CharacterReference.append(html, at, end, run);
            } else if (HtmlMarkup.breaksLine(html, at)) {
                run.append('\n');
            }
            at = end;
        }
        Urls.appendWithout(run.toString(), text);
        return text.toString();
    }
}
