package progress.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.RatioClaim;
import progress.model.Role;
import progress.model.Section;
import progress.model.Status;
import progress.source.Footer;
import progress.source.Span;

/** Goes through the elements of a report and reads each in the light of the headings above it. */
final class ElementWalker {
    private static final Set<String> PROGRESS_FENCES =
            Set.of("", "yaml", "yml", "text", "txt", "plain", "plaintext", "markdown", "md", "progress", "toml", "ini");

    private final Folded text;
    private final Vocabulary vocabulary;
    private final Title title;
    private final UnitReader units;
    private final ValueReader values;
    private final BlockReader blocks;
    private final TableReader tables;
    private final OutlineReader outlines;
    private final YamlOutlineReader yaml;
    private final Gathered gathered;
    private final HeadingStack under = new HeadingStack();
    private final List<Element> elements;
    private final HeadingSurvey survey;
    private final int footer;
    private @Nullable ChapterDraft reportChapter;
    private int part;
    private @Nullable String headingText;
    private int headings;

    ElementWalker(Folded text, Vocabulary vocabulary, Title title, List<RatioClaim> claims, List<Element> elements) {
        this.elements = elements;
        this.text = text;
        this.vocabulary = vocabulary;
        this.title = title;
        this.footer = Footer.firstLine(text.source());
        Shared shared = Shared.of(text, vocabulary, title, claims);
        this.values = shared.values();
        this.units = shared.units();
        this.gathered = shared.gathered();
        this.blocks = new BlockReader(shared);
        this.tables = new TableReader(shared, blocks);
        this.outlines = new OutlineReader(text);
        this.survey = new HeadingSurvey(shared, outlines, elements);
        this.yaml = new YamlOutlineReader(text);
    }

    Gathered gathered() {
        return gathered;
    }

    /** The one chapter that the report is about; null where it is about a topic. */
    @Nullable
    ChapterDraft reportChapter() {
        return reportChapter;
    }

    void walk() {
        titleChapter();
        for (Element element : elements) {
            if (element instanceof Element.Heading heading) {
                readHeading(heading);
            } else if (element instanceof Element.Fence fence) {
                if (PROGRESS_FENCES.contains(fence.info())) {
                    List<Node> own = yaml.read(fence.lines());
                    List<Node> nodes = own == null ? outlines.read(fence.lines()) : own;
                    readBlock(nodes, fence.span(), false);
                }
            } else if (element instanceof Element.Prose prose) {
                readProse(prose);
            } else if (element instanceof Element.Table table) {
                Statement statement = statement(table.span(), false);
                if (statement.isForeign() && under.day() != null && tables.listsOpenChapters(table)) {
                    statement = gathered.open(null, Statement.Scope.TOPIC, part, table.span(), false);
                }
                ChapterDraft chapter = under.chapter();
                tables.read(
                        table,
                        statement,
                        chapter != null
                                ? chapter
                                : statement.scope == Statement.Scope.TOPIC
                                                && statement.name == null
                                                && table.header().size() == 2
                                        ? reportChapter
                                        : null);
            }
        }
    }

    /** The last lines of a report are no part of the section that they stand under. */
    private void readProse(Element.Prose prose) {
        List<Node> nodes = survey.outline(prose);
        int last = nodes.size();
        while (headings > 1
                && last > 0
                && text.source().lineOf(nodes.get(last - 1).span().start()) >= footer) {
            last--;
        }
        readBlock(nodes.subList(0, last), prose.span(), headings <= 1);
        if (last < nodes.size()) {
            under.leaveAll();
            readBlock(nodes.subList(last, nodes.size()), nodes.get(last).span(), true);
        }
    }

    /** A title such as «… 第03章进度报告» makes that chapter the report's. */
    private void titleChapter() {
        Span span = title.span();
        if (span == null) {
            return;
        }
        for (int i = span.start(); i < span.end(); i++) {
            UnitText unit = units.readChapterAt(i, span.end());
            boolean chapter = unit != null && isChapterOrLesson(text.clean(unit.span()));
            if (unit != null && chapter && unit.last() > 0 && unit.number() != null) {
                reportChapter = new ChapterDraft(unit.id(), null, span);
                gathered.described.add(reportChapter);
                return;
            }
        }
    }

    private boolean isChapterOrLesson(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return vocabulary.words("title.chapter").occursIn(lower)
                || vocabulary.words("title.lesson").contains(lower.substring(lower.length() - 1));
    }

