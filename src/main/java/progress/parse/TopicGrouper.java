package progress.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        TopicPlaces places = new TopicPlaces(gathered.statements, vocabulary, title);
        for (Statement statement : gathered.statements) {
            if (!says(statement)) {
                continue;
            }
            for (Statement own : places.byPlan(statement)) {
                String name = places.topicOf(own);
                String key = name == null ? TopicGroup.UNNAMED : vocabulary.topicKey(name);
                TopicGroup group = groups.computeIfAbsent(key, TopicGroup::new);
                group.name = group.name == null ? name : group.name;
                own.topic = key;
                group.statements.add(own);
            }
        }
        return groups;
    }

    /** Whether a statement speaks of a topic; one of a day or of everything does by the chapters it lists, a plan never. */
    private static boolean says(Statement statement) {
        return switch (statement.scope) {
            case AHEAD -> false;
            case FOREIGN -> !statement.units.isEmpty();
            case TOPIC, NAMED -> !statement.isEmpty();
        };
    }

    /** The key of the topic that the report is about. */
    private String mainKey(Map<String, TopicGroup> groups) {
        List<TopicGroup> named = new ArrayList<>();
        for (TopicGroup group : groups.values()) {
            boolean topic = group.isTopic() ? group.carries() : group.statesPlan();
            if (topic && !group.isUnnamed()) {
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
