package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.source.Span;

/** Takes the figures of lines to the statement or the chapter that they speak of. */
final class FigureTaker {
    private final Shared shared;
    private final ValueReader values;
    private final Gathered gathered;
    private final WordsAround around;
    private final Days days;
    private final Words percentWords;
    private final Words overallWords;

    FigureTaker(Shared shared) {
        this.shared = shared;
        this.values = shared.values();
        this.gathered = shared.gathered();
        this.around = new WordsAround(shared.text(), shared.vocabulary());
        this.days = new Days(shared.text(), shared.vocabulary());
        this.percentWords = shared.vocabulary().words("percent.word");
        this.overallWords = shared.vocabulary().words("overall.word");
    }

    /** Takes the figures of a key's value, or of the key itself where it has none: {@code 已完成 3/10 章节:}. */
    void takeValue(Node node, KeyMeaning meaning, Place place) {
        NodeKey key = shared.nodes().key(node);
        Span value = node.hasNoValue() && key != null && meaning.role() != null ? key.span() : node.value();
        if (value.start() == value.end()) {
            return;
        }
        // `清单: 11份` below 章节统计 counts lists.
        boolean inherits = meaning.unit() == null && meaning.kind() != KeyMeaning.Kind.LIST;
        Unit unit = inherits ? place.unit() : meaning.unit();
        Role role = role(meaning, unit, place);
        List<Meant> meants =
                values.read(value, new ValueReader.Context(unit, role, role == Role.PERCENT && isInPercent(key)));
        noteWholeWork(key, meants, place);
        if (meaning.unit() == null && place.unit() == null) {
            noteNamedShares(meants, place);
        }
        boolean ofTopic = isOfTopic(meants);
        for (Meant meant : meants) {
            boolean lists =
                    meant.unit() == Unit.PIECES && meaning.kind() == KeyMeaning.Kind.LIST && meaning.role() == null;
            boolean aim = meant.unit() == Unit.NONE && meant.role() == Role.PERCENT && meaning.role() == Role.TARGET;
            if (lists || aim) {
                continue;
            }
            if (ofTopic && meant.unit() == Unit.CHAPTERS) {
                place.statement().figures.add(meant);
            } else {
                take(meant, place);
            }
        }
        if (counts(unit) && role == null && meants.size() == 1) {
            place.statement().bare.add(meants.get(0));
        }
    }

    /** Which of the numbers a value gives, by its key and the keys above. */
    private static @Nullable Role role(KeyMeaning meaning, @Nullable Unit unit, Place place) {
        Role role = meaning.role();
        if (role == null) {
            role = counts(unit) && meaning.total() ? Role.TARGET : place.role();
        }
        boolean remaining = place.role() == Role.REMAINING && (role == null || role == Role.DONE);
        return remaining ? Role.REMAINING : role;
    }

    /** {@code percent: 60}, where 进度: 4 may count anything. */
    private boolean isInPercent(@Nullable NodeKey key) {
        return key != null && percentWords.occursIn(key.lower());
    }

    private static boolean counts(@Nullable Unit unit) {
        return unit == Unit.CHAPTERS || unit == Unit.PARTS;
    }

    /** {@code 全书目标字数: 200,000字}: the key says that the whole work is meant. */
    private void noteWholeWork(@Nullable NodeKey key, List<Meant> meants, Place place) {
        if (key == null) {
            return;
        }
        String name = key.lower();
        Words whole = shared.vocabulary().words(place.isForeign() ? "running.total" : "whole.work");
        boolean measured = whole.occursIn(name);
        boolean overall = isHeaderOfTopic(place) && key.meaning().isPure() && overallWords.occursIn(name);
        for (Meant meant : meants) {
            boolean share = meant.unit() == Unit.NONE && meant.role() == Role.PERCENT;
            if (measured && Unit.isMeasure(meant.unit()) || overall && share) {
                gathered.echo(Gathered.Of.TOPIC, "", List.of(meant), place.statement());
            }
        }
    }

    private static boolean isHeaderOfTopic(Place place) {
        return place.statement().header && place.depth() == 0 && place.chapter() == null && !place.isForeign();
    }

    /** {@code 当前完成: 58% (字数), 45% (代码)}: each share says itself of what it is. */
    private void noteNamedShares(List<Meant> meants, Place place) {
        for (Meant meant : meants) {
            boolean named = Unit.isMeasure(meant.unit()) && meant.role() == Role.PERCENT;
            if (named && meants.stream().noneMatch(other -> other.unit() == meant.unit() && other != meant)) {
                gathered.echo(Gathered.Of.TOPIC, "", List.of(meant), place.statement());
            }
        }
    }

    /** {@code 2/9章 (22%)}: a share of chapters is the topic's, even where a chapter is described. */
    private static boolean isOfTopic(List<Meant> meants) {
        boolean done = false;
        boolean planned = false;
        for (Meant meant : meants) {
            done |= meant.unit() == Unit.CHAPTERS && meant.role() == Role.DONE;
            planned |= meant.unit() == Unit.CHAPTERS && meant.role() == Role.TARGET;
        }
        return done && planned;
    }

