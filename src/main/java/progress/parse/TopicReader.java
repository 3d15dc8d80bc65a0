package progress.parse;

import progress.model.Percent;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;

/** Reads lines that name a topic: keys such as {@code 16_eBPF技术详解:}, and items of a list of topics. */
final class TopicReader {
    private final Vocabulary vocabulary;
    private final NodeReader nodes;
    private final Gathered gathered;
    private final TopicSigns signs;
    private final FigureTaker figures;

    TopicReader(Shared shared, TopicSigns signs, FigureTaker figures) {
        this.vocabulary = shared.vocabulary();
        this.nodes = shared.nodes();
        this.gathered = shared.gathered();
        this.signs = signs;
        this.figures = figures;
    }

    /** Whether the key of a line names a topic; one that the heading above names too is learned. */
    boolean isKey(Node node, NodeKey key, Place place) {
        if (signs.isTopicKey(node, place.isForeign())) {
            return true;
        }
        boolean repeats = repeatsHeading(node, key, place);
        if (repeats) {
            gathered.learn(key.plain());
        }
        return repeats;
    }

    /**
     * {@code 服务网格:} below a heading of the same name: a topic, whichever words of the vocabulary are in its name, unless
     * it consists of nothing else.
     */
    private boolean repeatsHeading(Node node, NodeKey key, Place place) {
        String heading = place.statement().heading;
        return heading != null
                && node.marker() == null
                && place.chapter() == null
                && place.depth() == 0
                && node.hasNoValue()
                && !key.meaning().isPure()
                && signs.statesPlan(node.children())
                && endsWithName(heading, key);
    }

    /** {@code 一、MySQL性能优化} and {@code 专题一：MySQL性能优化} end with the name that the key gives. */
    private boolean endsWithName(String heading, NodeKey key) {
        return key.topicKey().length() > 1 && vocabulary.topicKey(heading).endsWith(key.topicKey());
    }

    /** Reads a key that names a topic; returns the place of what is below it. */
    Place readKey(Node node, NodeKey key, Place place) {
        Statement named = gathered.named(key.plain(), Statement.Scope.TOPIC, place.statement(), node.span());
        Place there = place.with(named);
        figures.takeValue(node, KeyMeaning.OF_TOPIC, there);
        return there;
    }

    /** {@code 4. 🚧 服务网格技术详解 (8章, …)} in a list of topics, where it is the report's own. */
    boolean isItem(Node node, Place place) {
        if (place.chapter() != null || !node.line().isItem()) {
            return false;
        }
        UnitText unit = nodes.unit(node);
        boolean numbered = unit.kind() == UnitText.Kind.NONE || unit.kind() == UnitText.Kind.NUMBERED;
        String name = unit.title();
        if (!numbered || name == null) {
            return false;
        }
        String nameKey = unit.hasState() || !unit.figures().isEmpty() ? nodes.titleKey(node) : null;
        boolean own = nameKey != null
                && gathered.isTopicKey(nameKey)
                && !vocabulary.key(name).isOfMeasure();
        return own || (!place.isForeign() && unit.mark() != null && signs.countsChapters(node.children()));
    }

    /** Reads an item that names a topic; returns the place of what is below it. */
    Place readItem(Node node, Place place) {
        UnitText unit = nodes.unit(node);
        Statement named = gathered.named(unit.title(), Statement.Scope.TOPIC, place.statement(), node.span());
        named.overview = place.isForeign();
        boolean open = unit.status() != null && unit.status() != Status.DONE;
        boolean plain = !hasTarget(unit);
        Stated<Percent> percent = unit.percent();
        for (Meant figure : unit.figures()) {
            boolean size = percent == null || figure.unit() == Unit.CHAPTERS;
            boolean planned = open && plain && size && figure.role() == Role.DONE;
            named.figures.add(planned ? new Meant(figure.unit(), Role.TARGET, figure.value(), figure.span()) : figure);
        }
        if (percent != null) {
            named.figures.add(ValueReader.completion(percent, Role.PERCENT));
        }
        return place.with(named);
    }

    private static boolean hasTarget(UnitText unit) {
        for (Meant figure : unit.figures()) {
            if (figure.role() == Role.TARGET) {
                return true;
            }
        }
        return false;
    }
}
