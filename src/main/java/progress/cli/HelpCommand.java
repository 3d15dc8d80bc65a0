package progress.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code progress help}: the help of the program, or of one of its commands. */
@Command(name = "help", resourceBundle = Texts.BUNDLE, helpCommand = true)
final class HelpCommand implements Callable<Integer> {
    private final Session session;
    private final CommandLine program;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "helped")
    private @Nullable String name;

    @Mixin
    private final HelpOption help = new HelpOption();

    /** @param program whose help it is */
    HelpCommand(Session session, CommandLine program) {
        this.session = session;
        this.program = program;
    }

    @Override
    public Integer call() {
        CommandLine command = name == null ? program : program.getSubcommands().get(name);
        if (command == null) {
            throw new Failure(
                    "progress: " + Complaint.unknownCommand(String.valueOf(name), program) + "\ntry: progress --help");
        }
        command.usage(program.getOut());
        program.getOut().flush();
        return ExitStatus.CLEAN.code();
    }
}
