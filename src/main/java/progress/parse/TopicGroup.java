package progress.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements about one topic. */
final class TopicGroup {
    /** The key of what has no name of its own: the topic of the report. */
    static final String UNNAMED = "";

    final String key;

    @Nullable
    String name;

    final List<Statement> statements = new ArrayList<>();

    TopicGroup(String key) {
        this.key = key;
    }

    boolean isUnnamed() {
        return key.equals(UNNAMED);
    }

    /** Whether it lists chapters or counts them. */
    boolean carries() {
        return statements.stream().anyMatch(s -> !s.units.isEmpty() || s.countsChapters());
    }

    /** Whether a name that may be anything stands for a topic: it plans chapters and says how far they are, or lists them. */
    boolean isPlan() {
        return statesPlan() || statements.stream().anyMatch(s -> s.units.size() > 1);
    }

    /** Whether it says how many chapters there shall be, and how far they are. */
    boolean statesPlan() {
        return statements.stream().anyMatch(Statement::statesPlan);
    }

    /** Whether it is surely named as a topic. */
    boolean isTopic() {
        return statements.stream().anyMatch(s -> s.scope == Statement.Scope.TOPIC);
    }

    /** Whether it may be a topic at all, by its name and by what is said of it. */
    boolean isWorthTelling() {
        return isTopic() ? carries() || statements.stream().anyMatch(Statement::speaksOfChapters) : isPlan();
    }

    /** The most telling statements first; sentences only where nothing else speaks of chapters. */
    List<Statement> ranked() {
        record Ranked(Statement statement, int rank) {}
        boolean stated = statements.stream().anyMatch(s -> !s.said && s.speaksOfChapters());
        List<Ranked> order = new ArrayList<>(statements.size());
        Meant plan = null;
        for (Statement statement : statements) {
            Meant planned = statement.said ? statement.planned() : null;
            plan = plan == null ? planned : plan;
            // Of so many chapters as no sentence before it speaks of: a part of them, as those in review.
            boolean part = plan != null && planned != null && !plan.value().sameValue(planned.value());
            if (!part && !(stated && statement.said)) {
                order.add(new Ranked(statement, statement.rank()));
            }
        }
        order.sort(Comparator.comparingInt(Ranked::rank)
                .reversed()
                .thenComparingInt(ranked -> ranked.statement.span.start()));
        List<Statement> ranked = new ArrayList<>(order.size());
        for (Ranked one : order) {
            ranked.add(one.statement);
        }
        return ranked;
    }
}
