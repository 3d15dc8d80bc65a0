package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import progress.diagnostic.Rule;
import progress.diagnostic.Rules;
import progress.model.Chapter;
import progress.model.ChapterId;
import progress.model.Decimal;
import progress.model.Figure;
import progress.model.Mention;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.RatioClaim;
import progress.model.Report;
import progress.model.Role;
import progress.model.Section;
import progress.model.Stated;
import progress.model.Status;
import progress.model.Subject;
import progress.model.Topic;
import progress.source.SourceFile;
import progress.source.Span;

/**
 * A report out of a seed whose figures all agree, but for at most one that is written wrong.
 *
 * <p>One topic: title, header and a block with chapters, words and code; the list of chapters; and for the chapter in
 * work a block with its completion, words, remainder and sections.
 */
final class ConsistentReport {
    private static final SourceFile DRAFT = new SourceFile("draft.md", " ".repeat(1 << 15));

    /**
     * The figure that is written wrong.
     *
     * @param rule the rule that it violates
     * @param place where the finding stands; null where the wrong figure is one of several that may be at fault
     */
    record Lie(Rule rule, Span figure, @Nullable Span place) {}

    private final Random random;
    private final SourceFile source;
    private final int wrong;
    private final StringBuilder text = new StringBuilder();
    private final List<RatioClaim> claims = new ArrayList<>();
    private int written;
    private @Nullable Lie lie;

