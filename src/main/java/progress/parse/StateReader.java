package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.source.SourceFile;
import progress.source.Span;

/** Reads what the tail of a unit, or a status cell, says of its state: {@code 🟡 进行中 (4/6, 75%完成)}. */
final class StateReader {
    /** A longer tail is prose. */
    private static final int LONGEST_TAIL = 400;

    private static final int LONGEST_REMARK = 32;

    private final Folded text;
    private final SourceFile source;
    private final StateWords words;
    private final ValueReader values;
    private final Words drafts;

    StateReader(Folded text, Vocabulary vocabulary, ValueReader values) {
        this.text = text;
        this.source = text.source();
        this.words = vocabulary.states();
        this.values = values;
        this.drafts = vocabulary.words("state.draft");
    }

    /**
     * What a text says about how far a unit is.
     *
     * @param mark the state that its marker speaks of
     * @param state the state that its words speak of, else its fraction of parts
     * @param percent its completion
     * @param remaining the percentage still to do
     * @param figures its other numbers
     */
    record Tail(
            @Nullable Stated<Status> mark,
            @Nullable Status state,
            @Nullable Stated<Percent> percent,
            @Nullable Stated<Percent> remaining,
            List<Meant> figures) {}

    /**
     * Reads the tail of a unit, a status cell or the value of a status key.
     *
     * @param marker the signs before the unit
     */
    Tail read(@Nullable Span marker, Span tail) {
        Stated<Status> mark = mark(marker, tail);
        if (tail.start() >= tail.end() || tail.end() - tail.start() > LONGEST_TAIL) {
            return new Tail(mark, null, null, null, List.of());
        }
        Stated<Percent> percent = null;
        Stated<Percent> remaining = null;
        List<Meant> rest = new ArrayList<>();
        for (Meant figure : values.read(tail, new ValueReader.Context(null, null))) {
            boolean own = figure.unit() == Unit.NONE
                    || figure.unit() == Unit.PARTS
                    || figure.unit() == Unit.SECTIONS
                    || figure.unit() == Unit.PIECES;
            if (own && figure.role() == Role.PERCENT) {
                percent = percent == null ? figure.percent() : percent;
            } else if (own && figure.role() == Role.REMAINING_PERCENT) {
                remaining = remaining == null ? figure.percent() : remaining;
            } else {
                rest.add(figure);
            }
        }
        Status state = state(tail, mark);
        return new Tail(mark, state == null ? byParts(rest) : state, percent, remaining, rest);
    }

    /** {@code (4/6)}: the state that a fraction of parts speaks of. */
    private static @Nullable Status byParts(List<Meant> figures) {
        Meant done = null;
        Meant whole = null;
        for (Meant figure : figures) {
            boolean parts = figure.unit() == Unit.NONE || figure.unit() == Unit.PARTS || figure.unit() == Unit.SECTIONS;
            done = parts && figure.role() == Role.DONE && done == null ? figure : done;
            whole = parts && figure.role() == Role.TARGET && whole == null ? figure : whole;
        }
        if (done == null || whole == null) {
            return null;
        }
        int compared = done.value().low().compareTo(whole.value().low());
        return compared >= 0 ? Status.DONE : done.value().low().signum() == 0 ? Status.PLANNED : Status.PARTIAL;
    }

    /** The state that the words of a text speak of. */
    @Nullable
    Status state(Span tail) {
        return state(tail, tailMark(tail));
    }

    /** The state that the remarks of a tail speak of: short ones, between brackets, commas and dashes. */
    private @Nullable Status state(Span tail, @Nullable Stated<Status> mark) {
        boolean ticked = mark != null && mark.value() == Status.DONE;
        Status found = null;
        int from = tail.start();
        for (int i = tail.start(); i <= tail.end(); i++) {
            if (i == tail.end() || isBreak(i)) {
                Status status = remark(from, i, ticked);
                if (status != null && (found == null || status.compareTo(found) > 0)) {
                    found = status;
                }
                from = i + 1;
            }
        }
        return found;
    }

    private boolean isBreak(int i) {
        char c = text.at(i);
        return switch (c) {
            case '(', ')', '[', ']', ',', ';', '|', '!', '。', '！', '、', '←', '→', ':', '–', '—' -> true;
            // A hyphen parts remarks, but not the halves of "in-progress".
            case '-' -> !FigureReader.isLatin(text.at(Math.max(0, i - 1)));
            default -> false;
        };
    }

    /** The state that a remark speaks of; null where it speaks of none, or of more than a state. */
    private @Nullable Status remark(int start, int end, boolean ticked) {
        String written = text.clean(start, end);
        String remark = ticked ? drafts.removeAnyCase(written).strip() : written;
        if (remark.isEmpty() || remark.length() > LONGEST_REMARK) {
            return null;
        }
        Status status = words.occurIn(text, start, end) ? words.said(remark) : null;
        if (status == null) {
            return null;
        }
        String rest = words.of(status).removeFrom(remark.toLowerCase(Locale.ROOT));
        return isAside(rest) ? status : null;
    }

    /** Whether what a remark says beside its state is short enough: at most two Latin words and six other letters. */
    private static boolean isAside(String rest) {
        int letters = 0;
        int latinWords = 0;
        boolean inWord = false;
        for (char c : rest.toCharArray()) {
            boolean latin = FigureReader.isLatin(c);
            latinWords += latin && !inWord ? 1 : 0;
            letters += !latin && Character.isLetter(c) ? 1 : 0;
            inWord = latin;
        }
        return letters <= 6 && latinWords <= 2;
    }

    /** The state that the marker speaks of, else the first sign of a tail that speaks of one. */
    private @Nullable Stated<Status> mark(@Nullable Span marker, Span tail) {
        Status status = marker == null ? null : words.mark(text, marker);
        if (marker == null || status == null) {
            return tailMark(tail);
        }
        // `- [ ] Save 🔄`: an open box says only that it is not done.
        Stated<Status> more = status == Status.PLANNED && text.at(marker.start()) == '[' ? tailMark(tail) : null;
        return more != null && more.value() == Status.PARTIAL ? more : new Stated<>(status, marker);
    }

    /** The first sign of a tail that speaks of a state. */
    private @Nullable Stated<Status> tailMark(Span tail) {
        for (int i = tail.start(); i < tail.end(); i++) {
            if (i + 2 < tail.end() && source.text().charAt(i) == '[' && text.at(i + 2) == ']') {
                Status status = words.mark(text.clean(i, i + 3));
                if (status != null) {
                    return new Stated<>(status, source.span(i, i + 3));
                }
            }
            int sign = text.signAt(i);
            if (sign != 0) {
                int length = Character.charCount(sign);
                Status status = words.mark(sign);
                if (status != null) {
                    return new Stated<>(status, source.span(i, i + length));
                }
                i += length - 1;
            }
        }
        return null;
    }
}
