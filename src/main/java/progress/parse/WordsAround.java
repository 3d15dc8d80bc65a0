package progress.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.source.Span;

/** Tells what the words around a figure say of it, as far as its clause goes. */
final class WordsAround {
    /** How far before a figure a word still speaks of it, and how far behind. */
    private static final int BEFORE = 12;

    private static final int BEHIND = 14;

    /** How long what names a figure may be. */
    private static final int LONGEST_NAME = 24;

    private final Folded text;
    private final Vocabulary vocabulary;

    WordsAround(Folded text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** The measure named in brackets behind a percentage: {@code 42.5% (字数)}. */
    @Nullable
    Unit unitBehind(Span share, Span value) {
        int i = text.skipSpace(share.end(), value.end());
        if (i >= value.end() || text.at(i) != '(') {
            return null;
        }
        int close = i;
        int stop = Math.min(value.end(), i + LONGEST_NAME);
        while (close < stop && text.at(close) != ')') {
            close++;
        }
        KeyMeaning meaning = vocabulary.key(text.clean(i + 1, close));
        return meaning.isPure() && meaning.kind() == KeyMeaning.Kind.FIGURE ? meaning.unit() : null;
    }

    /** What a key right before a figure within the value says: {@code 3/7 = 43% (行数: 8,000/11,500)}. */
    @Nullable
    Unit unitBefore(Span figure, Span value) {
        int colon = figure.start() - 1;
        while (colon > value.start() && Folded.isSpace(text.at(colon))) {
            colon--;
        }
        if (colon <= value.start() || text.at(colon) != ':') {
            return null;
        }
        KeyMeaning meaning = vocabulary.key(text.clean(remarkStart(colon, value.start(), LONGEST_NAME), colon));
        return meaning.isPure() ? meaning.unit() : null;
    }

    /** {@code 53% improvement}, {@code eBPF覆盖 95%}: whether a percentage is of something else than the unit. */
    boolean nameAnother(Span share, Span value) {
        int from = clauseStart(share.start(), value.start(), value.end());
        int to = clauseEnd(share.end(), value.end(), value.end());
        String remark = (text.clean(from, share.start()) + ' ' + text.clean(share.end(), to)).strip();
        if (remark.isEmpty() || vocabulary.states().said(remark) != null) {
            return false;
        }
        String lower = remark.toLowerCase(Locale.ROOT);
        boolean known = vocabulary.words("remaining.word").occursIn(lower)
                || vocabulary.words("target.word").occursIn(lower)
                || vocabulary.words("topic.word").occursIn(lower);
        KeyMeaning meaning = vocabulary.key(remark);
        boolean own = meaning.isPure() && !meaning.leadsAside();
        return !known && !own;
    }

    /** What the words right behind or before a count say it is: {@code 4 complete}, {@code 26完成}, {@code 未着手4章}. */
    @Nullable
    Role role(Span count, Span value) {
        Role behind = roleOf(text.clean(count.end(), clauseEnd(count.end(), value.end(), LONGEST_NAME)));
        if (behind != null) {
            return behind;
        }
        String before = text.clean(clauseStart(count.start(), value.start(), LONGEST_NAME), count.start());
        Role role = roleOf(before);
        // `讲义共 8 章`: a name may stand before such a word.
        return role == null && vocabulary.words("sum.word").lastWord(before, 0) >= 0 ? Role.TARGET : role;
    }

    private @Nullable Role roleOf(String words) {
        if (words.isEmpty()) {
            return null;
        }
        KeyMeaning meaning = vocabulary.key(words);
        boolean other = meaning.leadsAside() && meaning.kind() != KeyMeaning.Kind.DAY;
        if (!meaning.isPure() || meaning.role() == Role.PERCENT || other) {
            return null;
        }
        boolean planned = meaning.role() == null && meaning.total() && !Unit.isMeasure(meaning.unit());
        return planned ? Role.TARGET : meaning.role();
    }

    /** What the clause before a figure says where it is a key: {@code 代码示例 70 个}; null where it is none. */
    @Nullable
    KeyMeaning key(Span figure, Span line) {
        int from = clauseStart(figure.start(), line.start(), LONGEST_NAME);
        String clause = text.clean(from, figure.start());
        String before = clause.substring(clause.lastIndexOf('·') + 1).strip();
        KeyMeaning meaning = before.isEmpty() ? null : vocabulary.key(before);
        return meaning != null && meaning.isPure() && meaning.kind() == KeyMeaning.Kind.FIGURE ? meaning : null;
    }

    /** Whether a word of a category stands right before or behind a figure, within the same remark. */
    boolean have(String category, Span figure, Span value) {
        Words words = vocabulary.words(category);
        int from = remarkStart(figure.start(), value.start(), BEFORE);
        int to = remarkEnd(figure.end(), value.end());
        return words.occursIn(text.clean(from, figure.start()).toLowerCase(Locale.ROOT))
                || words.occursIn(text.clean(figure.end(), to).toLowerCase(Locale.ROOT));
    }

    private int clauseStart(int at, int least, int most) {
        int from = at;
        while (from > least && at - from < most && !isStop(from - 1)) {
            from--;
        }
        return from;
    }

    private int clauseEnd(int at, int end, int most) {
        int to = at;
        while (to < end && to - at < most && !isStop(to)) {
            to++;
        }
        return to;
    }

    private int remarkStart(int at, int least, int most) {
        int from = at;
        while (from > least && at - from < most && !isBreak(from - 1)) {
            from--;
        }
        return from;
    }

    private int remarkEnd(int at, int end) {
        int to = at;
        while (to < end && to - at < BEHIND && !isBreak(to)) {
            to++;
        }
        return to;
    }

    private boolean isStop(int at) {
        char c = text.at(at);
        return isBreak(at) || c == '+' || c == ':' || c == '.' || c == '=' || c == '%' || Symbols.isSymbol(c);
    }

    private boolean isBreak(int at) {
        char c = text.at(at);
        return c == ','
                || c == '('
                || c == ')'
                || c == ';'
                || c == '/'
                || c == '、'
                || c == '|'
                || LineReader.isDigit(c);
    }
}
