/** The reports of one topic over time, and where the topic stands after all of them. */
@NullMarked
package progress.history;

import org.jspecify.annotations.NullMarked;
