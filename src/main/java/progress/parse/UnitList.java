package progress.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
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
    record Item(Node node, UnitText unit) {
        /** {@code imports  ████  100%}: a name with a drawn bar. */
        boolean bar() {
            Span key = node.key();
            return key != null && node.marker() == null && !node.bullet() && unit.percent() != null;
        }
    }

    static boolean isCheckbox(Node node) {
        Span marker = node.marker();
        return marker != null && marker.source().text().charAt(marker.start()) == '[';
    }

    /** Whether some item is numbered as only chapters are. */
    boolean isIdentified() {
        return items.stream().anyMatch(item -> item.unit().kind() == UnitText.Kind.CHAPTER);
    }

    /** Whether its items surely carry a state: boxes to tick, or numbers of parts. */
    boolean isSure() {
        return items.stream()
                .allMatch(item -> isCheckbox(item.node()) || item.unit().kind() == UnitText.Kind.DOTTED);
    }

    /** What its lines say as units; lines that are none of it are not in it. */
    Map<Node, UnitText> units() {
        if (kind == Kind.NOTHING) {
            return Map.of();
        }
        boolean unnumbered = true;
        int boxes = 0;
        for (Item item : items) {
            unnumbered &= item.unit().kind() == UnitText.Kind.NONE;
            boxes += isCheckbox(item.node()) ? 1 : 0;
        }
        Map<Node, UnitText> units = new IdentityHashMap<>();
        for (Item item : items) {
            boolean named = item.unit().kind() != UnitText.Kind.NONE;
            // Beside boxes to tick, a tick without a number is a remark.
            Status status = item.unit().status();
            boolean open = status != null && status != Status.DONE;
            boolean remark = boxes * 2 > items.size() && !named && !open && !isCheckbox(item.node());
            if (!remark && (unnumbered || named || kind == Kind.SECTIONS)) {
                units.put(item.node(), item.unit());
            }
        }
        return units;
    }

    /** What surrounds a list. */
    record Around(
            /* The key it stands under, where there is one. */
            @Nullable KeyMeaning key,
            /* Whether a chapter is being described. */
            boolean inChapter,
            /* Whether a heading with its own state names that chapter. */
            boolean heading,
            /* Whether only lists that are surely its own belong to the chapter. */
            boolean strict,
            /* Whether the chapter is the item right above. */
            boolean nested,
            /* Whether it speaks of something else than the topic. */
            boolean foreign,
            /* Whether a list beside it under a key of the same family has a mark that is not a tick. */
            boolean openBeside,
            /* Whether what stands above says how far its units are. */
            boolean told) {}

    static UnitList recognise(List<Item> items, Around around) {
        List<Item> like = new ArrayList<>(items.size());
        int chapters = 0;
        int numbered = 0;
        int boxes = 0;
        int dotted = 0;
        int bars = 0;
        for (Item item : items) {
            UnitText unit = item.unit();
            boolean bar = item.bar();
            if (!bar && !item.node().bullet() && item.node().marker() == null && unit.number() == null) {
                continue;
            }
            like.add(item);
            bars += bar ? 1 : 0;
            boxes += isCheckbox(item.node()) ? 1 : 0;
            UnitText.Kind kind = unit.kind();
            chapters += kind == UnitText.Kind.CHAPTER ? 1 : 0;
            numbered += kind == UnitText.Kind.NUMBERED || kind == UnitText.Kind.SECTION ? 1 : 0;
            dotted += kind == UnitText.Kind.DOTTED ? 1 : 0;
        }
        int n = like.size();
        KeyMeaning key = around.key();
        boolean listKey = key != null
                && key.isPure()
                && (key.kind() == KeyMeaning.Kind.LIST || (key.kind() == KeyMeaning.Kind.FIGURE && key.role() != null));
        boolean identified = chapters * 2 >= n || (numbered + dotted) * 2 >= n || boxes * 2 > n || bars == n;
        boolean mayBeKeyed = listKey || (around.inChapter() && key == null);
        if (n == 0 || !identified && !mayBeKeyed) {
            // Most lists end here, before what their items say is read.
            return new UnitList(Kind.NOTHING, items);
        }
        int stated = 0;
        int open = 0;
        int told = 0;
        int parts = 0;
        for (Item item : like) {
            UnitText unit = item.unit();
            parts += unit.part() ? 1 : 0;
            stated += unit.hasState() ? 1 : 0;
            Status status = unit.status();
            open += status != null && status != Status.DONE ? 1 : 0;
            told += unit.figures().isEmpty() ? 0 : 1;
        }
        boolean evidence = stated > 0 || told > 0 || listKey || around.told();
        boolean below = around.inChapter() && (around.nested() || parts * 2 >= n);
        if (below && (chapters + numbered + dotted) * 2 >= n && stated * 2 >= n) {
            return new UnitList(Kind.SECTIONS, items);
        }
        if (chapters * 2 >= n && evidence && !below) {
            return new UnitList(Kind.CHAPTERS, items);
        }
        if (around.inChapter()) {
            boolean keyRole = key != null && key.isPure() && key.role() != null && key.role() != Role.TARGET;
            boolean known = stated * 2 >= n || (keyRole && !around.strict());
            boolean numberedList = (numbered + dotted) * 2 >= n && known && (!around.strict() || n > 2);
            boolean keyed =
                    !around.strict() && listKey && (open > 0 || around.openBeside()) && stated * 2 >= n && stated > 1;
            boolean plain = around.heading() && !around.strict() && key == null && open > 0 && stated * 2 >= n;
            boolean sections = numberedList || keyed || plain || boxes * 2 > n;
            return new UnitList(sections ? Kind.SECTIONS : Kind.NOTHING, items);
        }
        if (around.foreign()) {
            return new UnitList(Kind.NOTHING, items);
        }
        boolean numberedChapters = numbered * 2 >= n && stated * 2 >= n && n > 1;
        boolean dottedSections = dotted * 2 >= n && stated * 2 >= n;
        if (bars == n && n > 1) {
            return new UnitList(Kind.CHAPTERS, items);
        }
        boolean keyed = listKey && (open > 0 || around.openBeside()) && stated * 2 >= n && n > 1 && told + boxes > 0;
        return new UnitList(numberedChapters || dottedSections || keyed ? Kind.CHAPTERS : Kind.NOTHING, items);
    }
}
