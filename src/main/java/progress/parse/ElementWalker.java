package progress.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.RatioClaim;
import progress.source.Footer;
import progress.source.Span;

/** Goes through the elements of a report and reads each in the light of the headings above it. */
final class ElementWalker {
    private static final Set<String> PROGRESS_FENCES =
            Set.of("", "yaml", "yml", "text", "txt", "plain", "plaintext", "markdown", "md", "progress", "toml", "ini");

    private final Folded text;
    private final NodeReader lines;
    private final Title title;
    private final BlockReader blocks;
    private final TableReader tables;
    private final OutlineReader outlines;
    private final YamlOutlineReader yaml;
    private final Gathered gathered;
    private final HeadingStack under = new HeadingStack();
    private final HeadingReader headings;
    private final ReportChapter report;
    private final List<Element> elements;
    private final HeadingSurvey survey;
    private final int footer;

    ElementWalker(Folded text, Vocabulary vocabulary, Title title, List<RatioClaim> claims, List<Element> elements) {
        this.elements = elements;
        this.text = text;
        this.title = title;
        this.footer = Footer.firstLine(text.source());
        Shared shared = Shared.of(text, vocabulary, title, claims);
        this.lines = shared.nodes();
        this.gathered = shared.gathered();
        this.blocks = new BlockReader(shared);
        this.tables = new TableReader(shared, blocks);
        this.outlines = new OutlineReader(text);
        this.survey = new HeadingSurvey(shared, outlines, elements);
        this.yaml = new YamlOutlineReader(text);
        this.report = new ReportChapter(gathered);
        this.headings = new HeadingReader(shared, title, survey, blocks, under, report);
        report.readTitle(title.span(), shared);
    }

    Gathered gathered() {
        return gathered;
    }

    /** The one chapter that the report is about; null where it is about a topic. */
    @Nullable
    ChapterDraft reportChapter() {
        return report.draft();
    }

    void walk() {
        for (Element element : elements) {
            if (element instanceof Element.Heading heading) {
                headings.read(heading);
            } else if (element instanceof Element.Fence fence) {
                if (PROGRESS_FENCES.contains(fence.info())) {
                    List<Node> own = yaml.read(fence.lines());
                    List<Node> nodes = own == null ? outlines.read(fence.lines()) : own;
                    readBlock(nodes, fence.span(), false);
                }
            } else if (element instanceof Element.Prose prose) {
                readProse(prose);
            } else if (element instanceof Element.Table table) {
                readTable(table);
            }
        }
    }

    /** The last lines of a report are no part of the section that they stand under. */
    private void readProse(Element.Prose prose) {
        List<Node> nodes = survey.outline(prose);
        int last = nodes.size();
        while (under.count() > 1
                && last > 0
                && text.source().lineOf(nodes.get(last - 1).span().start()) >= footer) {
            last--;
        }
        readBlock(nodes.subList(0, last), prose.span(), under.count() <= 1);
        if (last < nodes.size()) {
            under.leaveAll();
            readBlock(nodes.subList(last, nodes.size()), nodes.get(last).span(), true);
        }
    }

    private Statement statement(Span span, boolean header) {
        Statement statement = opened(span, header);
        statement.heading = under.called();
        statement.headed = under.ofUnits();
        return statement;
    }

    private Statement opened(Span span, boolean header) {
        HeadingStack.Under heading = under.leading();
        String name = heading == null ? null : heading.name();
        Statement.Scope scope = heading == null || name != null ? null : heading.scope();
        return gathered.open(name, scope == null ? Statement.Scope.TOPIC : scope, under.part(), span, header);
    }

    private void readTable(Element.Table table) {
        Statement statement = statement(table.span(), false);
        if (statement.isForeign() && under.day() != null && tables.listsOpenChapters(table)) {
            statement = gathered.open(null, Statement.Scope.TOPIC, under.part(), table.span(), false);
        }
        ChapterDraft chapter = under.chapter();
        boolean ofReport = statement.scope == Statement.Scope.TOPIC
                && statement.name == null
                && table.header().size() == 2;
        tables.read(table, statement, chapter == null && ofReport ? report.draft() : chapter);
    }

    private void readBlock(List<Node> nodes, Span span, boolean header) {
        if (nodes.isEmpty()) {
            return;
        }
        Statement statement = statement(span, header);
        if (statement.isForeign() && speaksOfTopic(nodes)) {
            statement = gathered.open(null, Statement.Scope.TOPIC, under.part(), span, header);
        }
        ChapterDraft chapter = under.chapter();
        if (chapter == null
                && report.draft() != null
                && !blocks.signs().speaksOfTopic(nodes)
                && !hasTopicKey(nodes)
                && statement.scope == Statement.Scope.TOPIC
                && statement.name == null) {
            chapter = report.draft();
        }
        ChapterDraft draft = blocks.read(nodes, statement, chapter);
        if (draft == null || draft == chapter) {
            return;
        }
        under.takePending(draft);
        if (report.draft() == null && (header || title.ofChapter())) {
            report.name(draft);
        }
    }

    /** Whether a block under a heading that leads away from the topic speaks of it all the same. */
    private boolean speaksOfTopic(List<Node> nodes) {
        KeyMeaning day = under.day();
        return day == null
                ? !under.isProject() && blocks.signs().statesRemainder(nodes)
                : blocks.signs().statesWhole(nodes, day, report.draft() != null);
    }

    /** Whether a key speaks of the topic; one that only gives its name, such as 书名, says where the chapter belongs. */
    private boolean hasTopicKey(List<Node> nodes) {
        for (Node node : nodes) {
            KeyMeaning meaning = lines.meaning(node);
            if (meaning != null && meaning.topic() && !(meaning.saysNothing() && !node.hasNoValue())) {
                return true;
            }
        }
        return false;
    }
}
