package progress.pack;

import java.util.ArrayList;
import java.util.List;
import progress.model.Chapter;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Topic;
import progress.source.Position;
import progress.source.Span;

/** Writes a topic for {@link TopicReader}. Places are written as what lies between them: they stand close together. */
final class TopicWriter {
    private final ByteSink out = new ByteSink();
    private int offset;
    private int line;

    byte[] write(Topic topic) {
        out.text(topic.name());
        out.octet(topic.implied() ? 1 : 0);
        span(topic.span());
        figures(topic.figures());
        out.count(topic.chapters().size());
        topic.chapters().forEach(this::chapter);
        return out.toBytes();
    }

    private void chapter(Chapter chapter) {
        Stated<String> file = chapter.file();
        out.octet(chapter.status().ordinal() << 3
                | (chapter.id() == null ? 0 : 4)
                | (chapter.title() == null ? 0 : 2)
                | (file == null ? 0 : 1));
        if (chapter.id() != null) {
            out.text(chapter.id().text());
        }
        if (chapter.title() != null) {
            out.text(chapter.title());
        }
        if (file != null) {
            out.text(file.value());
            span(file.span());
        }
        span(chapter.span());
        figures(chapter.figures());
        sections(chapter.sections());
    }

    private void sections(List<Section> sections) {
        out.count(sections.size());
        sections.forEach(this::section);
    }

    private void section(Section section) {
        Stated<Percent> percent = section.mention().percent();
        out.octet(section.status().ordinal() << 2 | (section.number() == null ? 0 : 2) | (percent == null ? 0 : 1));
        if (section.number() != null) {
            out.text(section.number());
        }
        out.text(section.title());
        span(section.mention().span());
        if (percent != null) {
            out.octet(percent.value().qualifier().ordinal());
            out.decimal(percent.value().value());
            span(percent.span());
        }
        sections(section.parts());
    }

    private void figures(List<Figure> figures) {
        List<Figure> stated = new ArrayList<>();
        for (Figure figure : figures) {
            if (stated.stream().noneMatch(other -> isRestated(other, figure))) {
                stated.add(figure);
            }
        }
        out.count(stated.size());
        for (Figure figure : stated) {
            out.octet(figure.subject().ordinal() << 3 | figure.role().ordinal());
            quantity(figure.value());
            span(figure.span());
        }
    }

    private static boolean isRestated(Figure figure, Figure again) {
        return figure.is(again.subject(), again.role()) && figure.value().equals(again.value());
    }

    private void quantity(Quantity value) {
        boolean range = !value.low().equals(value.high());
        out.octet(value.qualifier().ordinal() << 1 | (range ? 1 : 0));
        out.decimal(value.low());
        if (range) {
            out.decimal(value.high());
        }
    }

    private void span(Span span) {
        Position position = span.position();
        out.number(span.start() - offset);
        out.count(span.end() - span.start());
        out.number(position.line() - line);
        out.count(position.column());
        offset = span.start();
        line = position.line();
    }
}
