package progress.check;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Ratio;
import progress.model.Role;
import progress.model.Subject;
import progress.rollup.Agreement;
import progress.rollup.SectionCount;
import progress.source.Span;

/**
 * {@code sections}: a chapter's stated completion against its own list of sections, item by item.
 *
 * <p>Only where the list names both what is done and what is not: many list no more than what is done so far, or what is
 * still to do. Of several statements of the completion, the one nearest to the list is the one at fault; the others follow it.
 */
final class SectionsCheck implements TopicCheck {
    private static final Ratio HUNDRED = Ratio.of(100);

    private final boolean byWords;

    /** @param byWords whether words decide where they are known */
    SectionsCheck(boolean byWords) {
        this.byWords = byWords;
    }

    @Override
    public void check(TopicFacts topic, Findings findings) {
        for (ChapterFacts chapter : topic.chapters()) {
            List<Figure> stated = chapter.statements().surely(Subject.COMPLETION, Role.PERCENT);
            Optional<WordShare> words = WordShare.of(chapter);
            if (stated.isEmpty()) {
                continue;
            }
            if (byWords && words.isPresent()) {
                byWords(chapter, stated, words.get(), findings);
            } else {
                Optional<SectionCount> list =
                        chapter.rollup().sections().filter(count -> isMixed(count) && isItsOwn(count, chapter));
                if (list.isPresent()) {
                    bySections(chapter, stated, list.get(), words, findings);
                } else {
                    byFraction(chapter, stated, findings);
                }
            }
        }
    }

    /** A list of only finished sections, or of only open ones, does not say how many others there are. */
    private static boolean isMixed(SectionCount list) {
        return list.done() < list.total() && list.planned() < list.total();
    }

    /** Where another number of sections is stated, the list is not all of them, or of another chapter. */
    private static boolean isItsOwn(SectionCount list, ChapterFacts chapter) {
        return chapter.statements()
                .first(Subject.SECTIONS, Role.TARGET)
                .map(all -> Amounts.agrees(all, Interval.of(Ratio.of(list.total()))))
                .orElse(true);
    }

    private static void bySections(
            ChapterFacts chapter,
            List<Figure> stated,
            SectionCount count,
            Optional<WordShare> words,
            Findings findings) {
        Interval share = new Interval(count.asUnit().low(), count.asUnit().high());
        Span list = chapter.chapter().sections().get(0).mention().span();
        Figure wrong = nearest(chapter, stated, list);
        if (confirm(stated, wrong, share, findings)) {
            return;
        }
        List<Figure> others = restating(chapter, wrong);
        findings.correct(stated, share.times(HUNDRED));
        Finding finding = new Finding(
                        Rules.SECTIONS,
                        wrong.span(),
                        Wording.name(chapter.chapter()) + " is stated "
                                + wrong.span().text() + " done, but "
                                + said(count, share, wrong.percent().decimals()))
                .counted(arithmetic(count, share, wrong.percent().decimals()))
                .again(stated)
                .related(list, counted(count));
        wouldAgree(count, share, wrong.percent()).ifPresent(finding::hint);
        words.filter(known -> known.agrees(wrong.percent())).ifPresent(known -> finding.hint(known.verdict()));
        consequence(chapter.topic()).ifPresent(finding::hint);
        if (share.isExact()) {
            finding.fix(others, wrong, share.low().times(HUNDRED));
        }
        findings.add(finding.done());
    }

    /** Whether the statement nearest to what was counted agrees; those that agree are known to be right. */
    private static boolean confirm(List<Figure> stated, Figure nearest, Interval share, Findings findings) {
        if (!agrees(nearest, share)) {
            return false;
        }
        stated.stream().filter(figure -> agrees(figure, share)).forEach(findings::confirm);
        return true;
    }

    private static boolean agrees(Figure completion, Interval share) {
        return Agreement.agrees(completion.value(), share.low(), share.high());
    }

    /** The statement nearest to a place; title and header only where there is no other. */
    private static Figure nearest(ChapterFacts chapter, List<Figure> stated, Span place) {
        ReportFacts report = chapter.topic().report();
        return stated.stream()
                .min(Comparator.comparing((Figure figure) -> report.isHeader(figure.span()))
                        .thenComparing(figure -> distance(figure.span(), place)))
                .orElseThrow();
    }

    private static int distance(Span one, Span other) {
        return Math.abs(one.position().line() - other.position().line());
    }

    /** Every figure that states the same wrong completion, for a fix. */
    private static List<Figure> restating(ChapterFacts chapter, Figure wrong) {
        return chapter.statements().surely(Subject.COMPLETION, Role.PERCENT).stream()
                .filter(figure -> figure.value().sameValue(wrong.value()))
                .toList();
    }

    private static String said(SectionCount count, Interval share, int decimals) {
        int total = count.total();
        Interval sum = new Interval(count.tally().low(), count.tally().high());
        String percent = percent(share, Math.max(1, decimals));
        if (!isWhole(sum)) {
            return "its " + Wording.count(total, "section") + " add up to " + Wording.amount(sum) + " (" + percent
                    + ")";
        }
        boolean one = sum.isExact() && sum.low().equals(Ratio.ONE);
        return Wording.amount(sum) + " of its " + Wording.count(total, "section") + (one ? " is (" : " are (") + percent
                + ")";
    }

    private static boolean isWhole(Interval sum) {
        return sum.low().denominator().equals(BigInteger.ONE)
                && sum.high().denominator().equals(BigInteger.ONE);
    }

