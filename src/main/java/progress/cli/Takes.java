package progress.cli;

import java.util.ArrayList;
import java.util.List;

/** A command or a part of it that takes arguments. The help, the reading of a command line and its check all start here. */
interface Takes {
    /** The arguments; those that are no options in the order in which they are given. */
    List<Argument> arguments();

    /** The arguments of several parts. */
    static List<Argument> all(Takes... parts) {
        List<Argument> arguments = new ArrayList<>();
        for (Takes part : parts) {
            arguments.addAll(part.arguments());
        }
        return arguments;
    }
}
