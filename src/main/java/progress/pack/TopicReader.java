package progress.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.Position;
import progress.source.SourceFile;
import progress.source.Span;

/** Reads what {@link TopicWriter} has written. */
final class TopicReader {
    private static final Status[] STATUSES = Status.values();
    private static final Subject[] SUBJECTS = Subject.values();
    private static final Role[] ROLES = Role.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private final ByteSource in;
    private final SourceFile source;
    private final Map<Integer, Position> places = new HashMap<>();
    private int offset;
    private int line;

    TopicReader(byte[] bytes, SourceFile source) {
        this.in = new ByteSource(bytes);
        this.source = source.withoutText(places);
    }

    Topic read(String key) {
        String name = in.text();
        boolean implied = in.octet() == 1;
        Span span = span();
        List<Figure> figures = figures();
        int count = in.count();
        List<Chapter> chapters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            chapters.add(chapter());
        }
        return new Topic(name, key, implied, figures, chapters, span);
    }

    private Chapter chapter() {
        int form = in.octet();
        @Nullable ChapterId id = (form & 4) == 0 ? null : new ChapterId(in.text());
        @Nullable String title = (form & 2) == 0 ? null : in.text();
        @Nullable Stated<String> file = (form & 1) == 0 ? null : new Stated<>(in.text(), span());
        Span span = span();
        List<Figure> figures = figures();
        return new Chapter(id, title, STATUSES[form >> 3], figures, sections(), List.of(), file, span);
    }

    private List<Section> sections() {
        int count = in.count();
        List<Section> sections = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sections.add(section());
        }
        return sections;
    }

    private Section section() {
        int form = in.octet();
        @Nullable String number = (form & 2) == 0 ? null : in.text();
        String title = in.text();
        Span span = span();
        @Nullable Stated<Percent> percent = null;
        if ((form & 1) != 0) {
            Qualifier qualifier = QUALIFIERS[in.octet()];
            percent = new Stated<>(new Percent(in.decimal(), qualifier), span());
        }
        return new Section(number, title, STATUSES[form >> 2], new Mention(null, percent, span), sections());
    }

    private List<Figure> figures() {
        int count = in.count();
        List<Figure> figures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int form = in.octet();
            figures.add(new Figure(SUBJECTS[form >> 3], ROLES[form & 7], quantity(), span(), 0));
        }
        return figures;
    }

    private Quantity quantity() {
        int form = in.octet();
        var low = in.decimal();
        return new Quantity(low, (form & 1) == 0 ? low : in.decimal(), QUALIFIERS[form >> 1]);
    }

    private Span span() {
        offset += (int) in.number();
        int end = offset + in.count();
        line += (int) in.number();
        places.put(offset, new Position(line, in.count()));
        return source.span(offset, end);
    }
}
