package progress.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/** Puts topics together from statements and chapters: whose a figure is, which mentions are one chapter. */
final class TopicAssembler {
    private static final String MAIN = "";

    private final SourceFile source;
    private final Vocabulary vocabulary;
    private final Title title;
    private final Gathered gathered;
    private final @Nullable ChapterDraft reportChapter;
    private String main = MAIN;

    TopicAssembler(
            SourceFile source,
            Vocabulary vocabulary,
            Title title,
            Gathered gathered,
            @Nullable ChapterDraft reportChapter) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.title = title;
        this.gathered = gathered;
        this.reportChapter = reportChapter;
    }

    /** The statements about one topic. */
    private static final class Group {
        final String key;

        @Nullable
        String name;

        final List<Statement> statements = new ArrayList<>();

        Group(String key) {
            this.key = key;
        }

        boolean carries() {
            return statements.stream().anyMatch(s -> !s.units.isEmpty() || countsChapters(s));
        }

        /** Whether a name that may be anything stands for a topic: it plans chapters and says how far they are, or lists them. */
        boolean isPlan() {
            return statements.stream()
                    .anyMatch(s -> s.units.size() > 1
                            || (s.states(Unit.CHAPTERS, Role.TARGET)
                                    && (s.states(Unit.CHAPTERS, Role.DONE)
                                            || s.states(Unit.CHAPTERS, Role.PERCENT)
                                            || s.states(Unit.NONE, Role.PERCENT))));
        }

        boolean isTopic() {
            return statements.stream().anyMatch(s -> s.scope == Statement.Scope.TOPIC);
        }
    }

    private static boolean countsChapters(Statement statement) {
        return statement.figures.stream()
                .anyMatch(f -> (f.unit() == Unit.CHAPTERS || f.unit() == Unit.PARTS)
                        && (f.role() == Role.DONE || f.role() == Role.TARGET));
    }

    List<Topic> assemble() {
        Map<String, Group> groups = group();
        main = mainKey(groups);
        merge(groups, main);
        List<Topic> topics = new ArrayList<>();
        List<ChapterDraft> loose = new ArrayList<>(gathered.described);
        List<Draft> drafts = new ArrayList<>();
        for (Group group : groups.values()) {
            boolean topic = group.isTopic() ? group.carries() || hasPercent(group) : group.isPlan();
            if (group.key.equals(MAIN) || topic) {
                drafts.add(draft(group));
            }
        }
        drafts.removeIf(draft -> draft.isEmpty() && !draft.key.equals(main) && !draft.key.equals(MAIN));
        takeEchoes();
        place(loose, drafts, main);
        takeTasks(drafts, main);
        takeAsides(drafts);
        for (Draft draft : drafts) {
            Topic topic = draft.finish();
            if (topic != null) {
                topics.add(topic);
            }
        }
        topics.sort(Comparator.comparing(topic -> topic.span().start()));
        return topics;
    }

    private static boolean hasPercent(Group group) {
        return group.statements.stream().anyMatch(Statement::speaksOfChapters);
    }

    // --- grouping -------------------------------------------------------------------------------------------------

    private Map<String, Group> group() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put(MAIN, new Group(MAIN));
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
                    && !countsChapters(statement)
                    && !statement.states(Unit.NONE, Role.PERCENT);
            String key = name == null || loose ? MAIN : vocabulary.topicKey(name);
            Group group = groups.computeIfAbsent(key, Group::new);
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
    private String mainKey(Map<String, Group> groups) {
        List<Group> named = new ArrayList<>();
        for (Group group : groups.values()) {
            if (!group.key.equals(MAIN) && group.carries() && group.isTopic()) {
                named.add(group);
            }
        }
        for (String name : gathered.names) {
            String key = vocabulary.topicKey(name);
            for (Group group : named) {
                if (Chapters.related(group.key, key)) {
                    return group.key;
                }
            }
        }
        for (Group group : named) {
            if (Chapters.related(group.key, title.key())) {
                return group.key;
            }
        }
        String folder = folder(gathered.described);
        for (Group group : named) {
            if (folder != null && Chapters.related(group.key, vocabulary.topicKey(folder))) {
                return group.key;
            }
        }
        boolean saysNothing = vocabulary.key(title.name()).kind() == KeyMeaning.Kind.DAY;
        if (named.size() == 1 && (title.ofChapter() || reportChapter != null || saysNothing)) {
            return named.get(0).key;
        }
        boolean unnamed = groups.get(MAIN) != null
                && groups.get(MAIN).statements.stream().anyMatch(TopicAssembler::countsChapters);
        return named.size() == 1 && !unnamed ? named.get(0).key : MAIN;
    }

    /** Brings what has no name, or another spelling of it, to the main topic. */
    private void merge(Map<String, Group> groups, String main) {
        Group target = groups.get(main);
        if (target == null) {
            return;
        }
        for (Group other : List.copyOf(groups.values())) {
            boolean unnamed = main.equals(MAIN);
            boolean same = unnamed
                    ? Chapters.related(other.key, title.key()) || isName(other.key)
                    : other.key.equals(MAIN) || Chapters.related(other.key, main);
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

    // --- one topic ------------------------------------------------------------------------------------------------

    /** A topic while its chapters are placed. */
    private final class Draft {
        final String key;
        final Group group;
        final List<Statement> ranked;
        final Chapters chapters = new Chapters(vocabulary);

        Draft(Group group, List<Statement> ranked) {
            this.key = group.key;
            this.group = group;
            this.ranked = ranked;
        }

        boolean isEmpty() {
            return chapters.isEmpty() && figures().isEmpty();
        }

        List<Figure> figures() {
            List<Figure> figures = new ArrayList<>();
            boolean counted = ranked.stream()
                    .anyMatch(s -> s.states(Unit.CHAPTERS, Role.DONE) || s.states(Unit.CHAPTERS, Role.TARGET));
            for (Statement statement : trusted()) {
                for (Meant meant : statement.figures) {
                    Subject subject = subject(meant, counted, statement);
                    if (subject != null && (statement == ranked.get(0) || statement.trusts(meant))) {
                        boolean plan = statement.isBare(meant)
                                && chapters.all().stream().anyMatch(c -> c.status() != Status.DONE);
                        Role role = plan && meant.role() == Role.DONE ? Role.TARGET : statement.role(meant);
                        figures.add(new Figure(subject, role, meant.value(), meant.span(), statement.group));
                    }
                }
            }
            return withEchoes(withPlan(figures));
        }

        /** What is stated again counts only beside what it repeats: a share, a measure, a number of as many chapters. */
        private List<Figure> withEchoes(List<Figure> figures) {
            if (!key.equals(main)) {
                return figures;
            }
            List<Figure> all = new ArrayList<>(figures);
            for (Gathered.Echo echo : gathered.echoes) {
                if (isOfTopic(echo) && repeats(echo, figures)) {
                    List<Meant> stated = echo.statement().figures;
                    for (Meant meant : stated) {
                        all.add(new Figure(
                                echoed(meant.unit()),
                                meant.role(),
                                meant.value(),
                                meant.span(),
                                echo.statement().group,
                                stated.size() == 1));
                    }
                }
            }
            return all;
        }

        private boolean isOfTopic(Gathered.Echo echo) {
            return switch (echo.of()) {
                case NAMED -> gathered.isNamed(echo.name());
                case TOPIC -> true;
                case REPORT -> reportChapter == null;
            };
        }

        private boolean repeats(Gathered.Echo echo, List<Figure> figures) {
            List<Meant> stated = echo.statement().figures;
            Meant last = stated.get(stated.size() - 1);
            Subject subject = echoed(last.unit());
            Figure known = null;
            for (Figure figure : figures) {
                known = known == null && figure.is(subject, last.role()) ? figure : known;
            }
            if (known == null) {
                return false;
            }
            boolean share = last.unit() == Unit.NONE;
            return stated.size() > 1
                    ? known.value().sameValue(last.value())
                    : share || known.value().isLike(last.value());
        }

        private Subject echoed(Unit unit) {
            return switch (unit) {
                case WORDS -> Subject.WORDS;
                case CODE -> Subject.CODE;
                case LINES -> Subject.LINES;
                default -> Subject.CHAPTERS;
            };
        }

        /** Where so many chapters are 100 %, there are no others. */
        private List<Figure> withPlan(List<Figure> figures) {
            Figure done = null;
            boolean planned = false;
            boolean complete = false;
            for (Figure figure : figures) {
                planned |= figure.is(Subject.CHAPTERS, Role.TARGET);
                done = done == null && figure.is(Subject.CHAPTERS, Role.DONE) ? figure : done;
                complete |= figure.is(Subject.CHAPTERS, Role.PERCENT)
                        && figure.percent().isComplete();
            }
            if (done != null && complete && !planned) {
                figures.add(new Figure(Subject.CHAPTERS, Role.TARGET, done.value(), done.span(), done.group()));
            }
            return figures;
        }

        private @Nullable Subject subject(Meant meant, boolean counted, Statement statement) {
            return switch (meant.unit()) {
                case WORDS -> Subject.WORDS;
                case CODE -> Subject.CODE;
                case LINES -> Subject.LINES;
                case CHAPTERS, NONE -> Subject.CHAPTERS;
                case PARTS -> counted ? null : Subject.CHAPTERS;
                case PIECES -> statement.countsUnits() ? Subject.CHAPTERS : null;
                default -> null;
            };
        }

        /** The statements that speak of the topic as a whole: the telling one, those beside it and those like it. */
        private List<Statement> trusted() {
            if (ranked.isEmpty()) {
                return ranked;
            }
            Statement first = ranked.get(0);
            List<Statement> trusted = new ArrayList<>();
            for (Statement statement : ranked) {
                boolean own = statement.scope == Statement.Scope.TOPIC
                        || (statement == first && statement.scope == Statement.Scope.NAMED);
                boolean beside = statement.part == first.part || statement.header;
                boolean lists = statement.units.size() > 1;
                boolean speaks = lists || statement.speaksOfChapters() || hasTarget(statement);
                if (own && (statement == first || beside || speaks)) {
                    trusted.add(statement);
                }
            }
            return trusted;
        }

        private boolean hasTarget(Statement statement) {
            return statement.states(Unit.WORDS, Role.TARGET) || statement.states(Unit.WORDS, Role.PERCENT);
        }

        @Nullable
        Topic finish() {
            List<Figure> figures = figures();
            List<Chapter> finished = new ArrayList<>();
            for (ChapterDraft chapter : chapters.all()) {
                finished.add(TopicAssembler.this.finish(chapter));
            }
            if (figures.isEmpty() && finished.isEmpty()) {
                return null;
            }
            boolean implied = ranked.stream().noneMatch(s -> !s.units.isEmpty() || s.speaksOfChapters());
            String name = name();
            Span span = ranked.isEmpty() ? finished.get(0).span() : ranked.get(0).span;
            return new Topic(name, vocabulary.topicKey(name), implied, figures, finished, span);
        }

        private String name() {
            if (group.name != null) {
                return strip(group.name);
            }
            if (!gathered.names.isEmpty()) {
                return strip(gathered.names.get(0));
            }
            String folder = folder(chapters.all());
            if (folder != null && title.ofChapter()) {
                return folder;
            }
            return title.name().isEmpty() ? title.shown() : title.name();
        }
    }

    /** The folder of the first chapter file that is named with one. */
    private static @Nullable String folder(List<ChapterDraft> chapters) {
        for (ChapterDraft chapter : chapters) {
            Stated<String> file = chapter.file;
            if (file != null && file.value().indexOf('/') > 0) {
                String path = file.value().substring(0, file.value().lastIndexOf('/'));
                return path.substring(path.lastIndexOf('/') + 1);
            }
        }
        return null;
    }

    private String strip(String name) {
        String bare = name.strip();
        int start = 0;
        while (start < bare.length()) {
            int c = bare.codePointAt(start);
            if (Character.isLetterOrDigit(c)) {
                break;
            }
            start += Character.charCount(c);
        }
        bare = bare.substring(Math.min(start, bare.length()));
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String word : vocabulary.trailing()) {
            if (lower.endsWith(word) && lower.length() > word.length() + 1) {
                return strip(bare.substring(0, bare.length() - word.length()));
            }
        }
        return bare.isEmpty() ? name : bare;
    }

    /** The most telling ones first. */
    private static List<Statement> ranked(List<Statement> statements) {
        record Ranked(Statement statement, int rank) {}
        List<Ranked> order = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            order.add(new Ranked(statement, statement.rank()));
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

    private Draft draft(Group group) {
        List<Statement> ranked = ranked(group.statements);
        Draft draft = new Draft(group, ranked);
        boolean strong = gathered.described.stream().anyMatch(c -> c.headed)
                || ranked.stream().anyMatch(s -> s.units.stream().anyMatch(c -> !c.weak));
        if (strong) {
            ranked.forEach(statement -> statement.units.removeIf(c -> c.weak));
        }
        for (Statement statement : ranked) {
            boolean identified = draft.chapters.all().stream().anyMatch(c -> c.id != null);
            boolean listed = !draft.chapters.isEmpty();
            for (ChapterDraft unit : statement.units) {
                ChapterDraft known = draft.chapters.find(unit);
                boolean stray = (identified && unit.id == null)
                        || (listed && unit.title == null && draft.chapters.withId(unit.id) == null && !identified);
                if (known == null && stray) {
                    continue;
                }
                if (known != null) {
                    known.merge(unit);
                } else if (statement.scope == Statement.Scope.NAMED && ranked.get(0) != statement) {
                    continue;
                } else if (draft.chapters.withId(unit.id) == null) {
                    draft.chapters.add(unit);
                } else if (!unit.bare && statement == ranked.get(0)) {
                    Objects.requireNonNull(draft.chapters.withId(unit.id)).merge(unit);
                }
            }
        }
        if (!ranked.isEmpty() && ranked.get(0).units.size() > 0) {
            boolean stated = draft.chapters.all().stream().anyMatch(c -> !c.bare);
            if (!stated) {
                draft.chapters.removeBare();
            }
        }
        return draft;
    }

    /** Brings described chapters to the topic that lists them, else to the main topic. */
    private void place(List<ChapterDraft> loose, List<Draft> drafts, String main) {
        for (ChapterDraft chapter : loose) {
            ChapterDraft known = null;
            for (Draft draft : drafts) {
                known = known == null ? draft.chapters.find(chapter) : known;
            }
            if (known != null) {
                known.merge(chapter);
                continue;
            }
            if (chapter.bare && chapter != reportChapter) {
                continue;
            }
            if (chapter.figures.isEmpty() && chapter.states.isEmpty() && chapter.sections.isEmpty()) {
                continue;
            }
            Draft home = null;
            for (Draft draft : drafts) {
                if (draft.key.equals(main)) {
                    home = draft;
                }
            }
            if (home == null && !drafts.isEmpty()) {
                home = drafts.get(0);
            }
            if (home != null && home.chapters.withId(chapter.id) == null) {
                home.chapters.add(chapter);
            }
        }
    }

    /** A sentence that names the report's chapter by its title, or nothing, states its figures again. */
    private void takeEchoes() {
        ChapterDraft chapter = reportChapter;
        if (chapter == null) {
            return;
        }
        String title = chapter.title == null ? "" : Chapters.letters(chapter.title);
        for (Gathered.Echo echo : gathered.echoes) {
            Meant meant = echo.statement().figures.get(0);
            boolean named = echo.of() == Gathered.Of.NAMED
                    && Chapters.letters(echo.name()).equals(title);
            if ((named || echo.of() == Gathered.Of.REPORT) && repeats(meant, chapter)) {
                chapter.figures.add(new ChapterDraft.Told(meant, echo.statement().group, true));
            }
        }
    }

    private static boolean repeats(Meant meant, ChapterDraft chapter) {
        if (meant.unit() == Unit.NONE) {
            return chapter.figure(Unit.NONE, Role.PERCENT) != null;
        }
        Meant known = chapter.figure(meant.unit(), meant.role());
        return known != null && known.value().isLike(meant.value());
    }

    /** Figures of an achievement belong to the one chapter that has its title. */
    private void takeAsides(List<Draft> drafts) {
        for (ChapterDraft aside : gathered.asides) {
            List<ChapterDraft> same = new ArrayList<>();
            for (Draft draft : drafts) {
                for (ChapterDraft chapter : draft.chapters.all()) {
                    if (chapter.title != null
                            && aside.title != null
                            && Chapters.letters(chapter.title).equals(Chapters.letters(aside.title))) {
                        same.add(chapter);
                    }
                }
            }
            if (same.size() == 1) {
                same.get(0).figures.addAll(aside.figures);
            }
        }
    }

    /** A plan that counts its units and lists nothing but boxes to tick: they are the units, unless more are ticked than done. */
    private void takeTasks(List<Draft> drafts, String main) {
        for (Draft draft : drafts) {
            List<Figure> figures = draft.figures();
            boolean counted = figures.stream().anyMatch(f -> f.is(Subject.CHAPTERS, Role.TARGET));
            long ticked = gathered.tasks.stream()
                    .filter(task -> task.status() == Status.DONE)
                    .count();
            boolean others = figures.stream()
                    .filter(f -> f.is(Subject.CHAPTERS, Role.DONE))
                    .anyMatch(f -> f.value().value().compareTo(Decimal.of(ticked)) < 0);
            if (draft.key.equals(main) && draft.chapters.isEmpty() && counted && !others && gathered.tasks.size() > 2) {
                gathered.tasks.forEach(draft.chapters::add);
            }
        }
    }

    private Chapter finish(ChapterDraft draft) {
        Status status = draft.status();
        List<Figure> figures = new ArrayList<>();
        for (ChapterDraft.Told told : draft.figures) {
            Meant meant = told.meant();
            Subject subject = subject(meant);
            if (subject == null) {
                continue;
            }
            boolean measure = subject == Subject.WORDS || subject == Subject.CODE || subject == Subject.LINES;
            boolean size = measure
                    && status == Status.PLANNED
                    && meant.role() == Role.DONE
                    && !draft.states(meant.unit(), Role.TARGET);
            Role role = size ? Role.TARGET : meant.role();
            figures.add(new Figure(subject, role, meant.value(), meant.span(), told.group(), told.named()));
        }
        return new Chapter(
                draft.id, draft.title, status, figures, draft.sections, draft.mentions, draft.file, draft.span);
    }

    private static @Nullable Subject subject(Meant meant) {
        return switch (meant.unit()) {
            case WORDS -> Subject.WORDS;
            case CODE -> Subject.CODE;
            case LINES -> Subject.LINES;
            case SECTIONS, CHAPTERS, PARTS -> Subject.SECTIONS;
            case NONE -> Subject.COMPLETION;
            default -> null;
        };
    }
}
