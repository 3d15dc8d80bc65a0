package progress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file as a whole or not at all: into a hidden file beside it, which then takes its place in one step. A reader
 * sees the old bytes or the new ones, also when the machine stops in between.
 */
final class WholeFile {
    private static final int MOST_LINKS = 1;

    private final Path file;
    private final String shown;

    /**
     * Names a file; a symbolic link stays, and what it leads to is written.
     *
     * @param shown its path as messages show it
     */
    WholeFile(Path file, String shown) throws Unreadable {
        this.shown = shown;
        try {
            this.file = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw new Unreadable(shown, TextReader.reason(e));
        }
    }

    /** Reads the bytes there are. */
    byte[] bytes() throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TextReader.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Unreadable(shown, TextReader.reason(e));
        }
    }

    /**
     * Writes new bytes.
     *
     * @param before what the file must still hold at the moment of the exchange; null where that does not matter
     */
    void write(byte @Nullable [] before, byte[] after) throws Unreadable {
        write(before, after, false);
    }

    /** Writes a new file; one that appears in the meantime stays as it is. */
    void create(byte[] bytes) throws Unreadable {
        write(null, bytes, true);
    }

    private void write(byte @Nullable [] before, byte[] after, boolean isNew) throws Unreadable {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file))) {
            throw new Unreadable(shown, "not a regular file");
        }
        if (!Files.isDirectory(folder)) {
            throw new Unreadable(shown, "its folder does not exist");
        }
        Path draft = folder.resolve(".progress-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        try {
            refuseToBreak();
            try {
                fill(draft, after);
                if (before != null && !Arrays.equals(before, bytes())) {
                    throw new Unreadable(shown, "changed in the meantime; nothing is written");
                }
                if (isNew) {
                    link(draft);
                } else {
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Unreadable(shown, "exists already; nothing is written");
        } catch (AtomicMoveNotSupportedException e) {
            throw new Unreadable(shown, "cannot be replaced in one step here");
        } catch (IOException e) {
            throw new Unreadable(shown, TextReader.reason(e).replace("cannot be read", "cannot be written"));
        }
        settle(folder);
    }

    /** Gives the draft its name unless something has it: a link can be made only once, and a move would replace. */
    private void link(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Some file systems have no links.
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(shown);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A new file has one name: others that lead to the old one would go on leading there. */
    private void refuseToBreak() throws IOException, Unreadable {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isWritable(file)) {
            throw new Unreadable(shown, "permission denied");
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && (int) Files.getAttribute(file, "unix:nlink") > MOST_LINKS) {
            throw new Unreadable(shown, "has more than one hard link; nothing is written");
        }
    }

    private void fill(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            if (Files.exists(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
                Files.setPosixFilePermissions(draft, mode);
            }
            channel.force(true);
        }
    }

    /** Makes the exchange itself last; where a folder cannot be opened for that, the system does it in its own time. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