    private static String percent(Interval share, int decimals) {
        String low = Wording.percent(share.low(), decimals);
        return share.isExact() ? low : low + " to " + Wording.percent(share.high(), decimals);
    }

    private static String arithmetic(SectionCount count, Interval share, int stated) {
        int decimals = Math.max(1, stated);
        String low = Wording.amount(count.tally().low()) + "/" + count.total() + " = "
                + Wording.percent(share.low(), decimals);
        return share.isExact()
                ? low
                : low + " to " + Wording.amount(count.tally().high()) + "/" + count.total() + " = "
                        + Wording.percent(share.high(), decimals);
    }

    private static String counted(SectionCount count) {
        StringBuilder text = new StringBuilder(Wording.count(count.total(), "section") + " counted from here: ");
        String separator = "";
        if (count.done() > 0) {
            text.append(count.done()).append(" done");
            separator = ", ";
        }
        if (count.partial() > 0) {
            text.append(separator).append(count.partial()).append(" in work");
            separator = ", ";
        }
        if (count.planned() > 0) {
            text.append(separator).append(count.planned()).append(" planned");
        }
        return text.toString();
    }

    /** What would make the statement true. */
    private static Optional<String> wouldAgree(SectionCount count, Interval share, Percent stated) {
        int total = count.total();
        String needed = "";
        for (int done = 0; done <= total; done++) {
            if (Agreement.agrees(stated, Ratio.of(done, total))) {
                needed = Wording.percent(stated.ratio(), stated.decimals()) + " would need " + done + " of " + total;
                break;
            }
        }
        if (!share.isExact()) {
            return needed.isEmpty() ? Optional.empty() : Optional.of(needed);
        }
        String agreeing = share.low().percent(stated.decimals()) + "% would agree";
        return Optional.of(needed.isEmpty() ? agreeing : agreeing + "; " + needed);
    }

    /** The corrected roll-up, where the topic's number of done chapters follows from what is wrong. */
    private static Optional<String> consequence(TopicFacts topic) {
        Optional<Figure> done = topic.statements().first(Subject.CHAPTERS, Role.DONE);
        Interval sum = new Interval(
                topic.rollup().bySections().low(), topic.rollup().bySections().high());
        Ratio planned = topic.rollup().planned();
        if (done.isEmpty()
                || planned.isZero()
                || !sum.isExact()
                || Amounts.agrees(done.get(), sum)
                || !topic.roster().givesAllBegun(Ratio.of(done.get().value().value()))) {
            return Optional.empty();
        }
        String all = Wording.amount(planned);
        return Optional.of("counted so, the topic stands at " + Wording.amount(sum) + "/" + all + " chapters ("
                + Wording.percent(sum.low().dividedBy(planned)) + "), not "
                + Wording.amount(done.get()) + "/" + all);
    }

    private static void byWords(ChapterFacts chapter, List<Figure> stated, WordShare words, Findings findings) {
        Figure wrong = nearest(chapter, stated, words.written().span());
        if (confirm(stated, wrong, words.share(), findings)) {
            return;
        }
        findings.correct(stated, words.share().times(HUNDRED));
        Finding finding = new Finding(
                        Rules.SECTIONS,
                        wrong.span(),
                        Wording.name(chapter.chapter()) + " is stated "
                                + wrong.span().text() + " done, but "
                                + words.said() + " are written ("
                                + percent(
                                        words.share(),
                                        Math.max(1, wrong.percent().decimals())) + ")")
                .counted(words.arithmetic())
                .again(stated)
                .related(words.written().span(), "words counted from here");
        if (words.share().isExact() && words.isSure()) {
            finding.fix(restating(chapter, wrong), wrong, words.share().low().times(HUNDRED));
        }
        findings.add(finding.done());
    }

    /** A completion beside numbers of sections in one row or mapping, where the sections are not listed. */
    private static void byFraction(ChapterFacts chapter, List<Figure> stated, Findings findings) {
        for (Figure completion : stated) {
            Optional<Figure> done = chapter.statements().beside(completion, Subject.SECTIONS, Role.DONE);
            Optional<Figure> all = chapter.statements().beside(completion, Subject.SECTIONS, Role.TARGET);
            if (done.isEmpty()
                    || all.isEmpty()
                    || all.get().value().low().signum() == 0
                    || chapter.topic().report().hasFraction(completion.span())) {
                continue;
            }
            Interval share = Amounts.of(done.get()).dividedBy(Amounts.of(all.get()));
            if (confirm(stated, completion, share, findings)) {
                return;
            }
            findings.correct(stated, share.times(HUNDRED));
            String fraction = Wording.amount(done.get()) + " of " + Wording.amount(all.get());
            Finding finding = new Finding(
                            Rules.SECTIONS,
                            completion.span(),
                            Wording.name(chapter.chapter()) + " is stated "
                                    + completion.span().text() + " done, but " + fraction + " sections are ("
                                    + percent(
                                            share,
                                            Math.max(1, completion.percent().decimals())) + ")")
                    .counted(Wording.amount(done.get()) + "/" + Wording.amount(all.get()) + " = "
                            + percent(share, Math.max(1, completion.percent().decimals())))
                    .again(stated)
                    .related(done.get().span(), "sections done");
            if (share.isExact()) {
                finding.fix(
                        restating(chapter, completion), completion, share.low().times(HUNDRED));
            }
            findings.add(finding.done());
            return;
        }
    }
}
