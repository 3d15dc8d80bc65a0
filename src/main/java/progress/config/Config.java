package progress.config;

import java.util.List;
import progress.model.Stated;

/**
 * What {@code progress.yml} says; flags of the command line beat it.
 *
 * @param reports files and folders to read when none is named, relative to the folder of the file; empty for the default
 * @param exclude globs of files and folders to leave out, relative to the folder of the file
 * @param topics plans that the reports need not repeat
 * @param check how contradictions are judged
 * @param words how the words of a manuscript are counted
 * @param vocabulary words and marks in addition to those the program knows
 */
public record Config(
        List<Stated<String>> reports,
        List<Stated<String>> exclude,
        List<TopicPlan> topics,
        Checks check,
        WordCount words,
        List<Addition> vocabulary) {
    /** What holds without a file. */
    public static final Config DEFAULT =
            new Config(List.of(), List.of(), List.of(), Checks.DEFAULT, WordCount.CJK_LATIN, List.of());

    public Config {
        reports = List.copyOf(reports);
        exclude = List.copyOf(exclude);
        topics = List.copyOf(topics);
        vocabulary = List.copyOf(vocabulary);
    }

    /**
     * Words to add to one list of the vocabulary.
     *
     * @param key which list, such as {@code done}; not yet known to exist
     * @param words what to add
     */
    public record Addition(Stated<String> key, List<String> words) {
        public Addition {
            words = List.copyOf(words);
        }
    }
}
