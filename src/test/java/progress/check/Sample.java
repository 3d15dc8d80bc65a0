package progress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Diagnostic;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Qualifier;
import progress.model.Quantity;
import progress.model.RatioClaim;
import progress.model.RepeatedKey;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Suppression;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * A report written by hand: a text, and a model whose places are looked up in it.
 *
 * <p>A place is given by a piece of the text that occurs once, with the place itself in brackets: {@code done: [75%]}
 * finds {@code 75%} behind {@code done: }. A piece that is a whole line may occur within others. The number within the brackets is the value of the figure.
 */
final class Sample {
    private final SourceFile source;
    private final List<Topic> topics = new ArrayList<>();
    private final List<RatioClaim> ratios = new ArrayList<>();
    private final List<RepeatedKey> keys = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private @Nullable LocalDate date;

    Sample(String... lines) {
        this("sample.md", lines);
    }

    private Sample(String path, String... lines) {
        source = new SourceFile(path, String.join("\n", lines) + "\n");
    }

    /** A report of a day, in a file of its own. */
    static Sample of(String date, String... lines) {
        Sample sample = new Sample(date + ".md", lines);
        sample.date = LocalDate.parse(date);
        return sample;
    }

    Span place(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String piece = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        for (int line = 1; line <= source.lineCount(); line++) {
            if (source.line(line).strip().equals(piece)) {
                int start = source.lineStart(line) + source.line(line).indexOf(piece);
                return source.span(start + open, start + close - 1);
            }
        }
        int at = source.text().indexOf(piece);
        if (at < 0 || source.text().indexOf(piece, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in the sample: " + piece);
        }
        return source.span(at + open, at + close - 1);
    }

    Figure figure(Subject subject, Role role, String marked, int group) {
        Span span = place(marked);
        return new Figure(subject, role, quantity(span.text()), span, group);
    }

    Figure completion(String marked, int group) {
        return figure(Subject.COMPLETION, Role.PERCENT, marked, group);
    }

    static Quantity quantity(String written) {
        String plain = written.replace(",", "");
        long factor = plain.contains("万") ? 10_000 : plain.contains("K") ? 1000 : 1;
        Qualifier qualifier = plain.startsWith("~")
                ? Qualifier.ABOUT
                : plain.contains("+") ? Qualifier.AT_LEAST : plain.contains("-") ? Qualifier.RANGE : Qualifier.EXACT;
        Decimal[] ends = Arrays.stream(plain.replaceAll("[^0-9.-]", "").split("-"))
                .map(number -> scaled(Decimal.of(number), factor))
                .toArray(Decimal[]::new);
        return new Quantity(ends[0], ends[ends.length - 1], qualifier);
    }

    private static Decimal scaled(Decimal number, long factor) {
        return factor == 1 ? number : number.times(Decimal.of(factor)).stripped();
    }

    /** A chapter in the list; its item is the place in brackets. */
    Chapter chapter(String id, Status status, String marked, Figure... figures) {
        Span item = place(marked);
        List<Mention> mentions = new ArrayList<>();
        for (Figure figure : figures) {
            boolean within =
                    figure.span().start() >= item.start() && figure.span().end() <= item.end();
            if (figure.is(Subject.COMPLETION, Role.PERCENT) && within) {
                mentions.add(
                        new Mention(new Stated<>(status, item), new Stated<>(figure.percent(), figure.span()), item));
            }
        }
        return new Chapter(
                ChapterId.of(id), "Chapter " + id, status, List.of(figures), List.of(), mentions, null, item);
    }

    Chapter with(Chapter chapter, Section... sections) {
        return new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                chapter.figures(),
                List.of(sections),
                chapter.mentions(),
                chapter.file(),
                chapter.span());
    }

    Chapter in(Chapter chapter, String file) {
        return new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                chapter.figures(),
                chapter.sections(),
                chapter.mentions(),
                new Stated<>(file, chapter.span()),
                chapter.span());
    }

    /** Sections whose items are the lines that hold these pieces; the first character tells the status. */
    Section[] sections(String... pieces) {
        return Arrays.stream(pieces).map(this::section).toArray(Section[]::new);
    }

    private Section section(String piece) {
        Status status = piece.startsWith("✅") ? Status.DONE : piece.startsWith("🟡") ? Status.PARTIAL : Status.PLANNED;
        Span item = place("[" + piece + "]");
        Stated<Percent> percent = null;
        int sign = piece.indexOf('%');
        if (sign > 0) {
            String number = piece.substring(piece.lastIndexOf(' ', sign) + 1, sign);
            Span span = source.span(item.start() + sign - number.length(), item.start() + sign + 1);
            percent = new Stated<>(Percent.of(number), span);
        }
        Stated<Status> mark = new Stated<>(status, source.span(item.start(), item.start() + 1));
        return new Section(null, piece.substring(2), status, new Mention(mark, percent, item), List.of());
    }

    Sample topic(List<Figure> figures, Chapter... chapters) {
        topics.add(new Topic("Topic", "topic", false, figures, List.of(chapters), source.span(0, 0)));
        return this;
    }

    Sample ratio(String percent, String part, String whole) {
        ratios.add(new RatioClaim(
                new Stated<>(
                        new Percent(
                                quantity(place(percent).text()).low(),
                                quantity(place(percent).text()).qualifier()),
                        place(percent)),
                new Stated<>(quantity(place(part).text()), place(part)),
                new Stated<>(quantity(place(whole).text()), place(whole))));
        return this;
    }

    Sample repeated(String key, String first, String again) {
        keys.add(new RepeatedKey(key, place(first), place(again)));
        return this;
    }

    Sample ignoring(String comment, String covered, String... rules) {
        suppressions.add(new Suppression(Set.of(rules), "", place(comment), place(covered)));
        return this;
    }

    Report report() {
        return new Report(source, "Sample", date, topics, ratios, keys, suppressions);
    }

    List<Diagnostic> check() {
        return check(CheckOptions.DEFAULT);
    }

    List<Diagnostic> check(CheckOptions options) {
        return new Checker(options).check(List.of(report()), Map.of());
    }
}
