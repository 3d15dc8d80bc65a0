/** Counts lines, words, code examples and sections of a chapter's file; pure and total. */
@NullMarked
package progress.manuscript;

import org.jspecify.annotations.NullMarked;
