package progress.parse;

import java.util.List;
import progress.source.Span;

final class YamlOutlineReader {
    YamlOutlineReader(Folded text) {}

    boolean applies(List<Span> lines) {
        return false;
    }

    List<Node> read(List<Span> lines) {
        return List.of();
    }
}
