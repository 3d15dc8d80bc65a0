package progress.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import progress.model.ChapterId;
import progress.model.Status;

/** A topic while its chapters are placed. */
final class TopicDraft {
    final TopicGroup group;
    /** What is stated about it, the most telling first. */
    final List<Statement> ranked;

    final Chapters chapters;
    /** Whether it is the one that the report is about. */
    final boolean main;

    TopicDraft(TopicGroup group, boolean main, Vocabulary vocabulary) {
        this.group = group;
        this.ranked = group.ranked();
        this.chapters = new Chapters(vocabulary);
        this.main = main;
    }

    /** Whether some of its chapters are not done. */
    boolean isOpen() {
        return chapters.all().stream().anyMatch(c -> c.status() != Status.DONE);
    }

    /**
     * Takes the units that its statements list, the most telling first.
     *
     * @param headed whether headings of the report are chapters, so that items that may be anything are none
     */
    void takeUnits(boolean headed) {
        if (headed || ranked.stream().anyMatch(s -> s.units.stream().anyMatch(c -> !c.weak))) {
            for (Statement statement : ranked) {
                if (headed || !continuesNumbers(statement.units)) {
                    statement.units.removeIf(c -> c.weak);
                }
            }
        }
        dropNotes();
        dropStages();
        boolean lists = listsUnits();
        for (Statement statement : ranked) {
            boolean identified = chapters.all().stream().anyMatch(c -> c.id != null);
            boolean listed = !chapters.isEmpty();
            for (ChapterDraft unit : statement.units) {
                ChapterDraft known = chapters.find(unit);
                boolean stray = (identified && unit.id == null)
                        || (listed && unit.title == null && chapters.withId(unit.id) == null && !identified);
                if (known == null && stray) {
                    continue;
                }
                if (known != null) {
                    known.merge(unit);
                } else if (statement.scope == Statement.Scope.NAMED && ranked.get(0) != statement && lists) {
                    continue;
                } else if (chapters.withId(unit.id) == null) {
                    chapters.add(unit);
                } else if (!unit.bare && statement == ranked.get(0)) {
                    Objects.requireNonNull(chapters.withId(unit.id)).merge(unit);
                }
            }
        }
        boolean first = !ranked.isEmpty() && !ranked.get(0).units.isEmpty();
        if (first && chapters.all().stream().allMatch(c -> c.bare)) {
            chapters.removeBare();
        }
    }

    /** Whether those that may be anything go on where the chapters before them end: {@code 11.} behind {@code 10.}. */
    private static boolean continuesNumbers(List<ChapterDraft> units) {
        int last = 0;
        for (ChapterDraft unit : units) {
            ChapterId id = unit.id;
            int number = id != null && id.text().length() == 2 && id.isNumber() ? Integer.parseInt(id.text()) : 0;
            if (unit.weak && (number < 10 || number != last + 1)) {
                return false;
            }
            last = number;
        }
        return true;
    }

    /** Whether units are listed elsewhere than below names that may be anything: {@code 全书现在是这样:}. */
    private boolean listsUnits() {
        for (Statement statement : ranked) {
            if (statement.scope != Statement.Scope.NAMED && !statement.units.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Items below headings such as 已完成 are chapters where several headings share them out; where one stands alone, or
     * two name the same chapter, they are notes on the work.
     */
    private void dropNotes() {
        Set<KeyMeaning> headings = new HashSet<>();
        Set<ChapterId> known = new HashSet<>();
        boolean twice = false;
        for (Statement statement : ranked) {
            for (ChapterDraft unit : statement.units) {
                if (unit.noted && statement.headed != null) {
                    headings.add(statement.headed);
                    twice |= unit.id != null && !known.add(unit.id);
                }
            }
        }
        if (twice || headings.size() == 1) {
            ranked.forEach(statement -> statement.units.removeIf(unit -> unit.noted));
        }
    }

    private void dropStages() {
        List<ChapterDraft> units = new ArrayList<>();
        for (Statement statement : ranked) {
            units.addAll(statement.units);
        }
        Set<ChapterDraft> stages = Chapters.stagesBeside(units);
        if (!stages.isEmpty()) {
            ranked.forEach(statement -> statement.units.removeIf(stages::contains));
        }
    }
}
