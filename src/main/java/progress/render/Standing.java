package progress.render;

import progress.model.Report;
import progress.model.Topic;
import progress.rollup.TopicRollup;

/**
 * Where one topic stands.
 *
 * @param report the newest report that speaks of it
 * @param rollup its newest figures and chapters, counted; they may come from several reports
 */
public record Standing(Report report, TopicRollup rollup) {
    /** Where a topic stands by a report, or by the newest of several. */
    public static Standing of(Report report, Topic topic) {
        return new Standing(report, TopicRollup.of(topic));
    }

    Topic topic() {
        return rollup.topic();
    }

    /** Whether there is anything to say: a chapter, or a figure. */
    public boolean saysSomething() {
        return !topic().chapters().isEmpty() || !topic().figures().isEmpty();
    }

    /** The date of the newest report, {@code 2025-10-19}; empty where it has none. */
    String date() {
        return date(report);
    }

    static String date(Report report) {
        return report.date() == null ? "" : report.date().toString();
    }

    /** The name without its own number: {@code 16_eBPF} is {@code eBPF}. */
    String name() {
        return Visible.of(unnumbered(topic().name()));
    }

    /** A name without its own number. */
    static String unnumbered(String name) {
        int digits = 0;
        while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered =
                digits > 0 && digits <= 3 && digits + 1 < name.length() && "_-.".indexOf(name.charAt(digits)) >= 0;
        return numbered && !Character.isDigit(name.charAt(digits + 1))
                ? name.substring(digits + 1).strip()
                : name;
    }
}
