package progress.check;

/** A rule about the figures of one topic in one report. */
interface TopicCheck extends Check {
    /** Looks at one topic and adds what is wrong. */
    void check(TopicFacts topic, Findings findings);

    @Override
    default void check(Material material, Findings findings) {
        for (ReportFacts report : material.reports()) {
            for (TopicFacts topic : report.topics()) {
                check(topic, findings);
            }
        }
    }
}
