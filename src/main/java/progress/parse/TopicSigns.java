package progress.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import progress.model.Role;
import progress.model.Status;
import progress.source.Span;

/** What tells of which topic the lines of a block speak: the report's, another one, all of them, or a day. */
final class TopicSigns {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Gathered gathered;
    private final NodeUnits units;

    /** @param values a reader that notes no claims */
    TopicSigns(Folded text, Vocabulary vocabulary, ValueReader values, Gathered gathered, NodeUnits units) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.values = values;
        this.gathered = gathered;
        this.units = units;
    }

    /** Whether a block is an overview of all topics: 已完成专题, 进行中专题. */
    boolean listsTopics(List<Node> nodes) {
        for (Node node : nodes) {
            Span key = node.key();
            if (key != null && vocabulary.key(text.clean(key)).kind() == KeyMeaning.Kind.PROJECT && !isOwnTotal(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least two of these lines count what was planned or done in a day or a week. */
    boolean speaksOfDay(List<Node> nodes) {
        int days = 0;
        for (Node node : nodes) {
            Span key = node.key();
            days += key != null && vocabulary.key(text.clean(key)).kind() == KeyMeaning.Kind.DAY ? 1 : 0;
        }
        return days > 1;
    }

    /** Whether a list under one of these keys has an item that is not done. */
    boolean hasOpenList(List<Node> nodes) {
        for (Node node : nodes) {
            Span key = node.key();
            if (key == null || node.children().isEmpty()) {
                continue;
            }
            KeyMeaning meaning = vocabulary.key(text.clean(key));
            if (!meaning.isPure() || (meaning.role() == null && meaning.kind() != KeyMeaning.Kind.LIST)) {
                continue;
            }
            for (Node child : node.children()) {
                Span marker = child.marker();
                Status mark = marker == null ? null : vocabulary.mark(text.clean(marker));
                if (mark != null && mark != Status.DONE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 累计统计 below the topic's own heading. */
    boolean isOwnTotal(Span key) {
        return vocabulary.words("project.own").contains(text.clean(key));
    }

    /** Whether a key such as 剩余工作量 leads to figures: they are the topic's, whatever the heading speaks of. */
    boolean statesRemainder(List<Node> nodes) {
        for (Node node : nodes) {
            Span key = node.key();
            if (key == null || node.children().isEmpty()) {
                continue;
            }
            KeyMeaning meaning = vocabulary.key(text.clean(key));
            if (meaning.isPure() && meaning.role() == Role.REMAINING && meaning.kind() == KeyMeaning.Kind.FIGURE) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code 16_eBPF技术详解:} with chapters below it.
     *
     * @param foreign whether it stands among other topics, where its name alone says little
     */
    boolean isTopicKey(Node node, boolean foreign) {
        Span key = node.key();
        if (key == null || node.marker() != null || node.children().isEmpty()) {
            return false;
        }
        boolean named = gathered.isTopicName(text.plain(key)) || isTitleUnit(node, key);
        return (isNumberedName(node) && speaksOfTopic(node.children()))
                || (!foreign && gathered.isNamed(text.plain(key)))
                || (named && (speaksOfTopic(node.children()) || statesPlan(node.children())));
    }

    /** {@code Phase 2 任务:} in a report that is titled «Phase 2 …»: the report's topic, not one of its chapters. */
    private boolean isTitleUnit(Node node, Span key) {
        String number = units.of(node).number();
        if (number == null || units.of(node).kind() != UnitText.Kind.CHAPTER) {
            return false;
        }
        String name = text.clean(key).toLowerCase(Locale.ROOT);
        int end = name.indexOf(number) + number.length();
        return end > number.length() + 1 && gathered.isInTitle(name.substring(0, end));
    }

    /** Whether keys state at least two of: planned, done, in work, still to do. */
    boolean statesPlan(List<Node> nodes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Node node : nodes) {
            Span key = node.key();
            if (key != null && startsWithDigit(node.value())) {
                KeyMeaning meaning = vocabulary.key(text.clean(key));
                boolean counts =
                        meaning.unit() == null || meaning.unit() == Unit.PARTS || meaning.unit() == Unit.CHAPTERS;
                Role role = meaning.role() == null && meaning.total() ? Role.TARGET : meaning.role();
                if (role != null && counts && meaning.isPure()) {
                    roles.add(role);
                }
            }
        }
        return roles.size() > 1;
    }

    boolean countsChapters(List<Node> nodes) {
        for (Node node : nodes) {
            Span key = node.key();
            if (key != null) {
                KeyMeaning meaning = vocabulary.key(text.clean(key));
                boolean counts = meaning.unit() == Unit.CHAPTERS && meaning.isPure() && startsWithDigit(node.value());
                if (counts) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether lines speak of a topic: they count chapters, or list them. */
    boolean speaksOfTopic(List<Node> nodes) {
        int chapters = 0;
        for (Node node : nodes) {
            UnitText unit = units.of(node);
            if (unit.kind() == UnitText.Kind.CHAPTER && (unit.hasState() || node.bullet())) {
                chapters++;
            }
            Span key = node.key();
            if (key == null) {
                continue;
            }
            KeyMeaning meaning = vocabulary.key(text.clean(key));
            boolean counts = meaning.unit() == Unit.CHAPTERS
                    && meaning.isPure()
                    && meaning.kind() == KeyMeaning.Kind.FIGURE
                    && startsWithDigit(node.value());
            boolean fraction = values.read(node.value(), new ValueReader.Context(null, null)).stream()
                    .anyMatch(meant -> meant.unit() == Unit.CHAPTERS);
            if (counts || fraction) {
                return true;
            }
            if (isNumberedName(node) && speaksOfTopic(node.children())) {
                return true;
            }
            for (Node child : node.children()) {
                if (units.of(child).kind() == UnitText.Kind.CHAPTER) {
                    chapters++;
                }
            }
        }
        return chapters > 1;
    }

    boolean startsWithDigit(Span value) {
        String shown = text.clean(value);
        return !shown.isEmpty() && (LineReader.isDigit(shown.charAt(0)) || shown.charAt(0) == '~');
    }

    /** {@code 16_eBPF技术详解:} */
    boolean isNumberedName(Node node) {
        Span key = node.key();
        if (key == null || node.marker() != null) {
            return false;
        }
        String name = text.clean(key);
        int i = 0;
        while (i < name.length() && LineReader.isDigit(name.charAt(i))) {
            i++;
        }
        return i == 2 && i < name.length() && name.charAt(i) == '_';
    }
}
