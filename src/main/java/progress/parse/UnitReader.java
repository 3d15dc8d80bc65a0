package progress.parse;

import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.model.Status;
import progress.source.Span;

/** Reads a list item, a heading or a table cell as the name of a unit with its number, title, state and figures. */
final class UnitReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final LineReader lines;
    private final FigureReader figures;
    private final NumberReader numbers;
    private final TailFinder tails;
    private final StateReader states;
    private final Words parts;
    private final Words stages;
    private final Words chapters;
    private final Words particles;
    private final Words joints;

    UnitReader(Folded text, Vocabulary vocabulary, ValueReader values) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.lines = new LineReader(text);
        this.figures = new FigureReader(text, vocabulary);
        this.numbers = new NumberReader(text, vocabulary);
        this.tails = new TailFinder(text, vocabulary, figures);
        this.states = new StateReader(text, vocabulary, values);
        this.parts = vocabulary.words("kind.part");
        this.stages = vocabulary.words("kind.stage");
        this.chapters = vocabulary.words("title.chapter");
        this.particles = vocabulary.words("particle");
        this.joints = vocabulary.words("number.joint");
    }

    /** A line of an outline as a unit. */
    UnitText read(Node node) {
        return readAfter(null, node);
    }

    /** A heading or a cell as a unit; null where it is empty. */
    @Nullable
    UnitText read(Span span) {
        return readAfter(null, span);
    }

    /** A heading as a unit, which may name the book before the chapter: {@code 1. 数据库 04章：事务}; null where it is empty. */
    @Nullable
    UnitText readHeading(Span heading) {
        UnitText unit = read(heading);
        if (unit == null || (unit.kind() != UnitText.Kind.NONE && unit.kind() != UnitText.Kind.NUMBERED)) {
            return unit;
        }
        int end = hasTitleSign(heading) ? heading.end() : heading.start();
        for (int at = heading.start(); at < end && text.at(at) != ':'; at++) {
            UnitNumber number = numbers.readWithin(at, end);
            if (number != null && number.isChapter() && chapters.occursIn(text, at, number.end())) {
                if (vocabulary.key(text.clean(heading.start(), at)).leadsAside()) {
                    return unit;
                }
                int sign = text.skipSpace(number.end(), end);
                UnitText chapter = sign < end && isTitleSign(text.at(sign))
                        ? read(text.source().span(at, end))
                        : null;
                return chapter == null || chapter.title() == null ? unit : chapter;
            }
        }
        return unit;
    }

    private boolean hasTitleSign(Span heading) {
        for (int i = heading.start(); i < heading.end(); i++) {
            if (isTitleSign(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitleSign(char c) {
        return c == ':' || c == '-' || c == '–' || c == '—';
    }

    /** A line of a list as a unit: behind chapter 09, {@code 10 Culture} is a chapter. */
    UnitText readAfter(@Nullable UnitText before, Node node) {
        return read(node.line(), before == null ? 0 : before.next());
    }

    /** A cell below another one as a unit; null where it is empty. */
    @Nullable
    UnitText readAfter(@Nullable UnitText before, Span span) {
        Line line = lines.read(span);
        return line == null ? null : read(line, before == null ? 0 : before.next());
    }

    private UnitText read(Line line, int expected) {
        Span body = line.text();
        UnitNumber read = numbers.read(line.ordinal(), body, expected);
        UnitNumber number = spansChapters(read, body.end()) ? UnitNumber.none(body.start()) : read;
        UnitText unit = new UnitText(
                number.kind(), number.text(), number.last(), () -> details(number, line.marker(), body), line.span());
        if (text.has('%', body)) {
            // A percentage beside its own fraction is noted wherever it stands.
            unit.title();
        }
        return unit;
    }

    private UnitText.Details details(UnitNumber number, @Nullable Span marker, Span body) {
        boolean numbered = number.kind() != UnitText.Kind.NONE;
        int start = tails.skipSeparators(number.end(), body.end());
        TailFinder.Division division = tails.divide(start, body.end(), numbered);
        String title = title(division.titleStart(), division.titleEnd());
        Span tail = text.trim(division.tailStart(), body.end());
        StateReader.Tail read = states.read(marker, tail);
        if (title != null && number.isChapter() && namesFigure(title)) {
            title = null;
        }
        if (title == null && numbered && read.remaining() == null) {
            title = titleInBrackets(tail);
        }
        boolean part = parts.matchAhead(text, body.start(), body.end()) > 0;
        boolean stage = number.isChapter() && stages.occursIn(text, body.start(), number.end());
        return new UnitText.Details(
                title, read.mark(), read.state(), read.percent(), read.remaining(), read.figures(), part, stage);
    }

    /** A chapter number that begins at an offset within a title: 第03章, Chapter 3; null where there is none. */
    @Nullable
    UnitText readChapterAt(int at, int end) {
        UnitNumber number = numbers.readWithin(at, end);
        if (number == null || !number.isChapter()) {
            return null;
        }
        Span span = text.source().span(at, number.end());
        return new UnitText(number.kind(), number.text(), number.last(), UnitText.Details.NONE, span);
    }

    /** {@code 第2阶段 (第05-07章)}, {@code 第04章、第05章}: a group of chapters is none itself. */
    private boolean spansChapters(UnitNumber number, int end) {
        if (!number.isChapter()) {
            return false;
        }
        int next = text.skipSpace(number.end(), end);
        int joint = joints.matchAhead(text, next, end);
        int at = joint > 0 ? next + joint : tails.skipSeparators(next, end);
        while (at < end && text.at(at) == '(') {
            at = text.skipSpace(at + 1, end);
        }
        UnitNumber inner = numbers.read(at, end);
        return inner != null && inner.isChapter() && (joint > 0 || inner.isRange());
    }

    /** What a status cell or the value of a status key says: {@code 🟡 进行中 (75%完成)}. */
    StateReader.Tail stateOf(Span span) {
        return states.read(null, span);
    }

    /** The state that the words of a text speak of; null where they speak of none. */
    @Nullable
    Status state(Span span) {
        return states.state(span);
    }

    /** A title without the signs around it; null where it is empty, or begins as no title does. */
    private @Nullable String title(int start, int stop) {
        int from = text.skipSpace(start, stop);
        String title = text.plain(from, text.trimEnd(from, stop));
        int end = title.length();
        while (end > 0 && (":-–—,、：， ".indexOf(title.charAt(end - 1)) >= 0)) {
            end--;
        }
        title = title.substring(0, end);
        if (!title.isEmpty() && particles.beginsAnyCase(title)) {
            return null;
        }
        title = linkText(title);
        if (title.regionMatches(true, title.length() - 3, ".md", 0, 3)) {
            title = title.substring(0, title.length() - 3);
        }
        return title.isEmpty() ? null : title;
    }

    /** {@code 第三章完成度：66.7%}: what follows the number names a figure or a state, not the chapter. */
    private boolean namesFigure(String title) {
        KeyMeaning meaning = vocabulary.key(title);
        boolean completion = meaning.role() == Role.PERCENT && meaning.unit() == null;
        boolean size = Unit.isMeasure(meaning.unit()) && meaning.unit() != Unit.CODE;
        boolean parts = meaning.unit() == Unit.SECTIONS;
        return meaning.isPure()
                && (meaning.kind() == KeyMeaning.Kind.STATE
                        || (meaning.kind() == KeyMeaning.Kind.FIGURE && (completion || size || parts)));
    }

    /** {@code [Title](file.md)} is Title. */
    private static String linkText(String title) {
        int close = title.indexOf("](");
        return title.startsWith("[") && close > 1 ? title.substring(1, close) : title;
    }

    /** {@code 第04章 (备份)}: brackets that follow the number at once; behind figures they hold a remark. */
    private @Nullable String titleInBrackets(Span tail) {
        if (tail.start() == tail.end() || text.at(tail.start()) != '(') {
            return null;
        }
        int end = tails.close(tail.start(), tail.end());
        int inner = Math.max(tail.start() + 1, end - 1);
        String content = text.plain(tail.start() + 1, inner);
        boolean title = !content.isEmpty()
                && figures.read(tail.start() + 1, inner).isEmpty()
                && vocabulary.states().said(content) == null;
        return title ? content : null;
    }
}
