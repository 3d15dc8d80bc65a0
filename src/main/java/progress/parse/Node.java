package progress.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.source.Span;

/** A line of an outline with everything below it. */
final class Node {
    private final Line line;
    private final List<Node> children;

    /** What the line says, as far as {@link NodeReader} has been asked for it. */
    @Nullable
    UnitText unit;

    @Nullable
    NodeKey read;

    @Nullable
    String titleKey;

    /** @param children the lines right below, in their order; duplicate keys are kept */
    Node(Line line, List<Node> children) {
        this.line = line;
        this.children = List.copyOf(children);
    }

    Line line() {
        return line;
    }

    Span span() {
        return line.span();
    }

    boolean bullet() {
        return line.bullet();
    }

    @Nullable
    Span marker() {
        return line.marker();
    }

    @Nullable
    Span ordinal() {
        return line.ordinal();
    }

    Span text() {
        return line.text();
    }

    @Nullable
    Span key() {
        return line.key();
    }

    Span value() {
        return line.value();
    }

    /** Whether nothing stands behind the key. */
    boolean hasNoValue() {
        return line.value().start() == line.value().end();
    }

    List<Node> children() {
        return children;
    }
}
