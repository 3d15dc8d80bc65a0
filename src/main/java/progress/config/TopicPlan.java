package progress.config;

import org.jspecify.annotations.Nullable;
import progress.model.Decimal;
import progress.model.Stated;

/**
 * The plan of one topic.
 *
 * @param name as the reports write it, with or without its number
 * @param manuscript a glob of its chapter files, relative to the folder of the configuration file
 * @param planned chapters
 * @param words words in the end
 * @param code code examples in the end
 */
public record TopicPlan(
        Stated<String> name,
        @Nullable Stated<String> manuscript,
        @Nullable Stated<Decimal> planned,
        @Nullable Stated<Decimal> words,
        @Nullable Stated<Decimal> code) {}
