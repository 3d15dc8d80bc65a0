package progress.summary;

import java.util.List;
import java.util.Optional;
import progress.model.Decimal;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.rollup.SectionCount;
import progress.rollup.Tally;

/** Percentages as a report writes them: short, and never 100 % for what is not finished. */
final class Shares {
    private Shares() {}

    /**
     * A share in percent, rounded half-up to a number of decimals, without idle zeros; to two where it would round to
     * 0 or 100 without being so.
     */
    static Decimal percent(Ratio share, int decimals) {
        for (int more = decimals; more <= 2; more++) {
            Decimal percent = share.percent(more);
            boolean none = percent.signum() == 0 && !share.isZero();
            boolean all = percent.compareTo(Percent.HUNDRED) == 0 && share.compareTo(Ratio.ONE) != 0;
            if (!none && !all) {
                return percent.stripped();
            }
        }
        return share.percent(2).stripped();
    }

    static Quantity plain(Quantity quantity) {
        return new Quantity(quantity.low().stripped(), quantity.high().stripped(), quantity.qualifier());
    }

    /** What a list of sections adds up to, and whether that is more than a guess. */
    static Optional<Percent> completion(List<SectionSummary> sections) {
        Tally all = Tally.EMPTY;
        boolean sure = true;
        for (SectionSummary section : sections) {
            Ratio low = done(section, Ratio.ZERO);
            Ratio high = done(section, Ratio.ONE);
            all = all.plus(new Tally(low, high, Ratio.ONE));
            sure &= section.percent()
                    .map(percent -> percent.qualifier() == Qualifier.EXACT)
                    .orElse(true);
        }
        Qualifier qualifier = sure && all.isExact() ? Qualifier.EXACT : Qualifier.ABOUT;
        return all.share().map(share -> new Percent(percent(share, 0), qualifier));
    }

    private static Ratio done(SectionSummary section, Ratio unknown) {
        return switch (section.status()) {
            case DONE -> Ratio.ONE;
            case PLANNED -> Ratio.ZERO;
            case PARTIAL -> section.percent().map(Percent::ratio).orElse(unknown);
        };
    }

    /** A section without parts, and without a percentage that its state tells already. */
    static SectionSummary plain(Section section) {
        Stated<Percent> stated = section.mention().percent();
        Optional<Percent> percent = stated == null ? Optional.empty() : Optional.of(stated.value());
        Status status = section.status();
        Optional<SectionCount> parts = SectionCount.of(section.parts());
        if (parts.isPresent()) {
            Tally tally = parts.get().asUnit();
            status = parts.get().status();
            percent = tally.isExact()
                    ? tally.share().map(share -> new Percent(percent(share, 0), Qualifier.EXACT))
                    : Optional.empty();
        }
        if (status == Status.PARTIAL && percent.isPresent()) {
            status = percent.get().isComplete() ? Status.DONE : percent.get().isZero() ? Status.PLANNED : status;
        }
        return new SectionSummary(
                section.number(),
                section.title(),
                status,
                status == Status.PARTIAL
                        ? percent.map(value -> new Percent(value.value().stripped(), value.qualifier()))
                        : Optional.empty());
    }

    /** The state that a list of sections as a whole speaks of. */
    static Status status(List<SectionSummary> sections) {
        Status first = sections.get(0).status();
        return sections.stream().allMatch(section -> section.status() == first) ? first : Status.PARTIAL;
    }
}