    // --- headings -------------------------------------------------------------------------------------------------

    private void readHeading(Element.Heading heading) {
        headings++;
        under.leave(heading.level());
        if (heading.level() <= 2) {
            part++;
        }
        UnitText unit = survey.unit(heading);
        if (unit == null) {
            return;
        }
        boolean isTitle =
                title.span() != null && heading.text().start() == title.span().start();
        if (isTitle) {
            readTitleFigures(heading.text());
            under.push(new HeadingStack.Under(heading.level(), null, null, null, null, null));
            return;
        }
        String name = unit.title() == null ? text.clean(heading.text()) : unit.title();
        headingText = name;
        KeyMeaning meaning = vocabulary.key(name);
        if (readUnitHeading(heading, unit, meaning) || readListedHeading(heading, unit)) {
            return;
        }
        Statement.Scope scope = null;
        String topic = null;
        if (meaning.kind() == KeyMeaning.Kind.PROJECT
                && !vocabulary.words("project.own").contains(name)) {
            scope = Statement.Scope.FOREIGN;
        } else if (meaning.leadsAside()) {
            scope = meaning.kind() == KeyMeaning.Kind.AHEAD ? Statement.Scope.AHEAD : Statement.Scope.FOREIGN;
        }
        String named = vocabulary.topics().nameIn(text.plain(heading.text()));
        boolean names = named == null && meaning.topic() && isLatinName(meaning.rest());
        if (named != null || names || gathered.isTopicName(meaning.rest())) {
            topic = named != null ? named : names ? name : meaning.rest();
            gathered.learn(topic);
            scope = Statement.Scope.TOPIC;
        }
        ChapterDraft pending = headingFigures(heading, unit, meaning, topic);
        under.push(new HeadingStack.Under(heading.level(), null, pending, scope, topic, meaning));
    }

    private static boolean isLatinName(String name) {
        return !name.isEmpty() && name.length() < 40 && name.charAt(0) < 0x2e80;
    }

    /** A heading that names a chapter or a section; returns whether it does. */
    private boolean readUnitHeading(Element.Heading heading, UnitText unit, KeyMeaning meaning) {
        if (blocks.skipped().is(unit)) {
            return false;
        }
        ChapterDraft parent = under.chapter();
        boolean percentKind = unit.kind() == UnitText.Kind.NONE
                && HeadingSurvey.isShare(unit)
                && survey.listsShares(heading)
                && !(meaning.isPure() && meaning.kind() != KeyMeaning.Kind.UNKNOWN);
        if (unit.kind() == UnitText.Kind.CHAPTER || (percentKind && parent == null && reportChapter == null)) {
            return pushChapter(heading, unit);
        }
        boolean numbered = unit.kind() == UnitText.Kind.NUMBERED
                || unit.kind() == UnitText.Kind.DOTTED
                || unit.kind() == UnitText.Kind.SECTION
                || percentKind;
        boolean stated = HeadingSurvey.isShare(unit) || (unit.hasState() && survey.hasOpenPeers(heading));
        if (!numbered || !stated || unit.title() == null) {
            return false;
        }
        ChapterDraft chapter = parent != null ? parent : reportChapter;
        if (chapter == null) {
            return pushChapter(heading, unit);
        }
        Status status = unit.status();
        Section section = new Section(
                unit.number(), unit.title(), status == null ? Status.PLANNED : status, unit.mention(), List.of());
        gathered.addSections(chapter, List.of(section), -heading.level() - 1, false);
        under.push(new HeadingStack.Under(heading.level(), null, null, Statement.Scope.FOREIGN, null, null));
        return true;
    }

