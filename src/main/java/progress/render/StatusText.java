package progress.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import progress.model.Figure;
import progress.model.Role;
import progress.model.Subject;
import progress.render.Columns.Cell;
import progress.rollup.TopicRollup;

/** An overview for people: a line for each topic, a table of its chapters, and the sum. */
final class StatusText {
    private static final int[] SOURCE_GAPS = {0, 1, 3, 2};

    private StatusText() {}

    static void write(Overview overview, Detail detail, Appearance appearance, Writer out) throws IOException {
        if (overview.isEmpty()) {
            return;
        }
        Headlines headlines = new Headlines(overview, appearance);
        boolean chapters = detail.listsChapters(overview, appearance);
        write(headlines.header(), out);
        boolean parted = false;
        if (chapters || detail.sources()) {
            Map<String, String> dates = detail.sources() ? overview.dates() : Map.of();
            int i = 0;
            for (Standing topic : overview.topics()) {
                List<String> parts = parts(topic, chapters, detail, dates, appearance);
                parted = !parts.isEmpty();
                write(List.of(headlines.topic(i++)), out);
                if (parted) {
                    write(List.of(""), out);
                    write(parts, out);
                    write(List.of(""), out);
                }
            }
        } else {
            write(headlines.topics(), out);
        }
        write(parted ? List.of() : List.of(""), out);
        write(List.of(headlines.isSingle() ? headlines.shortest() : headlines.totals()), out);
    }

    private static void write(List<String> lines, Writer out) throws IOException {
        for (String line : lines) {
            out.write(Visible.line(line));
            out.write('\n');
        }
    }

    /** What stands below the line of a topic. */
    private static List<String> parts(
            Standing topic, boolean chapters, Detail detail, Map<String, String> dates, Appearance appearance) {
        List<String> parts = new ArrayList<>();
        if (detail.sources()) {
            parts.addAll(sources(topic, dates, appearance));
        }
        if (chapters && !topic.rollup().chapters().isEmpty()) {
            if (!parts.isEmpty()) {
                parts.add("");
            }
            parts.addAll(ChapterTable.lines(topic, appearance, dates));
            parts.add("  " + states(topic.rollup()));
        }
        return parts;
    }

    /** {@code 2 done, 1 in work, 6 planned}. */
    private static String states(TopicRollup topic) {
        return topic.done() + " done, " + topic.partial() + " in work, " + (topic.pending() + topic.unlisted())
                + " planned";
    }

    /** Where the figures of a topic come from. */
    private static List<String> sources(Standing topic, Map<String, String> dates, Appearance appearance) {
        Columns columns = new Columns();
        for (Subject subject : List.of(Subject.CHAPTERS, Subject.WORDS, Subject.CODE, Subject.LINES)) {
            for (Role role : Role.values()) {
                topic.topic()
                        .figure(subject, role)
                        .ifPresent(figure -> columns.add(List.of(
                                Cell.right(Ink.PLAIN, value(figure)),
                                Cell.left(name(subject, role)),
                                Cell.left(
                                        Ink.FAINT,
                                        dates.getOrDefault(
                                                figure.span().source().path(), "")),
                                Cell.left(Ink.FAINT, Overview.location(figure.span())))));
            }
        }
        return columns.lines(appearance, SOURCE_GAPS).stream()
                .map(line -> "  " + line)
                .toList();
    }

    private static String value(Figure figure) {
        return isPercent(figure.role()) ? Notation.percent(figure.percent()) : Notation.quantity(figure.value());
    }

    private static boolean isPercent(Role role) {
        return role == Role.PERCENT || role == Role.REMAINING_PERCENT;
    }

    /** What is counted: {@code chapters}. */
    static String unit(Subject subject) {
        return lower(subject);
    }

    /** A constant as machine formats name it. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Subject subject, Role role) {
        String unit = unit(subject);
        return switch (role) {
            case DONE -> unit + " done";
            case TARGET -> unit + " planned";
            case PERCENT -> "of " + unit;
            case ACTIVE -> unit + " in work";
            case REMAINING -> unit + " to do";
            case REMAINING_PERCENT -> "of " + unit + " to do";
        };
    }
}
