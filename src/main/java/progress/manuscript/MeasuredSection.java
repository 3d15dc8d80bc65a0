package progress.manuscript;

import org.jspecify.annotations.Nullable;
import progress.model.Status;

/**
 * A section of a manuscript: a heading of the second level and what stands under it, up to the next heading of the first
 * or second level.
 *
 * @param number as written, without what follows it ({@code "1"}, {@code "2.1"}, {@code "三"}); null where there is none
 * @param title without number and marks of Markdown, and without symbols at either end; may be empty
 * @param status {@link Status#PLANNED} where nothing is written but, perhaps, a note that it will be;
 *     {@link Status#PARTIAL} where there is text and such a note; else {@link Status#DONE}
 * @param line of the heading in the file, from 1
 * @param closing whether it is a summary or a list of references, which some authors do not count as a section
 */
public record MeasuredSection(@Nullable String number, String title, Status status, int line, boolean closing) {}
