package progress.render;

import java.io.IOException;

/** What writes one document. */
interface Writing {
    void write() throws IOException;
}
