package progress.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.Role;

/** Groups statements by the topics they are about, and finds the one that the report is about. */
final class TopicGrouper {
    private final Vocabulary vocabulary;
    private final Title title;
    private final Gathered gathered;
    private final @Nullable ChapterDraft reportChapter;

    TopicGrouper(Vocabulary vocabulary, Title title, Gathered gathered, @Nullable ChapterDraft reportChapter) {
        this.vocabulary = vocabulary;
        this.title = title;
        this.gathered = gathered;
        this.reportChapter = reportChapter;
    }

    /**
     * The topics that a report speaks of.
     *
     * @param groups in the order in which the report names them
     * @param main the key of the one that it is about
     */
    record Grouped(List<TopicGroup> groups, String main) {}

    Grouped group() {
        Map<String, TopicGroup> groups = byName();
        String main = mainKey(groups);
        merge(groups, main);
        return new Grouped(new ArrayList<>(groups.values()), main);
    }

    /** The groups by their keys, what has no name first. */
    private Map<String, TopicGroup> byName() {
        Map<String, TopicGroup> groups = new LinkedHashMap<>();
        groups.put(TopicGroup.UNNAMED, new TopicGroup(TopicGroup.UNNAMED));
        Set<Integer> apart = apart();
        for (Statement statement : gathered.statements) {
            if (statement.isEmpty()) {
                continue;
            }
            boolean foreign = statement.scope == Statement.Scope.FOREIGN;
            if (foreign && statement.units.isEmpty()) {
                continue;
            }
            String name = statement.name == null && apart.contains(statement.part) ? statement.heading : statement.name;
            boolean loose = statement.scope == Statement.Scope.NAMED
                    && !statement.countsChapters()
                    && !statement.states(Unit.NONE, Role.PERCENT);
            String key = name == null || loose ? TopicGroup.UNNAMED : vocabulary.topicKey(name);
            TopicGroup group = groups.computeIfAbsent(key, TopicGroup::new);
            if (group.name == null && name != null && !loose) {
                group.name = name;
            }
            group.statements.add(statement);
        }
        return groups;
    }

    /** The parts of a report that each plan and list chapters of their own: one topic each. */
    private Set<Integer> apart() {
        Map<Integer, Statement> plans = new LinkedHashMap<>();
        for (Statement statement : gathered.statements) {
            boolean plan = statement.name == null
                    && statement.scope == Statement.Scope.TOPIC
                    && statement.heading != null
                    && statement.units.size() > 1
                    && statement.states(Unit.CHAPTERS, Role.TARGET);
            if (plan) {
                plans.putIfAbsent(statement.part, statement);
            }
        }
        Set<String> titles = new HashSet<>();
        boolean contradict = false;
        for (Statement plan : plans.values()) {
            for (ChapterDraft unit : plan.units) {
                contradict |= unit.id != null && unit.title != null && !titles.isEmpty() && contradicts(titles, unit);
            }
            plan.units.forEach(
                    unit -> titles.add(unit.id + "=" + (unit.title == null ? "" : Chapters.letters(unit.title))));
        }
        return plans.size() > 1 && contradict ? plans.keySet() : Set.of();
    }

    private static boolean contradicts(Set<String> titles, ChapterDraft unit) {
        boolean same = titles.contains(unit.id + "=" + (unit.title == null ? "" : Chapters.letters(unit.title)));
        return !same && titles.stream().anyMatch(known -> known.startsWith(unit.id + "="));
    }

    /** The key of the topic that the report is about. */
    private String mainKey(Map<String, TopicGroup> groups) {
        List<TopicGroup> named = new ArrayList<>();
        for (TopicGroup group : groups.values()) {
            if (!group.isUnnamed() && group.carries() && group.isTopic()) {
                named.add(group);
            }
        }
        for (String name : gathered.names) {
            String key = vocabulary.topicKey(name);
            for (TopicGroup group : named) {
                if (Chapters.related(group.key, key)) {
                    return group.key;
                }
            }
        }
        for (TopicGroup group : named) {
            if (Chapters.related(group.key, title.key())) {
                return group.key;
            }
        }
        String folder = TopicName.folder(gathered.described);
        for (TopicGroup group : named) {
            if (folder != null && Chapters.related(group.key, vocabulary.topicKey(folder))) {
                return group.key;
            }
        }
        boolean saysNothing = vocabulary.key(title.name()).kind() == KeyMeaning.Kind.DAY;
        if (named.size() == 1 && (title.ofChapter() || reportChapter != null || saysNothing)) {
            return named.get(0).key;
        }
        boolean unnamed = groups.get(TopicGroup.UNNAMED) != null
                && groups.get(TopicGroup.UNNAMED).statements.stream().anyMatch(Statement::countsChapters);
        return named.size() == 1 && !unnamed ? named.get(0).key : TopicGroup.UNNAMED;
    }

    /** Brings what has no name, or another spelling of it, to the main topic. */
    private void merge(Map<String, TopicGroup> groups, String main) {
        TopicGroup target = groups.get(main);
        if (target == null) {
            return;
        }
        for (TopicGroup other : List.copyOf(groups.values())) {
            boolean unnamed = main.equals(TopicGroup.UNNAMED);
            boolean same = unnamed
                    ? Chapters.related(other.key, title.key()) || isName(other.key)
                    : other.isUnnamed() || Chapters.related(other.key, main);
            if (same && other != target) {
                groups.remove(other.key);
                target.name = target.name == null ? other.name : target.name;
                target.statements.addAll(other.statements);
            }
        }
    }

    private boolean isName(String key) {
        return gathered.names.stream()
                .anyMatch(name -> vocabulary.topicKey(name).equals(key));
    }
}
