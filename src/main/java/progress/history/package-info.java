/** The reports of one topic over time, where the topic stands after all of them, its pace and its forecast. */
@NullMarked
package progress.history;

import org.jspecify.annotations.NullMarked;
