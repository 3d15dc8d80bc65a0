package progress.parse;

import java.util.StringJoiner;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Report;
import progress.model.Section;
import progress.model.Subject;
import progress.model.Topic;

/**
 * A report's topics as text, each thing behind its {@code line:column}:
 *
 * <pre>
 * 3:1 eBPF
 *   chapters done 2.75 «2.75章» 4:5
 *   5:3 03 «容器» partial 75% «75%» 5:20
 *     6:5 1 «概述» done
 * </pre>
 */
final class ShownReport {
    private ShownReport() {}

    static String of(Report report) {
        StringBuilder shown = new StringBuilder();
        for (Topic topic : report.topics()) {
            shown.append(topic.span().position())
                    .append(' ')
                    .append(topic.name())
                    .append('\n');
            for (Figure figure : topic.figures()) {
                shown.append("  ").append(figure(figure)).append('\n');
            }
            for (Chapter chapter : topic.chapters()) {
                chapter(chapter, shown);
            }
        }
        return shown.toString();
    }

    private static void chapter(Chapter chapter, StringBuilder shown) {
        StringJoiner line = new StringJoiner(" ", "  ", "\n");
        line.add(chapter.span().position().toString());
        line.add(chapter.id() == null ? "-" : chapter.id().text());
        if (chapter.title() != null) {
            line.add("«" + chapter.title() + "»");
        }
        line.add(Shown.lower(chapter.status()));
        if (chapter.file() != null) {
            line.add("(" + chapter.file().value() + ")");
        }
        shown.append(line);
        for (Figure figure : chapter.figures()) {
            shown.append("    ").append(figure(figure)).append('\n');
        }
        for (Section section : chapter.sections()) {
            section(section, "    ", shown);
        }
    }

    private static void section(Section section, String indent, StringBuilder shown) {
        shown.append(indent)
                .append(section.mention().span().position())
                .append(' ')
                .append(section.number() == null ? "-" : section.number())
                .append(" «")
                .append(section.title())
                .append("» ")
                .append(Shown.lower(section.status()))
                .append('\n');
        for (Section part : section.parts()) {
            section(part, indent + "  ", shown);
        }
    }

    /** {@code words done 34000 3:5}; the completion of a chapter is {@code completion percent 75 3:5}. */
    private static String figure(Figure figure) {
        String subject = figure.subject() == Subject.COMPLETION ? "completion" : Shown.lower(figure.subject());
        return subject + " " + Shown.lower(figure.role()) + " " + Shown.quantity(figure.value()) + " "
                + figure.span().position() + " «" + figure.span().text() + "»";
    }
}
