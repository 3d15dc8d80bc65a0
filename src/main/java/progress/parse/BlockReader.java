package progress.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.RepeatedKey;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Reads the outline of one block (a fence, a run of prose, a table of keys and values) into statements and chapters, by
 * what its keys mean and by the lists in it.
 */
final class BlockReader {
    private static final int DEEPEST = 24;

    /** How a link to a heading begins. */
    private static final String LINK = "](#";

    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;
    private final ValueReader values;
    private final Gathered gathered;
    private final LineReader lines;
    private final NodeReader nodeReader;
    private final TopicSigns signs;
    private final Skipped skipped;
    private final DescribedChapter described;
    private final RecordReader records;
    /** Looks without noting claims. */
    private final ValueReader quiet;

    private final EchoReader echoes;
    /** Whether there is any link to a heading. */
    private final boolean linked;

    private final Words asideVerbs;

    BlockReader(Folded text, Vocabulary vocabulary, UnitReader units, ValueReader values, Gathered gathered) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.units = units;
        this.values = values;
        this.gathered = gathered;
        this.lines = new LineReader(text);
        this.quiet = new ValueReader(text, vocabulary, new ArrayList<>());
        this.nodeReader = new NodeReader(text, vocabulary, units);
        this.signs = new TopicSigns(text, vocabulary, quiet, gathered, nodeReader);
        this.skipped = new Skipped(vocabulary);
        this.described = new DescribedChapter(text, nodeReader, units, gathered, skipped);
        this.records = new RecordReader(text, vocabulary, nodeReader, units);
        this.echoes = new EchoReader(text, vocabulary, quiet, gathered);
        this.asideVerbs = vocabulary.words("aside.verb");
        this.linked = text.source().text().contains(LINK);
    }

    /** What tells of which topic lines speak. */
    TopicSigns signs() {
        return signs;
    }

    /** What is no unit. */
    Skipped skipped() {
        return skipped;
    }

    /**
     * Where the reading of a block stands.
     *
     * @param statement takes the figures of the topic
     * @param chapter takes the figures and sections instead, where a chapter is described
     * @param unit what numbers count, by the keys above
     * @param role which numbers they are, by the keys above
     * @param key the key right above
     * @param openBeside whether a list beside this one has an open item
     * @param strict whether the key above is unknown, so that only surely own lists belong to the chapter
     * @param nested whether the chapter is the item of a list right above, so that items below are its parts
     * @param ofDay whether lines beside it count what was done in a day or a week
     * @param depth how deep it is
     */
    private record Place(
            Statement statement,
            @Nullable ChapterDraft chapter,
            @Nullable Unit unit,
            @Nullable Role role,
            @Nullable KeyMeaning key,
            boolean openBeside,
            boolean strict,
            boolean nested,
            boolean ofDay,
            int depth) {
        Place below(KeyMeaning meaning) {
            Unit below = meaning.unit() == null ? unit : meaning.unit();
            Role deeper = meaning.role() == null || meaning.role() == Role.PERCENT ? role : meaning.role();
            return new Place(statement, chapter, below, deeper, meaning, openBeside, strict, nested, false, depth + 1);
        }

        Place with(Statement other) {
            return new Place(other, null, null, null, key, openBeside, false, false, false, depth + 1);
        }

        Place with(ChapterDraft described) {
            return new Place(statement, described, null, null, null, openBeside, false, true, false, depth + 1);
        }

        Place beside(boolean open, boolean day) {
            return new Place(statement, chapter, unit, role, key, open, strict, nested, day, depth);
        }

        /** Below a key that the vocabulary does not know: figures are of something else. */
        Place unknown(KeyMeaning meaning) {
            return new Place(statement, chapter, null, null, meaning, false, true, nested, false, depth + 1);
        }

        boolean isForeign() {
            return chapter == null && statement.scope == Statement.Scope.FOREIGN;
        }
    }

    /**
     * Reads a block.
     *
     * @param nodes its outermost lines
     * @param statement takes the figures that speak of the topic at hand
     * @param chapter the chapter that the headings above speak of, where they do
     * @return the chapter that the block describes, where it does
     */
    @Nullable
    ChapterDraft read(List<Node> nodes, Statement statement, @Nullable ChapterDraft chapter) {
        ChapterDraft own = described.of(nodes, chapter, statement.heading);
        walk(nodes, new Place(statement, own, null, null, null, false, false, false, false, 0));
        return own;
    }

    private void walk(List<Node> nodes, Place place) {
        if (nodes.isEmpty() || place.depth() > DEEPEST) {
            return;
        }
        noteRepeatedKeys(nodes);
        UnitList list = recognise(nodes, place);
        ChapterDraft chapter = place.chapter();
        if (chapter == null && place.depth() == 0 && signs.listsTopics(nodes)) {
            walk(
                    nodes,
                    place.with(
                            gathered.named(null, Statement.Scope.FOREIGN, place.statement(), place.statement().span)));
            return;
        }
        Place here = place.beside(signs.hasOpenList(nodes), signs.speaksOfDay(nodes));
        if (chapter == null && place.depth() == 0 && !place.isForeign() && list.kind() == UnitList.Kind.NOTHING) {
            noteTasks(list, place.statement());
        }
        List<Section> sections = new ArrayList<>();
        Map<Node, UnitText> listed = list.units();
        for (Node node : nodes) {
            UnitText unit = listed.get(node);
            if (unit == null || isLink(node)) {
                noteAside(node, nodeReader.unit(node), place.statement());
                readNode(node, here);
                noteEcho(node, place);
            } else if (unit.kind() == UnitText.Kind.DOTTED && partOf(unit, place) != null) {
                readPart(node, unit, place);
            } else if (list.kind() == UnitList.Kind.CHAPTERS) {
                noteEcho(node, place);
                readChapter(node, unit, place, list);
            } else if (chapter != null && !skipped.is(unit) && unit.title() != null) {
                sections.add(section(node, unit, place, 0));
            }
        }
        if (chapter != null && !sections.isEmpty()) {
            gathered.addSections(chapter, sections, place.statement().group, list.isSure());
        }
    }

    /** {@code ✅ 完成eBPF网络技术（1,236行，25+代码）}: an achievement that states a chapter's figures. */
    private void noteAside(Node node, UnitText unit, Statement statement) {
        boolean may = unit.kind() == UnitText.Kind.NONE
                && asideVerbs.matchAhead(text, node.text().start(), node.text().end()) > 0;
        String name = may ? unit.title() : null;
        if (name == null || unit.mark() == null || unit.figures().isEmpty()) {
            return;
        }
        int verb = asideVerbs.matchStart(name.toLowerCase(Locale.ROOT));
        if (verb > 0 && verb < name.length()) {
            ChapterDraft aside = new ChapterDraft(null, name.substring(verb).strip(), node.span());
            for (Meant figure : unit.figures()) {
                aside.figures.add(new ChapterDraft.Told(figure, statement.group));
            }
            gathered.asides.add(aside);
        }
    }

    /** A sentence outside of lists, or one with a tick, may state again how far the topic is; a plan does not. */
    private void noteEcho(Node node, Place place) {
        Span marker = node.marker();
        boolean done = marker == null || vocabulary.mark(text, marker) == Status.DONE;
        if (!done) {
            return;
        }
        boolean box = UnitList.isCheckbox(node);
        NodeKey key = nodeReader.key(node);
        if (key == null && marker != null && !box) {
            echoes.readSizes(node.text(), place.statement());
        }
        if (place.depth() > 0) {
            return;
        }
        echoes.readRest(node.text(), place.statement());
        boolean sentence = !box && node.ordinal() == null && !place.isForeign();
        if (sentence && (key == null || gathered.isNamed(key.plain(), key.topicKey()))) {
            echoes.read(node.text(), place.statement());
        }
    }

    /** Boxes to tick that belong to no chapter: the units of a plan that lists nothing else. */
    private void noteTasks(UnitList list, Statement statement) {
        for (UnitList.Item item : list.items()) {
            if (UnitList.isCheckbox(item.node()) && item.unit().title() != null) {
                ChapterDraft draft = ChapterDraft.of(item.unit(), statement.group);
                draft.listed = true;
                gathered.tasks.add(draft);
            }
        }
    }

    private UnitList recognise(List<Node> nodes, Place place) {
        List<UnitList.Item> items = new ArrayList<>();
        for (Node node : nodes) {
            UnitText unit = nodeReader.unit(node);
            if (!isLink(node) && isItem(node, unit, place) && !(place.chapter() == null && records.isRecord(node))) {
                items.add(new UnitList.Item(node, unit));
            }
        }
        return UnitList.recognise(
                items,
                new UnitList.Around(
                        place.key(),
                        place.chapter() != null,
                        isHeadingChapter(place),
                        place.strict(),
                        place.nested(),
                        place.isForeign(),
                        place.openBeside()));
    }

    /** Whether a line can be an item of a list of units: numbered, or marked, and not the name of a figure. */
    private boolean isItem(Node node, UnitText unit, Place place) {
        if (signs.isTopicKey(node, place.isForeign()) || isTopicItem(node, place)) {
            return false;
        }
        boolean plain = !node.bullet() && node.marker() == null && node.ordinal() == null;
        if (place.chapter() != null && plain && !place.nested() && unit.kind() == UnitText.Kind.CHAPTER) {
            return false;
        }
        if (unit.kind() != UnitText.Kind.NONE) {
            return true;
        }
        Span marker = node.marker();
        boolean marked = marker != null && vocabulary.mark(text, marker) != null;
        NodeKey key = nodeReader.key(node);
        KeyMeaning meaning = nodeReader.meaning(node);
        if (meaning != null && meaning.isPure() && meaning.kind() != KeyMeaning.Kind.UNKNOWN) {
            return false;
        }
        boolean bar =
                key != null && lines.isBar(node.value().start(), node.value().end());
        return marked || bar || (node.bullet() && (marker == null || (unit.state() != null && unit.title() != null)));
    }

    /** Whether a heading says how far the chapter at hand is, and nothing stands between it and the list. */
    private static boolean isHeadingChapter(Place place) {
        ChapterDraft chapter = place.chapter();
        return chapter != null && place.depth() == 0 && chapter.headed;
    }

    /** A line of a table of contents. */
    private boolean isLink(Node node) {
        if (!linked) {
            return false;
        }
        SourceFile source = text.source();
        int end = source.lineEnd(source.lineOf(node.span().start()));
        return source.text().substring(node.span().start(), end).contains(LINK);
    }

    // --- lists ----------------------------------------------------------------------------------------------------

    /** The chapter of which {@code 6.1} is a part: 6, where it is not the chapter at hand. */
    private static @Nullable ChapterId partOf(UnitText unit, Place place) {
        String number = unit.number();
        int dot = number == null ? -1 : number.lastIndexOf('.');
        if (number == null || dot <= 0 || unit.title() == null) {
            return null;
        }
        ChapterId id = ChapterId.of(number.substring(0, dot));
        ChapterDraft at = place.chapter();
        boolean named = !number.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9');
        return at != null && (at.id == null || named || at.id.equals(id)) ? null : id;
    }

    private void readPart(Node node, UnitText unit, Place place) {
        ChapterDraft chapter = gathered.describe(new ChapterDraft(partOf(unit, place), null, node.span()));
        gathered.addSections(chapter, List.of(section(node, unit, place, 0)), place.statement().group, true);
    }

    private void readChapter(Node node, UnitText unit, Place place, UnitList list) {
        if (skipped.is(unit)) {
            return;
        }
        Statement statement = place.statement();
        if (readByFile(node, unit, place)) {
            return;
        }
        for (ChapterDraft draft : gathered.chapters(unit, statement.group)) {
            if (unit.status() == null) {
                impliedState(draft, place);
            }
            draft.listed = true;
            draft.weak = unit.kind() != UnitText.Kind.CHAPTER && !list.isIdentified();
            gathered.list(draft, statement);
            readChildren(node, draft, place);
        }
    }

    /** {@code 阶段2: 点云检测} with {@code 文件: 03_点云检测.md} below it is chapter 03. */
    private boolean readByFile(Node node, UnitText unit, Place place) {
        String title = unit.title();
        ChapterDraft file = title == null ? null : described.of(node.children(), null, null);
        if (file == null || file.id == null || file.id.equals(unit.id()) || !file.isCalled(title)) {
            return false;
        }
        file.tell(unit, place.statement().group);
        readChildren(node, file, place);
        return true;
    }

    /** A chapter without marks under 已完成 is done, under 待完成 planned. */
    private static void impliedState(ChapterDraft draft, Place place) {
        Role role = place.key() == null ? null : place.key().role();
        Status status = role == Role.DONE
                ? Status.DONE
                : role == Role.REMAINING || role == Role.TARGET
                        ? Status.PLANNED
                        : role == Role.ACTIVE ? Status.PARTIAL : null;
        if (status != null) {
            draft.states.add(new ChapterDraft.State(status, place.statement().group));
            draft.bare = false;
        }
    }

    private void readChildren(Node node, ChapterDraft draft, Place place) {
        if (!node.children().isEmpty()) {
            walk(node.children(), place.with(draft));
        }
    }

    private Section section(Node node, UnitText unit, Place place, int depth) {
        Status status = unit.status();
        if (status == null) {
            Role role = place.key() == null ? null : place.key().role();
            status = role == Role.DONE ? Status.DONE : role == Role.ACTIVE ? Status.PARTIAL : Status.PLANNED;
        }
        List<Section> parts = new ArrayList<>();
        if (depth < 4) {
            for (Node child : node.children()) {
                UnitText below = nodeReader.unit(child);
                if (UnitList.isCheckbox(child) && below.title() != null) {
                    parts.add(section(child, below, place, depth + 1));
                }
            }
        }
        String title = unit.title() == null ? "" : unit.title();
        return new Section(unit.number(), title, status, new Mention(unit.mark(), unit.percent(), unit.span()), parts);
    }

    // --- keys -----------------------------------------------------------------------------------------------------

    private void readNode(Node node, Place place) {
        if (place.chapter() == null && records.isRecord(node)) {
            RecordReader.Read record = records.read(node);
            gathered.list(record.draft(), place.statement());
            walk(record.rest(), place.with(record.draft()));
            return;
        }
        if (isTopicItem(node, place)) {
            readTopicItem(node, place);
            return;
        }
        NodeKey key = nodeReader.key(node);
        if (key == null) {
            readText(node, place);
            return;
        }
        KeyMeaning meaning = key.meaning();
        UnitText unit = nodeReader.unit(node);
        if (signs.isTopicKey(node, place.isForeign())) {
            readTopic(node, key.plain(), place);
            return;
        }
        if (repeatsHeading(node, place)) {
            gathered.learn(key.plain());
            readTopic(node, key.plain(), place);
            return;
        }
        if (unit.kind() == UnitText.Kind.CHAPTER && !skipped.is(unit) && isUnitKey(node, unit)) {
            for (ChapterDraft draft : gathered.chapters(unit, place.statement().group)) {
                gathered.list(draft, place.statement());
                readChildren(node, draft, place);
            }
            return;
        }
        switch (meaning.kind()) {
            case FIGURE ->
                readFigures(node, meaning, place.ofDay() && isOfTasks(meaning) ? foreignPlace(node, place) : place);
            case LIST, PLAIN -> {
                readValue(node, meaning, place);
                walkBelow(node, meaning, place);
            }
            case STATE -> readState(node, meaning, place);
            case FILE -> readFile(node, meaning, place);
            case NAME -> readName(node, meaning, place);
            case DAY, PROJECT, OTHER -> {
                if (place.statement().name != null && signs.isOwnTotal(node)) {
                    walkBelow(node, meaning, place);
                } else if (place.chapter() != null && areParts(node.children())) {
                    walk(node.children(), place.unknown(meaning));
                } else {
                    walk(node.children(), foreignPlace(node, place).beside(false, false));
                }
            }
            case UNKNOWN -> readUnknown(node, meaning, place);
        }
    }

    /** Whether lines are boxes to tick that are numbered as parts: {@code - [ ] P1.2: fuzz}. */
    private boolean areParts(List<Node> nodes) {
        return !nodes.isEmpty()
                && nodes.stream()
                        .allMatch(node -> UnitList.isCheckbox(node)
                                && nodeReader.unit(node).kind() == UnitText.Kind.DOTTED);
    }

    /** Whether a key such as {@code 第01章 - 概述} stands for the chapter and not for a remark on it. */
    private static boolean isUnitKey(Node node, UnitText unit) {
        return !node.children().isEmpty() || unit.hasState() || !unit.figures().isEmpty();
    }

    private void walkBelow(Node node, KeyMeaning meaning, Place place) {
        if (!node.children().isEmpty()) {
            walk(node.children(), place.below(meaning));
        }
    }

    private void readFigures(Node node, KeyMeaning meaning, Place place) {
        if (!meaning.isPure()) {
            if (meaning.topic() || gathered.isTopicName(meaning.rest())) {
                Span key = node.key();
                boolean plainName = meaning.unit() == Unit.PARTS && meaning.role() == null;
                String name = key != null && plainName ? text.plain(key) : meaning.rest();
                Statement named = gathered.named(name, Statement.Scope.TOPIC, place.statement(), node.span());
                Place there = place.with(named);
                readValue(
                        node,
                        new KeyMeaning(
                                meaning.unit(), meaning.role(), KeyMeaning.Kind.FIGURE, meaning.total(), true, ""),
                        there);
                walk(node.children(), there);
            } else if (Unit.isMeasure(meaning.unit()) && meaning.rest().length() <= 8 && hasFraction(node.value())) {
                readValue(node, meaning, place);
            } else {
                walk(node.children(), foreignPlace(node, place));
            }
            return;
        }
        readValue(node, meaning, place);
        walkBelow(node, meaning, place);
    }

    /** Whether a key beside those of a week or a day speaks of their tasks too: 任务完成率 beside 本周计划任务. */
    private static boolean isOfTasks(KeyMeaning meaning) {
        return meaning.unit() == Unit.PARTS || (meaning.unit() == null && meaning.role() == Role.PERCENT);
    }

    private Place foreignPlace(Node node, Place place) {
        return place.with(foreign(node, place));
    }

    /** {@code 54,000字/80,000字}: value and target in one. */
    private boolean hasFraction(Span value) {
        return quiet.read(value, new ValueReader.Context(null, null)).stream().anyMatch(m -> m.role() == Role.TARGET);
    }

    private void readValue(Node node, KeyMeaning meaning, Place place) {
        Span value = node.value();
        if (value.start() == value.end() && node.key() != null && meaning.role() != null) {
            value = node.key();
        }
        if (value.start() == value.end()) {
            return;
        }
        // `清单: 11份` below 章节统计 counts lists.
        boolean inherits = meaning.unit() == null && meaning.kind() != KeyMeaning.Kind.LIST;
        Unit unit = inherits ? place.unit() : meaning.unit();
        Role role = meaning.role();
        boolean counts = unit == Unit.CHAPTERS || unit == Unit.PARTS;
        if (role == null && counts && meaning.total()) {
            role = Role.TARGET;
        }
        if (role == null || (role == Role.DONE && place.role() == Role.TARGET && !meaning.isPure())) {
            role = role == null ? place.role() : role;
        }
        if (place.role() == Role.REMAINING && (role == null || role == Role.DONE)) {
            role = Role.REMAINING;
        }
        List<Meant> meants = values.read(value, new ValueReader.Context(unit, role));
        noteWholeWork(node, meants, place);
        if (meaning.unit() == null && place.unit() == null) {
            noteNamedShares(meants, place);
        }
        boolean ofTopic = isOfTopic(meants);
        for (Meant meant : meants) {
            if (meant.unit() == Unit.PIECES && meaning.kind() == KeyMeaning.Kind.LIST && meaning.role() == null) {
                continue;
            }
            boolean aim = meaning.role() == Role.TARGET && meant.unit() == Unit.NONE && meant.role() == Role.PERCENT;
            if (aim) {
                continue;
            }
            if (ofTopic && meant.unit() == Unit.CHAPTERS) {
                place.statement().figures.add(meant);
            } else {
                add(meant, place);
            }
        }
        if (counts && role == null && meants.size() == 1) {
            place.statement().bare.add(meants.get(0));
        }
    }

    /** {@code 全书目标字数: 200,000字}: the key says that the whole work is meant. */
    private void noteWholeWork(Node node, List<Meant> meants, Place place) {
        Span key = node.key();
        boolean whole = key != null
                && vocabulary
                        .words(place.isForeign() ? "running.total" : "whole.work")
                        .occursIn(text.clean(key).toLowerCase(Locale.ROOT));
        for (Meant meant : meants) {
            if (whole && Unit.isMeasure(meant.unit())) {
                gathered.echo(Gathered.Of.TOPIC, "", List.of(meant), place.statement());
            }
        }
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

    private void add(Meant meant, Place place) {
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
        boolean percent = meant.role() == Role.PERCENT || meant.role() == Role.REMAINING_PERCENT;
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

    private void readState(Node node, KeyMeaning meaning, Place place) {
        Span value = node.value();
        for (Meant meant : values.read(value, new ValueReader.Context(null, null))) {
            boolean share = meant.role() == Role.PERCENT || meant.role() == Role.REMAINING_PERCENT;
            if (share || meant.unit() == Unit.CHAPTERS) {
                add(meant, place);
            }
        }
        if (place.depth() == 0) {
            echoes.read(value, place.statement());
        }
        ChapterDraft chapter = place.chapter();
        if (chapter != null) {
            UnitText unit = units.read(value);
            Status state = unit == null ? null : units.state(value);
            if (state == null && unit != null && unit.mark() != null) {
                state = unit.mark().value();
            }
            if (state != null) {
                chapter.states.add(new ChapterDraft.State(state, place.statement().group));
                chapter.bare = false;
            }
        }
        walk(node.children(), place.below(meaning));
    }

    private void readFile(Node node, KeyMeaning meaning, Place place) {
        ChapterDraft chapter = place.chapter();
        Span value = node.value();
        if (meaning.total() && chapter == null) {
            // `总文件: 11个 (10章 + 规划)` counts chapters among the files.
            for (Meant meant : values.read(value, new ValueReader.Context(null, Role.TARGET))) {
                if (meant.unit() == Unit.CHAPTERS) {
                    add(meant, place);
                }
            }
        }
        if (value.start() == value.end() && !node.children().isEmpty()) {
            walk(node.children(), place.below(vocabulary.key(text.clean(node.span()))));
            return;
        }
        if (chapter != null
                && chapter.file == null
                && text.plain(value).toLowerCase(Locale.ROOT).endsWith(".md")) {
            chapter.file = new Stated<>(text.plain(value), value);
        }
    }

    private void readName(Node node, KeyMeaning meaning, Place place) {
        if (meaning.topic() && place.chapter() == null) {
            gathered.name(text.plain(node.value()));
        }
        walk(node.children(), place);
    }

    private void readUnknown(Node node, KeyMeaning meaning, Place place) {
        boolean topic = meaning.topic() || gathered.isTopicName(meaning.rest()) || signs.isNumberedName(node);
        if (meaning.topic()
                && meaning.rest().isEmpty()
                && node.value().start() < node.value().end()) {
            gathered.name(text.plain(node.value()));
            return;
        }
        Statement.Scope scope = topic ? Statement.Scope.TOPIC : Statement.Scope.NAMED;
        Span key = node.key() == null ? node.span() : node.key();
        if (place.chapter() != null && !topic) {
            walk(node.children(), place.unknown(meaning));
            return;
        }
        Statement named = place.isForeign() && !topic
                ? foreign(node, place)
                : gathered.named(text.plain(key), scope, place.statement(), node.span());
        named.overview = place.isForeign();
        Place there = new Place(named, null, null, null, meaning, false, false, false, false, place.depth() + 1);
        readValue(node, new KeyMeaning(null, null, KeyMeaning.Kind.PLAIN, false, topic, ""), there);
        walk(node.children(), there);
    }

    /**
     * {@code 服务网格:} below a heading of the same name: a topic, whichever words of the vocabulary are in its name, unless
     * it consists of nothing else.
     */
    private boolean repeatsHeading(Node node, Place place) {
        NodeKey key = nodeReader.key(node);
        if (key == null || node.marker() != null || place.chapter() != null || place.depth() > 0) {
            return false;
        }
        return node.hasNoValue()
                && key.plain().equals(place.statement().heading)
                && !key.meaning().isPure()
                && signs.statesPlan(node.children());
    }

    private void readTopic(Node node, String name, Place place) {
        Statement named = gathered.named(name, Statement.Scope.TOPIC, place.statement(), node.span());
        Place there = place.with(named);
        readValue(node, new KeyMeaning(null, null, KeyMeaning.Kind.PLAIN, false, true, ""), there);
        walk(node.children(), there);
    }

    /** {@code 4. 🚧 服务网格技术详解 (8章, …)} in a list of topics, where it is the report's own. */
    private boolean isTopicItem(Node node, Place place) {
        if (place.chapter() != null || (node.marker() == null && node.ordinal() == null && !node.bullet())) {
            return false;
        }
        UnitText unit = nodeReader.unit(node);
        boolean numbered = unit.kind() == UnitText.Kind.NONE || unit.kind() == UnitText.Kind.NUMBERED;
        String name = unit.title();
        if (!numbered || name == null) {
            return false;
        }
        String nameKey = unit.hasState() || !unit.figures().isEmpty() ? nodeReader.titleKey(node) : null;
        boolean own = nameKey != null && gathered.isTopicKey(nameKey);
        return own || (!place.isForeign() && unit.mark() != null && signs.countsChapters(node.children()));
    }

    private void readTopicItem(Node node, Place place) {
        UnitText unit = nodeReader.unit(node);
        Statement named = gathered.named(unit.title(), Statement.Scope.TOPIC, place.statement(), node.span());
        named.overview = place.isForeign();
        boolean open = unit.status() != null && unit.status() != Status.DONE;
        boolean plain = unit.figures().stream().noneMatch(f -> f.role() == Role.TARGET);
        Stated<Percent> percent = unit.percent();
        for (Meant figure : unit.figures()) {
            boolean size = percent == null || figure.unit() == Unit.CHAPTERS;
            boolean planned = open && plain && size && figure.role() == Role.DONE;
            named.figures.add(planned ? new Meant(figure.unit(), Role.TARGET, figure.value(), figure.span()) : figure);
        }
        if (percent != null) {
            named.figures.add(ValueReader.completion(percent, Role.PERCENT));
        }
        walk(node.children(), place.with(named));
    }

    private Statement foreign(Node node, Place place) {
        return gathered.named(null, Statement.Scope.FOREIGN, place.statement(), node.span());
    }

    /** A line without a key: only what says of itself that it counts chapters. */
    private void readText(Node node, Place place) {
        if (place.isForeign()) {
            walk(node.children(), place);
            return;
        }
        boolean measured = place.chapter() != null;
        for (Meant meant : values.read(node.text(), new ValueReader.Context(null, place.role()))) {
            boolean chapters = meant.unit() == Unit.CHAPTERS;
            boolean measure = Unit.isMeasure(meant.unit());
            boolean own = measured && measure && node.marker() == null;
            boolean target = place.role() == Role.TARGET && (chapters || measure);
            if ((chapters && !measured && node.marker() == null) || own || target) {
                add(meant, place);
            }
        }
        walk(node.children(), place);
    }

    private void noteRepeatedKeys(List<Node> nodes) {
        if (nodes.size() < 2) {
            return;
        }
        Map<String, Span> seen = new HashMap<>();
        for (Node node : nodes) {
            NodeKey key = node.line().isItem() ? null : nodeReader.key(node);
            if (key == null) {
                continue;
            }
            Span earlier = seen.putIfAbsent(key.name(), key.span());
            if (earlier != null) {
                gathered.repeatedKeys.add(new RepeatedKey(key.name(), earlier, key.span()));
            }
        }
    }
}
