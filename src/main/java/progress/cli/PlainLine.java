package progress.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines that people and scripts write most: whole names of options, each with its value where it
 * takes one. It is silent on all others. Those are read by {@link Program}, which knows everything about command lines
 * and takes longer to load than a report to be read.
 */
final class PlainLine {
    private final List<Argument> options = new ArrayList<>();
    private final List<Argument> others = new ArrayList<>();
    private final Set<Argument> given = new HashSet<>();

    private PlainLine(List<Argument> arguments) {
        for (Argument argument : arguments) {
            (argument.isOption() ? options : others).add(argument);
        }
    }

    /**
     * Reads what follows the name of a command.
     *
     * @param args the command line
     * @param arguments what may be given; where this fails, some of them may have been
     * @return whether it was read; where it was not, it need not be wrong
     */
    static boolean read(String[] args, List<Argument> arguments) {
        return new PlainLine(arguments).read(args);
    }

    private boolean read(String[] args) {
        int next = 1;
        boolean ended = false;
        while (next < args.length) {
            String arg = args[next++];
            boolean read;
            if (!isOption(arg) || ended) {
                read = takeOther(arg);
            } else if (arg.equals("--")) {
                ended = true;
                read = true;
            } else {
                int equals = arg.indexOf('=');
                @Nullable Argument option = named(equals < 0 ? arg : arg.substring(0, equals));
                if (option == null) {
                    read = false;
                } else if (!option.takesValue()) {
                    read = equals < 0 && take(option, "true");
                } else if (equals >= 0) {
                    read = take(option, arg.substring(equals + 1));
                } else {
                    read = next < args.length && !isOption(args[next]) && take(option, args[next++]);
                }
            }
            if (!read) {
                return false;
            }
        }
        for (Argument argument : others) {
            if (argument.isRequired() && !given.contains(argument)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOption(String arg) {
        return arg.length() > 1 && arg.charAt(0) == '-';
    }

    private @Nullable Argument named(String name) {
        for (Argument option : options) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }

    private boolean takeOther(String arg) {
        for (Argument other : others) {
            if (other.isRepeatable() || !given.contains(other)) {
                return take(other, arg);
            }
        }
        return false;
    }

    private boolean take(Argument argument, String text) {
        // Nothing, quotes and repetitions have rules of their own.
        if (text.isEmpty() || text.indexOf('"') >= 0 || (!given.add(argument) && !argument.isRepeatable())) {
            return false;
        }
        try {
            argument.take(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
