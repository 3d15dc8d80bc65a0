/** Compares what reports state with what they list: one class per rule, findings with the arithmetic and a fix. */
@NullMarked
package progress.check;

import org.jspecify.annotations.NullMarked;
