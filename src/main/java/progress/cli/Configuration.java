package progress.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.config.Checks;
import progress.config.Config;
import progress.config.Config.Addition;
import progress.config.ConfigException;
import progress.config.ConfigReader;
import progress.diagnostic.Rules;
import progress.model.Stated;
import progress.parse.Vocabulary;

/** Which configuration holds: the named file, the nearest {@code progress.yml} upward, or none. */
final class Configuration implements Takes {
    /** What the file is called. */
    static final String NAME = "progress.yml";

    private final Value file = Value.option("config", "FILE", "--config");

    private final Flag none = new Flag("no-config", "--no-config");

    @Override
    public List<Argument> arguments() {
        return Takes.all(file, none);
    }

    /**
     * A configuration in its place.
     *
     * @param config what it says
     * @param folder what its paths are relative to, absolute
     */
    record Located(Config config, Path folder) {
        /** The vocabulary with the words that the configuration adds. */
        Vocabulary vocabulary() {
            Vocabulary vocabulary = Vocabulary.standard();
            for (Addition addition : config.vocabulary()) {
                try {
                    vocabulary = vocabulary.with(Map.of(addition.key().value(), addition.words()));
                } catch (IllegalArgumentException e) {
                    throw new ConfigException(addition.key().span(), String.valueOf(e.getMessage()));
                }
            }
            return vocabulary;
        }
    }

    /** Finds and reads it. */
    Located locate(Surroundings surroundings) {
        Path folder = surroundings.folder();
        if (none.isSet()) {
            return new Located(Config.DEFAULT, folder);
        }
        @Nullable String named = file.text();
        if (named != null) {
            try {
                return read(folder.resolve(named).normalize(), Search.shown(named));
            } catch (InvalidPathException e) {
                throw new Failure("progress: " + file + ": no file name here");
            }
        }
        String up = "";
        for (Path place = folder; place != null; place = place.getParent()) {
            Path candidate = place.resolve(NAME);
            if (Probe.isFile(candidate)) {
                return read(candidate, up + NAME);
            }
            up += "../";
        }
        return new Located(Config.DEFAULT, folder);
    }

    private static Located read(Path path, String shown) {
        try {
            Config config =
                    ConfigReader.read(new TextReader(InputStream.nullInputStream()).read(new Input(shown, path)));
            requireKnown(config.check().rules());
            Path folder = path.getParent();
            return new Located(config, folder == null ? path : folder);
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }

    /** A rule that does not exist is refused by every command: its level would otherwise do nothing. */
    private static void requireKnown(Map<String, Stated<Checks.Level>> rules) {
        rules.forEach((id, level) -> {
            if (Rules.byId(id).isEmpty()) {
                throw new ConfigException(level.span(), RuleChoice.unknown(id));
            }
        });
    }
}
