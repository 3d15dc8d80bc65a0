/** Topics without places: where each stands on a day, what changed between two days, what comes next. Pure, exact. */
@NullMarked
package progress.summary;

import org.jspecify.annotations.NullMarked;
