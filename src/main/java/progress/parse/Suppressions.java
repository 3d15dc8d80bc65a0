package progress.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import progress.model.Suppression;
import progress.source.SourceFile;
import progress.source.Span;

/** Reads {@code <!-- progress-ignore rule, rule: reason -->}; it speaks for the block or line that follows. */
final class Suppressions {
    private static final String OPEN = "<!--";
    private static final String WORD = "progress-ignore";

    private Suppressions() {}

    static List<Suppression> read(Folded text, List<Element> elements) {
        List<Suppression> found = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Html html) {
                read(text, html.span(), elements, i, found);
            }
        }
        return found;
    }

    private static void read(Folded text, Span html, List<Element> elements, int index, List<Suppression> found) {
        String source = text.source().text();
        int at = source.indexOf(OPEN, html.start());
        while (at >= 0 && at < html.end()) {
            int close = source.indexOf("-->", at);
            int end = close < 0 || close > html.end() ? html.end() : close + 3;
            String body = source.substring(at + OPEN.length(), Math.max(at + OPEN.length(), end - 3))
                    .strip();
            if (body.startsWith(WORD) && !body.startsWith(WORD + "-")) {
                Span span = text.source().span(at, end);
                found.add(suppression(
                        body.substring(WORD.length()), span, covered(text.source(), elements, index, span)));
            }
            at = source.indexOf(OPEN, end);
        }
    }

    private static Suppression suppression(String body, Span span, Span covered) {
        int colon = body.indexOf(':');
        int wide = body.indexOf('：');
        if (wide >= 0 && (colon < 0 || wide < colon)) {
            colon = wide;
        }
        String names = colon < 0 ? body : body.substring(0, colon);
        String reason = colon < 0 ? "" : body.substring(colon + 1).strip();
        Set<String> rules = new LinkedHashSet<>();
        StringTokenizer listed = new StringTokenizer(names, " \t\r\n\f\u000B,，");
        while (listed.hasMoreTokens()) {
            rules.add(listed.nextToken().strip());
        }
        return new Suppression(rules, reason, span, covered);
    }

    private static Span covered(SourceFile source, List<Element> elements, int index, Span comment) {
        int line = source.lineOf(comment.end()) + 1;
        while (line < source.lineCount() && source.line(line).isBlank()) {
            line++;
        }
        if (line > source.lineCount()) {
            return source.span(comment.end(), comment.end());
        }
        int start = source.lineStart(line);
        for (Element element : elements.subList(index, elements.size())) {
            boolean block = element instanceof Element.Fence || element instanceof Element.Table;
            if (block && source.lineOf(element.span().start()) == line) {
                return element.span();
            }
        }
        return source.span(start, source.lineEnd(line));
    }
}
