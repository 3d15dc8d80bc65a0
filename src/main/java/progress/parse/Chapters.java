package progress.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;

/** The chapters of one topic while its mentions are merged; found by number, else by title. */
final class Chapters {
    private final Vocabulary vocabulary;
    private final List<ChapterDraft> all = new ArrayList<>();
    private final Map<ChapterId, List<ChapterDraft>> byId = new HashMap<>();
    private final Map<String, ChapterDraft> byTitle = new HashMap<>();
    private final List<ChapterDraft> unnumbered = new ArrayList<>();

    Chapters(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<ChapterDraft> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(ChapterDraft chapter) {
        all.add(chapter);
        ChapterId id = chapter.id;
        if (id == null) {
            unnumbered.add(chapter);
        } else {
            byId.computeIfAbsent(id, any -> new ArrayList<>()).add(chapter);
        }
        String title = chapter.title;
        if (title != null) {
            byTitle.putIfAbsent(letters(title), chapter);
        }
    }

    /** Forgets those of which nothing is said but their names. */
    void removeBare() {
        List<ChapterDraft> kept = all.stream().filter(chapter -> !chapter.bare).toList();
        clear();
        kept.forEach(this::add);
    }

    /** Forgets all. */
    void clear() {
        all.clear();
        byId.clear();
        byTitle.clear();
        unnumbered.clear();
    }

    /** The chapter that another mention is of: the same number and no contradicting title, else a like title. */
    @Nullable
    ChapterDraft find(ChapterDraft wanted) {
        ChapterId id = wanted.id;
        if (id != null) {
            for (ChapterDraft chapter : byId.getOrDefault(id, List.of())) {
                if (saysNothing(chapter.title) && wanted.title != null) {
                    chapter.title = wanted.title;
                    return chapter;
                }
                if (saysNothing(wanted.title) || agree(chapter.title, wanted.title)) {
                    return chapter;
                }
            }
        }
        String title = wanted.title;
        if (title == null) {
            return null;
        }
        ChapterDraft same = byTitle.get(letters(title));
        if (same != null && (same.id == null || id == null)) {
            return same;
        }
        return id == null ? similar(title, all) : similar(title, unnumbered);
    }

    /** {@code Phase 0 Summary} is a remark on phase 0, which has another title. */
    private boolean saysNothing(@Nullable String title) {
        return title != null && vocabulary.words("title.remark").contains(title.toLowerCase(Locale.ROOT));
    }

    /**
     * The units that are numbered as stages of the work, such as {@code 第四阶段} and {@code Week 3}, where as many others
     * are chapters; one that bears the title of another unit is the same as that one.
     */
    static Set<ChapterDraft> stagesBeside(List<ChapterDraft> units) {
        int chapters = 0;
        int staged = 0;
        for (ChapterDraft unit : units) {
            chapters += unit.isNumberedChapter() ? 1 : 0;
            staged += unit.stage ? 1 : 0;
        }
        if (staged == 0 || chapters < staged) {
            return Set.of();
        }
        Set<String> titles = new HashSet<>();
        for (ChapterDraft unit : units) {
            if (!unit.stage && unit.title != null) {
                titles.add(letters(unit.title));
            }
        }
        Set<ChapterDraft> stages = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ChapterDraft unit : units) {
            if (unit.stage && (unit.title == null || !titles.contains(letters(unit.title)))) {
                stages.add(unit);
            }
        }
        return stages;
    }

    private static @Nullable ChapterDraft similar(String title, List<ChapterDraft> chapters) {
        if (chapters.size() > 500) {
            return null;
        }
        for (ChapterDraft chapter : chapters) {
            if (chapter.title != null && similar(chapter.title, title)) {
                return chapter;
            }
        }
        return null;
    }

    /** The chapter with a number, whatever its title; null where there is none. */
    @Nullable
    ChapterDraft withId(@Nullable ChapterId id) {
        List<ChapterDraft> same = id == null ? List.of() : byId.getOrDefault(id, List.of());
        return same.isEmpty() ? null : same.get(0);
    }

    private boolean agree(@Nullable String a, @Nullable String b) {
        if (a == null || b == null || similar(a, b)) {
            return true;
        }
        return related(vocabulary.topicKey(a), vocabulary.topicKey(b));
    }

    /** Whether two keys of names are the same, or one holds the other. */
    static boolean related(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) > 1 && (a.contains(b) || b.contains(a)));
    }

    private static boolean similar(String a, String b) {
        String x = letters(a);
        String y = letters(b);
        return x.equals(y) || (Math.min(x.length(), y.length()) > 2 && (x.contains(y) || y.contains(x)));
    }

    /** The letters and digits of a title in lower case. */
    static String letters(String title) {
        return Letters.of(title.toLowerCase(Locale.ROOT));
    }
}
