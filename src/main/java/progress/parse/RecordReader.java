package progress.parse;

import java.util.ArrayList;
import java.util.List;
import progress.model.ChapterId;
import progress.model.Role;

/** Reads units that are written as mappings: {@code {id: 01, title: "The boot chain", status: done}}. */
final class RecordReader {
    private final Folded text;
    private final NodeReader reader;
    private final UnitReader units;
    private final Words numberKeys;
    private final Words titleKeys;

    RecordReader(Folded text, Vocabulary vocabulary, NodeReader reader, UnitReader units) {
        this.text = text;
        this.reader = reader;
        this.units = units;
        this.numberKeys = vocabulary.words("column.number");
        this.titleKeys = vocabulary.words("column.title");
    }

    /** Whether an item of a list is a mapping that has a title and says how far it is. */
    boolean isRecord(Node node) {
        if (!node.bullet() || node.children().isEmpty()) {
            return false;
        }
        boolean titled = false;
        boolean stated = false;
        for (Node field : fields(node)) {
            NodeKey key = reader.key(field);
            if (key != null) {
                KeyMeaning meaning = key.meaning();
                titled |= isTitle(key);
                stated |= meaning.kind() == KeyMeaning.Kind.STATE || meaning.role() == Role.PERCENT;
            }
        }
        return titled && stated;
    }

    /** The entries of a record; the first one may stand on the item's own line. */
    private static List<Node> fields(Node node) {
        List<Node> fields = new ArrayList<>();
        if (node.key() != null) {
            fields.add(new Node(node.line().withBullet(false), List.of()));
        }
        fields.addAll(node.children());
        return fields;
    }

    private boolean isTitle(NodeKey key) {
        return key.meaning().kind() == KeyMeaning.Kind.NAME || titleKeys.contains(key.lower());
    }

    private boolean isNumber(NodeKey key) {
        return numberKeys.contains(key.lower());
    }

    /**
     * A mapping as a chapter.
     *
     * @param rest the entries that neither number nor name it
     */
    record Read(ChapterDraft draft, List<Node> rest) {}

    Read read(Node node) {
        ChapterDraft draft = new ChapterDraft(null, null, node.span());
        List<Node> rest = new ArrayList<>();
        for (Node field : fields(node)) {
            NodeKey key = reader.key(field);
            String value = text.plain(field.value());
            if (key != null && isNumber(key) && !value.isEmpty()) {
                draft.id = ChapterId.of(value);
            } else if (key != null && isTitle(key) && draft.title == null) {
                UnitText unit = units.read(field.value());
                draft.title = unit == null || unit.title() == null ? value : unit.title();
                if (draft.id == null && unit != null && unit.kind() == UnitText.Kind.CHAPTER) {
                    draft.id = unit.id();
                }
            } else {
                rest.add(field);
            }
        }
        draft.listed = true;
        return new Read(draft, rest);
    }
}