    /** Whether a size stands beside its target: {@code 7/12章，61,000/100,000字}. */
    private static boolean isOfFraction(Meant meant, List<Meant> meants) {
        for (Meant other : meants) {
            if (other.unit() == meant.unit() && other.role() == Role.TARGET) {
                return true;
            }
        }
        return false;
    }

    /** Takes a figure to the chapter that is described, whose parts it counts, else to the topic. */
    void take(Meant meant, Place place) {
        ChapterDraft chapter = place.chapter();
        if (place.strict()) {
            return;
        }
        if (chapter == null) {
            place.statement().figures.add(meant);
            return;
        }
        Meant own = meant;
        boolean parts = meant.unit() == Unit.CHAPTERS
                || meant.unit() == Unit.PARTS
                || meant.unit() == Unit.SECTIONS
                || meant.unit() == Unit.PIECES
                || meant.unit() == Unit.NONE;
        boolean percent = meant.isPercent();
        if (parts && percent) {
            own = new Meant(Unit.NONE, meant.role(), meant.value(), meant.span());
        } else if (parts) {
            own = new Meant(Unit.SECTIONS, meant.role(), meant.value(), meant.span());
        }
        chapter.figures.add(new ChapterDraft.Told(own, place.statement().group));
        chapter.bare = false;
        if (own.unit() == Unit.NONE && own.role() == Role.PERCENT) {
            gathered.completionAt(chapter, own.span());
        }
    }

    /**
     * Takes the figures of a line without a key: only those that say of themselves what they count, and of a sentence
     * those of the report's own day.
     */
    void takeText(Node node, Place place) {
        boolean described = place.chapter() != null;
        Statement said = null;
        List<Meant> meants = values.read(node.text(), new ValueReader.Context(null, place.role()));
        for (Meant meant : meants) {
            boolean chapters = meant.unit() == Unit.CHAPTERS;
            boolean measure = Unit.isMeasure(meant.unit());
            boolean own = node.marker() == null && (described ? measure : saysOfTopic(meant, meants, node));
            boolean target = place.role() == Role.TARGET && (chapters || measure);
            if (!(own || target) || days.isOther(meant.span())) {
                continue;
            }
            if (described || target || node.bullet()) {
                take(meant, place);
            } else {
                said = said == null ? sentence(node, place.statement()) : said;
                said.figures.add(meant);
            }
        }
    }

    /**
     * Whether a figure of a sentence is the topic's: a number of chapters, a share beside them, a size beside its target or
     * behind its name, as in {@code 译文总字数 98,000 字}.
     */
    private boolean saysOfTopic(Meant meant, List<Meant> meants, Node node) {
        if (meant.unit() == Unit.CHAPTERS) {
            return true;
        }
        if (meant.unit() == Unit.NONE) {
            return meant.isPercent() && isOfTopic(meants);
        }
        boolean size = Unit.isMeasure(meant.unit()) && !isOfDay(node, meant);
        return size && (isNamedTotal(meant, node) || (isOfFraction(meant, meants) && isOfTopic(meants)));
    }

    private boolean isNamedTotal(Meant size, Node node) {
        KeyMeaning key = around.key(size.span(), node.text());
        return key != null && key.total() && key.unit() == size.unit() && key.role() == null;
    }

    /** {@code 完成 7/12 章，本周写了 3,000/5,000 字}. */
    private boolean isOfDay(Node node, Meant size) {
        String before = shared.text().clean(node.text().start(), size.span().start());
        return shared.vocabulary().words("key.day").occursIn(before.toLowerCase(Locale.ROOT));
    }

    private Statement sentence(Node node, Statement within) {
        Statement said = gathered.named(within.name, within.scope, within, node.span());
        said.said = true;
        return said;
    }

    /**
     * Takes the percentages of a state, its numbers of chapters, and the sizes beside a share of these. Of a chapter one
     * such as {@code 进行中 (专题约40%)} is the topic's.
     */
    void takeState(Span state, Place place) {
        List<Meant> meants = values.read(state, new ValueReader.Context(null, null));
        boolean ofTopic = place.chapter() == null && isOfTopic(meants);
        for (Meant meant : meants) {
            boolean share = meant.isPercent();
            boolean beside = ofTopic && Unit.isMeasure(meant.unit()) && isOfFraction(meant, meants);
            boolean ofAll = share && place.chapter() != null && around.have("topic.word", meant.span(), state);
            if (ofAll) {
                gathered.echo(Gathered.Of.TOPIC, "", List.of(meant), place.statement());
            } else if (share || meant.unit() == Unit.CHAPTERS || beside) {
                take(meant, place);
            }
        }
    }

    /** Takes the number of chapters among the files: {@code 总文件: 11个 (10章 + 规划)}. */
    void takeFiles(Span value, Place place) {
        for (Meant meant : values.read(value, new ValueReader.Context(null, Role.TARGET))) {
            if (meant.unit() == Unit.CHAPTERS) {
                take(meant, place);
            }
        }
    }

    /** {@code 54,000字/80,000字}: value and target in one. */
    boolean hasFraction(Span value) {
        for (Meant meant : shared.quiet().read(value, new ValueReader.Context(null, null))) {
            if (meant.role() == Role.TARGET) {
                return true;
            }
        }
        return false;
    }
}
