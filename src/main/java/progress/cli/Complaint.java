package progress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import progress.config.Nearest;

/** What is wrong with a command line, in the words of this program: the argument first, then what it should be. */
final class Complaint {
    private Complaint() {}

    /** Says it, and where more is to be read. */
    static String of(ParameterException e) {
        return "progress: " + what(e) + "\ntry: "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    /** Says that a command does not exist. */
    static String unknownCommand(String name, CommandLine program) {
        return "unknown command '" + name + "'"
                + meant(name, new ArrayList<>(program.getSubcommands().keySet()));
    }

    private static String what(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        String name = e.getArgSpec() == null ? "" : name(e.getArgSpec());
        String value = String.valueOf(e.getValue());
        if (e.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return name + " takes no value; '" + value + "' is given";
        }
        // What a converter says stands behind the name of the argument, quoted or not.
        String message = String.valueOf(e.getMessage());
        int own = message.indexOf("'" + value + "' ");
        return !name.isEmpty() && own >= 0 ? name + ": " + message.substring(own) : uncapitalized(message);
    }

    private static String unmatched(String argument, CommandLine command) {
        String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        if (argument.startsWith("-")) {
            return "unknown option '" + name + "'" + meant(name, options(command));
        }
        if (command.getSubcommands().isEmpty()) {
            return "'" + argument + "' is one argument too many";
        }
        return unknownCommand(name, command);
    }

    private static String missing(MissingParameterException e) {
        if (e.getMissing().isEmpty()) {
            return uncapitalized(String.valueOf(e.getMessage()));
        }
        ArgSpec missing = e.getMissing().get(0);
        return missing instanceof OptionSpec
                ? name(missing) + " takes " + missing.paramLabel() + "; none is given"
                : e.getCommandLine().getCommandName() + " takes " + missing.paramLabel() + "; none is given";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
            if (option.negatable()) {
                names.add(option.longestName().replaceFirst("^--", "--no-"));
            }
        }
        return names;
    }

    private static String meant(String name, List<String> known) {
        Optional<String> nearest = Nearest.to(name, known);
        return nearest.map(suggestion -> "; did you mean '" + suggestion + "'?").orElse("");
    }

    private static String uncapitalized(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
