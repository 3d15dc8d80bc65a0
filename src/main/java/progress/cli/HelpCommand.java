package progress.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code progress help}: the help of the program, or of one of its commands. */
final class HelpCommand implements Command {
    private final Session session;
    private final CommandLine program;

    private final Value command = Value.optional("helped", "COMMAND");

    /** @param program whose help it is */
    HelpCommand(Session session, CommandLine program) {
        this.session = session;
        this.program = program;
    }

    @Override
    public List<Argument> arguments() {
        return Takes.all(command);
    }

    @Override
    public int run() {
        @Nullable String name = command.text();
        CommandLine helped = name == null ? program : program.getSubcommands().get(name);
        if (helped == null) {
            throw new Failure(
                    "progress: " + Complaint.unknownCommand(String.valueOf(name), program) + "\ntry: progress --help");
        }
        helped.usage(program.getOut());
        program.getOut().flush();
        return ExitStatus.CLEAN.code();
    }
}
