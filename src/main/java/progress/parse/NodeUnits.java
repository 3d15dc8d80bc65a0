package progress.parse;

import java.util.IdentityHashMap;
import java.util.Map;

/** Lines of outlines read as units; asked for often, read once. */
final class NodeUnits {
    private final UnitReader units;
    private final Map<Node, UnitText> read = new IdentityHashMap<>();

    NodeUnits(UnitReader units) {
        this.units = units;
    }

    UnitText of(Node node) {
        return read.computeIfAbsent(node, units::read);
    }
}
