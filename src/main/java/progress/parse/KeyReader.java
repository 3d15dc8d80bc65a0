package progress.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.source.Span;

/** Reads lines with a key by what the key is for, and tells in the light of what the lines below are to be read. */
final class KeyReader {
    /** A longer name beside a measure is that of something else. */
    private static final int LONGEST_REST = 8;

    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;
    private final NodeReader nodes;
    private final Gathered gathered;
    private final TopicSigns signs;
    private final FigureTaker figures;
    private final EchoReader echoes;
    private final Words chapterOwn;

    KeyReader(Shared shared, TopicSigns signs, FigureTaker figures, EchoReader echoes) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.units = shared.units();
        this.nodes = shared.nodes();
        this.gathered = shared.gathered();
        this.signs = signs;
        this.figures = figures;
        this.echoes = echoes;
        this.chapterOwn = vocabulary.words("chapter.own");
    }

    /** Reads a line with a key; returns the place of what is below it, null where that is not to be read. */
    @Nullable
    Place read(Node node, NodeKey key, Place place) {
        KeyMeaning meaning = key.meaning();
        if (namesPlan(node, meaning, place)) {
            return readUnknown(node, key, place);
        }
        return switch (meaning.kind()) {
            case FIGURE ->
                readFigures(node, key, place.ofDay() && isOfTasks(meaning) ? place.with(foreign(node, place)) : place);
            case LIST, PLAIN -> {
                figures.takeValue(node, meaning, place);
                yield place.below(meaning);
            }
            case STATE -> readState(node, meaning, place);
            case FILE -> readFile(node, meaning, place);
            case NAME -> readName(node, meaning, place);
            case DAY, PROJECT, AHEAD, OTHER -> readAway(node, meaning, place);
            case UNKNOWN -> readUnknown(node, key, place);
        };
    }

    /** {@code MySQL性能优化:} above a plan of chapters is a name, whichever words of the vocabulary are in it. */
    private boolean namesPlan(Node node, KeyMeaning meaning, Place place) {
        boolean aside = meaning.kind() == KeyMeaning.Kind.DAY
                || meaning.kind() == KeyMeaning.Kind.PROJECT
                || meaning.kind() == KeyMeaning.Kind.AHEAD;
        return !aside
                && meaning.rest().length() > 1
                && place.chapter() == null
                && node.marker() == null
                && node.hasNoValue()
                && !(meaning.kind() == KeyMeaning.Kind.FIGURE && isTopic(meaning))
                && signs.statesPlan(node.children())
                && signs.speaksOfTopic(node.children());
    }

    /** Whether a key beside those of a week or a day speaks of their tasks too: 任务完成率 beside 本周计划任务. */
    private static boolean isOfTasks(KeyMeaning meaning) {
        return meaning.unit() == Unit.PARTS || (meaning.unit() == null && meaning.role() == Role.PERCENT);
    }

    private boolean isTopic(KeyMeaning meaning) {
        return meaning.topic() || gathered.isTopicName(meaning.rest());
    }

    private Statement foreign(Node node, Place place) {
        return gathered.named(null, Statement.Scope.FOREIGN, place.statement(), node.span());
    }

    private @Nullable Place readFigures(Node node, NodeKey key, Place place) {
        KeyMeaning meaning = key.meaning();
        if (place.chapter() == null && chapterOwn.occursIn(key.lower())) {
            return place.with(foreign(node, place));
        }
        if (meaning.isPure()) {
            figures.takeValue(node, meaning, place);
            if (place.chapter() == null && meaning.role() == Role.PERCENT) {
                echoes.readNamed(node.value(), place.statement());
            }
            return place.below(meaning);
        }
        if (isTopic(meaning)) {
            boolean plainName = meaning.unit() == Unit.PARTS && meaning.role() == null;
            String name = plainName ? key.plain() : meaning.rest();
            Place there = place.with(gathered.named(name, Statement.Scope.TOPIC, place.statement(), node.span()));
            KeyMeaning own =
                    new KeyMeaning(meaning.unit(), meaning.role(), KeyMeaning.Kind.FIGURE, meaning.total(), true, "");
            figures.takeValue(node, own, there);
            return there;
        }
        if (Unit.isMeasure(meaning.unit())
                && meaning.rest().length() <= LONGEST_REST
                && figures.hasFraction(node.value())) {
            figures.takeValue(node, meaning, place);
            return null;
        }
        return place.with(foreign(node, place));
    }

    private Place readState(Node node, KeyMeaning meaning, Place place) {
        Span value = node.value();
        figures.takeState(value, place);
        if (place.chapter() == null) {
            echoes.readNamed(value, place.statement());
        }
        if (place.depth() == 0) {
            echoes.read(value, place.statement());
        }
        ChapterDraft chapter = place.chapter();
        UnitText unit = chapter == null ? null : units.read(value);
        if (chapter != null && unit != null) {
            Status said = units.state(value);
            Status state = said == null && unit.mark() != null ? unit.mark().value() : said;
            if (state != null) {
                chapter.states.add(new ChapterDraft.State(state, place.statement().group));
                chapter.bare = false;
            }
        }
        return place.below(meaning);
    }

    private @Nullable Place readFile(Node node, KeyMeaning meaning, Place place) {
        ChapterDraft chapter = place.chapter();
        Span value = node.value();
        if (chapter == null && meaning.total()) {
            figures.takeFiles(value, place);
        }
        if (node.hasNoValue() && !node.children().isEmpty()) {
            return place.below(vocabulary.key(text.clean(node.span())));
        }
        String path = chapter != null && chapter.file == null ? text.plain(value) : "";
        if (chapter != null && path.toLowerCase(Locale.ROOT).endsWith(".md")) {
            chapter.file = new Stated<>(path, value);
        }
        return null;
    }

    private Place readName(Node node, KeyMeaning meaning, Place place) {
        if (meaning.topic() && place.chapter() == null) {
            gathered.name(text.plain(node.value()));
        }
        return place;
    }

    /** A key that leads away from the topic: to a day, to everything, to scores. */
    private Place readAway(Node node, KeyMeaning meaning, Place place) {
        if (place.statement().name != null && signs.isOwnTotal(node)) {
            return place.below(meaning);
        }
        if (place.chapter() != null && areParts(node.children())) {
            return place.unknown(meaning);
        }
        Statement.Scope scope =
                meaning.kind() == KeyMeaning.Kind.AHEAD ? Statement.Scope.AHEAD : Statement.Scope.FOREIGN;
        return place.with(gathered.named(null, scope, place.statement(), node.span()))
                .beside(false, false);
    }

    /** Whether lines are boxes to tick that are numbered as parts: {@code - [ ] P1.2: fuzz}. */
    private boolean areParts(List<Node> items) {
        for (Node item : items) {
            if (!UnitList.isCheckbox(item) || nodes.unit(item).kind() != UnitText.Kind.DOTTED) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    private @Nullable Place readUnknown(Node node, NodeKey key, Place place) {
        KeyMeaning meaning = key.meaning();
        if (meaning.topic() && meaning.isPure() && !node.hasNoValue()) {
            gathered.name(text.plain(node.value()));
            return null;
        }
        boolean topic = isTopic(meaning) || signs.isNumberedName(node);
        if (place.chapter() != null && !topic) {
            return place.unknown(meaning);
        }
        Statement.Scope scope = topic ? Statement.Scope.TOPIC : Statement.Scope.NAMED;
        Statement named = place.isForeign() && !topic
                ? foreign(node, place)
                : gathered.named(key.plain(), scope, place.statement(), node.span());
        named.overview = place.isForeign();
        Place there = place.with(named, meaning);
        figures.takeValue(node, topic ? KeyMeaning.OF_TOPIC : KeyMeaning.OF_NAME, there);
        return there;
    }
}
