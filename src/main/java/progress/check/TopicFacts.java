package progress.check;

import java.util.List;
import progress.model.Figure;
import progress.model.Topic;
import progress.rollup.ChapterRollup;
import progress.rollup.TopicRollup;

/** A topic of a report, prepared for checking. */
final class TopicFacts {
    private final ReportFacts report;
    private final TopicRollup rollup;
    private final Statements statements;
    private final List<ChapterFacts> chapters;
    private final Roster roster;

    TopicFacts(ReportFacts report, Topic topic) {
        this.report = report;
        this.rollup = TopicRollup.of(topic);
        this.statements = new Statements(topic.figures(), this::isSurelyMine);
        this.chapters = rollup.chapters().stream().map(this::facts).toList();
        this.roster = new Roster(this);
    }

    /** A figure in the header or footer, or right behind the topic's name, cannot be that of a part. */
    private boolean isSurelyMine(Figure figure) {
        return figure.named()
                || report.isHeader(figure.span())
                || report.isFooter(figure.span()) && statements.isLike(figure);
    }

    private ChapterFacts facts(ChapterRollup chapter) {
        return new ChapterFacts(this, chapter);
    }

    ReportFacts report() {
        return report;
    }

    Topic topic() {
        return rollup.topic();
    }

    String name() {
        return topic().name();
    }

    TopicRollup rollup() {
        return rollup;
    }

    Statements statements() {
        return statements;
    }

    /** The listed chapters. */
    List<ChapterFacts> chapters() {
        return chapters;
    }

    Roster roster() {
        return roster;
    }
}
