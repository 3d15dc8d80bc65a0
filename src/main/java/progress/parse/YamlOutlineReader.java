package progress.parse;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Reads a block in YAML's own syntax (flow collections, quoted and block scalars, several documents) from SnakeYAML's
 * node graph into the same outline that {@link OutlineReader} makes of lines. Values stay text. A block that is no YAML,
 * too large, too deep, or uses aliases, is read as lines.
 */
final class YamlOutlineReader {
    private static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 32;

    private final Folded text;
    private final SourceFile source;
    private final LineReader lines;

    YamlOutlineReader(Folded text) {
        this.text = text;
        this.source = text.source();
        this.lines = new LineReader(text);
    }

    /** The outermost nodes of a block; null where it does not use YAML's own syntax, or is no YAML. */
    @Nullable
    List<Node> read(List<Span> block) {
        return usesYaml(block) ? compose(block) : null;
    }

    /** The outermost nodes of any block that is YAML; null where it is none. */
    @Nullable
    List<Node> compose(List<Span> block) {
        if (block.isEmpty()) {
            return null;
        }
        Layout layout = Layout.of(block);
        if (layout.text.length() > LARGEST) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setWarnOnDuplicateKeys(false);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(layout.text)), options);
            Composer composer = new Composer(parser, new Resolver(), options);
            List<Node> nodes = new ArrayList<>();
            while (composer.checkNode()) {
                org.yaml.snakeyaml.nodes.Node root = composer.getNode();
                rejectAnchors(root);
                nodes.addAll(children(root, layout));
            }
            return nodes;
        } catch (RuntimeException e) {
            // YAMLException, and what SnakeYAML throws besides it on hostile input.
            return null;
        }
    }

    /** Whether a line has a flow collection, a quoted scalar or a block scalar as its value, or parts documents. */
    private boolean usesYaml(List<Span> block) {
        for (Span line : block) {
            Line read = mayEndYaml(line) ? lines.read(line) : null;
            if (read == null) {
                continue;
            }
            Span value = read.value();
            if (value.start() == value.end()) {
                continue;
            }
            char first = source.text().charAt(value.start());
            char last = source.text().charAt(value.end() - 1);
            boolean flow =
                    (first == '{' && last == '}') || (first == '[' && last == ']' && value.end() - value.start() > 3);
            boolean quoted = (first == '"' || first == '\'') && last == first && value.end() - value.start() > 1;
            boolean block_ = (first == '|' || first == '>') && read.key() != null && value.end() - value.start() <= 2;
            if (flow || quoted || block_) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends as such a value does; asked of every line. */
    private boolean mayEndYaml(Span line) {
        int end = text.trimEnd(line.start(), line.end());
        for (int i = Math.max(line.start(), end - 2); i < end; i++) {
            char c = source.text().charAt(i);
            if (c == '|' || c == '>' || (i == end - 1 && (c == '}' || c == ']' || c == '"' || c == '\''))) {
                return true;
            }
        }
        return false;
    }

    /** Aliases share nodes; what they mean is not what the report's lines say. */
    private static void rejectAnchors(org.yaml.snakeyaml.nodes.Node node) {
        if (node.getAnchor() != null) {
            throw new IllegalArgumentException("anchors are not read");
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                rejectAnchors(tuple.getKeyNode());
                rejectAnchors(tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(YamlOutlineReader::rejectAnchors);
        }
    }

    private List<Node> children(org.yaml.snakeyaml.nodes.Node node, Layout layout) {
        List<Node> nodes = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                nodes.add(entry(tuple, layout));
            }
        } else if (node instanceof SequenceNode sequence) {
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                nodes.add(item(item, layout));
            }
        } else if (node instanceof ScalarNode scalar) {
            nodes.addAll(scalarLines(scalar, layout));
        }
        return nodes;
    }

    private Node entry(NodeTuple tuple, Layout layout) {
        Span key = layout.span(source, tuple.getKeyNode());
        org.yaml.snakeyaml.nodes.Node value = tuple.getValueNode();
        Span none = source.span(key.end(), key.end());
        if (value instanceof ScalarNode scalar) {
            boolean folded =
                    scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
            return folded
                    ? new Node(entry(key, none), scalarLines(scalar, layout))
                    : new Node(entry(key, scalarSpan(scalar, layout)), List.of());
        }
        return new Node(entry(key, none), children(value, layout));
    }

    /** An entry's line; its key may carry a marker or an ordinal. */
    private Line entry(Span key, Span value) {
        Line read = lines.read(key);
        Line head = read == null ? Line.plain(key) : read;
        Span own = text.trim(head.text().start(), key.end());
        int end = Math.max(key.end(), value.end());
        Span span = source.span(key.start(), end);
        Span body = source.span(own.start(), Math.max(own.start(), end));
        return new Line(span, 0, head.bullet(), head.marker(), head.ordinal(), body, own, value);
    }

    private Node item(org.yaml.snakeyaml.nodes.Node item, Layout layout) {
        if (item instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            List<Node> entries = children(mapping, layout);
            if (mapping.getFlowStyle() == FlowStyle.FLOW) {
                return new Node(emptyItem(layout.span(source, mapping)), entries);
            }
            Node first = entries.get(0);
            List<Node> below = new ArrayList<>(first.children());
            below.addAll(entries.subList(1, entries.size()));
            return new Node(first.line().withBullet(true), below);
        }
        if (item instanceof ScalarNode scalar) {
            Span span = scalarSpan(scalar, layout);
            Line read = lines.read(span);
            Line line = read == null ? Line.plain(span) : read.withSpan(span);
            return new Node(line.withBullet(true), List.of());
        }
        return new Node(emptyItem(layout.span(source, item)), children(item, layout));
    }

    /** The line of an item that is a collection and has no text of its own. */
    private Line emptyItem(Span span) {
        Span none = source.span(span.start(), span.start());
        return new Line(span, 0, true, null, null, none, null, none);
    }

    /** A scalar without its quotes. */
    private Span scalarSpan(ScalarNode scalar, Layout layout) {
        Span span = layout.span(source, scalar);
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return quoted && span.end() - span.start() >= 2
                ? text.trim(span.start() + 1, span.end() - 1)
                : text.trim(span.start(), span.end());
    }

    /** The lines of a block scalar, or of a plain scalar that goes on over several lines. */
    private List<Node> scalarLines(ScalarNode scalar, Layout layout) {
        Span span = layout.span(source, scalar);
        int first = source.lineOf(span.start());
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        int last = source.lineOf(Math.max(span.start(), span.end() - 1));
        List<Node> nodes = new ArrayList<>();
        for (int line = block ? first + 1 : first; line <= last; line++) {
            int start = line == first ? span.start() : source.lineStart(line);
            int end = Math.min(span.end(), source.lineEnd(line));
            Line read = start < end ? lines.read(source.span(start, end)) : null;
            if (read != null) {
                nodes.add(new Node(read, List.of()));
            }
        }
        return nodes;
    }

    /**
     * The text of a block as SnakeYAML sees it, and where its characters stand in the report.
     *
     * @param offsets by code point of the text, the offset in the report
     */
    private record Layout(String text, int[] offsets) {
        static Layout of(List<Span> block) {
            StringBuilder joined = new StringBuilder();
            for (Span line : block) {
                joined.append(line.text()).append('\n');
            }
            String text = joined.toString();
            int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
            int codePoint = 0;
            for (Span line : block) {
                String content = line.text();
                for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
                    offsets[codePoint++] = line.start() + i;
                }
                offsets[codePoint++] = line.end();
            }
            offsets[codePoint] = block.get(block.size() - 1).end();
            return new Layout(text, offsets);
        }

        Span span(SourceFile source, org.yaml.snakeyaml.nodes.Node node) {
            int start = offsets[Math.min(node.getStartMark().getIndex(), offsets.length - 1)];
            int end = offsets[Math.min(node.getEndMark().getIndex(), offsets.length - 1)];
            return source.span(start, Math.max(start, end));
        }
    }
}
