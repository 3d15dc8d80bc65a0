package progress.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Role;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.Span;

/** Puts topics together from statements and chapters: whose a figure is, which mentions are one chapter. */
final class TopicAssembler {
    private final Vocabulary vocabulary;
    private final Gathered gathered;
    private final @Nullable ChapterDraft reportChapter;
    private final TopicGrouper grouper;
    private final TopicFigures figures;
    private final TopicName names;

    TopicAssembler(Vocabulary vocabulary, Title title, Gathered gathered, @Nullable ChapterDraft reportChapter) {
        this.vocabulary = vocabulary;
        this.gathered = gathered;
        this.reportChapter = reportChapter;
        this.grouper = new TopicGrouper(vocabulary, title, gathered, reportChapter);
        this.figures = new TopicFigures(gathered, reportChapter != null);
        this.names = new TopicName(vocabulary, title, gathered);
    }

    /** The topics of the report, in the order of their places. */
    List<Topic> assemble() {
        List<ChapterDraft> loose = List.copyOf(gathered.described);
        List<TopicDraft> drafts = draft();
        takeEchoes();
        place(loose, drafts);
        claimNamed(drafts);
        takeTasks(drafts);
        takeAsides(drafts);
        List<Topic> topics = new ArrayList<>();
        for (TopicDraft draft : drafts) {
            Topic topic = finish(draft);
            if (topic != null) {
                topics.add(topic);
            }
        }
        topics.sort(Comparator.comparing(topic -> topic.span().start()));
        return topics;
    }

    /** The topics with the chapters that their own statements list; those of which nothing is told are left out. */
    private List<TopicDraft> draft() {
        TopicGrouper.Grouped grouped = grouper.group();
        boolean headed = gathered.described.stream().anyMatch(c -> c.headed);
        List<TopicDraft> drafts = new ArrayList<>();
        for (TopicGroup group : grouped.groups()) {
            if (group.isUnnamed() || group.isWorthTelling()) {
                TopicDraft draft = new TopicDraft(group, group.key.equals(grouped.main()), vocabulary);
                draft.takeUnits(headed);
                drafts.add(draft);
            }
        }
        giveBack(drafts);
        drafts.removeIf(draft -> !draft.main && !draft.group.isUnnamed() && isEmpty(draft));
        return drafts;
    }

    /**
     * Chapters that stand beside the topics of a report, where nothing else is said of what has no name, are those of the
     * topics that list them under the same numbers and titles.
     */
    private void giveBack(List<TopicDraft> drafts) {
        for (TopicDraft draft : drafts) {
            boolean unnamed = draft.group.isUnnamed() && drafts.size() > 1 && !draft.chapters.isEmpty();
            if (!unnamed || !figures.of(draft).isEmpty()) {
                continue;
            }
            Map<ChapterDraft, ChapterDraft> listed = new LinkedHashMap<>();
            for (ChapterDraft chapter : draft.chapters.all()) {
                ChapterId id = chapter.id;
                ChapterDraft known = id == null
                        ? null
                        : only(drafts, c -> c != chapter && id.equals(c.id) && haveSameTitle(c, chapter));
                if (known == null) {
                    return;
                }
                listed.put(chapter, known);
            }
            listed.forEach((chapter, known) -> known.merge(chapter));
            draft.chapters.clear();
        }
    }

    /** The one chapter of all topics that something holds for; null where there is none, or several. */
    private static @Nullable ChapterDraft only(List<TopicDraft> drafts, Predicate<ChapterDraft> wanted) {
        ChapterDraft found = null;
        for (TopicDraft draft : drafts) {
            for (ChapterDraft chapter : draft.chapters.all()) {
                boolean same = wanted.test(chapter);
                if (same && found != null) {
                    return null;
                }
                found = same ? chapter : found;
            }
        }
        return found;
    }

    private static boolean haveSameTitle(ChapterDraft one, ChapterDraft other) {
        return one.title != null
                && other.title != null
                && Chapters.letters(one.title).equals(Chapters.letters(other.title));
    }

    private boolean isEmpty(TopicDraft draft) {
        return draft.chapters.isEmpty() && figures.of(draft).isEmpty();
    }

    /** Brings described chapters to the topic that lists them, else to the main topic. */
    private void place(List<ChapterDraft> loose, List<TopicDraft> drafts) {
        TopicDraft home = home(drafts);
        List<ChapterDraft> units = new ArrayList<>(loose);
        if (home != null) {
            units.addAll(home.chapters.all());
        }
        Set<ChapterDraft> stages = Chapters.stagesBeside(units);
        for (ChapterDraft chapter : loose) {
            if (stages.contains(chapter)) {
                continue;
            }
            ChapterDraft known = find(chapter, drafts);
            if (known != null) {
                known.merge(chapter);
                continue;
            }
            boolean named = chapter.bare && chapter != reportChapter;
            boolean empty = chapter.figures.isEmpty() && chapter.states.isEmpty() && chapter.sections.isEmpty();
            if (!named && !empty && home != null && home.chapters.withId(chapter.id) == null) {
                home.chapters.add(chapter);
            }
        }
    }

