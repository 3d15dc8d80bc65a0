package progress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Where the reader of lines and the reader of YAML both apply, they give the same tree.
 *
 * <p>Both apply to a block when
 *
 * <ol>
 *   <li>it is YAML (SnakeYAML parses it to the end) and a mapping or a sequence, not a single text;
 *   <li>it is written in blocks alone: no flow collections, quotes, block scalars, aliases, tags, {@code ---};
 *   <li>every plain text stays on one line: YAML folds what goes on over several lines into one, and that is the reason
 *       why lines are read at all;
 *   <li>no line has a comment, which YAML drops and people do not mean as one;
 *   <li>no colon stands within brackets: {@code Istio (score: 8.2)} is a key {@code Istio (score} to YAML, and none to
 *       people.
 * </ol>
 *
 * <p>Duplicate keys are no exception: both keep them. Compared are bullets, markers, numbers, keys, values, and what
 * stands below what.
 */
class ReadersAgreeTest {
    private static final Path CORPUS = Path.of("../shared/corpus/src");
    private static final Path OWN = Path.of("src/test/resources/parse");

    /** How many blocks of the corpus both readers read: 145 of 710 when this was written. */
    private static final int FEWEST = 100;

    @Test
    void onTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not part of the project");

        assertThat(compared(CORPUS)).isGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void onOurOwnBlocks() throws IOException {
        assertThat(compared(OWN)).isGreaterThanOrEqualTo(20);
    }

    /** Compares all blocks in which both readers apply, and returns how many they are. */
    private static int compared(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        int compared = 0;
        for (Path file : files) {
            Folded text = new Folded(new SourceFile(file.getFileName().toString(), Files.readString(file)));
            for (Element element : Markdown.read(text)) {
                if (element instanceof Element.Fence fence && bothApply(fence)) {
                    List<Node> yaml = new YamlOutlineReader(text).compose(fence.lines());
                    List<Node> lines = new OutlineReader(text).read(fence.lines());

                    assertThat(yaml).as("%s as YAML", fence.span()).isNotNull();
                    assertThat(Shown.tree(lines)).as("%s", fence.span()).isEqualTo(Shown.tree(yaml));
                    compared++;
                }
            }
        }
        return compared;
    }

    private static boolean bothApply(Element.Fence fence) {
        List<Event> events = events(fence);
        return events != null
                && events.stream().anyMatch(CollectionStartEvent.class::isInstance)
                && events.stream().noneMatch(ownSyntax())
                && events.stream().noneMatch(ReadersAgreeTest::goesOn)
                && fence.lines().stream().map(Span::text).noneMatch(ReadersAgreeTest::hasComment)
                && fence.lines().stream().map(Span::text).noneMatch(ReadersAgreeTest::hasColonInBrackets);
    }

    private static @Nullable List<Event> events(Element.Fence fence) {
        StringBuilder block = new StringBuilder();
        fence.lines().forEach(line -> block.append(line.text()).append('\n'));
        List<Event> events = new ArrayList<>();
        try {
            ParserImpl parser =
                    new ParserImpl(new StreamReader(new StringReader(block.toString())), new LoaderOptions());
            while (parser.peekEvent() != null) {
                events.add(parser.getEvent());
            }
        } catch (RuntimeException e) {
            return null;
        }
        return events;
    }

    private static Predicate<Event> ownSyntax() {
        return event -> event instanceof AliasEvent
                || (event instanceof DocumentStartEvent start && start.getExplicit())
                || (event instanceof CollectionStartEvent start
                        && (start.isFlow() || start.getAnchor() != null || start.getTag() != null))
                || (event instanceof ScalarEvent scalar
                        && (!scalar.isPlain() || scalar.getAnchor() != null || scalar.getTag() != null));
    }

    private static boolean goesOn(Event event) {
        return event instanceof ScalarEvent scalar
                && !scalar.getValue().isEmpty()
                && scalar.getStartMark().getLine() != scalar.getEndMark().getLine();
    }

    private static boolean hasComment(String line) {
        return line.strip().startsWith("#") || line.contains(" #");
    }

    private static boolean hasColonInBrackets(String line) {
        int open = line.indexOf('(');
        int colon = line.indexOf(": ", Math.max(0, open));
        return open >= 0 && colon > open && line.indexOf(')', colon) > colon && line.indexOf(')', open) > colon;
    }
}
