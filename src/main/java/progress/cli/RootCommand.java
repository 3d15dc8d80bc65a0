package progress.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: its general options, and its help. */
@Command(name = "progress", resourceBundle = Texts.BUNDLE, versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {
    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            converter = Words.OfColor.class,
            paramLabel = "WHEN",
            descriptionKey = "color")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--ascii", scope = ScopeType.INHERIT, descriptionKey = "ascii")
    private boolean ascii;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ColorChoice color() {
        return color;
    }

    boolean ascii() {
        return ascii;
    }

    boolean debug() {
        return debug;
    }

    /** Without a command there is nothing to do, which is a mistake and not a success. */
    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getErr());
        line.getErr().flush();
        return ExitStatus.FAILURE.code();
    }
}
