package progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * Reports out of a seed: topics with chapters, sections and figures that agree with one another. The same seed gives
 * the same report.
 *
 * <p>Every span covers its figure in a text that looks like a report; nothing promises that the parser reads the text
 * back as the same model.
 *
 * <p>What holds of every topic: chapters are numbered from 01 and titled; a done chapter is at 100 %, a planned one at
 * 0 % or without a percentage, a partial one at 1 to 99 %, or without; where a chapter lists sections, its percentage
 * is theirs; what the topic states is what its chapters add up to, or is not stated.
 */
public final class RandomModels {
    private static final SourceFile DRAFT = new SourceFile("draft.md", " ".repeat(1 << 19));
    private static final List<String> NAMES = List.of("eBPF技术详解", "Istio", "Serverless专题", "数据库", "Phase plan");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);

    private final long seed;
    private final Random random;
    private final SourceFile source;
    private final StringBuilder text = new StringBuilder();
    private int groups;

    private RandomModels(long seed, SourceFile source) {
        this.seed = seed;
        // Neighbouring seeds of java.util.Random begin with nearly the same number.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.source = source;
    }

    /** A report of one to three topics. */
    public static Report report(long seed) {
        // The text must exist before the spans into it: written once for the text, once more for the model.
        RandomModels draft = new RandomModels(seed, DRAFT);
        draft.write();
        return new RandomModels(seed, new SourceFile("reports/" + seed + ".md", draft.text.toString())).write();
    }

    /** Reports with seeds counted up from a first one; several speak of the same topics. */
    public static List<Report> reports(long firstSeed, int count) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(firstSeed + i));
        }
        return reports;
    }

    /** The first topic of a report. */
    public static Topic topic(long seed) {
        return report(seed).topics().get(0);
    }

    private Report write() {
        LocalDate date = chance(0.9) ? FIRST_DAY.plusDays(random.nextInt(5)) : null;
        String title = "Progress " + seed;
        line("# " + title);
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        List<Topic> topics = new ArrayList<>();
        for (String name : names.subList(0, 1 + random.nextInt(3))) {
            topics.add(topic(name));
        }
        return new Report(source, title, date, topics, List.of(), List.of(), List.of());
    }

    private Topic topic(String name) {
        Span span = line("## " + name);
        int count = 1 + random.nextInt(12);
        int done = random.nextInt(count + 1);
        int partial = random.nextInt(Math.min(3, count - done) + 1);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Status status = i < done ? Status.DONE : i < done + partial ? Status.PARTIAL : Status.PLANNED;
            chapters.add(chapter(i + 1, status));
        }
        groups++;
        List<Figure> figures = new ArrayList<>();
        chapterFigures(chapters, figures);
        for (Subject measure : List.of(Subject.WORDS, Subject.CODE, Subject.LINES)) {
            measureFigures(measure, chapters, figures);
        }
        return new Topic(name, name.toLowerCase(Locale.ROOT), chance(0.1), figures, chapters, span);
    }

    private void chapterFigures(List<Chapter> chapters, List<Figure> figures) {
        Ratio sum = Ratio.ZERO;
        int partial = 0;
        for (Chapter chapter : chapters) {
            if (chapter.status() == Status.PARTIAL) {
                partial++;
                if (chapter.percent().isEmpty()) {
                    // The sum is no number.
                    return;
                }
                sum = sum.plus(chapter.percent().get().ratio());
            } else if (chapter.status() == Status.DONE) {
                sum = sum.plus(Ratio.ONE);
            }
        }
        Ratio planned = Ratio.of(chapters.size());
        if (chance(0.7)) {
            figures.add(figure(Subject.CHAPTERS, Role.TARGET, Quantity.exact(chapters.size()), "章"));
        }
        if (chance(0.7)) {
            figures.add(figure(
                    Subject.CHAPTERS, Role.DONE, Quantity.exact(sum.round(3).stripped()), "章"));
        }
        if (chance(0.7)) {
            Decimal percent = sum.dividedBy(planned).percent(random.nextInt(3));
            figures.add(figure(Subject.CHAPTERS, Role.PERCENT, Quantity.exact(percent), "%"));
        }
        if (chance(0.2)) {
            figures.add(figure(Subject.CHAPTERS, Role.ACTIVE, Quantity.exact(partial), "章"));
        }
    }

    private void measureFigures(Subject subject, List<Chapter> chapters, List<Figure> figures) {
        Quantity sum = Quantity.ZERO;
        for (Chapter chapter : chapters) {
            if (chapter.status() != Status.PLANNED) {
                sum = chapter.figure(subject, Role.DONE)
                        .map(Figure::value)
                        .map(sum::plus)
                        .orElse(sum);
            }
        }
        if (sum.low().signum() == 0 || chance(0.3)) {
            return;
        }
        figures.add(figure(subject, Role.DONE, sum, ""));
        if (chance(0.7)) {
            Decimal target = sum.high().plus(Decimal.of(random.nextInt(100_000)));
            figures.add(figure(subject, Role.TARGET, Quantity.exact(target), ""));
            if (chance(0.5)) {
                Decimal percent =
                        Ratio.of(sum.value()).dividedBy(Ratio.of(target)).percent(random.nextInt(3));
                figures.add(figure(subject, Role.PERCENT, Quantity.exact(percent), "%"));
            }
        }
    }

    private Chapter chapter(int number, Status status) {
        ChapterId id = ChapterId.of(number);
        String title = "Chapter " + number;
        Span item = line("- " + mark(status) + " " + id + " - " + title);
        groups++;
        List<Section> sections = chance(0.4) ? sections(status, 2 + random.nextInt(11), 2) : List.of();
        List<Figure> figures = new ArrayList<>();
        Decimal points = points(status, sections);
        if (points != null) {
            figures.add(figure(Subject.COMPLETION, Role.PERCENT, Quantity.exact(points), "%"));
        }
        if (status != Status.PLANNED) {
            addMeasure(figures, Subject.WORDS, 12_000);
            addMeasure(figures, Subject.CODE, 40);
            addMeasure(figures, Subject.LINES, 2_000);
        }
        Mention mention = new Mention(new Stated<>(status, item), null, item);
        return new Chapter(id, title, status, figures, sections, List.of(mention), null, item);
    }

    private @Nullable Decimal points(Status status, List<Section> sections) {
        return switch (status) {
            case DONE -> chance(0.5) ? Percent.HUNDRED : null;
            case PLANNED -> chance(0.3) ? Decimal.ZERO : null;
            case PARTIAL -> {
                if (!sections.isEmpty()) {
                    yield chance(0.8) ? percent(share(sections)) : null;
                }
                yield chance(0.7) ? Decimal.of(1 + random.nextInt(99)) : null;
            }
        };
    }

    private Decimal percent(Ratio share) {
        Decimal whole = share.percent(0);
        // 99.8 % are not to become 100.
        return chance(0.5) || whole.compareTo(Percent.HUNDRED) == 0 ? share.percent(1) : whole;
    }

    private void addMeasure(List<Figure> figures, Subject subject, int most) {
        if (chance(0.6)) {
            Decimal low = Decimal.of(1 + random.nextInt(most));
            Qualifier qualifier = Qualifier.values()[random.nextInt(4)];
            Decimal high = qualifier == Qualifier.RANGE ? low.plus(Decimal.of(2)) : low;
            figures.add(figure(subject, Role.DONE, new Quantity(low, high, qualifier), ""));
        }
    }

    /** At least two sections that together are in a state; a partial one has parts or a percentage. */
    private List<Section> sections(Status status, int count, int depth) {
        int done = switch (status) {
            case DONE -> count;
            case PARTIAL -> 1 + random.nextInt(count - 1);
            case PLANNED -> 0;
        };
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Status own = i < done ? Status.DONE : Status.PLANNED;
            if (status == Status.PARTIAL && i == done && chance(0.3)) {
                own = Status.PARTIAL;
            }
            sections.add(section(i + 1, own, depth));
        }
        return sections;
    }

    private Section section(int number, Status status, int depth) {
        boolean nested = depth > 0 && chance(0.2);
        String percent = status == Status.PARTIAL && !nested ? " (" + (10 + random.nextInt(80)) + "%)" : "";
        Span item = line("  - " + mark(status) + " " + number + ". Section " + number + percent);
        Stated<Percent> stated =
                percent.isEmpty() ? null : new Stated<>(Percent.of(percent.replaceAll("\\D", "")), item);
        List<Section> parts = nested ? sections(status, 2 + random.nextInt(3), depth - 1) : List.of();
        Mention mention = new Mention(new Stated<>(status, item), stated, item);
        return new Section(Integer.toString(number), "Section " + number, status, mention, parts);
    }

    /** Counted here once more, in the plainest way, so that a test compares two countings. */
    private static Ratio share(List<Section> sections) {
        Ratio sum = Ratio.ZERO;
        for (Section section : sections) {
            Stated<Percent> percent = section.mention().percent();
            if (!section.parts().isEmpty()) {
                sum = sum.plus(share(section.parts()));
            } else if (percent != null) {
                sum = sum.plus(percent.value().ratio());
            } else if (section.status() == Status.DONE) {
                sum = sum.plus(Ratio.ONE);
            }
        }
        return sum.dividedBy(Ratio.of(sections.size()));
    }

    private Figure figure(Subject subject, Role role, Quantity value, String unit) {
        String number = value.low().toString();
        String written = switch (value.qualifier()) {
            case EXACT -> number + unit;
            case ABOUT -> "~" + number + unit;
            case AT_LEAST -> number + "+" + unit;
            case RANGE -> number + "-" + value.high() + unit;
        };
        String key = subject + " " + role + ": ";
        int start = text.length() + key.length();
        line(key + written);
        return new Figure(subject, role, value, source.span(start, start + written.length()), groups);
    }

    private Span line(String line) {
        int start = text.length();
        text.append(line).append('\n');
        return source.span(start, start + line.length());
    }

    private static String mark(Status status) {
        return switch (status) {
            case DONE -> "✅";
            case PARTIAL -> "🟡";
            case PLANNED -> "⏳";
        };
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
