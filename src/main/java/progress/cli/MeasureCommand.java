package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import progress.manuscript.Counting;
import progress.manuscript.ManuscriptReader;
import progress.manuscript.Measured;
import progress.manuscript.WordRule;
import progress.render.MeasureFormat;

/** {@code progress measure}: what is in manuscripts. */
@Command(name = "measure", resourceBundle = Texts.BUNDLE)
final class MeasureCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "manuscript")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            converter = OfMeasureFormat.class,
            paramLabel = "FORMAT",
            descriptionKey = "measure-format")
    private MeasureFormat format = MeasureFormat.TEXT;

    @Option(names = "--words", converter = OfWordRule.class, paramLabel = "RULE", descriptionKey = "words")
    private @Nullable WordRule words;

    @Option(names = "--include-code", descriptionKey = "include-code")
    private boolean code;

    @Mixin
    private final Configuration configuration = new Configuration();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** The words of {@code --format}. */
    static final class OfMeasureFormat extends Words<MeasureFormat> {
        OfMeasureFormat() {
            super(MeasureFormat.class);
        }
    }

    /** The words of {@code --words}. */
    static final class OfWordRule extends Words<WordRule> {
        OfWordRule() {
            super(WordRule.class);
        }
    }

    MeasureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings = session.surroundings();
        Configuration.Located located = configuration.locate(surroundings);
        Search search = new Search(
                surroundings.folder(),
                new Globs(located.folder(), located.config().exclude()));
        paths.forEach(search::look);
        search.problems().forEach(session.messages()::say);
        List<Input> inputs = search.found();
        if (inputs.isEmpty() && search.problems().isEmpty()) {
            session.messages().say("progress: no Markdown file to read in " + String.join(", ", paths));
        }
        Counting counting = new Counting(rule(located), code);
        List<Measured> files = measure(inputs, counting);
        if (!files.isEmpty()) {
            format.write(files, counting, session.terminal().results(), session.results());
        }
        boolean complete = !files.isEmpty()
                && files.size() == inputs.size()
                && search.problems().isEmpty();
        return (complete ? ExitStatus.CLEAN : ExitStatus.FAILURE).code();
    }

    private WordRule rule(Configuration.Located located) {
        if (words != null) {
            return words;
        }
        return WordRule.named(located.config().words().text()).orElseThrow();
    }

    /** Counts the files that can be read; of the others is said why not. */
    private List<Measured> measure(List<Input> inputs, Counting counting) {
        TextReader texts = new TextReader(session.surroundings().in());
        List<Measured> files = new ArrayList<>();
        try (Meter meter = new Meter(session, inputs.size())) {
            for (Input input : inputs) {
                try {
                    files.add(ManuscriptReader.measure(texts.read(input), counting));
                } catch (Unreadable e) {
                    meter.clear();
                    session.messages().say(e.text());
                }
                meter.step();
            }
        }
        return files;
    }
}