    private boolean pushChapter(Element.Heading heading, UnitText unit) {
        ChapterDraft draft = ChapterDraft.of(unit, -part - 1);
        if (isPlanned(heading.text(), draft) && !survey.statesBelow(heading)) {
            under.push(new HeadingStack.Under(heading.level(), null, null, Statement.Scope.AHEAD, null, null));
            return true;
        }
        draft.headed = unit.hasState();
        draft.group = isGroup(heading.text(), draft.title);
        if (draft.id != null && draft.title != null && saysNothing(draft.title) && !isFirstTitle(draft)) {
            draft.title = null;
        }
        if (unit.number() != null && unit.last() > number(unit.number())) {
            if (unit.hasState()) {
                gathered.described.addAll(gathered.chapters(unit, -part - 1));
            }
            under.push(new HeadingStack.Under(heading.level(), null, null, Statement.Scope.FOREIGN, null, null));
            return true;
        }
        ChapterDraft known = reportChapter;
        if (known != null && known.id != null && known.id.equals(draft.id) && known.stage == draft.stage) {
            known.merge(draft);
            draft = known;
        } else if (draft.id == null) {
            gathered.described.add(draft);
        } else {
            ChapterDraft other = gathered.describe(draft);
            if (other != draft) {
                other.merge(draft);
                other.headed |= draft.headed;
                draft = other;
            }
        }
        under.push(new HeadingStack.Under(heading.level(), draft, null, null, null, null));
        return true;
    }

