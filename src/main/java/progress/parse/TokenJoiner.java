package progress.parse;

import java.util.ArrayList;
import java.util.List;
import progress.source.SourceFile;
import progress.source.Span;

/** Joins the figures of a text that belong together: two counts as a fraction, two figures as a change. */
final class TokenJoiner {
    private final Folded text;
    private final SourceFile source;
    private final NumberWords words;

    TokenJoiner(Folded text, NumberWords words) {
        this.text = text;
        this.source = text.source();
        this.words = words;
    }

    /** The figures in their order, those that belong together joined. */
    List<Token> join(List<Token> tokens) {
        return tokens.size() < 2 ? tokens : changes(fractions(tokens));
    }

    private List<Token> fractions(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (token instanceof Token.Count whole && last instanceof Token.Count part) {
                String gap = text.clean(part.span().end(), whole.span().start());
                boolean inverse = words.isOutOf(gap, endsClause(whole.span().end()));
                if (gap.equals("/") || words.isOf(gap) || inverse) {
                    Span span = source.span(part.span().start(), whole.span().end());
                    joined.set(
                            joined.size() - 1,
                            inverse ? new Token.Fraction(whole, part, span) : new Token.Fraction(part, whole, span));
                    continue;
                }
            }
            joined.add(token);
        }
        return joined;
    }

    private boolean endsClause(int at) {
        int next = text.skipSpace(at, text.length());
        return next == text.length()
                || !Character.isLetterOrDigit(text.at(next))
                || text.has('\n', source.span(at, next));
    }

    private List<Token> changes(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null) {
                String gap = text.clean(last.span().end(), token.span().start());
                if (words.isArrow(gap)) {
                    Span span = source.span(last.span().start(), token.span().end());
                    joined.set(joined.size() - 1, new Token.Change(last, token, span));
                    continue;
                }
            }
            joined.add(token);
        }
        return joined;
    }
}
