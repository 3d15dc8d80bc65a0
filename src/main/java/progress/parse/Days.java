package progress.parse;

import progress.source.Span;

/** Tells of which day a sentence speaks: what stood last week, or is to stand next week, is no figure of the report. */
final class Days {
    private static final String SENTENCE_ENDS = "。！？!?;";
    private static final String CLAUSE_ENDS = ",·|";

    private final Folded text;
    private final Words others;
    private final Words current;

    Days(Folded text, Vocabulary vocabulary) {
        this.text = text;
        this.others = vocabulary.words("day.other");
        this.current = vocabulary.words("day.current");
    }

    /** Whether a figure is of another day: by the last word before it that names a day, else by its own clause. */
    boolean isOther(Span figure) {
        char[] lower = text.lower();
        int from = text.visible(sentenceStart(figure.start()));
        int at = text.visible(figure.start());
        for (int i = at - 1; i >= from; i--) {
            if (others.matchAt(lower, from, i, at) > 0) {
                return true;
            }
            if (current.matchAt(lower, from, i, at) > 0) {
                return false;
            }
        }
        return others.occursIn(text, figure.end(), clauseEnd(figure.end()));
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    private int clauseEnd(int at) {
        int end = at;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.at(end)) < 0 && !endsSentence(end)) {
            end++;
        }
        return end;
    }

    /** A sentence goes on in the next line, unless that is empty or an item. */
    private boolean endsSentence(int at) {
        char c = text.at(at);
        boolean more = at + 1 < text.length();
        if (c == '\n') {
            return !more || !Character.isLetterOrDigit(text.at(at + 1));
        }
        return SENTENCE_ENDS.indexOf(c) >= 0 || (c == '.' && (!more || Folded.isSpace(text.at(at + 1))));
    }
}