    /** Whether what stands before the title of a heading is a word such as 部分 or Part. */
    private boolean isGroup(Span heading, @Nullable String title) {
        String called = text.clean(heading);
        int end = title == null ? -1 : called.indexOf(title);
        return vocabulary
                .words("kind.group")
                .occursIn((end < 0 ? called : called.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    /** {@code 第七章计划}, in one word, or {@code 第二周 计划}: what is to be done, and not a title. */
    private boolean isPlanned(Span heading, ChapterDraft draft) {
        String title = draft.title;
        if (title == null || title.charAt(0) < 0x2e80) {
            return false;
        }
        String called = text.clean(heading);
        int at = called.indexOf(title);
        KeyMeaning meaning = vocabulary.key(title);
        return at > 0
                && (draft.stage || Character.isLetter(called.charAt(at - 1)))
                && meaning.isPure()
                && meaning.unit() == null
                && (meaning.role() == Role.TARGET || meaning.kind() == KeyMeaning.Kind.AHEAD);
    }

    /** {@code 阶段2拆分}: what follows the number is no title. */
    private boolean saysNothing(String title) {
        KeyMeaning meaning = vocabulary.key(title);
        return meaning.isPure() && (meaning.kind() == KeyMeaning.Kind.LIST || meaning.kind() == KeyMeaning.Kind.PLAIN);
    }

    /** {@code 第01章 总览}: the title of a first chapter, where it would be a remark on another one. */
    private boolean isFirstTitle(ChapterDraft draft) {
        return draft.title != null
                && ChapterId.of(1).equals(draft.id)
                && vocabulary.words("title.first").contains(draft.title.toLowerCase(Locale.ROOT));
    }

    private static int number(String number) {
        return LineReader.areDigits(number) && number.length() < 6 ? Integer.parseInt(number) : 0;
    }

    /** A heading that repeats the title of a unit that a list above names; numbered only where its like say how far they are. */
    private boolean readListedHeading(Element.Heading heading, UnitText unit) {
        String name = unit.title();
        boolean plain = unit.kind() == UnitText.Kind.NONE
                || (unit.kind() == UnitText.Kind.NUMBERED && survey.hasOpenPeers(heading) && under.chapter() == null);
        if (!plain || name == null || !gathered.listsTitle(name)) {
            return false;
        }
        ChapterDraft draft = ChapterDraft.of(unit, -part - 1);
        draft.headed = unit.hasState();
        gathered.described.add(draft);
        under.push(new HeadingStack.Under(heading.level(), draft, null, null, null, null));
        return true;
    }

    /** A percentage in a heading that is no unit: of what remains, or of the thing the heading names. */
    private @Nullable ChapterDraft headingFigures(
            Element.Heading heading, UnitText unit, KeyMeaning meaning, @Nullable String topic) {
        if (meaning.leadsAside()) {
            return null;
        }
        boolean remaining = meaning.role() == Role.REMAINING || meaning.role() == Role.REMAINING_PERCENT;
        Role role = remaining ? Role.REMAINING : null;
        boolean speaks =
                meaning.isPure() || topic != null || gathered.isTopicName(meaning.rest()) || heading.level() <= 3;
        if (!speaks) {
            return null;
        }
        List<Meant> meants = values.read(heading.text(), new ValueReader.Context(null, role));
        ChapterDraft pending = null;
        Statement statement = null;
        for (Meant meant : meants) {
            boolean percent = meant.unit() == Unit.NONE && meant.isPercent();
            boolean counted = meaning.isPure() && meant.unit() == Unit.NONE && !percent;
            boolean chapters = meant.unit() == Unit.CHAPTERS || counted;
            if (!percent && !chapters) {
                continue;
            }
            boolean ofChapter = percent && (isOfChapter(heading.text()) || (reportChapter != null && topic == null));
            if (ofChapter) {
                ChapterDraft chapter = reportChapter;
                if (chapter == null) {
                    pending = pending == null ? new ChapterDraft(null, null, heading.text()) : pending;
                    pending.figures.add(new ChapterDraft.Told(meant, -part - 1));
                } else {
                    chapter.figures.add(new ChapterDraft.Told(meant, -part - 1));
                    chapter.bare = false;
                }
            } else if (meaning.isPure() || topic != null) {
                statement = statement == null
                        ? gathered.open(topic, Statement.Scope.TOPIC, part, heading.text(), true)
                        : statement;
                statement.figures.add(meant);
            }
        }
        return pending;
    }

    private boolean isOfChapter(Span heading) {
        return title.ofChapter()
                && vocabulary
                        .words("title.chapter")
                        .occursIn(text.clean(heading).toLowerCase(Locale.ROOT));
    }

    private void readTitleFigures(Span span) {
        Statement statement = null;
        for (Meant meant : values.read(span, new ValueReader.Context(null, null))) {
            boolean percent = meant.unit() == Unit.NONE && meant.role() == Role.PERCENT;
            if (!percent && meant.unit() != Unit.CHAPTERS) {
                continue;
            }
            ChapterDraft chapter = reportChapter;
            if (percent && title.ofChapter()) {
                if (chapter == null) {
                    titlePercent = meant;
                } else {
                    chapter.figures.add(new ChapterDraft.Told(meant, -1));
                }
                continue;
            }
            statement = statement == null ? gathered.open(null, Statement.Scope.TOPIC, part, span, true) : statement;
            statement.figures.add(meant);
        }
    }

    private @Nullable Meant titlePercent;

    private Statement statement(Span span, boolean header) {
        Statement statement = opened(span, header);
        statement.heading = headingText;
        statement.headed = under.ofUnits();
        return statement;
    }

    private Statement opened(Span span, boolean header) {
        HeadingStack.Under heading = under.leading();
        String name = heading == null ? null : heading.name();
        Statement.Scope scope = heading == null || name != null ? null : heading.scope();
        return gathered.open(name, scope == null ? Statement.Scope.TOPIC : scope, part, span, header);
    }

    // --- blocks ---------------------------------------------------------------------------------------------------

    private void readBlock(List<Node> nodes, Span span, boolean header) {
        if (nodes.isEmpty()) {
            return;
        }
        Statement statement = statement(span, header);
        if (statement.isForeign() && speaksOfTopic(nodes)) {
            statement = gathered.open(null, Statement.Scope.TOPIC, part, span, header);
        }
        ChapterDraft chapter = under.chapter();
        if (chapter == null
                && reportChapter != null
                && !blocks.signs().speaksOfTopic(nodes)
                && !hasTopicKey(nodes)
                && statement.scope == Statement.Scope.TOPIC
                && statement.name == null) {
            chapter = reportChapter;
        }
        ChapterDraft draft = blocks.read(nodes, statement, chapter);
        if (draft == null || draft == chapter) {
            return;
        }
        under.takePending(draft);
        if (reportChapter == null && (header || title.ofChapter())) {
            reportChapter = draft;
            Meant percent = titlePercent;
            if (percent != null) {
                draft.figures.add(new ChapterDraft.Told(percent, -1));
            }
        }
    }

    /** Whether a block under a heading that leads away from the topic speaks of it all the same. */
    private boolean speaksOfTopic(List<Node> nodes) {
        KeyMeaning day = under.day();
        return day == null
                ? !under.isProject() && blocks.signs().statesRemainder(nodes)
                : blocks.signs().statesWhole(nodes, day, reportChapter != null);
    }

    /** Whether a key speaks of the topic; one that only gives its name, such as 书名, says where the chapter belongs. */
    private boolean hasTopicKey(List<Node> nodes) {
        for (Node node : nodes) {
            Span key = node.key();
            KeyMeaning meaning = key == null ? null : vocabulary.key(text.clean(key));
            if (meaning != null && meaning.topic() && !(meaning.saysNothing() && !node.hasNoValue())) {
                return true;
            }
        }
        return false;
    }
}
