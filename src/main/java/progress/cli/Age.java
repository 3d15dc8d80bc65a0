package progress.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.history.Timeline;
import progress.history.Timelines;
import progress.model.Report;

/** Which reports are judged by their age. Old ones are history, and may be wrong for good reasons. */
final class Age implements Takes {
    private final Flag latest = new Flag("latest", "--latest");

    private final Value since = Value.option("since", "DATE", "--since");

    @Override
    public List<Argument> arguments() {
        return Takes.all(latest, since);
    }

    /** Complains about a date that is none, before anything is read. */
    void validate() {
        first();
    }

    /** Whether any report may be left out. */
    boolean isLimited() {
        return latest.isSet() || since.text() != null;
    }

    /** The reports to judge, in their order; one without a date is never too old, one without topics never overtaken. */
    List<Report> select(List<Report> reports) {
        @Nullable LocalDate first = first();
        Set<Report> newest = newest(reports);
        return reports.stream()
                .filter(report -> !latest.isSet() || report.topics().isEmpty() || newest.contains(report))
                .filter(report ->
                        report.date() == null || first == null || !report.date().isBefore(first))
                .toList();
    }

    /** Says that every report is too old; empty where it is not for that that none is left. */
    Optional<String> tooOld(List<Report> reports) {
        return since.text() == null
                ? Optional.empty()
                : reports.stream()
                        .filter(report -> !report.topics().isEmpty())
                        .flatMap(report -> Optional.ofNullable(report.date()).stream())
                        .max(Comparator.naturalOrder())
                        .map(newest -> "no report of " + since.text() + " or later; the newest is of " + newest);
    }

    private Set<Report> newest(List<Report> reports) {
        Set<Report> newest = Collections.newSetFromMap(new IdentityHashMap<>());
        if (latest.isSet()) {
            for (Timeline timeline : Timelines.of(reports)) {
                newest.add(timeline.last().report());
            }
        }
        return newest;
    }

    private @Nullable LocalDate first() {
        @Nullable String day = since.text();
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Failure("progress: --since takes a date such as 2025-10-19; '" + day + "' is none");
        }
    }
}
