package progress.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks the system what a path is, in the older of Java's ways: it takes less to load, and makes no exception of what is not
 * there. Names that the locale cannot spell are left to the newer way, which keeps their bytes.
 */
final class Probe {
    /** What Java puts where it cannot spell a name. */
    private static final char UNSPELT = '\uFFFD';

    private Probe() {}

    /** Whether a path is a regular file, by a link or by itself. */
    static boolean isFile(Path path) {
        return isSpelt(path) ? path.toFile().isFile() : Files.isRegularFile(path);
    }

    /** Whether a path is a folder, by a link or by itself. */
    static boolean isFolder(Path path) {
        return isSpelt(path) ? path.toFile().isDirectory() : Files.isDirectory(path);
    }

    private static boolean isSpelt(Path path) {
        return path.toString().indexOf(UNSPELT) < 0;
    }
}
