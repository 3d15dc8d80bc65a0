package progress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a new file goes. What is there already stays, unless its replacement is forced.
 *
 * @param file the file
 * @param shown its path as messages show it
 */
record Destination(Path file, String shown) {
    /**
     * A file, or a folder to write a file of some name into.
     *
     * @param path as on the command line; a folder that does not exist yet ends with {@code /}
     * @param name the name within a folder
     */
    static Destination of(Path folder, String path, String name) {
        try {
            Path file = folder.resolve(path).normalize();
            String shown = Search.shown(path);
            if (!path.endsWith("/") && !Files.isDirectory(file)) {
                return new Destination(file, shown);
            }
            return new Destination(
                    file.resolve(name), shown.equals(".") ? name : shown.replaceFirst("/*+$", "/") + name);
        } catch (InvalidPathException e) {
            throw new Failure("progress: " + path + ": no file name here");
        }
    }

    /** Whether something is there. */
    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Refuses where something is there. */
    void refuseToReplace(String remedy) {
        if (exists()) {
            throw new Failure("progress: " + shown + ": exists already; " + remedy);
        }
    }

    /**
     * Writes it whole or not at all, creating its folder where there is none.
     *
     * @param replaces whether what is there goes
     */
    void write(String text, boolean replaces) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.exists(folder)) {
                Files.createDirectories(folder);
            }
            WholeFile whole = new WholeFile(file, shown);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (replaces) {
                whole.write(null, bytes);
            } else {
                whole.create(bytes);
            }
        } catch (IOException e) {
            throw new Failure(
                    "progress: " + shown + ": " + TextReader.reason(e).replace("cannot be read", "cannot be written"));
        } catch (Unreadable e) {
            throw new Failure(e.text());
        }
    }
}
