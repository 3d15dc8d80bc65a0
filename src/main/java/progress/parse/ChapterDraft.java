package progress.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.source.Span;

/** One mention of a chapter, or several merged ones, while the report is being read. */
final class ChapterDraft {
    /**
     * A state.
     *
     * @param group the statement that tells it
     */
    record State(Status status, int group) {}

    /**
     * A number of the chapter.
     *
     * @param group the statement it stands in
     */
    record Told(Meant meant, int group, boolean named) {
        Told(Meant meant, int group) {
            this(meant, group, false);
        }
    }

    @Nullable
    ChapterId id;

    @Nullable
    String title;

    @Nullable
    Stated<String> file;

    Span span;
    final List<State> states = new ArrayList<>();
    final List<Told> figures = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    /** Whether it is only an item {@code 3.} of a list, which may be one of chapters. */
    boolean weak;

    /** Whether a heading names it and says how far it is. */
    boolean headed;

    /** Whether a heading calls it a part, a volume or the like, which may hold chapters. */
    boolean group;

    /** Whether only a heading such as 已完成 says how far it is: it may be a note on work done for the chapter. */
    boolean noted;

    /** Whether its number counts stages of the work, which are no chapters beside chapters. */
    boolean stage;

    /** Whether it stands in a list of chapters. */
    boolean listed;
    /** Whether only words about it were found, no state and no figure. */
    boolean bare = true;

    ChapterDraft(@Nullable ChapterId id, @Nullable String title, Span span) {
        this.id = id;
        this.title = title;
        this.span = span;
    }

    /** Whether its number is surely that of a chapter. */
    boolean isNumberedChapter() {
        return id != null && !stage && !weak && LineReader.isDigit(id.text().charAt(0));
    }

    static ChapterDraft of(UnitText unit, int group) {
        ChapterDraft draft = new ChapterDraft(unit.id(), unit.title(), unit.span());
        draft.stage = unit.stage();
        draft.tell(unit, group);
        return draft;
    }

    /** Adds what a mention says. */
    void tell(UnitText unit, int group) {
        Status status = unit.status();
        if (status != null) {
            states.add(new State(status, group));
            bare = false;
        }
        Stated<Percent> percent = unit.percent();
        if (percent != null) {
            figures.add(new Told(ValueReader.completion(percent, Role.PERCENT), group));
        }
        Stated<Percent> remaining = unit.remaining();
        if (remaining != null) {
            figures.add(new Told(ValueReader.completion(remaining, Role.REMAINING_PERCENT), group));
        }
        boolean counted = unit.figures().stream().anyMatch(f -> isParts(f) && f.role() == Role.TARGET);
        for (Meant figure : unit.figures()) {
            // `Phase 2 (6 tasks)` says how many there are, not how many are done.
            boolean size = isParts(figure) && figure.role() == Role.DONE && !counted;
            Role role = size ? Role.TARGET : figure.role();
            Unit unitOf = figure.unit() == Unit.NONE ? Unit.SECTIONS : figure.unit();
            figures.add(new Told(new Meant(unitOf, role, figure.value(), figure.span()), group));
            bare = false;
        }
        if (status != null || percent != null) {
            mentions.add(unit.mention());
        }
    }

    private static boolean isParts(Meant meant) {
        return meant.unit() == Unit.PARTS || meant.unit() == Unit.SECTIONS || meant.unit() == Unit.CHAPTERS;
    }

    boolean isCalled(@Nullable String name) {
        return title != null && title.equals(name);
    }

    boolean states(Unit unit, Role role) {
        return figures.stream()
                .anyMatch(told -> told.meant().unit() == unit && told.meant().role() == role);
    }

    /** The number that a place in a list states; null where it does not. */
    @Nullable
    Meant figure(Unit unit, Role role) {
        for (Told told : figures) {
            if (told.meant().unit() == unit && told.meant().role() == role) {
                return told.meant();
            }
        }
        return null;
    }

    /** Takes over what another mention of the same chapter says; this one's own words come first. */
    void merge(ChapterDraft other) {
        id = id == null ? other.id : id;
        title = title == null ? other.title : title;
        file = file == null ? other.file : file;
        states.addAll(other.states);
        figures.addAll(other.figures);
        if (sections.isEmpty()) {
            sections.addAll(other.sections);
        }
        mentions.addAll(other.mentions);
        listed |= other.listed;
        stage &= other.stage;
        bare &= other.bare;
    }

    /**
     * How far it is: by a percentage, else by what the most telling place says, where partial beats done and done beats
     * planned.
     */
    Status status() {
        Meant percent = figure(Unit.NONE, Role.PERCENT);
        if (percent != null) {
            Percent value = percent.percent().value();
            return value.isComplete() ? Status.DONE : value.isZero() ? Status.PLANNED : Status.PARTIAL;
        }
        boolean done = false;
        for (State state : states) {
            if (state.group() != states.get(0).group()) {
                continue;
            }
            if (state.status() == Status.PARTIAL) {
                return Status.PARTIAL;
            }
            done |= state.status() == Status.DONE;
        }
        if (done) {
            return Status.DONE;
        }
        return states.isEmpty() ? bySections() : Status.PLANNED;
    }

    private Status bySections() {
        if (sections.isEmpty()) {
            return bare ? Status.PLANNED : Status.DONE;
        }
        boolean all = true;
        boolean any = false;
        for (Section section : sections) {
            all &= section.status() == Status.DONE;
            any |= section.status() != Status.PLANNED;
        }
        return all ? Status.DONE : any ? Status.PARTIAL : Status.PLANNED;
    }

    /** The chapter, once all that is said of it has been read. */
    Chapter finish() {
        Status status = status();
        List<Figure> finished = new ArrayList<>();
        for (Told told : figures) {
            Meant meant = told.meant();
            Subject subject = subject(meant.unit());
            if (subject == null) {
                continue;
            }
            boolean measure = subject == Subject.WORDS || subject == Subject.CODE || subject == Subject.LINES;
            boolean size = measure
                    && status == Status.PLANNED
                    && meant.role() == Role.DONE
                    && !states(meant.unit(), Role.TARGET);
            Role role = size ? Role.TARGET : meant.role();
            finished.add(new Figure(subject, role, meant.value(), meant.span(), told.group(), told.named()));
        }
        return new Chapter(id, title, status, finished, sections, mentions, file, span);
    }

    private static @Nullable Subject subject(Unit unit) {
        return switch (unit) {
            case WORDS -> Subject.WORDS;
            case CODE -> Subject.CODE;
            case LINES -> Subject.LINES;
            case SECTIONS, CHAPTERS, PARTS -> Subject.SECTIONS;
            case NONE -> Subject.COMPLETION;
            default -> null;
        };
    }
}
