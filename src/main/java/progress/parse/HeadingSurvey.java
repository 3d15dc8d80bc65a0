package progress.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.model.Role;
import progress.model.Status;

/** What the headings of a report say as units, and what they have in common, which tells whether they name chapters. */
final class HeadingSurvey {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final UnitReader units;
    private final NodeReader nodes;
    private final List<Element> elements;
    private final OutlineReader outlines;
    private final List<Integer> openLevels = new ArrayList<>();
    private final List<Integer> percentLevels = new ArrayList<>();
    /** Headings with boxes to tick right below. */
    private final Set<Element> ticked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Headings that are not empty, read as units. */
    private final Map<Element, UnitText> headed = new IdentityHashMap<>();

    /** The blocks below headings that begin with a name in them. */
    private final Map<Element, Element.Fence> repeated = new IdentityHashMap<>();

    /** Prose whose lines have been read. */
    private final Map<Element, List<Node>> outlined = new IdentityHashMap<>();

    HeadingSurvey(Shared shared, OutlineReader outlines, List<Element> elements) {
        this.text = shared.text();
        this.vocabulary = shared.vocabulary();
        this.units = shared.units();
        this.nodes = shared.nodes();
        this.elements = elements;
        this.outlines = outlines;
        scan();
    }

    private void scan() {
        int[] percents = new int[8];
        for (int i = 0; i + 1 < elements.size(); i++) {
            boolean heading = elements.get(i) instanceof Element.Heading;
            if (heading && elements.get(i + 1) instanceof Element.Prose prose && hasBoxes(prose)) {
                ticked.add(elements.get(i));
            }
        }
        Element.Heading above = null;
        for (Element element : elements) {
            if (above != null && element instanceof Element.Fence fence && repeats(above, fence)) {
                repeated.putIfAbsent(above, fence);
            }
            if (!(element instanceof Element.Heading heading)) {
                continue;
            }
            above = heading;
            UnitText unit = units.readHeading(heading.text());
            if (unit == null) {
                continue;
            }
            headed.put(heading, unit);
            Status status = unit.status();
            if (unit.kind() != UnitText.Kind.NONE && status != null && status != Status.DONE) {
                openLevels.add(heading.level());
            }
            if (isShare(unit) && unit.title() != null && !isPureKey(unit.title())) {
                percents[heading.level()]++;
            }
        }
        for (int level = 1; level < percents.length; level++) {
            if (percents[level] > 1) {
                percentLevels.add(level);
            }
        }
    }

    /** Whether something between a heading and the next one says how far a unit is, other than that it is planned. */
    boolean statesBelow(Element.Heading heading) {
        for (int i = elements.indexOf(heading) + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Heading) {
                return false;
            }
            List<Node> lines = element instanceof Element.Prose prose
                    ? outline(prose)
                    : element instanceof Element.Fence fence ? outlines.read(fence.lines()) : List.of();
            if (states(lines)) {
                return true;
            }
        }
        return false;
    }

    private boolean states(List<Node> lines) {
        for (Node line : lines) {
            KeyMeaning meaning = nodes.meaning(line);
            boolean key = meaning != null
                    && (meaning.kind() == KeyMeaning.Kind.STATE || meaning.role() == Role.PERCENT)
                    && !line.hasNoValue();
            // A percentage beside an item is what is aimed at.
            UnitText unit = nodes.unit(line);
            Status status = unit.mark() == null ? unit.state() : unit.mark().value();
            if (key || (status != null && status != Status.PLANNED) || states(line.children())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The name in a heading that a block below it gives a plan for: {@code ## 下午：面试题集} above {@code 面试题集:}; null
     * where there is none.
     */
    @Nullable
    String planned(Element.Heading heading, TopicSigns signs) {
        Element.Fence fence = repeated.get(heading);
        List<Node> block = fence == null ? List.of() : outlines.read(fence.lines());
        NodeKey key = block.isEmpty() ? null : nodes.key(block.get(0));
        if (key == null || key.meaning().isPure()) {
            return null;
        }
        Node named = block.get(0);
        boolean plan = nodes.unit(named).kind() == UnitText.Kind.CHAPTER
                ? signs.isTopicKey(named, false)
                : signs.statesPlan(named.children());
        return plan ? key.plain() : null;
    }

    /** Whether a block begins with a key that a heading names. */
    private boolean repeats(Element.Heading heading, Element.Fence fence) {
        if (fence.lines().isEmpty()) {
            return false;
        }
        String first = text.clean(fence.lines().get(0));
        int end = first.length() - 1;
        return end > 1 && first.charAt(end) == ':' && text.clean(heading.text()).contains(first.substring(0, end));
    }

    /** A heading as a unit; null where it is empty. */
    @Nullable
    UnitText unit(Element.Heading heading) {
        return headed.get(heading);
    }

    /** Whether numbered headings of this one's level are not all done. */
    boolean hasOpenPeers(Element.Heading heading) {
        return openLevels.contains(heading.level());
    }

    /** Whether a percentage in this heading is one of several on its level, or stands above boxes to tick. */
    boolean listsShares(Element.Heading heading) {
        return percentLevels.contains(heading.level()) || ticked.contains(heading);
    }

    /** The lines of a stretch of prose, which are read once. */
    List<Node> outline(Element.Prose prose) {
        return outlined.computeIfAbsent(prose, any -> outlines.read(prose.lines()));
    }

    private boolean hasBoxes(Element.Prose prose) {
        int boxes = 0;
        for (Node node : outline(prose)) {
            boxes += UnitList.isCheckbox(node) ? 1 : 0;
        }
        return boxes > 1;
    }

    /** Whether a percentage or a fraction says how far the unit is. */
    static boolean isShare(UnitText unit) {
        return unit.percent() != null
                || unit.figures().stream()
                        .anyMatch(f -> f.role() == Role.TARGET && f.unit() != Unit.WORDS && f.unit() != Unit.CODE);
    }

    private boolean isPureKey(String name) {
        KeyMeaning meaning = vocabulary.key(name);
        return meaning.isPure() && meaning.kind() != KeyMeaning.Kind.UNKNOWN;
    }
}
