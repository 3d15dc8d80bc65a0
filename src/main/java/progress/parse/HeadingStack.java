package progress.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The headings that the reading of a report stands under, the nearest first, and what they say of what is below. */
final class HeadingStack {
    private final Deque<Under> under = new ArrayDeque<>();
    private int count;
    private int part;
    private @Nullable String called;

    /**
     * A heading that the reading stands under.
     *
     * @param chapter the chapter it names
     * @param pending what it says of a chapter that the block below names
     * @param scope whether it leads away from the topic
     * @param name the topic it names
     * @param role what it says of everything below, such as "still to do"
     */
    record Under(
            int level,
            @Nullable ChapterDraft chapter,
            @Nullable ChapterDraft pending,
            Statement.@Nullable Scope scope,
            @Nullable String name,
            @Nullable KeyMeaning meaning) {
        /** One that says nothing of what is below. */
        static Under plain(int level) {
            return new Under(level, null, null, null, null, null);
        }

        /** One that names a chapter. */
        static Under chapter(int level, ChapterDraft chapter) {
            return new Under(level, chapter, null, null, null, null);
        }

        /** One that leads away from the topic, or to what is planned. */
        static Under aside(int level, Statement.Scope scope) {
            return new Under(level, null, null, scope, null, null);
        }
    }

    /** Comes to a heading, which ends those that are not above it. */
    void enter(int level) {
        count++;
        if (level <= 2) {
            part++;
        }
        while (!under.isEmpty() && under.peek().level() >= level) {
            under.pop();
        }
    }

    /** How many headings there have been. */
    int count() {
        return count;
    }

    /** The part of the report, which are counted by the headings of its two highest levels. */
    int part() {
        return part;
    }

    /** The group of what headings of this part state, other than what its blocks do. */
    int group() {
        return -part - 1;
    }

    /** Notes the name of a heading, for the blocks below it. */
    void call(String name) {
        called = name;
    }

    /** The name of the last heading that has one; null before it. */
    @Nullable
    String called() {
        return called;
    }

    /** Leaves all headings. */
    void leaveAll() {
        under.clear();
    }

    void push(Under heading) {
        under.push(heading);
    }

    /** The chapter that the nearest of them names; null where none does. */
    @Nullable
    ChapterDraft chapter() {
        for (Under heading : under) {
            if (heading.chapter() != null) {
                return heading.chapter();
            }
        }
        return null;
    }

    /** The nearest that names a topic or leads to or away from one; null where none does. */
    @Nullable
    Under leading() {
        for (Under heading : under) {
            if (heading.name() != null || heading.scope() != null) {
                return heading;
            }
        }
        return null;
    }

    /** Whether one of them speaks of everything, or of a day. */
    boolean isProject() {
        for (Under heading : under) {
            KeyMeaning meaning = heading.meaning();
            if (meaning != null
                    && (meaning.kind() == KeyMeaning.Kind.PROJECT || meaning.kind() == KeyMeaning.Kind.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** What the heading right above says of a day or a week, such as 本周概览; null where it speaks of neither. */
    @Nullable
    KeyMeaning day() {
        Under heading = under.peek();
        KeyMeaning meaning = heading == null ? null : heading.meaning();
        return meaning != null && meaning.kind() == KeyMeaning.Kind.DAY ? meaning : null;
    }

    /** What the heading right above says of the units below it: 已完成, Chapters to do; null where it says nothing. */
    @Nullable
    KeyMeaning ofUnits() {
        Under heading = under.peek();
        KeyMeaning meaning = heading == null ? null : heading.meaning();
        boolean states = meaning != null
                && meaning.isPure()
                && meaning.kind() == KeyMeaning.Kind.FIGURE
                && meaning.role() != null
                && (meaning.unit() == null || meaning.unit() == Unit.CHAPTERS);
        return states ? meaning : null;
    }

    /** A heading such as «Istio章节 100%完成» speaks of the chapter that its block describes. */
    void takePending(ChapterDraft draft) {
        for (Under heading : under) {
            ChapterDraft pending = heading.pending();
            if (pending != null) {
                draft.merge(pending);
            }
        }
    }
}
