package progress.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import progress.diagnostic.Rules;
import progress.model.RepeatedKey;
import progress.source.Span;

/** {@code duplicate-key}: a key that stands twice in one mapping; other tools would see only one of the values. */
final class DuplicateKeyCheck implements Check {
    @Override
    public void check(Material material, Findings findings) {
        for (ReportFacts report : material.reports()) {
            Map<Span, List<RepeatedKey>> byFirst = new LinkedHashMap<>();
            for (RepeatedKey key : report.report().repeatedKeys()) {
                byFirst.computeIfAbsent(key.first(), first -> new ArrayList<>()).add(key);
            }
            byFirst.values().forEach(again -> findings.add(finding(again).done()));
        }
    }

    /** One finding for a key, however often it stands there. */
    private static Finding finding(List<RepeatedKey> again) {
        RepeatedKey key = again.get(0);
        Finding finding = new Finding(
                        Rules.DUPLICATE_KEY,
                        key.again(),
                        "the key “" + key.key() + "” stands here again; a YAML reader would keep one of its values")
                .related(key.first(), "it stands here first");
        for (RepeatedKey more : again.subList(1, again.size())) {
            finding.related(more.again(), "and once more");
        }
        return finding;
    }
}
