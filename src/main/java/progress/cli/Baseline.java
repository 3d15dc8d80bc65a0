package progress.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import progress.diagnostic.Diagnostic;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.render.Visible;
import progress.source.SourceFile;

/**
 * Findings that are known and accepted. Each is known by the figure (topic, chapter, rule, stated value) and not by its
 * line, so that it is known again when the report is moved or copied for the next day; several equal ones are counted.
 *
 * <p>As a file it has a line for each, with tabs between count, rule, stated value, chapter and topic.
 */
final class Baseline {
    private static final String HEADER = "# progress baseline 1: count, rule, stated, chapter, topic\n";
    private static final int FIELDS = 5;

    private final TreeMap<Known, Integer> counts;

    private Baseline(TreeMap<Known, Integer> counts) {
        this.counts = counts;
    }

    /** What a finding is known by. */
    private record Known(String rule, String stated, String chapter, String topic) implements Comparable<Known> {
        private static final Comparator<Known> ORDER = Comparator.comparing(Known::topic)
                .thenComparing(Known::chapter)
                .thenComparing(Known::rule)
                .thenComparing(Known::stated);

        static Known of(Diagnostic finding, FigureOwners owners) {
            FigureOwners.Owner owner = owners.of(finding);
            String stated = finding.stated().isEmpty() ? finding.span().text() : finding.stated();
            return new Known(
                    finding.rule().id(), Visible.of(stated), Visible.of(owner.chapter()), Visible.of(owner.topic()));
        }

        @Override
        public int compareTo(Known other) {
            return ORDER.compare(this, other);
        }
    }

    /** Makes findings known. */
    static Baseline of(List<Diagnostic> findings, FigureOwners owners) {
        TreeMap<Known, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(Known.of(finding, owners), 1, Integer::sum));
        return new Baseline(counts);
    }

    /** Reads a file. */
    static Baseline read(SourceFile file) {
        TreeMap<Known, Integer> counts = new TreeMap<>();
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = file.line(number);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS || !fields[0].matches("[1-9][0-9]{0,5}")) {
                throw new Failure(file.path() + ":" + number + ": not a line of a baseline: count, rule, stated value,"
                        + " chapter and topic with tabs between them");
            }
            counts.merge(
                    new Known(fields[1], fields[2], fields[3], fields[4]), Integer.parseInt(fields[0]), Integer::sum);
        }
        return new Baseline(counts);
    }

    /** The text of the file. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        counts.forEach((known, count) -> text.append(count)
                .append('\t')
                .append(known.rule())
                .append('\t')
                .append(known.stated())
                .append('\t')
                .append(known.chapter())
                .append('\t')
                .append(known.topic())
                .append('\n'));
        return text.toString();
    }

    /** The findings that are not known. Of more equal ones than are known the later ones are new. */
    List<Diagnostic> unknown(List<Diagnostic> findings, FigureOwners owners) {
        Map<Known, Integer> left = new TreeMap<>(counts);
        List<Diagnostic> unknown = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Known known = Known.of(finding, owners);
            int count = left.getOrDefault(known, 0);
            if (count > 0) {
                left.put(known, count - 1);
            } else {
                unknown.add(finding);
            }
        }
        return unknown;
    }

    /**
     * How many findings are known that no longer exist.
     *
     * @param judged the rules that were judged at all; what else is known may still be true
     * @param topics the keys of the topics that were read, likewise
     */
    int slack(List<Diagnostic> findings, FigureOwners owners, Set<Rule> judged, Set<String> topics) {
        Baseline now = of(findings, owners);
        int slack = 0;
        for (Map.Entry<Known, Integer> entry : counts.entrySet()) {
            Known known = entry.getKey();
            boolean ruled = Rules.byId(known.rule()).map(judged::contains).orElse(true);
            if (ruled && (known.topic().isEmpty() || topics.contains(known.topic()))) {
                slack += Math.max(0, entry.getValue() - now.counts.getOrDefault(known, 0));
            }
        }
        return slack;
    }

    /** How many findings are known. */
    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
