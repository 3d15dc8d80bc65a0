package progress.rollup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;

/**
 * A list of sections, counted. Every section is one unit; one that has parts is as far as its parts are, whatever its
 * own mark says.
 *
 * @param done finished sections
 * @param partial sections that are begun
 * @param planned sections that are not begun
 * @param tally what is done of all sections
 */
public record SectionCount(int done, int partial, int planned, Tally tally) {
    /** Counts a list; empty for an empty list. */
    public static Optional<SectionCount> of(List<Section> sections) {
        return sections.isEmpty() ? Optional.empty() : Optional.of(count(sections));
    }

    private static SectionCount count(List<Section> sections) {
        int done = 0;
        int partial = 0;
        int planned = 0;
        Tally tally = Tally.EMPTY;
        for (Section section : sections) {
            Status status = section.status();
            Tally unit;
            if (section.parts().isEmpty()) {
                unit = Tally.ofUnit(status, percent(section));
            } else {
                SectionCount parts = count(section.parts());
                status = parts.status();
                unit = parts.asUnit();
            }
            switch (status) {
                case DONE -> done++;
                case PARTIAL -> partial++;
                case PLANNED -> planned++;
            }
            tally = tally.plus(unit);
        }
        return new SectionCount(done, partial, planned, tally);
    }

    private static @Nullable Percent percent(Section section) {
        Stated<Percent> stated = section.mention().percent();
        return stated == null ? null : stated.value();
    }

    /** How many sections there are, at least one. */
    public int total() {
        return done + partial + planned;
    }

    /** The state that the list as a whole speaks of. */
    public Status status() {
        if (done == total()) {
            return Status.DONE;
        }
        return planned == total() ? Status.PLANNED : Status.PARTIAL;
    }

    /** The list as one unit of what it belongs to: 5 of 12 sections are 5/12 of 1. */
    public Tally asUnit() {
        Ratio all = tally.total();
        return new Tally(tally.low().dividedBy(all), tally.high().dividedBy(all), Ratio.ONE);
    }
}
