package progress.check;

import java.util.List;
import java.util.Map;
import progress.model.Report;

/**
 * What there is to check.
 *
 * @param reports each report, prepared
 * @param manuscripts chapter file as stated to what was measured in it
 */
record Material(List<ReportFacts> reports, Map<String, Manuscript> manuscripts) {
    Material {
        reports = List.copyOf(reports);
        manuscripts = Map.copyOf(manuscripts);
    }

    static Material of(List<Report> reports, Map<String, Manuscript> manuscripts) {
        return new Material(reports.stream().map(ReportFacts::of).toList(), manuscripts);
    }
}
