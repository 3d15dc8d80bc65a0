package progress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import progress.model.ChapterId;
import progress.model.Role;
import progress.source.Span;

/** Reads units that are written as mappings: {@code {id: 01, title: "The boot chain", status: done}}. */
final class RecordReader {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;

    RecordReader(Folded text, Vocabulary vocabulary, UnitReader units) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.units = units;
    }

    /** {@code {id: 01, title: "The boot chain", status: done}}: a unit as a mapping. */
    boolean isRecord(Node node) {
        if (!node.bullet() || node.children().isEmpty()) {
            return false;
        }
        boolean titled = false;
        boolean stated = false;
        for (Node field : fields(node)) {
            Span key = field.key();
            if (key == null) {
                continue;
            }
            String name = text.clean(key).toLowerCase(Locale.ROOT);
            KeyMeaning meaning = vocabulary.key(name);
            titled |= vocabulary.words("column.title").contains(name) || meaning.kind() == KeyMeaning.Kind.NAME;
            stated |= meaning.kind() == KeyMeaning.Kind.STATE || meaning.role() == Role.PERCENT;
        }
        return titled && stated;
    }

    /** The entries of a record; the first one may stand on the item's own line. */
    private static List<Node> fields(Node node) {
        List<Node> fields = new ArrayList<>();
        if (node.key() != null) {
            fields.add(new Node(
                    node.span(),
                    node.indent(),
                    false,
                    node.marker(),
                    node.ordinal(),
                    node.text(),
                    node.key(),
                    node.value(),
                    List.of()));
        }
        fields.addAll(node.children());
        return fields;
    }

    private boolean isTitleField(String name) {
        return vocabulary.words("column.title").contains(name)
                || vocabulary.key(name).kind() == KeyMeaning.Kind.NAME;
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
            Span key = field.key();
            String name = key == null ? "" : text.clean(key).toLowerCase(Locale.ROOT);
            String value = text.plain(field.value());
            if (vocabulary.words("column.number").contains(name) && !value.isEmpty()) {
                draft.id = ChapterId.of(value);
            } else if (draft.title == null && key != null && isTitleField(name)) {
                UnitText unit = units.read(field.value());
                draft.title = unit == null || unit.title() == null ? value : unit.title();
                draft.id =
                        draft.id == null && unit != null && unit.kind() == UnitText.Kind.CHAPTER ? unit.id() : draft.id;
            } else {
                rest.add(field);
            }
        }
        draft.listed = true;
        return new Read(draft, rest);
    }
}
