/** What the statements of a report add up to: exact counted figures, as monoids. No I/O, no clock, no locale. */
@NullMarked
package progress.rollup;

import org.jspecify.annotations.NullMarked;
