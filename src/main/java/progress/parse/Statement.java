package progress.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.source.Span;

/** What one container (a block, a mapping in it, a table, the header) states about one topic, while it is being read. */
final class Statement {
    /** How much a statement's figures are to be trusted to speak of a topic as a whole. */
    enum Scope {
        /** Of the report's topic, or of the named one. */
        TOPIC,
        /** Of something named that is a topic only if it has chapters. */
        NAMED,
        /** Of a day, of everything, of scores: never of a topic. */
        FOREIGN,
        /** Of what is to be done next: its aims are no states. */
        AHEAD
    }

    final @Nullable String name;
    final Scope scope;
    final int group;
    /** The heading that it stands under, counted from the start of the report. */
    final int part;

    final Span span;
    final boolean header;
    /** The heading right above; null where there is none. */
    @Nullable
    String heading;

    /** What the heading right above says of how far the units below it are; null where it does not. */
    @Nullable
    KeyMeaning headed;

    /** Whether it is a sentence: it states what nothing else does. */
    boolean said;

    /** The key of the topic that its own name or its place gives it; empty where they give none. */
    String topic = "";

    /** Whether it stands in an overview of all topics: its shares are of the whole, not of the target. */
    boolean overview;

    final List<Meant> figures = new ArrayList<>();
    /** Counts whose key says neither done nor planned: {@code 章节数: 8个}. */
    final Set<Meant> bare = new HashSet<>();

    final List<ChapterDraft> units = new ArrayList<>();

    Statement(@Nullable String name, Scope scope, int group, int part, Span span, boolean header) {
        this.name = name;
        this.scope = scope;
        this.group = group;
        this.part = part;
        this.span = span;
        this.header = header;
    }

    /** Whether both go by the same name. */
    boolean isCalledAs(Statement other) {
        return this == other || (!topic.isEmpty() && topic.equals(other.topic));
    }

    /** A list of it that belongs to a topic with a name; still empty. */
    Statement listOf(String topic) {
        Statement list = new Statement(topic, scope, group, part, span, header);
        list.heading = heading;
        return list;
    }

    /** Whether nothing of a topic is spoken of. */
    boolean isForeign() {
        return scope == Scope.FOREIGN || scope == Scope.AHEAD;
    }

    boolean states(Unit unit, Role role) {
        return first(unit, role) != null;
    }

    /** How many chapters it says there shall be; null where it does not. */
    @Nullable
    Meant planned() {
        return first(Unit.CHAPTERS, Role.TARGET);
    }

    private @Nullable Meant first(Unit unit, Role role) {
        for (Meant figure : figures) {
            if (figure.unit() == unit && figure.role() == role) {
                return figure;
            }
        }
        return null;
    }

    /** Whether it says how many chapters there shall be, and how far they are. */
    boolean statesPlan() {
        return states(Unit.CHAPTERS, Role.TARGET)
                && (states(Unit.CHAPTERS, Role.DONE)
                        || states(Unit.CHAPTERS, Role.PERCENT)
                        || states(Unit.NONE, Role.PERCENT)
                        || units.size() > 1);
    }

    /** Where the first thing that it lists stands, else where it does itself. */
    int start() {
        return units.isEmpty() ? span.start() : units.get(0).span.start();
    }

    /** Whether it says anything about chapters: how many there are, how many are done, how far it is. */
    boolean speaksOfChapters() {
        for (Meant figure : figures) {
            if (figure.unit() == Unit.CHAPTERS || figure.unit() == Unit.PARTS || figure.unit() == Unit.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says how many chapters, or parts in their place, are planned or done. */
    boolean countsChapters() {
        return states(Unit.CHAPTERS, Role.DONE)
                || states(Unit.CHAPTERS, Role.TARGET)
                || states(Unit.PARTS, Role.DONE)
                || states(Unit.PARTS, Role.TARGET);
    }

    /** Whether something is counted by name: chapters, or documents and tasks in their place. */
    boolean countsUnits() {
        return figures.stream().anyMatch(figure -> figure.unit() == Unit.CHAPTERS || figure.unit() == Unit.PARTS);
    }

    /** Whether the key of a count says neither done nor planned. */
    boolean isBare(Meant meant) {
        return !bare.isEmpty() && bare.contains(meant);
    }

    /** The role of a figure: a bare count beside one that is said to be done is the plan. */
    Role role(Meant meant) {
        if (meant.role() != Role.DONE || !isBare(meant)) {
            return meant.role();
        }
        for (Meant other : figures) {
            if (other.role() == Role.DONE && !isBare(other) && counts(other.unit())) {
                return Role.TARGET;
            }
        }
        return Role.DONE;
    }

    private static boolean counts(Unit unit) {
        return unit == Unit.CHAPTERS || unit == Unit.PARTS || unit == Unit.PIECES;
    }

    /** Whether a figure speaks of the topic by itself. */
    boolean trusts(Meant meant) {
        return !overview || meant.unit() == Unit.CHAPTERS || meant.role() == Role.TARGET;
    }

    boolean isEmpty() {
        return figures.isEmpty() && units.isEmpty();
    }

    /** How telling it is: chapter figures first, then the others, then the units it lists. */
    int rank() {
        int rank = Math.min(units.size(), 9);
        for (Role role : new Role[] {Role.DONE, Role.TARGET, Role.PERCENT}) {
            boolean said = states(Unit.CHAPTERS, role) || states(Unit.PARTS, role);
            rank += said || (role == Role.PERCENT && states(Unit.NONE, role)) ? 20 : 0;
            rank += states(Unit.WORDS, role) ? 3 : 0;
            rank += states(Unit.CODE, role) ? 3 : 0;
        }
        return header || overview ? rank / 2 : rank;
    }
}