    private static @Nullable ChapterDraft find(ChapterDraft chapter, List<TopicDraft> drafts) {
        for (TopicDraft draft : drafts) {
            ChapterDraft known = draft.chapters.find(chapter);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** The main topic, else the first one; null where there is none. */
    private static @Nullable TopicDraft home(List<TopicDraft> drafts) {
        for (TopicDraft draft : drafts) {
            if (draft.main) {
                return draft;
            }
        }
        return drafts.isEmpty() ? null : drafts.get(0);
    }

    /** A sentence that names nothing states the figures of the report's chapter again. */
    private void takeEchoes() {
        ChapterDraft chapter = reportChapter;
        if (chapter == null) {
            return;
        }
        for (Gathered.Echo echo : gathered.echoes) {
            if (echo.of() == Gathered.Of.REPORT) {
                restate(chapter, echo);
            }
        }
    }

    /** What is said of a chapter by its number or its title states that chapter's figures again, and not the topic's. */
    private void claimNamed(List<TopicDraft> drafts) {
        for (Gathered.Echo echo : gathered.echoes) {
            ChapterDraft chapter = echo.of() == Gathered.Of.NAMED ? named(echo, drafts) : null;
            if (chapter != null || echo.chapter() != null) {
                echo.claim();
            }
            if (chapter != null) {
                restate(chapter, echo);
            }
        }
    }

    private static void restate(ChapterDraft chapter, Gathered.Echo echo) {
        for (Meant meant : echo.statement().figures) {
            if (repeats(meant, chapter)) {
                chapter.figures.add(new ChapterDraft.Told(meant, echo.statement().group, true));
            }
        }
    }

    /** The one chapter that has the number, or is called so; null where there is none. */
    private static @Nullable ChapterDraft named(Gathered.Echo echo, List<TopicDraft> drafts) {
        ChapterId id = echo.chapter();
        String title = Chapters.letters(echo.name());
        return only(
                drafts,
                chapter -> id == null
                        ? chapter.title != null
                                && Chapters.letters(chapter.title).equals(title)
                        : id.equals(chapter.id));
    }

    private static boolean repeats(Meant meant, ChapterDraft chapter) {
        if (meant.unit() == Unit.NONE) {
            return chapter.figure(Unit.NONE, Role.PERCENT) != null;
        }
        Meant known = chapter.figure(meant.unit(), meant.role());
        return known != null && known.value().isLike(meant.value());
    }

    /** Figures of an achievement belong to the one chapter that has its title. */
    private void takeAsides(List<TopicDraft> drafts) {
        for (ChapterDraft aside : gathered.asides) {
            ChapterDraft same = only(drafts, chapter -> haveSameTitle(chapter, aside));
            if (same != null) {
                same.figures.addAll(aside.figures);
            }
        }
    }

    /** A plan that counts its units and lists nothing but boxes to tick: they are the units, unless more are ticked than done. */
    private void takeTasks(List<TopicDraft> drafts) {
        for (TopicDraft draft : drafts) {
            if (draft.main && draft.chapters.isEmpty() && gathered.tasks.size() > 2 && countsTasks(draft)) {
                gathered.tasks.forEach(draft.chapters::add);
            }
        }
    }

    private boolean countsTasks(TopicDraft draft) {
        int ticked = 0;
        for (ChapterDraft task : gathered.tasks) {
            ticked += task.status() == Status.DONE ? 1 : 0;
        }
        boolean counted = false;
        for (Figure figure : figures.of(draft)) {
            counted |= figure.is(Subject.CHAPTERS, Role.TARGET);
            if (figure.is(Subject.CHAPTERS, Role.DONE) && figure.value().value().compareTo(Decimal.of(ticked)) < 0) {
                return false;
            }
        }
        return counted;
    }

    private @Nullable Topic finish(TopicDraft draft) {
        List<Figure> told = figures.of(draft);
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterDraft chapter : draft.chapters.all()) {
            chapters.add(chapter.finish());
        }
        if (told.isEmpty() && chapters.isEmpty()) {
            return null;
        }
        List<Statement> ranked = draft.ranked;
        boolean implied = ranked.stream().noneMatch(s -> !s.units.isEmpty() || s.speaksOfChapters());
        String name = names.of(draft);
        Span span = ranked.isEmpty() ? chapters.get(0).span() : ranked.get(0).span;
        return new Topic(name, vocabulary.topicKey(name), implied, told, chapters, span);
    }
}
