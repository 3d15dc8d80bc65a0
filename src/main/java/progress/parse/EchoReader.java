package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Role;
import progress.source.Span;

/**
 * Reads sentences that state again how far a topic is: {@code eBPF专题已完成56%}, {@code we have finished 8 of 14
 * endpoints}. By themselves they state nothing.
 */
final class EchoReader {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORD = 24;

    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;
    private final ValueReader values;
    private final Gathered gathered;
    private final WordsAround around;
    private final Days days;
    private final Words sizeFillers;
    private final Words done;

    EchoReader(Shared shared) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.units = shared.units();
        this.values = shared.quiet();
        this.gathered = shared.gathered();
        this.around = new WordsAround(text, vocabulary);
        this.days = new Days(text, vocabulary);
        this.sizeFillers = vocabulary.words("size.filler");
        this.done = vocabulary.words("key.done");
    }

    /** Notes what a sentence or a value states again. */
    void read(Span sentence, Statement within) {
        if (text.has('%', sentence)) {
            readShares(sentence, within);
        }
        List<Meant> figures = values.read(sentence, new ValueReader.Context(null, null));
        readFraction(figures, within);
        readMeasures(figures, sentence, within);
    }

    /** Notes the sizes of a sentence that say what they are: {@code 编写中 · 代码示例 70 个}, {@code 38,900 words written}. */
    private void readMeasures(List<Meant> figures, Span sentence, Statement within) {
        for (Meant meant : figures) {
            Unit unit = meant.role() == Role.DONE ? measure(meant, sentence) : null;
            if (unit != null && !isKnown(meant, within) && !speaksOfDay(sentence) && !days.isOther(meant.span())) {
                Meant again = new Meant(unit, Role.DONE, meant.value(), meant.span());
                gathered.echo(Gathered.Of.TOPIC, "", List.of(again), within);
            }
        }
    }

    /** What a size is surely one of; null where it may be anything's. */
    private @Nullable Unit measure(Meant size, Span sentence) {
        if (Unit.isMeasure(size.unit()) && done.matchAhead(text, size.span().end(), sentence.end()) > 0) {
            return size.unit();
        }
        KeyMeaning key =
                Unit.isMeasure(size.unit()) || size.unit() == Unit.PIECES ? around.key(size.span(), sentence) : null;
        Unit unit = key != null && (key.role() == null || key.role() == Role.DONE) ? key.unit() : null;
        return Unit.isMeasure(unit) && (size.unit() == unit || size.unit() == Unit.PIECES) ? unit : null;
    }

    /** Notes a size that an achievement begins with: {@code 9,500字深度内容}. */
    void readSizes(Span line, Statement within) {
        if (!mayBegin(line)) {
            return;
        }
        List<Meant> sizes = new ArrayList<>();
        for (Meant meant : values.read(line, new ValueReader.Context(null, null))) {
            boolean measure = Unit.isMeasure(meant.unit());
            // `总计1,120行` is what there is.
            boolean there = meant.role() == Role.DONE || meant.role() == Role.TARGET && sizes.isEmpty();
            if (!measure || !there || isKnown(meant, within)) {
                return;
            }
            sizes.add(new Meant(meant.unit(), Role.DONE, meant.value(), meant.span()));
        }
        if (sizes.isEmpty() || !begins(line, sizes.get(0)) || speaksOfDay(line)) {
            return;
        }
        for (Meant size : sizes) {
            gathered.echo(Gathered.Of.REPORT, "", List.of(size), within);
        }
    }

    /** Whether a line begins with a digit, or a word such as 总计; asked of every line. */
    private boolean mayBegin(Span line) {
        int at = text.skipSpace(line.start(), line.end());
        if (at >= line.end() || LineReader.isDigit(text.at(at))) {
            return at < line.end();
        }
        return sizeFillers.matchAhead(text, at, line.end()) > 0;
    }

    private boolean begins(Span line, Meant size) {
        String before = text.clean(line.start(), size.span().start()).toLowerCase(Locale.ROOT);
        return before.isEmpty() || sizeFillers.contains(before);
    }

    private boolean speaksOfDay(Span line) {
        String lower = text.clean(line).toLowerCase(Locale.ROOT);
        return vocabulary.words("key.day").occursIn(lower)
                || vocabulary.words("target.word").occursIn(lower)
                || vocabulary.words("key.average").occursIn(lower);
    }

    /** Notes what an option or a step says is left: {@code 选项1: 继续完成剩余50%}. */
    void readRest(Span line, Statement within) {
        if (!text.has('%', line)) {
            return;
        }
        for (Meant meant : values.read(line, new ValueReader.Context(Unit.CHAPTERS, null))) {
            if (meant.role() == Role.REMAINING_PERCENT && isKnown(meant, within)) {
                return;
            }
            if (meant.role() == Role.REMAINING_PERCENT
                    && isBareRest(line.start(), meant.span().start())) {
                Meant rest = new Meant(Unit.NONE, meant.role(), meant.value(), meant.span());
                gathered.echo(Gathered.Of.REPORT, "", List.of(rest), within);
            }
        }
    }

    /** Whether nothing but words such as 继续完成剩余 stands before an offset, since the last colon. */
    private boolean isBareRest(int start, int end) {
        String before = text.clean(start, end).toLowerCase(Locale.ROOT);
        String clause = before.substring(before.lastIndexOf(':') + 1).strip();
        Words rest = vocabulary.words("remaining.word");
        Words fillers = vocabulary.words("rest.filler");
        boolean said = false;
        while (!clause.isEmpty()) {
            int length = rest.matchStart(clause);
            said |= length > 0;
            length = length > 0 ? length : fillers.matchStart(clause);
            if (length == 0) {
                return false;
            }
            clause = clause.substring(length).strip();
        }
        return said;
    }

    private void readShares(Span sentence, Statement within) {
        for (Meant meant : values.read(sentence, new ValueReader.Context(Unit.CHAPTERS, null))) {
            Span share = meant.span();
            if (meant.role() == Role.PERCENT && endsAt(share.end(), sentence.end())) {
                String name = name(sentence.start(), share.start());
                Meant completion = new Meant(Unit.NONE, Role.PERCENT, meant.value(), share);
                if (!name.isEmpty() && !isKnown(completion, within) && !days.isOther(share)) {
                    gathered.echo(Gathered.Of.NAMED, name, List.of(completion), within);
                }
            }
        }
    }

    /** Notes what the value of a state or a progress says of one chapter that it begins with: {@code ✅ 第05章 100%完成}. */
    void readNamed(Span value, Statement within) {
        List<Meant> shares = new ArrayList<>();
        for (Meant meant : values.read(value, new ValueReader.Context(null, null))) {
            boolean share = meant.role() == Role.PERCENT || meant.role() == Role.REMAINING_PERCENT;
            if (share && meant.unit() == Unit.NONE) {
                shares.add(meant);
            }
        }
        String name =
                shares.isEmpty() ? "" : name(value.start(), shares.get(0).span().start());
        if (!name.isEmpty()) {
            gathered.echo(name, chapterIn(value), shares, within);
        }
    }

    /** The number of the chapter that a text begins with; null where it begins with none. */
    private @Nullable ChapterId chapterIn(Span span) {
        UnitText unit = units.read(span);
        return unit == null || unit.kind() != UnitText.Kind.CHAPTER ? null : unit.id();
    }

    private void readFraction(List<Meant> figures, Statement within) {
        List<Meant> fraction = new ArrayList<>();
        for (Meant meant : figures) {
            boolean counted = meant.unit() == Unit.PARTS || meant.unit() == Unit.CHAPTERS;
            if (counted && (meant.role() == Role.DONE || meant.role() == Role.TARGET)) {
                fraction.add(meant);
            }
        }
        boolean whole = fraction.size() == 2
                && fraction.get(0).role() == Role.DONE
                && fraction.get(1).role() == Role.TARGET;
        if (whole
                && !isKnown(fraction.get(0), within)
                && !days.isOther(fraction.get(0).span())) {
            gathered.echo(Gathered.Of.TOPIC, "", fraction, within);
        }
    }

    private static boolean isKnown(Meant meant, Statement within) {
        return !within.isForeign()
                && within.figures.stream().anyMatch(figure -> figure.span().equals(meant.span()));
    }

    /** Whether a share is all that is said, and not a share of something that follows: {@code 45% coverage}. */
    private boolean endsAt(int at, int end) {
        String after = text.clean(at, Math.min(end, at + LONGEST_WORD)).toLowerCase(Locale.ROOT);
        return after.isEmpty()
                || !Character.isLetterOrDigit(after.codePointAt(0))
                || vocabulary.words("share.after").matchStart(after) > 0;
    }

    /** What a sentence names before a share, without words such as 已完成; empty where it is too long for a name. */
    private String name(int start, int end) {
        if (end - start > LONGEST_NAME) {
            return "";
        }
        String before = text.clean(start, end);
        int clause = Math.max(before.lastIndexOf('。'), before.lastIndexOf('!'));
        String name = bare(before.substring(clause + 1));
        Words fillers = vocabulary.words("share.filler");
        int filler = fillers.lastWord(name, 1);
        while (filler > 0) {
            name = bare(name.substring(0, filler));
            filler = fillers.lastWord(name, 1);
        }
        return name;
    }

    /** Without signs at either end: {@code *User guide:}. */
    private static String bare(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }
}
