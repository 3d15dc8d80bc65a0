package progress.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import progress.model.RepeatedKey;
import progress.model.Status;
import progress.source.Span;

/** Notes what lines say beside the figures of their keys: achievements, boxes to tick, what is stated or keyed again. */
final class SideNotes {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final NodeReader nodes;
    private final Gathered gathered;
    private final EchoReader echoes;
    private final Words asideVerbs;

    SideNotes(Shared shared, EchoReader echoes) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.nodes = shared.nodes();
        this.gathered = shared.gathered();
        this.echoes = echoes;
        this.asideVerbs = vocabulary.words("aside.verb");
    }

    /** {@code ✅ 完成eBPF网络技术（1,236行，25+代码）}: an achievement that states a chapter's figures. */
    void noteAside(Node node, Statement statement) {
        Span line = node.text();
        if (asideVerbs.matchAhead(text, line.start(), line.end()) == 0) {
            return;
        }
        UnitText unit = nodes.unit(node);
        String name = unit.kind() == UnitText.Kind.NONE ? unit.title() : null;
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
    void noteEcho(Node node, Place place) {
        Span marker = node.marker();
        if (marker != null && vocabulary.states().mark(text, marker) != Status.DONE) {
            return;
        }
        boolean box = UnitList.isCheckbox(node);
        NodeKey key = nodes.key(node);
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
    void noteTasks(UnitList list, Statement statement) {
        for (UnitList.Item item : list.items()) {
            if (UnitList.isCheckbox(item.node()) && item.unit().title() != null) {
                ChapterDraft draft = ChapterDraft.of(item.unit(), statement.group);
                draft.listed = true;
                gathered.tasks.add(draft);
            }
        }
    }

    /** Keys that stand more than once beside each other. */
    void noteRepeatedKeys(List<Node> siblings) {
        if (siblings.size() < 2) {
            return;
        }
        Map<String, Span> seen = new HashMap<>();
        for (Node node : siblings) {
            NodeKey key = node.line().isItem() ? null : nodes.key(node);
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
