package progress.pack;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Writes packed topics as what is different from another: the next report on a topic states most of it again. It costs
 * about as much time as packing, and saves most of the room.
 */
public final class Squeezer {
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[2048];

    /** A topic as what is different from another. */
    public PackedTopic squeeze(PackedTopic topic, PackedTopic like) {
        deflater.reset();
        deflater.setDictionary(like.bytes());
        deflater.setInput(topic.bytes());
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(buffer.length);
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return new PackedTopic(like.key(), out.toByteArray());
    }

    /** What {@link #squeeze} has made small, as it was. */
    public PackedTopic expand(PackedTopic squeezed, PackedTopic like) {
        inflater.reset();
        inflater.setInput(squeezed.bytes());
        inflater.setDictionary(like.bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream(buffer.length);
        try {
            while (!inflater.finished()) {
                out.write(buffer, 0, inflater.inflate(buffer));
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not squeezed like this: " + squeezed.key(), e);
        }
        return new PackedTopic(squeezed.key(), out.toByteArray());
    }
}
