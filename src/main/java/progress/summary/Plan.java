package progress.summary;

import java.util.List;
import progress.model.Topic;

/** What is known of topics beyond their reports. */
public interface Plan {
    /** A topic with the targets that are set for it elsewhere. */
    Topic complete(Topic topic);

    /** The counted manuscripts of a topic; empty where none are known. */
    List<MeasuredChapter> manuscripts(Topic topic);

    /** The topics that are planned, with their manuscripts, whether a report speaks of them or not. */
    List<Topic> topics();

    /** Whether two topics are one, however their names are written. */
    boolean isSame(Topic planned, Topic reported);
}
