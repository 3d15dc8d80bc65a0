/** What a report states: topics, chapters, sections and their figures, each with its exact place. */
@NullMarked
package progress.model;

import org.jspecify.annotations.NullMarked;
