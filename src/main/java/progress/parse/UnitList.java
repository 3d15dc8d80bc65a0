package progress.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import progress.model.Status;
import progress.source.Span;

/**
 * Siblings of an outline, read as units, and what they are a list of. Most ticked lines are decoration; a list of units
 * is told by its numbering, or by its key and a mark that is not a tick.
 */
record UnitList(Kind kind, List<Item> items) {
    /** What a list holds. */
    enum Kind {
        CHAPTERS,
        SECTIONS,
        NOTHING
    }

    /** A line and what it says as a unit. */
    record Item(Node node, UnitText unit) {}

    static boolean isCheckbox(Node node) {
        Span marker = node.marker();
        return marker != null && marker.source().text().charAt(marker.start()) == '[';
    }

    /** What a line says as a unit of this list; null where it is none of it. */
    @Nullable
    UnitText unit(Node node) {
        if (kind == Kind.NOTHING) {
            return null;
        }
        boolean unnumbered = items.stream().allMatch(item -> item.unit().kind() == UnitText.Kind.NONE);
        for (Item item : items) {
            boolean counts = unnumbered || kind == Kind.SECTIONS || item.unit().kind() != UnitText.Kind.NONE;
            if (item.node() == node && counts) {
                return item.unit();
            }
        }
        return null;
    }

    /** What surrounds a list. */
    record Around(
            /* The key it stands under, where there is one. */
            @Nullable KeyMeaning key,
            /* Whether a chapter is being described. */
            boolean inChapter,
            /* Whether it speaks of something else than the topic. */
            boolean foreign,
            /* Whether a list beside it under a key of the same family has a mark that is not a tick. */
            boolean openBeside) {}

    static UnitList recognise(List<Item> items, Around around) {
        int n = 0;
        int chapters = 0;
        int numbered = 0;
        int stated = 0;
        int open = 0;
        int boxes = 0;
        int told = 0;
        int dotted = 0;
        for (Item item : items) {
            UnitText unit = item.unit();
            boolean unitLike = item.node().bullet() || item.node().marker() != null || unit.number() != null;
            if (!unitLike) {
                continue;
            }
            n++;
            if (unit.kind() == UnitText.Kind.CHAPTER) {
                chapters++;
            }
            if (unit.kind() == UnitText.Kind.NUMBERED || unit.kind() == UnitText.Kind.SECTION) {
                numbered++;
            }
            if (unit.kind() == UnitText.Kind.DOTTED) {
                dotted++;
            }
            if (unit.hasState()) {
                stated++;
            }
            Status status = unit.status();
            if (status != null && status != Status.DONE) {
                open++;
            }
            if (isCheckbox(item.node())) {
                boxes++;
            }
            if (!unit.figures().isEmpty()) {
                told++;
            }
        }
        if (n == 0) {
            return new UnitList(Kind.NOTHING, items);
        }
        KeyMeaning key = around.key();
        boolean listKey = key != null
                && key.isPure()
                && (key.kind() == KeyMeaning.Kind.LIST || (key.kind() == KeyMeaning.Kind.FIGURE && key.role() != null));
        boolean evidence = stated > 0 || told > 0 || listKey;
        if (chapters * 2 >= n && evidence) {
            return new UnitList(Kind.CHAPTERS, items);
        }
        if (around.inChapter()) {
            boolean numberedList = (numbered + dotted) * 2 >= n && stated * 2 >= n;
            boolean keyed = listKey && (open > 0 || around.openBeside()) && stated * 2 >= n;
            return new UnitList(numberedList || keyed || boxes * 2 > n ? Kind.SECTIONS : Kind.NOTHING, items);
        }
        if (around.foreign()) {
            return new UnitList(Kind.NOTHING, items);
        }
        boolean numberedChapters = numbered * 2 >= n && stated * 2 >= n && n > 1;
        boolean dottedSections = dotted * 2 >= n && stated * 2 >= n;
        boolean keyed = listKey && (open > 0 || around.openBeside()) && stated * 2 >= n && n > 1 && told + boxes > 0;
        return new UnitList(numberedChapters || dottedSections || keyed ? Kind.CHAPTERS : Kind.NOTHING, items);
    }
}