    private ConsistentReport(long seed, int wrong, SourceFile source) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.wrong = wrong;
        this.source = source;
    }

    /** A report and what is wrong in it. */
    record Result(Report report, @Nullable Lie lie) {}

    /** A report without a contradiction. */
    static Report of(long seed) {
        return write(seed, -1).report();
    }

    /** The same report with one figure written wrong; the lie is null where there are fewer figures. */
    static Result withWrong(long seed, int figure) {
        return write(seed, figure);
    }

    private static Result write(long seed, int wrong) {
        ConsistentReport draft = new ConsistentReport(seed, wrong, DRAFT);
        draft.report();
        SourceFile source = new SourceFile(seed + "-" + wrong + ".md", draft.text.toString());
        ConsistentReport report = new ConsistentReport(seed, wrong, source);
        Report result = report.report();
        return new Result(result, report.lie);
    }

    private Report report() {
        int done = 1 + random.nextInt(4);
        boolean partial = chance(0.7);
        int pending = 1 + random.nextInt(5);
        int all = done + (partial ? 1 : 0) + pending;
        boolean listed = partial && chance(0.7);
        int sections = 2 + random.nextInt(11);
        int ticked = 1 + random.nextInt(sections - 1);
        int decimals = random.nextInt(2);
        Decimal points = listed ? Ratio.of(ticked, sections).percent(decimals) : Decimal.of(10 + random.nextInt(80));
        Ratio sum = Ratio.of(done);
        if (partial) {
            sum = sum.plus(Ratio.of(points).dividedBy(Ratio.of(100)));
        }
        Ratio share = sum.dividedBy(Ratio.of(all));
        boolean ratio = chance(0.4);
        boolean partition = !partial && chance(0.5);
        boolean again = chance(0.6);
        boolean words = done > 1 && chance(0.7);
        int percentDecimals = random.nextInt(2);
        Decimal percent = share.percent(percentDecimals);

        List<Figure> header = new ArrayList<>();
        line("# Report");
        if (again) {
            put("**完成度**: ");
            // Which of two statements is right nobody knows; the block's is counted only as a ratio or by the list.
            header.add(figure(Subject.CHAPTERS, Role.PERCENT, percent, "%", 0, Rules.RESTATED, true));
            line("");
        }
        line("## Topic");
        List<Figure> figures = new ArrayList<>();
        put("planned: ");
        Figure target = figure(Subject.CHAPTERS, Role.TARGET, Decimal.of(all), "章", 1, Rules.PLANNED, true);
        line("");
        put("done: ");
        Figure finished = figure(Subject.CHAPTERS, Role.DONE, sum.round(3).stripped(), "章", 1, Rules.CHAPTERS, true);
        line("");
        put("completion: ");
        Figure completion = figure(
                Subject.CHAPTERS, Role.PERCENT, percent, "%", 1, ratio ? Rules.RATIO : Rules.CHAPTER_PERCENT, true);
        if (ratio) {
            claims.add(new RatioClaim(
                    new Stated<>(completion.percent(), completion.span()),
                    new Stated<>(finished.value(), finished.span()),
                    new Stated<>(target.value(), target.span())));
        }
        line("");
        figures.add(target);
        figures.add(finished);
        figures.add(completion);
        if (partition) {
            put("in progress: ");
            figures.add(figure(Subject.CHAPTERS, Role.ACTIVE, Decimal.ZERO, "章", 1, Rules.PARTITION, target.span()));
            put("\npending: ");
            figures.add(figure(
                    Subject.CHAPTERS, Role.REMAINING, Decimal.of(pending), "章", 1, Rules.PARTITION, target.span()));
            line("");
        }
        List<Decimal> sizes = new ArrayList<>();
        Decimal total = Decimal.ZERO;
        for (int i = 0; i < done + (partial ? 1 : 0); i++) {
            Decimal size = Decimal.of(1000 + random.nextInt(12_000));
            sizes.add(size);
            total = total.plus(size);
        }
        Span totalAt = null;
        if (words) {
            put("words: ");
            Figure all0 = figure(Subject.WORDS, Role.DONE, total, "字", 1, Rules.TOTAL, true);
            totalAt = all0.span();
            figures.add(all0);
            line("");
        }
        if (chance(0.5)) {
            Decimal goal = Decimal.of(10_000L + random.nextInt(90_000));
            Decimal code = Decimal.of(100 + random.nextInt(800));
            put("code: ");
            figures.add(figure(Subject.CODE, Role.DONE, code, "", 1, Rules.TARGET_PERCENT, false));
            put("\ncode planned: ");
            figures.add(figure(Subject.CODE, Role.TARGET, goal, "", 1, Rules.TARGET_PERCENT, false));
            put("\ncode completion: ");
            Decimal part = Ratio.of(code).dividedBy(Ratio.of(goal)).percent(1);
            figures.add(figure(Subject.CODE, Role.PERCENT, part, "%", 1, Rules.TARGET_PERCENT, true));
            line("");
            if (chance(0.5)) {
                put("code left: ");
                Decimal rest = Percent.HUNDRED.minus(part);
                figures.add(figure(Subject.CODE, Role.REMAINING_PERCENT, rest, "%", 1, Rules.REMAINDER, true));
                line("");
            }
        }
        figures.addAll(header);

        line("list:");
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            Status status = i < done ? Status.DONE : partial && i == done ? Status.PARTIAL : Status.PLANNED;
            int start = text.length();
            put((status == Status.DONE ? "✅" : status == Status.PARTIAL ? "🟡" : "⏳") + " 0" + (i + 1) + "_Chapter");
            List<Figure> own = new ArrayList<>();
            if (words && status != Status.PLANNED) {
                put(" ");
                own.add(figure(Subject.WORDS, Role.DONE, sizes.get(i), "字", 1, Rules.TOTAL, totalAt));
            }
            if (status == Status.PARTIAL) {
                put(" ");
                own.add(figure(
                        Subject.COMPLETION,
                        Role.PERCENT,
                        points,
                        "%",
                        1,
                        listed ? Rules.RESTATED : Rules.CHAPTERS,
                        listed ? null : finished.span(),
                        listed));
            }
            Span item = source.span(start, text.length());
            line("");
            Stated<Percent> stated = own.stream()
                    .filter(figure -> figure.is(Subject.COMPLETION, Role.PERCENT))
                    .findFirst()
                    .map(figure -> new Stated<>(figure.percent(), figure.span()))
                    .orElse(null);
            chapters.add(new Chapter(
                    ChapterId.of(i + 1),
                    "Chapter",
                    status,
                    own,
                    List.of(),
                    List.of(new Mention(new Stated<>(status, source.span(start, start + 1)), stated, item)),
                    null,
                    item));
        }
        if (listed) {
            chapters.set(done, described(chapters.get(done), points, sections, ticked));
        }
        Span span = source.span(0, 1);
        Topic topic = new Topic("Topic", "topic", false, figures, chapters, span);
        return new Report(source, "Report", null, List.of(topic), claims, List.of(), List.of());
    }

    /** The block of the chapter in work. */
    private Chapter described(Chapter chapter, Decimal points, int sections, int ticked) {
        List<Figure> figures = new ArrayList<>(chapter.figures());
        line("## Chapter");
        put("completion: ");
        figures.add(figure(Subject.COMPLETION, Role.PERCENT, points, "%", 2, Rules.SECTIONS, true));
        line("");
        if (chance(0.5)) {
            put("left: ");
            Decimal rest = Percent.HUNDRED.minus(points);
            figures.add(figure(Subject.COMPLETION, Role.REMAINING_PERCENT, rest, "%", 2, Rules.REMAINDER, true));
            line("");
        }
        List<Section> list = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            int start = text.length();
            Status status = i < ticked ? Status.DONE : Status.PLANNED;
            put((status == Status.DONE ? "✅ " : "⏳ ") + (i + 1) + ". Section");
            Span item = source.span(start, text.length());
            line("");
            Mention mention = new Mention(new Stated<>(status, source.span(start, start + 1)), null, item);
            list.add(new Section(Integer.toString(i + 1), "Section", status, mention, List.of()));
        }
        return new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.status(),
                figures,
                list,
                chapter.mentions(),
                null,
                chapter.span());
    }

    private Figure figure(Subject subject, Role role, Decimal value, String unit, int group, Rule rule, boolean here) {
        return figure(subject, role, value, unit, group, rule, null, here);
    }

    private Figure figure(
            Subject subject, Role role, Decimal value, String unit, int group, Rule rule, @Nullable Span place) {
        return figure(subject, role, value, unit, group, rule, place, false);
    }

    private Figure figure(
            Subject subject,
            Role role,
            Decimal value,
            String unit,
            int group,
            Rule rule,
            @Nullable Span place,
            boolean here) {
        boolean lies = written++ == wrong;
        Decimal shown = lies ? another(role, value) : value;
        int start = text.length();
        put(shown + unit);
        Span span = source.span(start, text.length());
        if (lies) {
            lie = new Lie(rule, span, here ? span : place);
        }
        return new Figure(subject, role, Quantity.exact(shown), span, group);
    }

    /** A value that nobody would round to this one, with the same decimals. */
    private static Decimal another(Role role, Decimal value) {
        Decimal step = Decimal.of(1, value.decimals());
        return switch (role) {
            case PERCENT, REMAINING_PERCENT -> {
                Decimal far = value.compareTo(Decimal.of(50)) < 0 ? Decimal.of(7) : Decimal.of(-7);
                yield value.plus(far).plus(step);
            }
            case TARGET -> value.compareTo(Decimal.of(100)) > 0 ? value.times(Decimal.of(3)) : value.plus(Decimal.ONE);
            case ACTIVE, REMAINING -> value.plus(Decimal.ONE);
            case DONE ->
                value.compareTo(Decimal.of(100)) > 0
                        ? value.times(Decimal.of(3))
                        : value.plus(step).plus(Decimal.ONE);
        };
    }

    private void put(String piece) {
        text.append(piece);
    }

    private void line(String rest) {
        text.append(rest).append('\n');
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
