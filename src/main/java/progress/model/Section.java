package progress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered or ticked part of a chapter.
 *
 * @param number as written, without the dot ({@code "1"}, {@code "1.2"}); null where the report gives none
 * @param title without marker, number and trailing parentheses
 * @param status from the words, the percentage and the marker, in this order
 * @param mention where it stands, with its marker and percentage
 * @param parts its own parts; a section with parts counts through them
 */
public record Section(@Nullable String number, String title, Status status, Mention mention, List<Section> parts) {
    public Section {
        parts = List.copyOf(parts);
    }
}
