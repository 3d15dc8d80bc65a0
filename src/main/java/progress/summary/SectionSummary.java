package progress.summary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;

/**
 * A section of a chapter. Its own parts are folded into its percentage.
 *
 * @param number as written, without the dot; null where there is none
 * @param title without marker, number and trailing parentheses
 * @param status how far it is
 * @param percent of a section in work, where it is known
 */
public record SectionSummary(@Nullable String number, String title, Status status, Optional<Percent> percent) {
    /** A section as a report states it. */
    static SectionSummary stated(Section section) {
        Stated<Percent> percent = section.mention().percent();
        return new SectionSummary(
                section.number(),
                section.title(),
                section.status(),
                percent == null ? Optional.empty() : Optional.of(percent.value()));
    }

    /** Number and title, as a report lists it: {@code 6. Security}. */
    public String name() {
        return number == null ? title : number + ". " + title;
    }
}
