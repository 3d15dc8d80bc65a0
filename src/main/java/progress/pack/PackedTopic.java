package progress.pack;

import progress.model.Report;
import progress.model.Topic;

/**
 * A topic in few bytes: everything that it states and where. Left out is what only checks ask for: the mentions of its
 * chapters, the marks of its sections, the groups of figures, and figures that only say again what has been said.
 */
public final class PackedTopic {
    private final String key;
    private final byte[] bytes;

    PackedTopic(String key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    /** Packs a topic; all its places lie in one text. */
    public static PackedTopic of(Topic topic) {
        return new PackedTopic(topic.key(), new TopicWriter().write(topic));
    }

    byte[] bytes() {
        return bytes;
    }

    /** Its key. */
    public String key() {
        return key;
    }

    /**
     * The topic, with places that have no text.
     *
     * @param head its report
     */
    public Topic unpack(Report head) {
        return new TopicReader(bytes, head.source()).read(key);
    }
}
