package progress.parse;

import java.util.ArrayList;
import java.util.List;
import progress.source.SourceFile;
import progress.source.Span;

/** Tells which lines beside each other may be items of a list of units, and what they are a list of. */
final class ItemReader {
    /** How a link to a heading begins. */
    private static final String LINK = "](#";

    private final Folded text;
    private final Vocabulary vocabulary;
    private final NodeReader nodes;
    private final LineReader lines;
    private final TopicSigns signs;
    private final TopicReader topics;
    private final RecordReader records;
    /** Whether there is any link to a heading. */
    private final boolean linked;

    ItemReader(Shared shared, TopicSigns signs, TopicReader topics, RecordReader records) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.nodes = shared.nodes();
        this.lines = new LineReader(text);
        this.signs = signs;
        this.topics = topics;
        this.records = records;
        this.linked = text.source().text().contains(LINK);
    }

    /** What lines beside each other are a list of. */
    UnitList recognise(List<Node> siblings, Place place) {
        List<UnitList.Item> items = new ArrayList<>();
        UnitText before = null;
        for (Node node : siblings) {
            UnitText unit = nodes.unitAfter(before, node);
            before = unit;
            boolean record = place.chapter() == null && records.isRecord(node);
            if (!record && !isLink(node) && isItem(node, unit, place)) {
                items.add(new UnitList.Item(node, unit));
            }
        }
        return UnitList.recognise(
                items,
                new UnitList.Around(
                        place.key(),
                        place.chapter() != null,
                        place.isRightBelowHeading(),
                        place.strict(),
                        place.nested(),
                        place.isForeign(),
                        place.openBeside(),
                        place.unitRole() != null));
    }

    /** Whether a line can be an item of a list of units: numbered, or marked, and not the name of a figure. */
    private boolean isItem(Node node, UnitText unit, Place place) {
        if (signs.isTopicKey(node, place.isForeign()) || topics.isItem(node, place)) {
            return false;
        }
        boolean ownChapter = unit.kind() == UnitText.Kind.CHAPTER
                && place.chapter() != null
                && !place.nested()
                && !node.line().isItem();
        if (ownChapter || unit.kind() != UnitText.Kind.NONE) {
            return !ownChapter;
        }
        NodeKey key = nodes.key(node);
        if (key != null && key.meaning().isPure() && key.meaning().kind() != KeyMeaning.Kind.UNKNOWN) {
            return false;
        }
        Span value = node.value();
        Span marker = node.marker();
        boolean marked = marker != null && vocabulary.states().mark(text, marker) != null;
        boolean bar = key != null && lines.isBar(value.start(), value.end());
        return marked || bar || (node.bullet() && (marker == null || (unit.state() != null && unit.title() != null)));
    }

    /** A line of a table of contents. */
    boolean isLink(Node node) {
        if (!linked) {
            return false;
        }
        SourceFile source = text.source();
        int end = source.lineEnd(source.lineOf(node.span().start()));
        return source.text().substring(node.span().start(), end).contains(LINK);
    }
}
