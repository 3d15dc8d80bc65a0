package progress.cli;

import java.io.IOException;

/** A command of the program. */
interface Command extends Takes {
    /** Does what its arguments say, and gives the exit code. */
    int run() throws IOException;
}
