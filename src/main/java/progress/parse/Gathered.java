package progress.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.ChapterId;
import progress.model.RepeatedKey;
import progress.model.Section;
import progress.source.Span;

/** Everything that the blocks of a report state, before it is put together. */
final class Gathered {
    /** A range longer than this is no range of chapters. */
    private static final int LONGEST_RANGE = 60;

    final List<Statement> statements = new ArrayList<>();
    /** Sentences that state again what one of the statements does. */
    final List<Echo> echoes = new ArrayList<>();

    /** Chapters that are described by themselves, in the order of the report. */
    final List<ChapterDraft> described = new ArrayList<>();

    /** Achievements that state figures of a chapter, by its title. */
    final List<ChapterDraft> asides = new ArrayList<>();

    /** Boxes to tick that belong to no chapter. */
    final List<ChapterDraft> tasks = new ArrayList<>();

    final List<RepeatedKey> repeatedKeys = new ArrayList<>();
    /** What the report says it is about, in so many words. */
    final List<String> names = new ArrayList<>();

    private final Vocabulary vocabulary;
    private final String titleKey;
    private final boolean ofChapter;
    private final String title;
    private final Map<ChapterDraft, Integer> sectionGroups = new IdentityHashMap<>();
    private final Map<@Nullable ChapterId, List<ChapterDraft>> describedById = new HashMap<>();
    private final Set<String> listedTitles = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private int groups;

    Gathered(Vocabulary vocabulary, Title title) {
        this.vocabulary = vocabulary;
        this.title = title.shown().toLowerCase(Locale.ROOT);
        this.titleKey = title.key();
        this.ofChapter = title.ofChapter();
    }

    /** A statement for a new container. */
    Statement open(@Nullable String name, Statement.Scope scope, int part, Span span, boolean header) {
        Statement statement = new Statement(name, scope, groups++, part, span, header);
        statements.add(statement);
        return statement;
    }

    /** A statement within another one's container. */
    Statement named(@Nullable String name, Statement.Scope scope, Statement within, Span span) {
        boolean ahead = scope == Statement.Scope.FOREIGN && within.scope == Statement.Scope.AHEAD;
        Statement statement = open(name, ahead ? within.scope : scope, within.part, span, within.header);
        statement.heading = within.heading;
        return statement;
    }

    /** What a sentence speaks of. */
    enum Of {
        /** What it names. */
        NAMED,
        /** The topic: the sentence says that the whole is meant, or counts as many units. */
        TOPIC,
        /** The report's chapter, where it has one, else the topic. */
        REPORT
    }

    /**
     * Figures that a sentence states again.
     *
     * @param name what it names; empty where it names nothing
     * @param chapter the number of the chapter that it names; null where it names none by number
     * @param within where it stands
     */
    record Echo(Of of, String name, @Nullable ChapterId chapter, Statement statement, Statement within) {
        /** Takes its figures from the statement that it stands in: they are not of the topic. */
        void claim() {
            within.figures.removeIf(known ->
                    statement.figures.stream().anyMatch(figure -> figure.span().equals(known.span())));
        }
    }

    /** Notes figures that a sentence states again. */
    void echo(Of of, String name, List<Meant> figures, Statement within) {
        echo(of, name, null, figures, within);
    }

    /** Notes the shares of a value that speaks of a chapter: {@code 第5章70%完成，剩余30%}. */
    void echo(String name, @Nullable ChapterId chapter, List<Meant> figures, Statement within) {
        echo(Of.NAMED, name, chapter, figures, within);
    }

    private void echo(Of of, String name, @Nullable ChapterId chapter, List<Meant> figures, Statement within) {
        Statement statement = new Statement(null, Statement.Scope.TOPIC, groups++, within.part, within.span, false);
        statement.figures.addAll(figures);
        echoes.add(new Echo(of, name, chapter, statement, within));
    }

    void name(String name) {
        names.add(name);
        learn(name);
    }

    /** Whether a name is that of the report's topic. */
    boolean isTopicName(String name) {
        return !name.isEmpty() && isTopicKey(vocabulary.topicKey(name));
    }

    /** Whether a name is that of the report's topic, by what topics are matched by. */
    boolean isTopicKey(String key) {
        if (key.length() > 1 && titleKey.contains(key)) {
            return true;
        }
        if (titleKey.length() > 3 && key.startsWith(titleKey)) {
            return true;
        }
        return known.contains(key);
    }

    /** Whether words are nothing but the name of the report's topic, or a part of it: "Phase 0", "the rewrite". */
    boolean isNamed(String words) {
        return isNamed(words, vocabulary.topicKey(words));
    }

