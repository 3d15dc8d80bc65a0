package progress.check;

import progress.diagnostic.Rules;
import progress.model.RepeatedKey;

/** {@code duplicate-key}: a key that stands twice in one mapping; other tools would see only one of the values. */
final class DuplicateKeyCheck implements Check {
    @Override
    public void check(Material material, Findings findings) {
        for (ReportFacts report : material.reports()) {
            for (RepeatedKey key : report.report().repeatedKeys()) {
                findings.add(new Finding(
                                Rules.DUPLICATE_KEY,
                                key.again(),
                                "the key “" + key.key()
                                        + "” stands here again; a YAML reader would keep one of the two")
                        .related(key.first(), "it stands here first")
                        .done());
            }
        }
    }
}
