package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Role;
import progress.model.Section;
import progress.model.Status;

/**
 * Reads the outline of one block (a fence, a run of prose, a table of keys and values) into statements and chapters, by
 * what its keys mean and by the lists in it.
 */
final class BlockReader {
    private static final int DEEPEST = 24;

    /** Parts of sections that are nested deeper are not shown. */
    private static final int DEEPEST_PART = 4;

    private final NodeReader nodes;
    private final Gathered gathered;
    private final TopicSigns signs;
    private final Skipped skipped;
    private final DescribedChapter described;
    private final RecordReader records;
    private final FigureTaker figures;
    private final KeyReader keys;
    private final TopicReader topics;
    private final ItemReader items;
    private final SideNotes notes;

    BlockReader(Shared shared) {
        Folded text = shared.text();
        Vocabulary vocabulary = shared.vocabulary();
        EchoReader echoes = new EchoReader(shared);
        this.nodes = shared.nodes();
        this.gathered = shared.gathered();
        this.signs = new TopicSigns(text, vocabulary, shared.quiet(), gathered, nodes);
        this.skipped = new Skipped(vocabulary);
        this.described = new DescribedChapter(text, nodes, shared.units(), gathered, skipped);
        this.records = new RecordReader(text, vocabulary, nodes, shared.units());
        this.figures = new FigureTaker(shared);
        this.keys = new KeyReader(shared, signs, figures, echoes);
        this.topics = new TopicReader(shared, signs, figures);
        this.items = new ItemReader(shared, signs, topics, records);
        this.notes = new SideNotes(shared, echoes);
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
     * Reads a block.
     *
     * @param block its outermost lines
     * @param statement takes the figures that speak of the topic at hand
     * @param chapter the chapter that the headings above speak of, where they do
     * @return the chapter that the block describes, where it does
     */
    @Nullable
    ChapterDraft read(List<Node> block, Statement statement, @Nullable ChapterDraft chapter) {
        List<Node> lines = statement.header ? nodes.divided(block) : block;
        ChapterDraft own = described.of(lines, chapter, statement.heading);
        walk(lines, Place.outermost(statement, own));
        return own;
    }

    private void walk(List<Node> lines, Place place) {
        if (lines.isEmpty() || place.depth() > DEEPEST) {
            return;
        }
        notes.noteRepeatedKeys(lines);
        UnitList list = items.recognise(lines, place);
        ChapterDraft chapter = place.chapter();
        boolean ofTopic = chapter == null && place.depth() == 0;
        if (ofTopic && signs.listsTopics(lines)) {
            Statement statement = place.statement();
            walk(lines, place.with(gathered.named(null, Statement.Scope.FOREIGN, statement, statement.span)));
            return;
        }
        Place here = place.beside(signs.hasOpenList(lines), signs.speaksOfDay(lines));
        if (ofTopic && !place.isForeign() && list.kind() == UnitList.Kind.NOTHING) {
            notes.noteTasks(list, place.statement());
        }
        List<Section> sections = new ArrayList<>();
        Map<Node, UnitText> listed = list.units();
        for (Node node : lines) {
            UnitText unit = listed.get(node);
            if (unit == null || items.isLink(node)) {
                notes.noteAside(node, place.statement());
                readLine(node, here);
                notes.noteEcho(node, place);
            } else if (unit.kind() == UnitText.Kind.DOTTED && partOf(unit, place) != null) {
                readPart(node, unit, place);
            } else if (list.kind() == UnitList.Kind.CHAPTERS) {
                notes.noteEcho(node, place);
                readChapter(node, unit, place, list);
            } else if (chapter != null && !skipped.is(unit) && unit.title() != null) {
                sections.add(section(node, unit, place, 0));
            }
        }
        if (chapter != null && !sections.isEmpty()) {
            gathered.addSections(chapter, sections, place.statement().group, list.isSure());
        }
    }

    /** A line that is no unit of a list, and what is below it. */
    private void readLine(Node node, Place place) {
        if (place.chapter() == null && records.isRecord(node)) {
            RecordReader.Read record = records.read(node);
            gathered.list(record.draft(), place.statement());
            walk(record.rest(), place.with(record.draft()));
            return;
        }
        NodeKey key = nodes.key(node);
        Place below;
        if (topics.isItem(node, place)) {
            below = topics.readItem(node, place);
        } else if (key == null) {
            below = place;
            if (!place.isForeign()) {
                figures.takeText(node, place);
            }
        } else if (topics.isKey(node, key, place)) {
            below = topics.readKey(node, key, place);
        } else if (isChapterKey(node)) {
            readKeyedChapter(node, place);
            below = null;
        } else {
            below = keys.read(node, key, place);
        }
        if (below != null) {
            walk(node.children(), below);
        }
    }

    /** Whether a key such as {@code 第01章 - 概述} stands for the chapter and not for a remark on it. */
    private boolean isChapterKey(Node node) {
        UnitText unit = nodes.unit(node);
        return unit.kind() == UnitText.Kind.CHAPTER
                && !skipped.is(unit)
                && (!node.children().isEmpty()
                        || unit.hasState()
                        || !unit.figures().isEmpty());
    }

    private void readKeyedChapter(Node node, Place place) {
        for (ChapterDraft draft : gathered.chapters(nodes.unit(node), place.statement().group)) {
            gathered.list(draft, place.statement());
            walk(node.children(), place.with(draft));
        }
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
        boolean named = !LineReader.areDigits(number.substring(0, dot));
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
                draft.noted = place.isHeaded() && !place.ofChapters();
            }
            draft.listed = true;
            draft.weak = unit.kind() != UnitText.Kind.CHAPTER && !list.isIdentified();
            gathered.list(draft, statement);
            walk(node.children(), place.with(draft));
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
        walk(node.children(), place.with(file));
        return true;
    }

    /** A chapter without marks under 已完成 is done, under 待完成 planned. */
    private static void impliedState(ChapterDraft draft, Place place) {
        Role role = place.unitRole();
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

    private Section section(Node node, UnitText unit, Place place, int depth) {
        Status status = unit.status();
        if (status == null) {
            Role role = place.keyRole();
            status = role == Role.DONE ? Status.DONE : role == Role.ACTIVE ? Status.PARTIAL : Status.PLANNED;
        }
        List<Section> parts = new ArrayList<>();
        if (depth < DEEPEST_PART) {
            for (Node child : node.children()) {
                UnitText below = nodes.unit(child);
                if (UnitList.isCheckbox(child) && below.title() != null) {
                    parts.add(section(child, below, place, depth + 1));
                }
            }
        }
        String title = unit.title() == null ? "" : unit.title();
        return new Section(unit.number(), title, status, unit.mention(), parts);
    }
}
