package progress.parse;

import java.util.List;

/** Finds where the title of a unit ends and its tail begins: figures, state and remarks. */
final class TailFinder {
    /** What is longer is no title: the search for its end stops. */
    private static final int LONGEST_TITLE = 160;

    private static final int LONGEST_REMARK = 64;

    /** How far a figure is looked for that a tail begins with. */
    private static final int REACH = 40;

    /** A longer text between a title and a number is more than a word such as 目标. */
    private static final int LONGEST_LEAD = 12;

    private final Folded text;
    private final Vocabulary vocabulary;
    private final FigureReader figures;
    private final Words targetWords;
    private final Words remainingWords;
    private final Words prepositions;
    private final Words stateNone;
    private final Words stateWords;

    TailFinder(Folded text, Vocabulary vocabulary, FigureReader figures) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.figures = figures;
        this.targetWords = vocabulary.words("target.word");
        this.remainingWords = vocabulary.words("remaining.word");
        this.prepositions = vocabulary.words("preposition");
        this.stateNone = vocabulary.words("state.none");
        this.stateWords = vocabulary.states().any();
    }

    /**
     * A unit's title and tail.
     *
     * @param titleStart where the title begins, but for spaces
     * @param titleEnd where it ends
     * @param tailStart where the tail begins; separators between the two are in neither
     */
    record Division(int titleStart, int titleEnd, int tailStart) {}

    /**
     * Divides what follows the number of a unit.
     *
     * @param numbered whether it has a number: then it needs no title
     */
    Division divide(int start, int end, boolean numbered) {
        return divide(start, end, Math.min(end, start + LONGEST_TITLE), numbered);
    }

    private Division divide(int start, int end, int limit, boolean numbered) {
        if (numbered && isTail(start, end)) {
            int after = stateWord(start, end);
            int next = after < 0 ? -1 : skipSeparators(after, end);
            boolean titled = next > after
                    && next < end
                    && !isTail(next, end)
                    && text.clean(after, next).endsWith("-");
            return titled ? divide(next, end, limit, false) : new Division(start, start, start);
        }
        int i = start;
        while (i < limit) {
            char c = text.at(i);
            if (i > start) {
                int tail = tailAt(start, i, end);
                if (tail >= 0) {
                    return new Division(start, i, tail);
                }
            }
            if (c == '(' || c == '[') {
                i = Math.max(i + 1, close(i, end));
            } else {
                i++;
            }
        }
        return new Division(start, end, end);
    }

    /** {@code 61,000}: a comma that parts no words. */
    private boolean isInNumber(int comma, int end) {
        return text.source().text().charAt(comma) == ','
                && LineReader.isDigit(text.at(comma - 1))
                && comma + 1 < end
                && LineReader.isDigit(text.at(comma + 1));
    }

    /** Where the tail begins if the title ends at an offset; -1 if the title goes on. */
    private int tailAt(int start, int i, int end) {
        char c = text.at(i);
        if (c == '(' || c == '[') {
            int after = close(i, end);
            return isTail(after, end) || isTail(skipSeparators(after, end), end) ? i : -1;
        }
        boolean afterSpace = Folded.isSpace(text.at(i - 1));
        int sign = text.signAt(i);
        if (sign != 0) {
            return afterSpace || vocabulary.states().mark(sign) != null ? i : -1;
        }
        if (c == ':' && (text.source().text().charAt(i) != ':' || i + 1 >= end || Folded.isSpace(text.at(i + 1)))) {
            return isTail(i + 1, end) ? i + 1 : -1;
        }
        if (c == '—' && i + 1 < end && text.at(i + 1) == '—') {
            return isTail(skipSeparators(i, end), end) ? skipSeparators(i, end) : -1;
        }
        boolean dash = c == '-' || c == '–' || c == '—' || c == '=' || c == '>';
        if (dash && afterSpace && i + 1 < end) {
            int next = skipSeparators(i, end);
            return isTail(next, end) ? next : -1;
        }
        if (c == ',' && !isInNumber(i, end) && isTail(i + 1, end)) {
            return i + 1;
        }
        if (c == '…' || (c == '.' && i + 2 < end && text.at(i + 1) == '.' && text.at(i + 2) == '.')) {
            return i;
        }
        if (c == '|') {
            return i + 1;
        }
        if (afterSpace && (LineReader.isDigit(c) || c == '~')) {
            return isTrailingFigure(start, i, end) ? i : -1;
        }
        return -1;
    }

    /** Whether a number with nothing but figures and state behind it begins here. */
    private boolean isTrailingFigure(int start, int at, int end) {
        String before = text.lower(Math.max(start, at - 8), at);
        int space = before.lastIndexOf(' ');
        if (prepositions.contains(before.substring(space + 1))) {
            return false;
        }
        List<Token> tokens = figures.read(at, Math.min(end, at + LONGEST_REMARK));
        if (tokens.isEmpty() || tokens.get(0).span().start() > at) {
            return false;
        }
        Token first = tokens.get(0);
        boolean figure = first instanceof Token.Share
                || first instanceof Token.Fraction
                || (first instanceof Token.Count count && Unit.isMeasure(count.unit()));
        return figure
                && (isTail(first.span().end(), end)
                        || text.skipSpace(first.span().end(), end) >= end);
    }

    /** Whether what follows is figures, state or remarks rather than more of a title. */
    private boolean isTail(int at, int end) {
        int i = at;
        int stop = Math.min(end, at + LONGEST_REMARK);
        while (i < stop && (Folded.isSpace(text.at(i)) || ",-–—:;!~".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        if (i >= end) {
            return true;
        }
        if ("([|<".indexOf(text.at(i)) >= 0 || text.signAt(i) != 0) {
            return true;
        }
        int state = stateWord(i, end);
        if (state > 0 && endsRemark(state, end)) {
            return true;
        }
        List<Token> tokens = figures.read(i, Math.min(end, i + REACH));
        return !tokens.isEmpty() && isLeading(i, tokens.get(0)) && isFigure(tokens.get(0));
    }

    /** Whether nothing but a word such as 目标 stands before a figure. */
    private boolean isLeading(int at, Token token) {
        int start = token.span().start();
        if (start <= at || start - at > LONGEST_LEAD) {
            return start <= at;
        }
        return targetWords.matchAhead(text, at, start) > 0 || remainingWords.matchAhead(text, at, start) > 0;
    }

    private static boolean isFigure(Token token) {
        return !(token instanceof Token.Count count) || (count.unit() != Unit.NONE && count.unit() != Unit.OTHER);
    }

    /** Whether a remark ends at an offset: a title such as «部分应用函数» or «Open Source Tools» goes on. */
    private boolean endsRemark(int at, int end) {
        int i = text.skipSpace(at, end);
        return i >= end || !Character.isLetter(text.at(i));
    }

    /** The end of the state word at an offset; -1 where there is none. */
    private int stateWord(int at, int end) {
        int length = stateWords.matchAhead(text, at, end);
        return length == 0 || stateNone.matchAhead(text, at, end) > 0 ? -1 : at + length;
    }

    /** Behind the bracket that closes the one at an offset; the end where none does. */
    int close(int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.at(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return end;
    }

    /** Past spaces and the signs that part a number or a title from what follows. */
    int skipSeparators(int at, int end) {
        int i = at;
        while (i < end && (Folded.isSpace(text.at(i)) || "_-–—:.、·|)".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