    /** @param key what topics are matched by */
    boolean isNamed(String words, String key) {
        String lower = words.toLowerCase(Locale.ROOT);
        int article = vocabulary.words("name.article").matchStart(lower);
        if (article > 0 && isPartOfTitle(lower.substring(article).strip())) {
            return true;
        }
        boolean begins = title.startsWith(lower) && hasDigit(lower) && isPartOfTitle(lower);
        boolean same = key.length() > 1 && (key.equals(titleKey) ? !ofChapter : known.contains(key));
        return begins || same;
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfTitle(String words) {
        int at = words.length() > 2 ? title.indexOf(words) : -1;
        return at >= 0
                && !(at > 0 && Character.isLetterOrDigit(title.charAt(at - 1)))
                && !(at + words.length() < title.length()
                        && Character.isLetterOrDigit(title.charAt(at + words.length())));
    }

    /** Whether words stand in the report's title. */
    boolean isInTitle(String words) {
        return title.contains(words);
    }

    /** Learns a name under which the report's topic goes: a heading's, a folder's. */
    void learn(String name) {
        String key = vocabulary.topicKey(name);
        if (key.length() > 1) {
            known.add(key);
        }
    }

    /** The draft of a chapter that is described by itself: the one of an earlier place where there is one. */
    ChapterDraft describe(ChapterDraft draft) {
        List<ChapterDraft> same = describedById.computeIfAbsent(draft.id, any -> new ArrayList<>());
        for (ChapterDraft known : same) {
            boolean alike = known.title == null || draft.title == null
                    ? known.stage == draft.stage
                    : known.title.equals(draft.title);
            if (alike) {
                known.title = known.title == null ? draft.title : known.title;
                known.file = known.file == null ? draft.file : known.file;
                return known;
            }
        }
        if (draft.id != null) {
            same.add(draft);
        }
        described.add(draft);
        return draft;
    }

    /** Whether a list so far names a unit without a number by exactly this title. */
    boolean listsTitle(String title) {
        return listedTitles.contains(title.toLowerCase(Locale.ROOT));
    }

    void list(ChapterDraft draft, Statement statement) {
        if (draft.title != null) {
            listedTitles.add(draft.title.toLowerCase(Locale.ROOT));
        }
        statement.units.add(draft);
    }

    /** The chapters that a text names: one, or all of a range. */
    List<ChapterDraft> chapters(UnitText unit, int group) {
        String number = unit.number();
        int first =
                number != null && LineReader.areDigits(number) && number.length() < 4 ? Integer.parseInt(number) : 0;
        if (first == 0 || unit.last() <= first || unit.last() - first > LONGEST_RANGE) {
            return List.of(ChapterDraft.of(unit, group));
        }
        List<ChapterDraft> drafts = new ArrayList<>();
        for (int i = first; i <= unit.last(); i++) {
            ChapterDraft draft = ChapterDraft.of(unit, group);
            draft.id = ChapterId.of(i);
            draft.title = null;
            drafts.add(draft);
        }
        return drafts;
    }

    /**
     * Adds a list of sections; of several lists the first one counts, with what continues it. Beside numbered sections a
     * list without numbers is one of tasks.
     *
     * @param sure whether the list surely carries states, so that it counts beside others
     */
    void addSections(ChapterDraft chapter, List<Section> sections, int group, boolean sure) {
        Integer known = sectionGroups.putIfAbsent(chapter, group);
        boolean other = known != null && known != group;
        if (other && isNumbered(chapter.sections) && !isNumbered(sections)) {
            return;
        }
        if (other && sure && isNumbered(sections) && !isNumbered(chapter.sections)) {
            chapter.sections.clear();
        }
        boolean first = known == null || chapter.sections.isEmpty();
        if (first || !other || sure || continues(chapter.sections, sections)) {
            List<Section> before = List.copyOf(chapter.sections);
            for (Section section : sections) {
                if (!repeats(before, section)) {
                    chapter.sections.add(section);
                }
            }
            chapter.bare = false;
        }
    }

    private static boolean isNumbered(List<Section> sections) {
        return sections.stream().anyMatch(section -> section.number() != null);
    }

    private static boolean continues(List<Section> known, List<Section> more) {
        String last = known.get(known.size() - 1).number();
        String next = more.get(0).number();
        return last != null
                && next != null
                && isInt(last)
                && isInt(next)
                && Integer.parseInt(next) == Integer.parseInt(last) + 1;
    }

    private static boolean isInt(String number) {
        return number.length() < 6 && LineReader.areDigits(number);
    }

    private static boolean repeats(List<Section> known, Section section) {
        String number = section.number();
        for (Section other : known) {
            boolean same = number != null
                    ? number.equals(other.number())
                    : section.title().equals(other.title());
            if (same
                    && other.mention().span().start()
                            != section.mention().span().start()
                    && section.title().equals(other.title())) {
                return true;
            }
        }
        return false;
    }

    /** Remembers where a described chapter's completion stands: that is its place. */
    void completionAt(ChapterDraft chapter, Span span) {
        if (!chapter.listed) {
            chapter.span = span;
        }
    }
}
