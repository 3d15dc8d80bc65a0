package progress.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.Role;

/**
 * Finds whose a statement is by where it stands: its own key names the topic, else that of the nearest plan, else the
 * heading, where several topics stand under headings of their own.
 */
final class TopicPlaces {
    private final Vocabulary vocabulary;
    private final Title title;
    /** The names of plans by the part of the report and the place where they stand. */
    private final Map<Integer, NavigableMap<Integer, String>> plans = new HashMap<>();

    private final Set<Integer> apart;

    TopicPlaces(List<Statement> statements, Vocabulary vocabulary, Title title) {
        this.vocabulary = vocabulary;
        this.title = title;
        for (Statement statement : statements) {
            if (statement.name != null && statement.statesPlan()) {
                plans.computeIfAbsent(statement.part, any -> new TreeMap<>())
                        .put(statement.span.start(), statement.name);
            }
        }
        this.apart = apart(statements);
    }

    /** The name of the topic that a statement speaks of; null where it is the report's. */
    @Nullable
    String topicOf(Statement statement) {
        String name = isLoose(statement) ? null : statement.name;
        boolean own = statement.states(Unit.CHAPTERS, Role.TARGET)
                || plansIn(statement).size() > 1;
        String plan = own ? null : nearestPlan(statement.part, statement.start());
        if (plan != null && (name == null || isLike(name, plan))) {
            return plan;
        }
        return name == null && apart.contains(statement.part) ? statement.heading : name;
    }

    /** Whether the name of a statement says little: it tells of no chapters. */
    private static boolean isLoose(Statement statement) {
        return statement.scope == Statement.Scope.NAMED
                && !statement.countsChapters()
                && !statement.states(Unit.NONE, Role.PERCENT);
    }

    /** A statement that lists chapters below several plans as one for each of them; any other as it is. */
    List<Statement> byPlan(Statement statement) {
        if (statement.name != null || plansIn(statement).size() < 2) {
            return List.of(statement);
        }
        Map<String, Statement> lists = new LinkedHashMap<>();
        for (ChapterDraft unit : statement.units) {
            String plan = nearestPlan(statement.part, unit.span.start());
            lists.computeIfAbsent(plan, name -> statement.listOf(name)).units.add(unit);
        }
        statement.units.clear();
        List<Statement> all = new ArrayList<>(lists.values());
        all.add(statement);
        return all;
    }

    /** The names of the plans that stand within a statement. */
    private NavigableMap<Integer, String> plansIn(Statement statement) {
        return plansOf(statement.part).subMap(statement.span.start(), true, statement.span.end(), false);
    }

    private NavigableMap<Integer, String> plansOf(int part) {
        return plans.getOrDefault(part, Collections.emptyNavigableMap());
    }

    /** The name of the last plan above a place in a part of the report, else of the first one there. */
    private @Nullable String nearestPlan(int part, int place) {
        NavigableMap<Integer, String> names = plansOf(part);
        Map.Entry<Integer, String> above = names.floorEntry(place);
        Map.Entry<Integer, String> nearest = above == null ? names.firstEntry() : above;
        return nearest == null ? null : nearest.getValue();
    }

    private boolean isLike(String name, String other) {
        return Chapters.related(vocabulary.topicKey(name), vocabulary.topicKey(other));
    }

    private boolean isOfTitle(String name) {
        return Chapters.related(vocabulary.topicKey(name), title.key());
    }

    /** The parts of a report that each plan and list chapters of their own: one topic each. */
    private Set<Integer> apart(List<Statement> statements) {
        Map<Integer, Statement> plans = new LinkedHashMap<>();
        for (Statement statement : statements) {
            boolean another = statement.name == null || !isOfTitle(statement.name);
            boolean plan = another
                    && statement.scope == Statement.Scope.TOPIC
                    && statement.heading != null
                    && statement.units.size() > 1
                    && statement.states(Unit.CHAPTERS, Role.TARGET);
            if (plan) {
                plans.putIfAbsent(statement.part, statement);
            }
        }
        return plans.size() > 1 && contradict(plans.values()) ? plans.keySet() : Set.of();
    }

    /** Whether one number has other titles in another plan. */
    private static boolean contradict(Collection<Statement> plans) {
        Map<ChapterId, Set<String>> titles = new HashMap<>();
        for (Statement plan : plans) {
            for (ChapterDraft unit : plan.units) {
                Set<String> known = unit.id == null ? null : titles.get(unit.id);
                if (known != null && unit.title != null && !known.contains(Chapters.letters(unit.title))) {
                    return true;
                }
            }
            for (ChapterDraft unit : plan.units) {
                if (unit.id != null) {
                    titles.computeIfAbsent(unit.id, any -> new HashSet<>())
                            .add(unit.title == null ? "" : Chapters.letters(unit.title));
                }
            }
        }
        return false;
    }
}
