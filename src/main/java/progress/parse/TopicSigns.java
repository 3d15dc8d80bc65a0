package progress.parse;

import java.util.List;
import progress.model.Role;
import progress.model.Status;
import progress.source.Span;

/** What tells of which topic the lines of a block speak: the report's, another one, all of them, or a day. */
final class TopicSigns {
    private final Folded text;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Gathered gathered;
    private final NodeReader reader;

    /** @param values a reader that notes no claims */
    TopicSigns(Folded text, Vocabulary vocabulary, ValueReader values, Gathered gathered, NodeReader reader) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.values = values;
        this.gathered = gathered;
        this.reader = reader;
    }

    /** Whether a block is an overview of all topics: 已完成专题, 进行中专题. */
    boolean listsTopics(List<Node> nodes) {
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            if (meaning != null && meaning.kind() == KeyMeaning.Kind.PROJECT && !isOwnTotal(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least two of these lines count what was planned or done in a day or a week. */
    boolean speaksOfDay(List<Node> nodes) {
        int days = 0;
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            days += meaning != null && meaning.kind() == KeyMeaning.Kind.DAY ? 1 : 0;
        }
        return days > 1;
    }

    /** Whether a list under one of these keys has an item that is not done. */
    boolean hasOpenList(List<Node> nodes) {
        for (Node node : nodes) {
            KeyMeaning meaning = node.children().isEmpty() ? null : reader.meaning(node);
            if (meaning == null) {
                continue;
            }
            if (!meaning.isPure() || (meaning.role() == null && meaning.kind() != KeyMeaning.Kind.LIST)) {
                continue;
            }
            if (hasOpenItem(node.children())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOpenItem(List<Node> items) {
        for (Node item : items) {
            Span marker = item.marker();
            Status mark = marker == null ? null : vocabulary.states().mark(text, marker);
            if (mark != null && mark != Status.DONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether lines say how far the whole is, though the heading above speaks of a day: what was done in a day is done, so
     * a list with an open item is more; and a completion beside a list of sections is that of the list.
     *
     * @param heading what it says of the day: {@code 今日任务} are its tasks, {@code 本次完成} is what stands now
     * @param ofChapter whether the report is about one chapter
     */
    boolean statesWhole(List<Node> nodes, KeyMeaning heading, boolean ofChapter) {
        if (!ofChapter) {
            return hasOpenList(nodes) && speaksOfTopic(nodes);
        }
        boolean ofTasks = heading.unit() == Unit.PARTS || heading.role() != Role.DONE;
        return statesSections(nodes) || !ofTasks && hasOpenPart(nodes);
    }

    /** Whether boxes to tick are numbered, and some are open. */
    private boolean hasOpenPart(List<Node> nodes) {
        int parts = 0;
        boolean open = false;
        for (Node node : nodes) {
            UnitText unit = reader.unit(node);
            boolean part = UnitList.isCheckbox(node) && unit.kind() != UnitText.Kind.NONE;
            parts += part ? 1 : 0;
            open |= part && unit.status() != Status.DONE;
        }
        return open && parts * 2 > nodes.size();
    }

    /** Whether there is a list of sections with an open one, or with a completion beside it. */
    private boolean statesSections(List<Node> nodes) {
        boolean completion = false;
        boolean listed = false;
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            if (meaning != null && meaning.isPure()) {
                completion |= meaning.role() == Role.PERCENT && meaning.unit() == null && !node.hasNoValue();
                boolean list = meaning.kind() == KeyMeaning.Kind.LIST || meaning.unit() == Unit.SECTIONS;
                listed |= list && node.children().size() > 1;
                if (list && hasOpenItem(node.children())) {
                    return true;
                }
            }
        }
        return completion && listed;
    }

    /** 累计统计 below the topic's own heading. */
    boolean isOwnTotal(Node node) {
        NodeKey key = reader.key(node);
        return key != null && vocabulary.words("project.own").contains(key.name());
    }

    /** Whether a key such as 剩余工作量 leads to figures: they are the topic's, whatever the heading speaks of. */
    boolean statesRemainder(List<Node> nodes) {
        for (Node node : nodes) {
            KeyMeaning meaning = node.children().isEmpty() ? null : reader.meaning(node);
            if (meaning == null) {
                continue;
            }
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
        NodeKey key = node.marker() != null || node.children().isEmpty() ? null : reader.key(node);
        if (key == null || key.plain().isEmpty() || key.meaning().isOfMeasure()) {
            return false;
        }
        boolean named = gathered.isTopicKey(key.topicKey()) || isTitleUnit(node, key);
        return (isNumberedName(node) && speaksOfTopic(node.children()))
                || (!foreign && gathered.isNamed(key.plain(), key.topicKey()))
                || (named && (speaksOfTopic(node.children()) || statesPlan(node.children())));
    }

    /** {@code Phase 2 任务:} in a report that is titled «Phase 2 …»: the report's topic, not one of its chapters. */
    private boolean isTitleUnit(Node node, NodeKey key) {
        String number = reader.unit(node).number();
        if (number == null || reader.unit(node).kind() != UnitText.Kind.CHAPTER) {
            return false;
        }
        String name = key.lower();
        int end = name.indexOf(number) + number.length();
        return end > number.length() + 1 && gathered.isInTitle(name.substring(0, end));
    }

    /** Whether keys state at least two of: planned, done, in work, still to do; {@code 章节进度: 1.5/6章} states two. */
    boolean statesPlan(List<Node> nodes) {
        int roles = 0;
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            if (meaning != null && startsWithDigit(node.value())) {
                boolean counts =
                        meaning.unit() == null || meaning.unit() == Unit.PARTS || meaning.unit() == Unit.CHAPTERS;
                Role role = meaning.role() == null && meaning.total() ? Role.TARGET : meaning.role();
                if (role != null && counts && meaning.isPure()) {
                    roles |= 1 << role.ordinal();
                }
                if (meaning.unit() == Unit.CHAPTERS && meaning.isPure() && text.has('/', node.value())) {
                    roles |= 1 << Role.DONE.ordinal() | 1 << Role.TARGET.ordinal();
                }
            }
        }
        return Integer.bitCount(roles) > 1;
    }

    boolean countsChapters(List<Node> nodes) {
        for (Node node : nodes) {
            KeyMeaning meaning = reader.meaning(node);
            boolean counts = meaning != null
                    && meaning.unit() == Unit.CHAPTERS
                    && meaning.isPure()
                    && startsWithDigit(node.value());
            if (counts) {
                return true;
            }
        }
        return false;
    }

    /** Whether lines speak of a topic: they count chapters, or list them. */
    boolean speaksOfTopic(List<Node> nodes) {
        int chapters = 0;
        for (Node node : nodes) {
            UnitText unit = reader.unit(node);
            if (unit.kind() == UnitText.Kind.CHAPTER && (unit.hasState() || node.bullet())) {
                chapters++;
            }
            KeyMeaning meaning = reader.meaning(node);
            if (meaning == null) {
                continue;
            }
            boolean counts = meaning.unit() == Unit.CHAPTERS
                    && meaning.isPure()
                    && meaning.kind() == KeyMeaning.Kind.FIGURE
                    && startsWithDigit(node.value());
            if (counts || countsChapters(node.value())) {
                return true;
            }
            boolean name = node.marker() == null && meaning.kind() == KeyMeaning.Kind.UNKNOWN;
            if (name && speaksOfTopic(node.children())) {
                return true;
            }
            for (Node child : node.children()) {
                if (reader.unit(child).kind() == UnitText.Kind.CHAPTER) {
                    chapters++;
                }
            }
        }
        return chapters > 1;
    }

    private boolean countsChapters(Span value) {
        for (Meant meant : values.read(value, new ValueReader.Context(null, null))) {
            if (meant.unit() == Unit.CHAPTERS) {
                return true;
            }
        }
        return false;
    }

    boolean startsWithDigit(Span value) {
        int at = text.skipSpace(value.start(), value.end());
        return at < value.end() && (LineReader.isDigit(text.at(at)) || text.at(at) == '~');
    }

    /** {@code 16_eBPF技术详解:} */
    boolean isNumberedName(Node node) {
        NodeKey key = node.marker() == null ? reader.key(node) : null;
        if (key == null) {
            return false;
        }
        String name = key.name();
        return name.length() > 2
                && LineReader.isDigit(name.charAt(0))
                && LineReader.isDigit(name.charAt(1))
                && name.charAt(2) == '_';
    }
}
