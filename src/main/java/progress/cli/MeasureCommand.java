package progress.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.manuscript.Counting;
import progress.manuscript.ManuscriptReader;
import progress.manuscript.Measured;
import progress.manuscript.WordRule;
import progress.render.MeasureFormat;

/** {@code progress measure}: what is in manuscripts. */
final class MeasureCommand implements Command {
    private final Session session;

    private final Values paths = Values.required("manuscript", "FILE");

    private final Choice<MeasureFormat> format =
            new Choice<>(MeasureFormat.class, "measure-format", "FORMAT", "-f", "--format");

    private final Choice<WordRule> words = new Choice<>(WordRule.class, "words", "RULE", "--words");

    private final Flag code = new Flag("include-code", "--include-code");

    private final Configuration configuration = new Configuration();

    MeasureCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(paths, format, words, code, configuration);
    }

    @Override
    public int run() throws IOException {
        Surroundings surroundings = session.surroundings();
        Configuration.Located located = configuration.locate(surroundings);
        Search search = new Search(
                surroundings.folder(),
                new Globs(located.folder(), located.config().exclude()));
        paths.texts().forEach(search::look);
        search.problems().forEach(session.messages()::say);
        List<Input> inputs = search.found();
        if (inputs.isEmpty() && search.problems().isEmpty()) {
            session.messages().say("progress: no Markdown file to read in " + String.join(", ", paths.texts()));
        }
        Counting counting = new Counting(rule(located), code.isSet());
        List<Measured> files = measure(inputs, counting);
        if (!files.isEmpty()) {
            format.orElse(MeasureFormat.TEXT)
                    .write(files, counting, session.terminal().results(), session.results());
        }
        boolean complete = !files.isEmpty()
                && files.size() == inputs.size()
                && search.problems().isEmpty();
        return (complete ? ExitStatus.CLEAN : ExitStatus.FAILURE).code();
    }

    private WordRule rule(Configuration.Located located) {
        @Nullable WordRule chosen = words.chosen();
        return chosen != null
                ? chosen
                : WordRule.named(located.config().words().text()).orElseThrow();
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
