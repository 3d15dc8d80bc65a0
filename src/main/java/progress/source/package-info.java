/** A text, and places in it. */
@NullMarked
package progress.source;

import org.jspecify.annotations.NullMarked;
